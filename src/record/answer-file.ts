import { newWorksheet } from './new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from './own-part.ts'
import { type Said, partOf, saidBy, saidIn, withoutTime, withoutTraces } from './said.ts'
import type { OwnPart, Person, Worksheet } from './worksheet.ts'

export interface Nameless {
  /** Who they are from then on, drawn by lot. */
  readonly id: string
  /** Their role goes too: in a small group it would tell who it is. */
  readonly withoutRole: boolean
}

/**
 * The file that goes back to whoever asked. Without a name nothing in it leads back to a person: another id, no times,
 * no invitation, no name and, if they wish, no role.
 */
export const answerFile = (record: Worksheet, nameless: Nameless | null): Worksheet => {
  const { alone, team } = record
  const person = alone?.person
  const self = person === undefined ? undefined : team.people[person]
  if (nameless === null || alone === undefined || person === undefined || self === undefined) return record
  const { worksheet, blind, finished, base } = alone
  const { id } = nameless
  const now = midnightOf(record.changed)
  const fresh = newWorksheet({ id, now, depth: record.depth, language: record.language, answers: record.answers.joint })
  const seated: Worksheet = {
    ...fresh,
    rubric: record.rubric,
    team: { order: [id], people: { [id]: withoutName(self, nameless) } },
    alone: { worksheet, person: id, ...(blind && { blind }), ...(finished && { finished: now }), base: NOTHING_OWN },
  }
  const said = saidIn(ownPartOf(record, person)).map((one) => withoutTraces(withoutTime(saidBy(one, id))))
  return withOwnPart(seated, id, partOf(said.map((one) => renamed(one, base, id))))
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
