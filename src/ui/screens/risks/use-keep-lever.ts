import type { Lever } from '../../../domain/lever.ts'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { MOST_IN_A_LINE } from '../../result/lever-words.ts'
import { useActions } from '../../worksheet-context.tsx'

/** Keeps the shown answers, with a lever's changes made, as a what-if; answers its id. The worksheet stays as it is. */
export const useKeepLever = () => {
  const { keepVariant } = useActions()
  return ({ moves, tier }: Lever, text: string): string => {
    const n = moves.length
    const title = n <= MOST_IN_A_LINE ? text : say(words.manyChanges, { n, tier: tiers[tier].name })
    return keepVariant(title, { moves, evidence: words.assumed })
  }
}
