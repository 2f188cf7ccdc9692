import { SAFEGUARD_IDS, type SafeguardId } from '../content/safeguards.ts'
import { ROWS } from '../domain/safeguard-status.ts'
import type { SafeguardStatus } from '../domain/safeguard.ts'
import { type Coming, type Compared, type Two, type Way, comingOf, inBoth } from './compare-two.ts'
import { SAFEGUARD } from './held.ts'
import { safeguardStatuses } from './safeguard-statuses.ts'
import type { Worksheet } from './worksheet.ts'

export interface SafeguardSide {
  /** Whoever said it: a W answer, or the team. */
  readonly status: SafeguardStatus
  /** What shows it, in the team's words; null: nothing, or nobody has confirmed it. */
  readonly evidence: string | null
}

export interface SafeguardChange extends Two<SafeguardSide> {
  readonly safeguard: SafeguardId
  /** Null: it has come as far as before. */
  readonly way: Exclude<Way, 'both'>
  /** Null: the same evidence. */
  readonly evidence: Coming | null
}

export const compareSafeguards = (both: Two<Worksheet>): Compared<SafeguardChange> => {
  const changes = SAFEGUARD_IDS.flatMap((safeguard): readonly SafeguardChange[] => {
    const sides = inBoth(both, (record) => sideOf(record, safeguard))
    const { before, after } = inBoth(sides, ({ status }) => SAFEGUARD.options.indexOf(status))
    const way = before === after ? null : after > before ? 'riskier' : 'safer'
    const shown = inBoth(sides, (side) => side.evidence)
    const evidence = shown.before === shown.after ? null : comingOf(shown)
    return way === null && evidence === null ? [] : [{ safeguard, way, evidence, ...sides }]
  })
  return { changes, same: SAFEGUARD_IDS.length - changes.length }
}

/** It lowers a likelihood, if it names one: there, and shown. */
export const lowers = ({ status, evidence }: SafeguardSide): boolean => ROWS[status] > 0 && evidence !== null

const sideOf = (record: Worksheet, id: SafeguardId): SafeguardSide => {
  const { evidence = '', confirmed } = record.answers.joint.safeguards[id] ?? {}
  const shown = confirmed === false ? '' : evidence.trim().normalize('NFC')
  return { status: safeguardStatuses(record)[id], evidence: shown === '' ? null : shown }
}
