import { lensStates, lenses } from '../../words/en/lenses.ts'
import type { LensState } from '../../domain/lens.ts'
import { entryOf } from './names.ts'

interface LensWords {
  readonly name: string
  readonly about: string
  readonly levels: Readonly<Record<string, string>>
  readonly because: Readonly<Record<string, string>>
  readonly ask: readonly string[]
}

export const lensWords = (id: string): LensWords =>
  entryOf<LensWords>(lenses, id) ?? { name: id, about: '', levels: {}, because: {}, ask: [] }

export const lensStateWords = (state: LensState): string => lensStates[state]

export const lensLevel = (lens: string, level: string): string => entryOf(lensWords(lens).levels, level) ?? level
