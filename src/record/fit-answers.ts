import { seal } from '../content/seal.ts'
import { entryOf } from './entry-of.ts'
import type { Answers } from './merge-answers.ts'
import { NOTHING_OWN, isSilent, ownPartOf } from './own-part.ts'
import { type Said, isAnswer, isKnown, keyOf, partOf, saidIn, withoutSuggestion } from './said.ts'
import type { Alone, OwnPart, Person, Worksheet } from './worksheet.ts'

/** A worksheet file that somebody sent back, read. */
export interface Returned {
  /** As the file was called. */
  readonly name: string
  /** Of the file, 64 hex digits. */
  readonly sha256: string
  readonly worksheet: Worksheet
}

/** What a file adds beside answers, told before it is added. */
interface Brings {
  readonly verdict: boolean
  readonly ratings: number
  readonly hazards: number
  readonly words: number
  readonly conditions: number
  readonly notes: number
  readonly safeguards: number
}

/** What one person sent, and what there is to know before it is added. */
export interface FittingAnswers {
  readonly kind: 'answers'
  readonly answers: Answers
  /** What our rules do not ask, or not so: it stays in the file. */
  readonly lost: readonly Said[]
  /** Questions and safeguards that they answered. */
  readonly answered: number
  readonly brings: Brings
  /** What they had said when they were asked and say no longer. */
  readonly takenBack: readonly Said[]
  /** They said that they are done. */
  readonly isFinished: boolean
  /** Answers changed, given or taken back after their tier was shown to them. */
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
  /** Nobody has said who answers, or nothing was answered and nothing taken back. */
  | { readonly kind: 'empty' }
  /** Somebody who wants to go without their name sent what still has it: a draft, saved in another way. */
  | { readonly kind: 'not-for-sending' }
  /** More things that could go wrong than one person adds by hand. */
  | { readonly kind: 'too-much' }

/** Hazards that one file may add: what it holds, everybody at the table has to read. */
const MOST_HAZARDS = 200

export const fitOf = (record: Worksheet, returned: Returned): Fit => {
  const { name, sha256, worksheet: sent } = returned
  const { alone } = sent
  if (!isOfSameLine(record, sent)) return { kind: 'other-worksheet' }
  if (Object.values(record.sources).some((source) => source.sha256 === sha256)) return { kind: 'added-before' }
  if (alone === undefined) return { kind: 'whole', returned }
  const { person } = alone
  const self = person === undefined ? undefined : entryOf(sent.team.people, person)
  if (person === undefined || self === undefined) return { kind: 'empty' }
  if (alone.nameless && !self.anonymous) return { kind: 'not-for-sending' }
  const part = withoutSuggestions(ownPartOf(sent, person))
  const base = withoutSuggestions(alone.base)
  if (isSilent(part) && isSilent(base)) return { kind: 'empty' }
  if (Object.keys(part.hazards).length > MOST_HAZARDS) return { kind: 'too-much' }
  const known = saidIn(part).filter(isKnown)
  const keys = new Set(saidIn(part).map(keyOf))
  return {
    kind: 'answers',
    answers: { name, sha256, person, self, part, base },
    lost: saidIn(part).filter((said) => !isKnown(said)),
    answered: known.filter(isAnswer).length,
    brings: broughtBy(part, known),
    takenBack: saidIn(base).filter((said) => isKnown(said) && !keys.has(keyOf(said))),
    isFinished: alone.finished !== undefined,
    afterwards: changedAfter(part, alone),
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
  const part = isSilent(own) ? jointAsOwn(sent) : withoutSuggestions(own)
  return { name, sha256, person, self, part, base: NOTHING_OWN }
}

/** Without what the file says of its makers: whose it is, is for the reader to say. */
const jointAsOwn = ({ answers: { joint } }: Worksheet): OwnPart =>
  partOf(saidIn({ ...NOTHING_OWN, layer: joint }).flatMap((said) => {
    if (said.kind !== 'answer' && said.kind !== 'safeguard') return []
    const { by: _by, source: _file, settled: _how, ...value } = said.value
    return said.value.confirmed === false ? [] : [{ ...said, value } as typeof said]
  }))

const withoutSuggestions = (part: OwnPart): OwnPart =>
  partOf(saidIn(part).flatMap((said) => withoutSuggestion(said) ?? []))

const broughtBy = ({ judgement }: OwnPart, known: readonly Said[]): Brings => {
  const count = (holds: (said: Said) => boolean) => known.filter(holds).length
  return {
    verdict: judgement?.verdict !== undefined,
    ratings: count(({ kind }) => kind === 'rating'),
    hazards: count(({ kind }) => kind === 'hazard'),
    words: count(({ kind }) => kind === 'words'),
    conditions: judgement?.conditions.length ?? 0,
    notes: count((said) => (said.kind === 'answer' || said.kind === 'safeguard') && Boolean(said.value.note)),
    safeguards: count((said) => said.kind === 'safeguard' && said.value.status !== undefined),
  }
}

/** An answer that was taken back has no time of its own: it stood when they were done, and stands no longer. */
const changedAfter = (part: OwnPart, { finished, answered = [] }: Alone): number => {
  const given = saidIn(part).filter(isAnswer)
  const keys = new Set(given.map(keyOf))
  const late = given.filter((said) => isKnown(said) && isAfter(said, finished))
  return late.length + answered.filter((key) => !keys.has(key)).length
}

/** Both were written on one machine, so their texts stand in order, but for the hour when clocks are set back. */
const isAfter = (said: Said, finished: string | undefined): boolean =>
  said.kind !== 'words' && finished !== undefined && said.value.at !== undefined && said.value.at > finished

const namesakeOf = ({ team: { order, people } }: Worksheet, person: string, { name }: Person): string | null => {
  const same = (id: string) => entryOf(people, id)?.name.trim().toLowerCase() === name.trim().toLowerCase()
  return name.trim() === '' ? null : order.find((id) => id !== person && same(id)) ?? null
}
