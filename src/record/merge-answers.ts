import { ownPartOf, withOwnPart, withPlaces } from './own-part.ts'
import { type Said, isKnown, keyOf, meaningOf, partOf, saidBy, saidIn, withoutTime, withoutTraces } from './said.ts'
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
 * that were added before change nothing. `now`: RFC 3339.
 */
export const mergeAnswers = (record: Worksheet, files: readonly Answers[], choices: Choices, now: string): Merged => {
  const people = [...new Set(files.map(({ person }) => person))].toSorted()
  return people.reduce<Merged>((merged, person) => {
    const theirs = files.filter((file) => file.person === person).toSorted(bySha)
    return mergePerson(merged, person, theirs, choices, now)
  }, { record: withPeople(record, files), conflicts: [] })
}

const bySha = (a: Answers, b: Answers): number => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)

/** Whoever is new sits down at the table; without a name nobody is asked to sign. */
const withPeople = (record: Worksheet, files: readonly Answers[]): Worksheet => {
  const { order, people } = record.team
  const added = files.filter(({ person }) => !Object.hasOwn(people, person)).toSorted(bySha)
  if (added.length === 0) return record
  const seated = { ...people, ...Object.fromEntries(added.map(({ person, self }) => [person, seatedAs(self)])) }
  const places = withPlaces(order, added.map(({ person }) => person), (id) => seated[id]?.anonymous === true)
  return { ...record, team: { order: [...new Set(places)], people: seated } }
}

const seatedAs = (self: Person): Person => ({ ...self, signer: self.signer && self.name.trim() !== '' })

const mergePerson = (
  { record, conflicts }: Merged, person: string, files: readonly Answers[], choices: Choices, now: string,
): Merged => {
  const isNameless = record.team.people[person]?.anonymous === true
  const ours = byKey(ownPartOf(record, person))
  const sides = files.map((file) => ({
    said: byKey(file.part, stampedBy(file, isNameless)), base: byKey(file.base),
  }))
  const spoken = [ours, ...sides.flatMap(({ said, base }) => [said, base])]
  const keys = [...new Set(spoken.flatMap((map) => [...map.keys()]))]
  const settled = keys.map((key) => settle(person, key, ours.get(key) ?? null, sides.map(({ said, base }) =>
    ({ said: said.get(key) ?? null, base: base.get(key) ?? null })), choices))
  const part = partOf(settled.flatMap(({ said }) => said ?? []))
  return {
    record: withSources(withOwnPart(record, person, part), isNameless ? [] : files, now),
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
}

/** What our rules do not know counts as not said: it is told by whoever read the file. */
const byKey = (part: OwnPart, change = (said: Said): Said => said): ReadonlyMap<string, Said> =>
  new Map(saidIn(part).filter(isKnown).map((said) => [keyOf(said), change(said)]))

const settle = (
  person: string, key: string, ours: Said | null, sides: readonly Side[], choices: Choices,
): Settled => {
  const stands = meaningOf(ours)
  const changed = sides.filter(({ said, base }) => ![meaningOf(base), stands].includes(meaningOf(said)))
  if (changed.length === 0) return { said: ours, conflict: null }
  const theirs = [...new Map(changed.map(({ said }) => [meaningOf(said), said])).values()]
  const isUntouched = changed.every(({ base }) => meaningOf(base) === stands)
  const agreed = sides.filter((side) => !changed.includes(side) && meaningOf(side.base) !== meaningOf(side.said))
  const [only = null] = theirs
  if (isUntouched && agreed.length === 0 && theirs.length === 1) return { said: taken(ours, only), conflict: null }
  const chosen = theirs.find((said) => meaningOf(said) === choices[conflictKey({ person, key })])
  return {
    said: chosen === undefined ? ours : taken(ours, chosen),
    conflict: { person, key, ours, theirs },
  }
}

/** What the team made of it stays: its reply, and who sees to a condition. */
const taken = (ours: Said | null, theirs: Said | null): Said | null => {
  if (theirs?.kind === 'words') {
    const { reply: _notTheirs, ...words } = theirs.value
    const reply = ours?.kind === 'words' ? ours.value.reply : undefined
    return { ...theirs, value: { ...words, ...(reply && { reply }) } }
  }
  if (theirs?.kind !== 'judgement' || ours?.kind !== 'judgement') return theirs
  const conditions = theirs.value.conditions.map((condition) =>
    ours.value.conditions.find(({ text }) => text === condition.text) ?? condition)
  return { ...theirs, value: { ...theirs.value, conditions } }
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

const sourceId = (sha256: string): string => `file-${sha256.slice(0, 16)}`

const withSources = (record: Worksheet, files: readonly Answers[], added: string): Worksheet => {
  const entries = files.map(({ name, sha256, person }) => [sourceId(sha256), { name, sha256, person, added }] as const)
  return { ...record, sources: { ...Object.fromEntries(entries), ...record.sources } }
}
