import type { ExportedWorksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { exported } from '../cases/exported.ts'
import { quickLook } from '../cases/worked-example.ts'
import { signedBy } from '../unit/signature/people.ts'

/** What an attacker starts from. */
export interface Target {
  readonly record: ExportedWorksheet
  /** As it was exported, with three places to sign. */
  readonly report: Uint8Array
  /** Signed in the first place. */
  readonly signed: Uint8Array
}

/** A file that must never pass as intact. */
export interface Attack {
  readonly make: (target: Target) => Uint8Array | Promise<Uint8Array>
  /** By what the check tells it: the way to a change, the kind of a problem, why it reads nothing, or what differs. */
  readonly told: string
}

export type Attacks = Readonly<Record<string, Attack>>

export async function makeTarget(): Promise<Target> {
  const record = await exported(quickLook)
  const report = renderReport(record).pdf
  return { record, report, signed: await signedBy(report, 1) }
}
