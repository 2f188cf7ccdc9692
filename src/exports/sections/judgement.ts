import { among } from '../../record/among.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { exportWords } from '../../words/en/exports.ts'
import { benefits, verdicts } from '../../words/en/judgement.ts'
import { ownWords } from '../../words/en/own-words.ts'
import { roles } from '../../words/en/roles.ts'
import { personName } from '../names.ts'
import { type Piece, tableOf } from '../piece.ts'

const { judgement: words } = exportWords.text
const { yes, no } = exportWords

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** Whoever left the table keeps what they said. */
const rowOf = (record: Worksheet, id: string): readonly string[] => {
  const person = among(record.team.people, id)
  const { verdict, reason, dissent = '' } = record.judgements[id] ?? {}
  const name = personName(record, id)
  // Beside someone without a name, a role would give them away.
  const role = person === undefined || person.anonymous ? '' : roles[person.role].name
  return [
    role === '' || role === name ? name : `${name}\n${role}`,
    person?.interest ? yes : no,
    [verdict === undefined ? words.noVerdict : verdicts[verdict].name, ...(isSaid(reason) ? [reason] : [])].join('\n'),
    dissent,
  ]
}

const conclusionPieces = ({ conclusion: { verdict, reason } }: Worksheet): readonly Piece[] => [
  { kind: 'paragraph', label: words.together, text: verdict === undefined ? words.none : verdicts[verdict].name },
  ...(isSaid(reason) ? [{ kind: 'paragraph', text: reason } as const] : []),
]

const benefitPieces = ({ benefit }: Worksheet): readonly Piece[] => {
  const said = Object.entries(benefits).flatMap(([key, { ask }]): readonly Piece[] => {
    const text = benefit[key as keyof typeof benefits]
    return isSaid(text) ? [{ kind: 'paragraph', label: ask, text }] : []
  })
  return said.length === 0 ? [] : [{ kind: 'heading', level: 3, text: words.benefit }, ...said]
}

/** Words of people with lived experience and carers never stand without what came of them. */
const ownPieces = (record: Worksheet): readonly Piece[] => {
  const said = record.team.order.flatMap((person) =>
    Object.entries(record.inMyWords[person] ?? {}).filter(([, { text }]) => isSaid(text))
      .flatMap(([prompt, { text, reply }]): readonly Piece[] => [
        { kind: 'paragraph', text: `${personName(record, person)}, ${promptOf(prompt)}` },
        { kind: 'paragraph', text },
        { kind: 'paragraph', label: words.reply, text: isSaid(reply?.text) ? reply.text : words.noReply },
      ]))
  return said.length === 0 ? [] : [{ kind: 'heading', level: 3, text: words.ownWords }, ...said]
}

const promptOf = (prompt: string): string =>
  among<{ readonly short: string }>(ownWords.prompts, prompt)?.short ?? prompt

/** What people decided: together and each for themselves, with dissent, benefit, and their own words. */
export const judgementPieces = (record: Worksheet): readonly Piece[] => {
  const { team: { order }, judgements } = record
  const gone = Object.keys(judgements).filter((person) => !order.includes(person)).toSorted()
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...conclusionPieces(record),
    ...tableOf(words.caption, words.columns, [...order, ...gone].map((person) => rowOf(record, person))),
    ...benefitPieces(record),
    ...ownPieces(record),
  ]
}
