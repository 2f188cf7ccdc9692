import { entryOf } from './entry-of.ts'
import { newWorksheet } from './new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from './own-part.ts'
import { type Said, keyOf, meaningOf, partOf, saidBy, saidIn, withoutTime, withoutTraces } from './said.ts'
import type { OwnPart, Person, Worksheet } from './worksheet.ts'

export interface Nameless {
  /** Their role goes too: in a small group it would tell who it is. */
  readonly withoutRole: boolean
}

/** Where a file was edited so that no lot was drawn. */
const NOBODY = 'nobody'

/**
 * The file that goes back to whoever asked. Without a name nothing in it leads back to a person: another id, no times,
 * no invitation nor what came with it, no name and, if they wish, no role. What they had said by name before stays out
 * of it: said again in the same words, it would tell who they are.
 */
export const answerFile = (record: Worksheet, nameless: Nameless | null): Worksheet => {
  const { alone, team } = record
  const person = alone?.person
  const self = person === undefined ? undefined : entryOf(team.people, person)
  if (nameless === null || alone === undefined || person === undefined || self === undefined) return record
  const { worksheet, finished, base, lot = NOBODY } = alone
  const now = midnightOf(record.changed)
  const seated: Worksheet = {
    ...newWorksheet({ id: lot, now, depth: 'full', language: record.language }),
    rubric: record.rubric,
    team: { order: [lot], people: { [lot]: withoutName(self, nameless) } },
    alone: { worksheet, person: lot, ...(finished && { finished: now }), base: NOTHING_OWN },
  }
  const said = newlySaid(ownPartOf(record, person), base).map((one) =>
    renamed(withoutTable(withoutTraces(withoutTime(saidBy(one, lot)))), base, lot))
  return withOwnPart(seated, lot, partOf(said))
}

/** Without what they had said, in the same place and the same words, when they were asked. */
const newlySaid = (part: OwnPart, base: OwnPart): readonly Said[] => {
  const before = new Map(saidIn(base).map((said) => [keyOf(said), meaningOf(said)]))
  return saidIn(part).filter((said) => before.get(keyOf(said)) !== meaningOf(said))
}

/** Without what the table made of it while their name stood there: its reply, and who sees to a condition. */
const withoutTable = (said: Said): Said => {
  if (said.kind === 'words') {
    const { reply: _theirs, ...value } = said.value
    return { ...said, value }
  }
  if (said.kind !== 'judgement') return said
  const conditions = said.value.conditions.map(({ text }) => ({ text, done: false }))
  return { ...said, value: { ...said.value, conditions } }
}

/** A hazard that they had added before they were asked is known by its id at the table. */
const renamed = (said: Said, { hazards }: OwnPart, person: string): Said => {
  const at = said.kind === 'hazard' ? Object.keys(hazards).toSorted().indexOf(said.id) : -1
  return said.kind === 'hazard' && at >= 0 ? { ...said, id: `${person}-${at + 1}` } : said
}

const withoutName = ({ role, interest }: Person, { withoutRole }: Nameless): Person =>
  ({ name: '', role: withoutRole ? 'other' : role, interest, signer: false, anonymous: true })

/** The day is told by the mail anyway; the hour might tell who was still awake. */
const midnightOf = (instant: string): string => `${instant.slice(0, 10)}T00:00:00Z`
