import type { Worksheet } from '../../../record/worksheet.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { ownWords } from '../../../words/en/own-words.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { entryOf } from '../../result/names.ts'
import { readingPlaceId } from './reading-place.ts'
import { nameOf } from './reading-worry-words.ts'

const words = pagesReading.people

/** Each person's verdict, dissent and own words, and what they conclude together. */
export const ReadingPeople = ({ record }: { readonly record: Worksheet }) => {
  const { team, conclusion } = record
  const together = conclusion.verdict === undefined ? words.noConclusion : verdicts[conclusion.verdict].name
  return (
    <>
      <p>{team.order.length === 0 ? words.none : words.lead}</p>
      <ul className="reading__people plain-list">
        {team.order.map((id) => (
          <Person key={id} id={id} record={record} />
        ))}
      </ul>
      <h3>{words.together}</h3>
      <p>{together}</p>
      {conclusion.reason !== undefined && <Written text={say(words.reason, { text: conclusion.reason })} />}
    </>
  )
}

const Person = ({ id, record }: { readonly id: string; readonly record: Worksheet }) => {
  const given = record.judgements[id]
  const interest = record.team.people[id]?.interest === true
  const said = Object.entries(record.inMyWords[id] ?? {}).filter(([, { text }]) => text !== '')
  return (
    <li className="card reading__person reading__place" id={readingPlaceId({ person: id })} tabIndex={-1}>
      <h3>
        <bdi>{nameOf(record, id)}</bdi>
      </h3>
      {interest && <p className="soft">{words.interest}</p>}
      <p className={given?.verdict === undefined ? 'summary__unanswered' : 'summary__value'}>
        {given?.verdict === undefined ? words.noVerdict : verdicts[given.verdict].name}
      </p>
      {given?.reason !== undefined && <Written text={say(words.reason, { text: given.reason })} />}
      {given?.dissent !== undefined && <Written text={say(words.dissent, { text: given.dissent })} />}
      {said.map(([prompt, { text, reply }]) => (
        <div key={prompt}>
          <h4>{promptOf(prompt)}</h4>
          <Written text={text} />
          {reply === undefined || reply.text === ''
            ? <p className="summary__unanswered">{words.noReply}</p>
            : <Written text={`${ownWords.reply[reply.kind]} ${reply.text}`} />}
        </div>
      ))}
    </li>
  )
}

const promptOf = (id: string): string => entryOf<{ readonly short: string }>(ownWords.prompts, id)?.short ?? id

const Written = ({ text }: { readonly text: string }) => (
  <p className="reading__written">
    <bdi>{text}</bdi>
  </p>
)
