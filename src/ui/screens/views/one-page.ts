import type { QuestionId } from '../../../content/questions.ts'
import { FIVE_WS, type W } from '../../../domain/question.ts'
import type { Leaf } from '../../../state/step.ts'
import { groupOf } from '../../fields/question-group.tsx'
import type { View } from '../../kept-habits.ts'
import type { Landing } from '../../route.ts'

/** In the place of a question: the end of a step that is shown one question at a time. */
export const CHECK_PAGE = 'check'

export const isW = (step: Leaf): step is W => FIVE_WS.some((w) => w === step)

/** Steps that are no W have one way to be shown. */
export const viewOf = (step: Leaf, kept: View): View => (isW(step) ? kept : 'page')

/** The end of a step is no place where its questions stand together. */
export const landingIn = (view: View, landing: Landing | null): Landing | null =>
  view !== 'one' && landing?.question === CHECK_PAGE ? null : landing

/** What stands on one page: one question, or the rows of one group. */
export const onePages = (asked: readonly QuestionId[]): readonly (readonly QuestionId[])[] => {
  const pages = new Map<string, readonly QuestionId[]>()
  for (const id of asked) pages.set(groupOf(id) ?? id, [...(pages.get(groupOf(id) ?? id) ?? []), id])
  return [...pages.values()]
}

/** Which of the pages an address leads to: the first where it names none, null at the end. */
export const onePageAt = (pages: readonly (readonly string[])[], landing: Landing | null): number | null => {
  if (landing?.question === CHECK_PAGE) return null
  return Math.max(0, pages.findIndex((page) => page.includes(landing?.question ?? '')))
}
