import { entryOf } from './entry-of.ts'
import { isFact } from './facts.ts'
import { cellsOf } from './layers.ts'
import { EMPTY_LAYER, newWorksheet } from './new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from './own-part.ts'
import { partOf, saidBy, saidIn, withoutTraces } from './said.ts'
import type { Alone, Cell, Invitation, Layer, OwnPart, Worksheet } from './worksheet.ts'

export interface Asking {
  /** Of the invitation. */
  readonly id: string
  /** Somebody at the table; null: whoever gets the file says who they are. */
  readonly person: string | null
  /** Nobody else's answers go along: what people say first is their own. */
  readonly blind: boolean
  /** RFC 3339. */
  readonly now: string
}

/**
 * The file with which one person is asked to answer alone. It holds what the feature is and can do, what they said
 * themselves before, and, unless it is blind, the joint answers, each to be agreed with before it counts. Nobody else's
 * name, verdict or own answer is in it.
 */
export const invitationFile = (record: Worksheet, { id, person, blind, now }: Asking): Worksheet => {
  const base = person === null ? NOTHING_OWN : theirsAlone(ownPartOf(record, person), person)
  const { order, people } = teamOf(record, person)
  const alone: Alone = {
    worksheet: record.id, invitation: id, ...(person !== null && { person }), ...(blind && { blind }), base,
  }
  const asked: Worksheet = {
    ...newWorksheet({ id, now, depth: record.depth, language: record.language, answers: sent(record, blind) }),
    rubric: record.rubric,
    team: { order, people },
    alone,
  }
  return person === null ? asked : withOwnPart(asked, person, base)
}

/** What the worksheet keeps of it. */
export const noteInvitation = (record: Worksheet, { id, person, blind, now }: Asking): Worksheet => {
  const whom = person === null ? {} : { person }
  const invitation: Invitation = { ...whom, sent: now, ...(blind && { blind: true as const }) }
  return { ...record, invitations: { ...record.invitations, [id]: invitation } }
}

const teamOf = ({ team }: Worksheet, person: string | null): Worksheet['team'] => {
  const who = person === null ? undefined : entryOf(team.people, person)
  if (person === null || who === undefined) return { order: [], people: {} }
  return { order: [person], people: { [person]: who } }
}

const sent = ({ answers: { joint } }: Worksheet, blind: boolean): Layer => {
  const cells = cellsOf({ path: [], layer: joint })
  const kept = cells.flatMap(({ question, action, cell }) => {
    const seen = isFact(question, blind) ? factOf(cell) : blind ? leftIn(cell) : toAgreeWith(cell)
    return Object.keys(seen).length > 0 ? [{ question, action, seen }] : []
  })
  const at = (place: string | null) =>
    Object.fromEntries(kept.filter(({ action }) => action === place).map(({ question, seen }) => [question, seen]))
  const actions = [...new Set(kept.flatMap(({ action }) => action ?? []))]
  return {
    ...EMPTY_LAYER,
    all: at(null),
    actions: Object.fromEntries(actions.map((action) => [action, at(action)])),
    safeguards: blind ? {} : safeguardsToAgreeWith(joint.safeguards),
  }
}

/** As the worksheet has it; notes may name people. */
const factOf = ({ value, unknown, confirmed }: Cell): Cell =>
  ({ ...(value !== undefined && { value }), ...(unknown && { unknown }), ...(confirmed === false && { confirmed }) })

const leftIn = ({ leaveFor }: Cell): Cell => ({ ...(leaveFor && { leaveFor }) })

const toAgreeWith = ({ value, unknown, note, leaveFor }: Cell): Cell => ({
  ...(value !== undefined && { value, confirmed: false as const }),
  ...(unknown && { unknown, confirmed: false as const }),
  ...(note !== undefined && { note }),
  ...(leaveFor && { leaveFor }),
})

/** Who sees to it, and by when, is the table's to know. */
const safeguardsToAgreeWith = (safeguards: Layer['safeguards']): Layer['safeguards'] =>
  Object.fromEntries(Object.entries(safeguards).map(([id, cell]) => {
    const { by: _by, at: _at, source: _file, settled: _how, owner: _who, date: _until, ...said } = cell
    return [id, { ...said, confirmed: false as const }]
  }))

/** The files they came in are listed where they were added; nothing names somebody who is not in this file. */
const theirsAlone = (part: OwnPart, person: string): OwnPart =>
  partOf(saidIn(part).map((said) => withoutTraces(saidBy(said, person))))
