import type { Cell, Layer } from '../../../src/record/worksheet.ts'

export type Values = Readonly<Record<string, Cell['value']>>

export const cells = (values: Values): Layer['all'] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, basis: 'decided' } as Cell]))

/** Enough for a tier: a chat that a clinician looks at in the session. */
export const CHAT = {
  'what.actions': ['converse'], 'what.output': 'generated', 'when.oversight': 'session', 'when.real': 'yes',
  'why.role': 'extra', 'why.information': ['typed'], 'who.acuity': 'mild', 'who.ages': 'adults',
}
