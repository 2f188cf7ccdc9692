import { seal } from '../content/seal.ts'
import { counts } from './lay-over.ts'
import type { Answers } from './merge-answers.ts'
import { NOTHING_OWN, isSilent, ownPartOf } from './own-part.ts'
import { type Said, isKnown, partOf, saidIn } from './said.ts'
import type { OwnPart, Person, Worksheet } from './worksheet.ts'

/** A worksheet file that somebody sent back, read. */
export interface Returned {
  /** As the file was called. */
  readonly name: string
  /** Of the file, 64 hex digits. */
  readonly sha256: string
  readonly worksheet: Worksheet
}

/** What one person sent, and what there is to know before it is added. */
export interface FittingAnswers {
  readonly kind: 'answers'
  readonly answers: Answers
  /** What our rules do not ask, or not so: it stays in the file. */
  readonly lost: readonly Said[]
  /** Questions and safeguards that they answered. */
  readonly answered: number
  /** They said that they are done. */
  readonly isFinished: boolean
  /** Answers changed after their tier was shown to them. */
  readonly afterwards: number
  /** The version of other rules that they answered under. */
  readonly otherRules: string | null
  /** Nobody at our table has this id. */
  readonly isNew: boolean
  /** Somebody at our table with the same name. */
  readonly namesake: string | null
}

/** Whether a file belongs to this worksheet, and what it brings. */
export type Fit =
  | FittingAnswers
  /** A copy of this worksheet, as the team's and nobody's own: whose view it is has to be said. */
  | { readonly kind: 'whole'; readonly returned: Returned }
  | { readonly kind: 'other-worksheet' }
  | { readonly kind: 'added-before' }
  /** Nobody has said who answers, or nothing was answered. */
  | { readonly kind: 'empty' }

export const fitOf = (record: Worksheet, returned: Returned): Fit => {
  const { name, sha256, worksheet: sent } = returned
  const { alone } = sent
  if (!isOfSameLine(record, sent)) return { kind: 'other-worksheet' }
  if (Object.values(record.sources).some((source) => source.sha256 === sha256)) return { kind: 'added-before' }
  if (alone === undefined) return { kind: 'whole', returned }
  const { person } = alone
  const self = person === undefined ? undefined : sent.team.people[person]
  if (person === undefined || self === undefined) return { kind: 'empty' }
  const part = ownPartOf(sent, person)
  if (isSilent(part)) return { kind: 'empty' }
  const known = saidIn(part).filter(isKnown)
  return {
    kind: 'answers',
    answers: { name, sha256, person, self, part, base: alone.base },
    lost: saidIn(part).filter((said) => !isKnown(said)),
    answered: known.filter(isAnswer).length,
    isFinished: alone.finished !== undefined,
    afterwards: known.filter((said) => isAnswer(said) && isAfter(said, alone.finished)).length,
    otherRules: sent.rubric.sha256 === seal.sha256 ? null : sent.rubric.version,
    isNew: !Object.hasOwn(record.team.people, person),
    namesake: namesakeOf(record, person, self),
  }
}

/** The same worksheet under any of the ids it had: each time one is opened from a file it gets another. */
const isOfSameLine = (record: Worksheet, { id, ancestors, alone }: Worksheet): boolean => {
  const ours = new Set([record.id, ...record.ancestors])
  return alone ? ours.has(alone.worksheet) : [id, ...ancestors].some((one) => ours.has(one))
}

/** A copy as the view of one person: what they said in it by themselves, or else what it says jointly. */
export const wholeAs = ({ name, sha256, worksheet: sent }: Returned, person: string, self: Person): Answers => {
  const own = ownPartOf(sent, person)
  return { name, sha256, person, self, part: isSilent(own) ? jointAsOwn(sent) : own, base: NOTHING_OWN }
}

/** Without what the file says of its makers: whose it is, is for the reader to say. */
const jointAsOwn = ({ answers: { joint } }: Worksheet): OwnPart =>
  partOf(saidIn({ ...NOTHING_OWN, layer: joint }).flatMap((said) => {
    if (said.kind !== 'answer' && said.kind !== 'safeguard') return []
    const { by: _by, source: _file, settled: _how, ...value } = said.value
    return said.value.confirmed === false ? [] : [{ ...said, value } as typeof said]
  }))

const isAnswer = (said: Said): boolean =>
  said.kind === 'answer' ? counts(said.value) : said.kind === 'safeguard' && said.value.status !== undefined

/** Both were written on one machine, so their texts stand in order, but for the hour when clocks are set back. */
const isAfter = (said: Said, finished: string | undefined): boolean =>
  said.kind !== 'words' && finished !== undefined && said.value.at !== undefined && said.value.at > finished

const namesakeOf = ({ team: { order, people } }: Worksheet, person: string, { name }: Person): string | null => {
  const same = (id: string) => people[id]?.name.trim().toLowerCase() === name.trim().toLowerCase()
  return name.trim() === '' ? null : order.find((id) => id !== person && same(id)) ?? null
}
