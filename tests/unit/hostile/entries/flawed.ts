import * as fc from 'fast-check'
import type { Entry, Met } from '../entry.ts'

/** Readers that break one promise each, for one input in fifty or so: whoever tries them must notice. */

const flawed = (meet: (lot: number) => Met): Entry<number> =>
  ({ inputs: fc.nat(49), meet, sizeOf: () => 10, outcomes: { read: true } })

const READ: Met = { kind: 'read', says: '' }

const pollute = (): Met => {
  Object.assign(Object.prototype, { polluted: true })
  return READ
}

const wait = (milliseconds: number): Met => {
  const end = process.cpuUsage().user + milliseconds * 1_000
  // To ask the clock is the system's work; between two looks stands some of our own.
  while (process.cpuUsage().user < end) Array.from({ length: 10_000 }, (_, n) => Math.hypot(n, 2))
  return READ
}

export const throwing = flawed((lot) => {
  if (lot === 7) throw new TypeError('unexpected token')
  return READ
})
export const slow = flawed((lot) => (lot === 7 ? wait(1_050) : READ))
export const hanging = flawed((lot) => (lot === 7 ? wait(1e9) : READ))
export const polluting = flawed((lot) => (lot === 7 ? pollute() : READ))
export const talkative = flawed((lot) => (lot === 7 ? { kind: 'read', says: 'x'.repeat(1e6) } : READ))
export const inventive = flawed((lot) => (lot === 7 ? { kind: 'odd', says: '' } : READ))
