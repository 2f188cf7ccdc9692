import { useState } from 'react'
import type { Person, Worksheet } from '../../../record/worksheet.ts'
import { type OwnProgress, ownProgress } from '../../../state/own-progress.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { momentOf } from '../../moment.ts'
import { codeOf, nameAt, personName } from '../../result/person-name.ts'
import { goTo, hrefOf } from '../../route.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'

const words = pagesTogether.people

/** How far one person is, and the way to their own view. */
export const PersonRow = ({ id }: { readonly id: string }) => {
  const team = useRecord((record) => record.team)
  const person = team.people[id]
  const progress = ownProgress(useRecord(), id)
  const [asking, setAsking] = useState(false)
  const ask = () => {
    setAsking(true)
    focusSoon(`withdraw-${id}`)
  }
  if (person === undefined) return null
  return (
    <tr>
      <th scope="row">
        <bdi>{nameAt(team, id)}</bdi>
      </th>
      <td data-label={words.columns.asked}>{askedText(person, progress)}</td>
      <td data-label={words.columns.answered}>
        {heardLines(team, id, progress).map((line) => (
          <span className="people-table__line" key={line}>
            {line}
          </span>
        ))}
      </td>
      <td data-label={words.columns.ways}>
        {asking ? (
          <AskWithdraw id={id} person={person} onKeep={() => setAsking(false)} />
        ) : (
          <Ways id={id} person={person} hasSpoken={progress.hasSpoken} onWithdraw={ask} />
        )}
      </td>
    </tr>
  )
}

const askedText = ({ anonymous }: Person, { asked }: OwnProgress): string => {
  if (anonymous) return words.nameless
  if (asked === null) return words.notAsked
  return say(asked.blind ? words.askedBlind : words.asked, { time: momentOf(asked.sent) })
}

const heardLines = ({ people }: Worksheet['team'], id: string, progress: OwnProgress): readonly string[] => {
  const { hasSpoken, done, all, hasVerdict, files } = progress
  // Whoever is silent may be whoever answered without a name: nobody should be chased for it.
  if (!hasSpoken) return [Object.values(people).some(({ anonymous }) => anonymous) ? words.noName : words.waiting]
  return [
    say(words.answered, { done, all }),
    ...(hasVerdict ? [words.verdict] : []),
    ...(files.length > 0 ? [words.from] : []),
    ...(people[id]?.anonymous ? [say(words.code, { code: codeOf(id) })] : []),
  ]
}

interface WaysProps {
  readonly id: string
  readonly person: Person
  readonly hasSpoken: boolean
  readonly onWithdraw: () => void
}

const Ways = ({ id, person, hasSpoken, onWithdraw }: WaysProps) => {
  const { openPerson } = useActions()
  const name = personName(person)
  const answerHere = () => {
    openPerson(id)
    goTo(hrefOf('who'))
  }
  return (
    <div className="button-row">
      {!person.anonymous && (
        <Button kind="secondary" aria-label={say(words.answerAsNamed, { person: name })} onClick={answerHere}>
          {words.answerAs}
        </Button>
      )}
      {hasSpoken && (
        <Button kind="quiet" aria-label={say(words.withdrawNamed, { person: name })} onClick={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
    </div>
  )
}

interface AskWithdrawProps {
  readonly id: string
  readonly person: Person
  readonly onKeep: () => void
}

const AskWithdraw = ({ id, person, onKeep }: AskWithdrawProps) => {
  const { withdraw } = useActions()
  const take = () => {
    withdraw(id)
    onKeep()
    focusPart('people')
  }
  return (
    <Notice kind="caution" announce>
      <p id={`withdraw-${id}`} tabIndex={-1}>
        {say(words.withdrawAsk, { person: personName(person) })}
      </p>
      <div className="button-row">
        <Button kind="danger" onClick={take}>
          {words.withdrawYes}
        </Button>
        <Button kind="secondary" onClick={onKeep}>
          {words.withdrawNo}
        </Button>
      </div>
    </Notice>
  )
}
