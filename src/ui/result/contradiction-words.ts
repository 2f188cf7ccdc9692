import type { Contradiction } from '../../record/contradictions.ts'
import { pagesReading } from '../../words/en/pages-reading.ts'
import { say } from '../../words/say.ts'
import { actionsPhrase } from './names.ts'

const words = pagesReading.worries

interface ContradictionWords {
  readonly name: string
  /** Sentences beside it: for which actions, and why it matters. */
  readonly more: readonly string[]
}

/** The team reads of its own answers what a board reads of them. */
export const contradictionWords = ({ id, actions }: Pick<Contradiction, 'id' | 'actions'>): ContradictionWords => {
  const { name, why } = words.contradictions[id]
  const when = actions.length > 0 ? [say(words.forActions, { actions: actionsPhrase(actions) })] : []
  return { name, more: [...when, why] }
}
