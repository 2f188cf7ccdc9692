import type { Rubric } from '../domain/rubric.ts'
import { recordResult } from './record-result.ts'
import type { ExportedWorksheet, RecordedResult } from './worksheet.ts'

/** A part of the result that the file tells otherwise than its answers do under the rules. */
export type ResultDifference = {
  readonly [Part in keyof RecordedResult]: {
    readonly part: Part
    readonly recorded: RecordedResult[Part]
    readonly computed: RecordedResult[Part]
  }
}[keyof RecordedResult]

/** Where the recorded result is not what the answers give under rules, ours if none are given; empty where it is. */
export const compareResult = (worksheet: ExportedWorksheet, rules?: Rubric): readonly ResultDifference[] => {
  const { result: recorded } = worksheet
  const computed = recordResult(worksheet, rules)
  const differences: readonly ResultDifference[] = [
    { part: 'tier', recorded: recorded.tier, computed: computed.tier },
    { part: 'inherentTier', recorded: recorded.inherentTier, computed: computed.inherentTier },
    { part: 'interval', recorded: recorded.interval, computed: computed.interval },
    { part: 'stops', recorded: recorded.stops, computed: computed.stops },
  ]
  return differences.filter(({ recorded: said, computed: is }) => textOf(said) !== textOf(is))
}

/** Records keep reasons not to proceed in the order of the rules; attached rules, canonical JSON, have lost it. */
const textOf = (part: RecordedResult[keyof RecordedResult]): string =>
  JSON.stringify(isIds(part) ? part.toSorted() : part)

const isIds = (part: RecordedResult[keyof RecordedResult]): part is RecordedResult['stops'] =>
  Array.isArray(part) && part.every((id) => typeof id === 'string')
