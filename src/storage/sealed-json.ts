import { type Box, type Random, openBox, sealBox } from '../sealing/box.ts'

/** What a sealed row is, of which draft or decision, and at which place in its history: sealed along with it. */
export type Row = readonly [kind: 'summary' | 'snapshot' | 'changes' | 'decision', id: string, sequence: number]

const aboutRow = (row: Row): string => JSON.stringify(['affordance-vault', 1, ...row])

export const sealJson = (key: CryptoKey, value: unknown, row: Row, random: Random): Promise<Box> =>
  sealBox(key, new TextEncoder().encode(JSON.stringify(value)), aboutRow(row), random)

/** Null where the row was changed, stands in another's place, or is no row of this key. Never throws. */
export const openJson = async (key: CryptoKey, box: unknown, row: Row): Promise<{ readonly value: unknown } | null> => {
  if (!isBox(box)) return null
  const bytes = await openBox(key, box, aboutRow(row))
  return bytes === null ? null : { value: JSON.parse(new TextDecoder().decode(bytes)) }
}

/** Nobody has checked what is kept. */
const isBox = (box: unknown): box is Box => {
  const { nonce, data } = Object(box) as Partial<Record<keyof Box, unknown>>
  return nonce instanceof Uint8Array && data instanceof Uint8Array
}
