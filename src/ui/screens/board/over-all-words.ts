import type { TierCounts } from '../../../domain/portfolio.ts'
import type { Setting } from '../../../record/portfolio.ts'
import { pagesOverAll as words } from '../../../words/en/pages-over-all.ts'
import { actions } from '../../../words/en/questions.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { entryOf, optionName } from '../../result/names.ts'

const QUESTIONS = { place: 'where.people', access: 'who.access' } as const

export const settingName = (setting: Setting, option: string | null): string =>
  option === null ? words.unsaid : optionName(QUESTIONS[setting], option)

export const actionLabel = (action: string | null): string =>
  action === null ? words.noAction : entryOf<{ readonly label: string }>(actions, action)?.label ?? action

/** "a, b or c". */
export const orOf = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : say(sentence.or, { first: items.slice(0, -1).join(sentence.comma), last: items.at(-1) ?? '' })

const TIERS = [4, 3, 2, 1] as const

export const isEmpty = (counts: TierCounts): boolean => counts.every((count) => count === 0)

/** "2 Very high, 1 Low", the highest first. */
export const countsText = (counts: TierCounts): string => {
  const said = TIERS.flatMap((tier) =>
    counts[tier] === 0 ? [] : [say(words.tiers.count, { n: counts[tier], tier: tiers[tier].name })])
  const [without] = counts
  const all = without === 0 ? said : [...said, say(words.tiers.count, { n: without, tier: words.tiers.noTier })]
  return all.join(', ') || words.tiers.empty
}
