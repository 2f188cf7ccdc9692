import type { Cell, Layer, Settlement, Worksheet } from '../record/worksheet.ts'
import { mapValues, withoutEntries } from './edit.ts'

/** What names somebody beside an answer. */
type Traces = Pick<Cell, 'by' | 'source' | 'settled'>

/** The worksheet without a trace of this person beside anybody's answers, and without the files they sent. */
export const forget = (record: Worksheet, person: string): Worksheet => {
  const { answers: { joint, positions, variants, ...rest }, sources } = record
  const kept = withoutEntries(sources, (source) => source.person === person)
  const clean = (layer: Layer): Layer => withoutTraces(layer, person, kept)
  return {
    ...record,
    sources: kept,
    answers: {
      ...rest,
      joint: clean(joint),
      positions: mapValues(positions, clean),
      variants: mapValues(variants, (variant) => ({ ...variant, layer: clean(variant.layer) })),
    },
  }
}

/** The same said, by nobody in particular, if it was this person. */
export const unnamed = <T extends Pick<Traces, 'by'>>(said: T, person: string): T => {
  if (said.by !== person) return said
  const { by: _left, ...nameless } = said
  return nameless as T
}

const withoutTraces = ({ all, actions, safeguards }: Layer, person: string, sources: Worksheet['sources']): Layer => {
  const clean = <T extends Traces>(cell: T): T => unsettled(unsourced(unnamed(cell, person), sources), person)
  return {
    all: mapValues(all, clean),
    actions: mapValues(actions, (cells) => mapValues(cells, clean)),
    safeguards: mapValues(safeguards, clean),
  }
}

const unsourced = <T extends Traces>(cell: T, sources: Worksheet['sources']): T => {
  if (cell.source === undefined || Object.hasOwn(sources, cell.source)) return cell
  const { source: _gone, ...rest } = cell
  return rest as T
}

const unsettled = <T extends Traces>(cell: T, person: string): T =>
  cell.settled === undefined ? cell : { ...cell, settled: withoutName(cell.settled, person) }

const withoutName = (settled: Settlement, person: string): Settlement => {
  const others = (people: readonly string[]) => people.filter((id) => id !== person)
  return { ...unnamed(settled, person), held: others(settled.held), accepted: others(settled.accepted) }
}
