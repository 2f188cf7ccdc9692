import { underOurRules } from './under-our-rules.ts'
import { ANCESTORS, type Worksheet } from './worksheet.ts'

/** A new draft that continues from a file, under our rules: everything that was said, nothing computed or drawn. */
export const asDraft = (worksheet: Worksheet, id: string, now: string): Worksheet => {
  const { render: _drawn, result: _computed, ...said } = worksheet
  const ancestors = [...said.ancestors, said.id].slice(-ANCESTORS)
  return { ...underOurRules(said, now), id, created: now, changed: now, ancestors, slots: [] }
}
