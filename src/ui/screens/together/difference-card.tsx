import type { Held } from '../../../record/held.ts'
import type { Difference } from '../../../record/differences.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'
import { namesIn } from './names-in.ts'
import { ownNotes } from './own-notes.ts'
import { actionAt, askAt, cellWords, hrefAt } from './place-words.ts'
import { Settled } from './settled.tsx'
import { type Weighed, mattersFor } from './weighed.ts'

const words = pagesTogether.differ

interface DifferenceCardProps {
  readonly weighed: Weighed
}

/** One place where people differ: the answers side by side with names and notes, and what to make of them. */
export const DifferenceCard = ({ weighed: { difference, weight } }: DifferenceCardProps) => {
  const { place, joint, jointAnswer, held, agreement, silent, state } = difference
  const { all, most, unknown } = agreement
  const team = useRecord((record) => record.team)
  const isHeld = held.some(({ answer }) => answer === jointAnswer)
  return (
    <article className="card difference">
      <h3 className="difference__ask">
        <a href={hrefAt(place)}>
          {askAt(place)} {actionAt(place)}
        </a>
      </h3>
      <p className="difference__about">
        {weight && <span className="tag">{words.matters[mattersFor(weight)]}</span>}{' '}
        {all > 1 && <strong>{say(words.agreementWords, { most, all })}</strong>}{' '}
        {unknown > 0 && say(words.unknown, { n: unknown })}
      </p>
      <ul className="plain-list">
        {held.map((one) => (
          <HeldAnswer key={one.answer} difference={difference} held={one} />
        ))}
      </ul>
      {joint === undefined ? (
        <p>{words.noJoint}</p>
      ) : (
        !isHeld && <p>{say(words.jointOnly, { answer: cellWords(place, joint) })}</p>
      )}
      {silent.length > 0 && <p className="soft">{silentWords(team, silent)}</p>}
      {state === 'settled' ? <Settled difference={difference} /> : <Ways difference={difference} />}
    </article>
  )
}

/** Where somebody answered without a name, naming who did not would tell who it is. */
const silentWords = (team: Worksheet['team'], silent: readonly string[]): string =>
  Object.values(team.people).some(({ anonymous }) => anonymous)
    ? say(words.silentCount, { n: silent.length })
    : say(words.silent, { people: namesIn(team, silent) })

interface HeldAnswerProps {
  readonly difference: Difference
  readonly held: Held
}

const HeldAnswer = ({ difference: { place, jointAnswer, state }, held }: HeldAnswerProps) => {
  const team = useRecord((record) => record.team)
  const notes = ownNotes(useRecord(({ answers }) => answers.positions), place, held.people)
  const { settle } = useActions()
  const answer = cellWords(place, held.cell)
  const isJoint = held.answer === jointAnswer
  const take = () => {
    settle(place, { heldBy: held.people })
    focusPart('differ')
  }
  return (
    <li className="held">
      <p className="held__answer">
        <strong>
          <bdi>{answer}</bdi>
        </strong>{' '}
        {isJoint && <span className="tag">{words.joint}</span>}
      </p>
      <p className="held__people">{namesIn(team, held.people)}</p>
      {notes.map(({ person, note }) => (
        <p className="held__note" key={person}>
          <span className="soft">{namesIn(team, [person])}:</span> <bdi>{note}</bdi>
        </p>
      ))}
      {state === 'differs' && (
        <Button kind="secondary" aria-label={say(words.takeNamed, { answer, question: askAt(place) })} onClick={take}>
          {words.take}
        </Button>
      )}
    </li>
  )
}

/** What is left beside taking somebody's answer. */
const Ways = ({ difference: { place, joint } }: { readonly difference: Difference }) => {
  const { settle } = useActions()
  const settleAs = (outcome: 'unknown' | 'as-it-stands') => {
    settle(place, outcome)
    focusPart('differ')
  }
  return (
    <div className="button-row">
      {joint !== undefined && (
        <Button
          kind="quiet"
          aria-label={say(words.standsNamed, { question: askAt(place) })}
          onClick={() => settleAs('as-it-stands')}
        >
          {words.stands}
        </Button>
      )}
      {'question' in place && (
        <Button
          kind="quiet"
          aria-label={say(words.unknownNamed, { question: askAt(place) })}
          onClick={() => settleAs('unknown')}
        >
          {words.unknownTake}
        </Button>
      )}
    </div>
  )
}
