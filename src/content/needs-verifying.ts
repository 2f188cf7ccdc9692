import type { Cites } from '../domain/hazard.ts'
import { bibliography } from './bibliography.ts'
import type { Reference } from './reference.ts'

const sources: Readonly<Record<string, Reference>> = bibliography

/** Something here rests on a source that was read at second hand or not at all: "verify" stands beside it. */
export function needsVerifying(cites: Cites): boolean {
  return cites !== 'our judgement' && cites.some((id) => sources[id]?.checked !== 'verified')
}
