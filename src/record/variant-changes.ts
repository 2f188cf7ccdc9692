import { cellAt, cellsOf } from './layers.ts'
import type { Cell, Layer, SafeguardCell, Worksheet } from './worksheet.ts'

/** An answer that a what-if gives otherwise than the worksheet. */
export interface ChangedAnswer {
  readonly question: string
  /** Null: for all actions, or for the whole worksheet. */
  readonly action: string | null
  /** Undefined: only the worksheet answers it there. */
  readonly cell: Cell | undefined
}

export interface ChangedSafeguard {
  readonly safeguard: string
  readonly status: SafeguardCell['status'] | undefined
}

export interface VariantChanges {
  readonly answers: readonly ChangedAnswer[]
  readonly safeguards: readonly ChangedSafeguard[]
}

const NONE: VariantChanges = { answers: [], safeguards: [] }

/** Where a what-if differs from the worksheet; a note or a basis that differs makes no other design. */
export const variantChanges = ({ answers: { joint, variants } }: Worksheet, id: string): VariantChanges => {
  const layer = Object.hasOwn(variants, id) ? variants[id]?.layer : undefined
  if (layer === undefined) return NONE
  return { answers: changedAnswers(joint, layer), safeguards: changedSafeguards(joint, layer) }
}

const changedAnswers = (joint: Layer, layer: Layer): readonly ChangedAnswer[] => {
  const cells = [layer, joint].flatMap((one) => cellsOf({ path: [], layer: one }))
  const places = new Map(cells.map(({ question, action }) => [`${action} ${question}`, { question, action }]))
  return [...places.values()].flatMap(({ question, action }) => {
    const cell = cellAt(layer, question, action)
    return said(cell) === said(cellAt(joint, question, action)) ? [] : [{ question, action, cell }]
  })
}

const said = (cell: Cell | undefined): string => JSON.stringify([cell?.value, cell?.unknown, cell?.declined])

const changedSafeguards = (joint: Layer, layer: Layer): readonly ChangedSafeguard[] =>
  [...new Set([layer, joint].flatMap(({ safeguards }) => Object.keys(safeguards)))].flatMap((safeguard) => {
    const status = layer.safeguards[safeguard]?.status
    return status === joint.safeguards[safeguard]?.status ? [] : [{ safeguard, status }]
  })
