import { entryOf } from './entry-of.ts'
import { filledJudgement, losesWords, takenJudgement } from './merge-judgement.ts'
import { ownHazardIds } from './own-hazard-ids.ts'
import { ownPartOf, withOwnPart, withPlaces } from './own-part.ts'
import {
  type Said, isKnown, keyOf, meaningOf, partOf, saidBy, saidIn, withoutSuggestion, withoutTime, withoutTraces,
} from './said.ts'
import type { OwnPart, Person, Worksheet } from './worksheet.ts'

/** What one person sent back, and for whom it counts at our table. */
export interface Answers {
  /** As the file was called. */
  readonly name: string
  /** Of the file, 64 hex digits. */
  readonly sha256: string
  /** The id at our table; of somebody new, the one they brought. */
  readonly person: string
  /** As they describe themselves; counts where nobody at our table has the id. */
  readonly self: Person
  readonly part: OwnPart
  /** What they had said when they were asked. */
  readonly base: OwnPart
}

/** Two things said in the place of one, by the same person: in two files, or in a file and at the table. */
export interface Conflict {
  readonly person: string
  readonly key: string
  /** What stands in the worksheet; null: nothing. */
  readonly ours: Said | null
  /** What came, each once; null: taken back. */
  readonly theirs: readonly (Said | null)[]
}

export interface Merged {
  readonly record: Worksheet
  readonly conflicts: readonly Conflict[]
}

/** Names a conflict among all of a merge. */
export const conflictKey = ({ person, key }: Pick<Conflict, 'person' | 'key'>): string => `${person} ${key}`

/** By `conflictKey`: the meaning (`meaningOf`) of what is to stand. What is not chosen stays as it stands. */
export type Choices = Readonly<Record<string, string>>

/**
 * The worksheet with what people sent back, thing by thing: against what they were asked with (base) it shows who
 * changed what. Changed by one side only, that side counts; changed by both, nothing is taken until somebody chooses.
 * It touches what people say by themselves and never a joint answer. The order of the files does not matter, and files
 * that were added before change nothing. A file about which something is still to be chosen is not noted as added, so
 * that it can be chosen again. It comes one person after another: a page that must not stand still waits between two.
 * `now`: RFC 3339.
 */
export function* mergeSteps(
  record: Worksheet, files: readonly Answers[], choices: Choices, now: string,
): Generator<{ readonly done: number; readonly all: number }, Merged> {
  const people = [...new Set(files.map(({ person }) => person))].toSorted()
  let merged: Merged = { record: withPeople(record, files), conflicts: [] }
  for (const [index, person] of people.entries()) {
    const theirs = files.filter((file) => file.person === person).toSorted(bySha)
    merged = mergePerson(merged, person, theirs, choices, now)
    yield { done: index + 1, all: people.length }
  }
  return merged
}

const bySha = (a: Answers, b: Answers): number => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)

/** Whoever is new sits down at the table. */
const withPeople = (record: Worksheet, files: readonly Answers[]): Worksheet => {
  const { order, people } = record.team
  const added = files.filter(({ person }) => !Object.hasOwn(people, person)).toSorted(bySha)
  if (added.length === 0) return record
  const seated = { ...people, ...Object.fromEntries(added.map(({ person, self }) => [person, seatedAs(self)])) }
  const places = withPlaces(order, added.map(({ person }) => person), (id) => entryOf(seated, id)?.anonymous === true)
  return { ...record, team: { order: [...new Set(places)], people: seated } }
}

/** Who signs is the table's to say, whatever a file says; and whoever goes without a name has none. */
const seatedAs = (self: Person): Person => ({ ...self, ...(self.anonymous && { name: '' }), signer: false })

const mergePerson = (
  { record, conflicts }: Merged, person: string, files: readonly Answers[], choices: Choices, now: string,
): Merged => {
  const isNameless = entryOf(record.team.people, person)?.anonymous === true
  const named = ownHazardIds(record, person, files.flatMap(({ part, base }) => [part, base]))
  const ours = byKey(ownPartOf(record, person))
  const sides = files.map((file) => ({
    said: byKey(named(file.part), stampedBy(file, isNameless)), base: byKey(named(file.base)),
  }))
  const spoken = [ours, ...sides.flatMap(({ said, base }) => [said, base])]
  const keys = [...new Set(spoken.flatMap((map) => [...map.keys()]))]
  const settled = keys.map((key) => settle(person, key, ours.get(key) ?? null, sides.map(({ said, base }) =>
    ({ said: said.get(key) ?? null, base: base.get(key) ?? null })), choices))
  const waiting = new Set(settled.flatMap((one) => one.waiting))
  const added = isNameless ? [] : files.filter((_, index) => !waiting.has(index))
  const sourced = withSources(record, added, now)
  const part = partOf(settled.flatMap(({ said }) => (said === null ? [] : fromKnownFile(said, sourced))))
  return {
    record: withOwnPart(sourced, person, part),
    conflicts: [...conflicts, ...settled.flatMap(({ conflict }) => conflict ?? [])],
  }
}

interface Side {
  readonly said: Said | null
  readonly base: Said | null
}

interface Settled {
  readonly said: Said | null
  readonly conflict: Conflict | null
  /** Files, by place, about which nobody has chosen: they can be added again. */
  readonly waiting: readonly number[]
}

/** What our rules do not know counts as not said: it is told by whoever read the file. */
const byKey = (part: OwnPart, change = (said: Said): Said => said): ReadonlyMap<string, Said> =>
  new Map(saidIn(part).filter(isKnown).map((said) => [keyOf(said), change(said)]))

const settle = (
  person: string, key: string, ours: Said | null, sides: readonly Side[], choices: Choices,
): Settled => {
  const stands = meaningOf(ours && withoutSuggestion(ours))
  const changed = sides.filter(({ said, base }) => ![meaningOf(base), stands].includes(meaningOf(said)))
  if (changed.length === 0) return { said: sides.reduce(filled, ours), conflict: null, waiting: [] }
  const theirs = [...new Map(changed.map(({ said }) => [meaningOf(said), said])).values()]
  const isUntouched = changed.every(({ base }) => meaningOf(base) === stands)
  const agreed = sides.filter((side) => !changed.includes(side) && meaningOf(side.base) !== meaningOf(side.said))
  const [only = null] = theirs
  const isSimple = isUntouched && agreed.length === 0 && theirs.length === 1
  if (isSimple && !isLossy(ours, only)) return { said: taken(ours, only), conflict: null, waiting: [] }
  const choice = entryOf(choices, conflictKey({ person, key }))
  const chosen = theirs.find((said) => meaningOf(said) === choice)
  const isChosen = chosen !== undefined || choice === meaningOf(ours)
  return {
    said: chosen === undefined ? ours : taken(ours, chosen),
    conflict: { person, key, ours, theirs },
    waiting: isChosen ? [] : sides.flatMap((side, index) => (changed.includes(side) ? [index] : [])),
  }
}

/** A verdict is not taken away, nor a condition or dissent in it, unless somebody says so. */
const isLossy = (ours: Said | null, theirs: Said | null): boolean =>
  ours?.kind === 'judgement' && losesWords(ours.value, theirs?.kind === 'judgement' ? theirs.value : null)

/** What the team made of it stays: its reply, and who sees to a condition. */
const taken = (ours: Said | null, theirs: Said | null): Said | null => {
  if (theirs?.kind === 'words') {
    const { reply: _notTheirs, ...words } = theirs.value
    const reply = ours?.kind === 'words' ? ours.value.reply : undefined
    return { ...theirs, value: { ...words, ...(reply && { reply }) } }
  }
  if (theirs?.kind !== 'judgement') return theirs
  return { ...theirs, value: takenJudgement(ours?.kind === 'judgement' ? ours.value : null, theirs.value) }
}

/** The same said again may tell who sees to a condition. */
const filled = (ours: Said | null, { said, base }: Side): Said | null => {
  if (ours?.kind !== 'judgement' || said?.kind !== 'judgement') return ours
  return { ...ours, value: filledJudgement(ours.value, said.value, base?.kind === 'judgement' ? base.value : null) }
}

/** Whose it is and where it came from; of somebody without a name neither file nor time. */
const stampedBy = ({ person, sha256 }: Answers, isNameless: boolean) => (said: Said): Said => {
  const theirs = withoutTraces(saidBy(said, person))
  return isNameless ? withoutTime(theirs) : cameIn(theirs, sourceId(sha256))
}

const cameIn = (said: Said, source: string): Said => {
  switch (said.kind) {
    case 'answer': return { ...said, value: { ...said.value, source } }
    case 'safeguard': return { ...said, value: { ...said.value, source } }
    default: return said
  }
}

/** Without the name of a file that is not added yet. */
const fromKnownFile = (said: Said, { sources }: Worksheet): Said => {
  if (said.kind !== 'answer' && said.kind !== 'safeguard') return said
  const { source, ...value } = said.value
  return source === undefined || Object.hasOwn(sources, source) ? said : { ...said, value } as Said
}

const sourceId = (sha256: string): string => `file-${sha256.slice(0, 16)}`

const withSources = (record: Worksheet, files: readonly Answers[], added: string): Worksheet => {
  const entries = files.map(({ name, sha256, person }) => [sourceId(sha256), { name, sha256, person, added }] as const)
  return { ...record, sources: { ...Object.fromEntries(entries), ...record.sources } }
}
