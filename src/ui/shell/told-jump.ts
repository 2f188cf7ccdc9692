import type { Leaf } from '../../state/step.ts'
import { isOpenTo } from '../../state/walk.ts'
import type { Jumped } from '../../state/worksheet-store.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { hrefOf } from '../route.ts'
import { changedPlaces } from './changed-places.ts'
import { leafTitle } from './leaf-title.ts'

const words = pagesShell.jumped

interface ToldJump {
  readonly sentence: string
  /** Where it was; null where that is no one page of this worksheet. */
  readonly at: { readonly step: Leaf; readonly href: string } | null
}

/** What undo or redo did: by the place where it was one, else by its page. */
export const toldJump = ({ way, from, to }: Jumped, variant: string | null): ToldJump => {
  if (from === to) return { sentence: words[way].nothing, at: null }
  const [first, ...others] = changedPlaces(from, to, variant)
  if (!first || others.some((other) => other?.step !== first.step)) return { sentence: words[way].several, at: null }
  const { step, href } = first
  const isOne = others.length === 0
  const where = leafTitle(step)
  const place = isOne && first.name !== null ? say(words.place, { what: first.name, step: where }) : where
  const at = isOpenTo(to, step) ? { step, href: isOne ? href : hrefOf(step) } : null
  return { sentence: say(words[way].at, { place }), at }
}
