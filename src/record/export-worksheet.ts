import { canonicalJson, composed } from './canonical.ts'
import { recordResult } from './record-result.ts'
import { underOurRules } from './under-our-rules.ts'
import type { ExportedWorksheet, Person, Render, Slot, Worksheet } from './worksheet.ts'

/** SHA-256 of bytes as 64 lower-case hex digits. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>

export interface Export extends Omit<Render, 'fileId'> {
  readonly sha256: Sha256
}

/** Places for people who come later: a second clinician, a board. */
const SPARE_SLOTS = 3

/** The worksheet as a report prints and attaches it: with its result, its slots, and what the pages were drawn with. */
export const exportWorksheet = async (
  worksheet: Worksheet, { sha256, release, pageSize, exportedAt }: Export,
): Promise<ExportedWorksheet> => {
  const exported = composed({
    ...withoutHints(underOurRules(withoutRender(worksheet), exportedAt)),
    slots: slotsFor(worksheet),
    result: recordResult(worksheet),
  })
  return { ...exported, render: { release, pageSize, exportedAt, fileId: await fileIdOf(exported, sha256) } }
}

/** 32 upper-case hex digits from what the record says, whatever it is drawn with. */
const fileIdOf = async (worksheet: Worksheet, sha256: Sha256): Promise<string> => {
  const text = canonicalJson(withoutRender(worksheet))
  return (await sha256(new TextEncoder().encode(text))).slice(0, 32).toUpperCase()
}

const withoutRender = ({ render: _drawn, ...worksheet }: Worksheet): Worksheet => worksheet

/** People of one role at the table among whom somebody without a name is not known by it. */
const HIDDEN_AMONG = 3

/**
 * Whoever answered without a name is not found by what stands around them: who was asked, when files came, or a role
 * that few at the table have. Whether they work for the maker stays: a board has to know.
 */
const withoutHints = (worksheet: Worksheet): Worksheet => {
  const { team: { order, people }, sources } = worksheet
  const all = Object.values(people)
  if (all.every(({ anonymous }) => anonymous !== true)) return worksheet
  const isRare = (role: Person['role']) => all.filter((person) => person.role === role).length < HIDDEN_AMONG
  const hidden = (person: Person): Person =>
    (person.anonymous && isRare(person.role) ? { ...person, role: 'other' } : person)
  return {
    ...worksheet,
    team: { order, people: mapped(people, hidden) },
    invitations: {},
    sources: mapped(sources, (source) => ({ ...source, added: `${source.added.slice(0, 10)}T00:00:00Z` })),
  }
}

const mapped = <T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

/** One for each person who signs, in the order of the table, and the spare ones. Whoever gives no name is not asked. */
const slotsFor = ({ team }: Worksheet): readonly Slot[] => {
  const signers = team.order.filter((id) => {
    const person = team.people[id]
    return person?.signer === true && person.name.trim() !== ''
  })
  const spare = Array.from({ length: SPARE_SLOTS }, (_, index) => ({ id: `slot-${signers.length + index + 1}` }))
  return [...signers.map((person, index) => ({ id: `slot-${index + 1}`, person })), ...spare]
}
