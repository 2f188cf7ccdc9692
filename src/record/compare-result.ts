import { recordResult } from './record-result.ts'
import type { ExportedWorksheet, RecordedResult } from './worksheet.ts'

/** A part of the result that the file tells otherwise than its answers do under our rules. */
export type ResultDifference = {
  readonly [Part in keyof RecordedResult]: {
    readonly part: Part
    readonly recorded: RecordedResult[Part]
    readonly computed: RecordedResult[Part]
  }
}[keyof RecordedResult]

/** Where the recorded result is not what the attached answers give; empty where they agree. */
export const compareResult = (worksheet: ExportedWorksheet): readonly ResultDifference[] => {
  const { result: recorded } = worksheet
  const computed = recordResult(worksheet)
  const differences: readonly ResultDifference[] = [
    { part: 'tier', recorded: recorded.tier, computed: computed.tier },
    { part: 'inherentTier', recorded: recorded.inherentTier, computed: computed.inherentTier },
    { part: 'interval', recorded: recorded.interval, computed: computed.interval },
    { part: 'stops', recorded: recorded.stops, computed: computed.stops },
  ]
  return differences.filter((part) => JSON.stringify(part.recorded) !== JSON.stringify(part.computed))
}
