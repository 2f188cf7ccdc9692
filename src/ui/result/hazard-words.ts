import { because, hazards } from '../../words/en/hazards.ts'
import { entryOf } from './names.ts'

interface HazardWords {
  readonly name: string
  readonly wrong: string
  readonly gate: string
}

export const hazardWords = (id: string): HazardWords =>
  entryOf<HazardWords>(hazards, id) ?? { name: id, wrong: '', gate: '' }

/** Why a rung holds, in a sentence. */
export const becauseOf = (rung: string): string => entryOf<string>(because, rung) ?? rung
