import { earlierSeals } from '../content/earlier-seals.ts'
import { rubric as ours } from '../content/rubric.ts'
import { seal } from '../content/seal.ts'
import type { Rubric } from '../domain/rubric.ts'
import { readRules } from '../record/read-rules.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { sha256 } from './sha256.ts'

/** Whether a report carries the rules that its worksheet was made under, and whose they are. */
export type RulesFinding =
  /** To the byte the rules of this release. */
  | 'ours'
  /** To the byte those of an earlier release of ours, which the worksheet names. */
  | 'earlier'
  /** To the byte those that the worksheet names, by their SHA-256; of another version, so we cannot vouch for them. */
  | 'others'
  /** The same, and this release cannot score by them. */
  | 'not-understood'
  /** Not those that the worksheet names, or of a name that they do not bear: no release attached them. */
  | 'do-not-fit'
  | 'not-checked'

export interface RulesCheck {
  readonly finding: RulesFinding
  /** What the result is computed with; null where there is nothing to compute with. */
  readonly rubric: Rubric | null
}

const DO_NOT_FIT: RulesCheck = { finding: 'do-not-fit', rubric: null }

/** Judges the attached rules by what the worksheet beside them says of its own. Never throws. */
export const checkRules = async (bytes: Uint8Array | null, { rubric: named }: Worksheet): Promise<RulesCheck> => {
  const fits = bytes !== null && (await sha256(bytes)) === named.sha256
  if (named.sha256 === seal.sha256) {
    return { finding: fits && named.version === seal.version ? 'ours' : 'do-not-fit', rubric: ours }
  }
  const earlier = earlierSeals.find(({ sha256: known }) => known === named.sha256)
  if (!fits || (!earlier && named.version === seal.version)) return DO_NOT_FIT
  const rubric = readRules(new TextDecoder().decode(bytes))
  if (rubric === null) return { finding: 'not-understood', rubric }
  if (rubric.version !== named.version) return DO_NOT_FIT
  return { finding: earlier ? 'earlier' : 'others', rubric }
}
