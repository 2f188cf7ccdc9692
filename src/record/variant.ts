import type { Worksheet } from './worksheet.ts'

/**
 * The worksheet as it would be if this what-if were it: the two sets of answers change places, and nothing else does.
 * Done twice it is the worksheet again. One that has no such what-if stays as it is.
 */
export const inVariant = (record: Worksheet, id: string): Worksheet => {
  const { joint, variants } = record.answers
  const variant = Object.hasOwn(variants, id) ? variants[id] : undefined
  if (!variant) return record
  const changed = { ...variants, [id]: { ...variant, layer: joint } }
  return { ...record, answers: { ...record.answers, joint: variant.layer, variants: changed } }
}
