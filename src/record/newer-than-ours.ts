import { seal } from '../content/seal.ts'
import { RECORD_VERSION } from './migrations.ts'

/** True where a newer release wrote this record: in a newer form, or under newer rules. Nobody has checked it yet. */
export const isNewerThanOurs = (record: unknown): boolean => {
  const { version, rubric } = Object(record) as { readonly version?: unknown; readonly rubric?: unknown }
  if (Number.isInteger(version) && Number(version) > RECORD_VERSION) return true
  const { version: rules } = Object(rubric) as { readonly version?: unknown }
  return typeof rules === 'string' && isLater(rules, seal.version)
}

/** "1.10" comes after "1.9". */
const isLater = (rules: string, ours: string): boolean => {
  const [theirs, own] = [rules, ours].map((version) => version.split('.').map(Number))
  const at = theirs?.findIndex((part, n) => part !== (own?.[n] ?? 0)) ?? -1
  return at >= 0 && Number(theirs?.[at]) > (own?.[at] ?? 0)
}
