import { lenses as lensRules } from '../../content/lenses.ts'
import type { Lens, LensReading, LensState } from '../../domain/lens.ts'
import { lensStates, lenses } from '../../words/en/lenses.ts'
import { pagesLaws as words } from '../../words/en/pages-laws.ts'
import { say } from '../../words/say.ts'
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

/**
 * What applies is said to apply only as far as it surely does. The least level stands for "not at all", which would
 * read oddly as something it is at least.
 */
export const lensReach = ({ lens, state, surely, level }: LensReading): string => {
  const least = entryOf<Lens>(lensRules, lens)?.levels[0]
  const { best, worst } = state === 'applies' ? { ...level, best: surely } : level
  if (best === worst) return say(words.level, { level: lensLevel(lens, worst) })
  const ends = { best: lensLevel(lens, best), worst: lensLevel(lens, worst) }
  return say(best === least ? words.could : words.between, ends)
}
