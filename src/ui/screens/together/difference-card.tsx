import { placeKey } from '../../../record/common-place.ts'
import type { Held } from '../../../record/held.ts'
import type { Difference } from '../../../record/differences.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Outcome } from '../../../state/edit-settlement.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { nameAt } from '../../result/person-name.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { FoldedNames, FoldedNote } from './folded.tsx'
import { namesIn } from './names-in.ts'
import { ownNotes } from './own-notes.ts'
import { actionAt, askAt, cellWords, hrefAt } from './place-words.ts'
import { Settled, reasonId } from './settled.tsx'
import { type Weighed, mattersFor } from './weighed.ts'

const words = pagesTogether.differ

interface DifferenceCardProps {
  readonly weighed: Weighed
  /** With the key of its place. */
  readonly onSettled: (key: string) => void
}

/** One place where people differ: the answers side by side with names and notes, and what to make of them. */
export const DifferenceCard = ({ weighed: { difference, weight }, onSettled }: DifferenceCardProps) => {
  const { place, joint, jointAnswer, held, agreement, silent, state } = difference
  const { all, most, unknown } = agreement
  const team = useRecord((record) => record.team)
  const { settle } = useActions()
  const settleAs = (outcome: Outcome) => {
    settle(place, outcome)
    onSettled(placeKey(place))
    focusSoon(reasonId(place))
  }
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
          <HeldAnswer key={one.answer} difference={difference} held={one} onSettle={settleAs} />
        ))}
      </ul>
      {joint === undefined ? (
        <p>{words.noJoint}</p>
      ) : (
        !isHeld && <p>{say(words.jointOnly, { answer: cellWords(place, joint) })}</p>
      )}
      {silent.length > 0 && <p className="soft">{silentWords(team, silent)}</p>}
      {state === 'settled' ? <Settled difference={difference} /> : <Ways difference={difference} onSettle={settleAs} />}
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
  readonly onSettle: (outcome: Outcome) => void
}

const HeldAnswer = ({ difference: { place, jointAnswer, state }, held, onSettle }: HeldAnswerProps) => {
  const team = useRecord((record) => record.team)
  const notes = ownNotes(useRecord(({ answers }) => answers.positions), place, held.people)
  const answer = cellWords(place, held.cell)
  const isJoint = held.answer === jointAnswer
  return (
    <li className="held">
      <p className="held__answer">
        <strong>
          <bdi>{answer}</bdi>
        </strong>{' '}
        {isJoint && <span className="tag">{words.joint}</span>}
      </p>
      <FoldedNames names={held.people.map((id) => nameAt(team, id))} />
      {notes.map(({ person, note }) => (
        <FoldedNote key={person} name={nameAt(team, person)} note={note} />
      ))}
      {state === 'differs' && (
        <Button
          kind="secondary"
          aria-label={say(words.takeNamed, { answer, question: askAt(place) })}
          onClick={() => onSettle({ heldBy: held.people })}
        >
          {words.take}
        </Button>
      )}
    </li>
  )
}

/** What is left beside taking somebody's answer. */
const Ways = ({ difference: { place, joint }, onSettle }: Omit<HeldAnswerProps, 'held'>) => (
  <div className="button-row">
    {joint !== undefined && (
      <Button
        kind="quiet"
        aria-label={say(words.standsNamed, { question: askAt(place) })}
        onClick={() => onSettle('as-it-stands')}
      >
        {words.stands}
      </Button>
    )}
    {'question' in place && (
      <Button
        kind="quiet"
        aria-label={say(words.unknownNamed, { question: askAt(place) })}
        onClick={() => onSettle('unknown')}
      >
        {words.unknownTake}
      </Button>
    )}
  </div>
)
