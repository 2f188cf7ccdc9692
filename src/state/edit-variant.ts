import type { Layer, Variant } from '../record/worksheet.ts'
import { inVariant } from '../record/variant.ts'
import { type Edit, type Patch, patched, without } from './edit.ts'

export const keepVariant = (id: string, title: string, layer: Layer): Edit => (record) => {
  const { variants, variantOrder } = record.answers
  const answers =
    { ...record.answers, variants: { ...variants, [id]: { title, layer } }, variantOrder: [...variantOrder, id] }
  return { ...record, answers }
}

/** A what-if keeps a title, though it may be empty while it is typed. */
export const patchVariant = (id: string, patch: Patch<Omit<Variant, 'layer'>>): Edit => (record) => {
  const { variants } = record.answers
  const before = variants[id]
  if (!before) return record
  const variant = { ...patched<Variant>(before, patch), title: patch.title ?? before.title }
  return { ...record, answers: { ...record.answers, variants: { ...variants, [id]: variant } } }
}

export const removeVariant = (id: string): Edit => (record) => {
  const { variants, variantOrder } = record.answers
  const order = variantOrder.filter((other) => other !== id)
  return { ...record, answers: { ...record.answers, variants: without(variants, id), variantOrder: order } }
}

/**
 * The what-if becomes the worksheet, and what was the worksheet until now takes its place among the what-ifs, under a
 * title of its own. The note stays there: why the one was considered is why the other was left.
 */
export const adoptVariant = (id: string, title: string, was: string): Edit => (record) =>
  patchVariant(id, { title, was })(inVariant(record, id))

/** The same edit, made to the worksheet as it is shown while this what-if lies open. */
export const within = (variant: string | null, edit: Edit): Edit => (record) => {
  if (variant === null) return edit(record)
  const shown = inVariant(record, variant)
  const next = edit(shown)
  return next === shown ? record : inVariant(next, variant)
}
