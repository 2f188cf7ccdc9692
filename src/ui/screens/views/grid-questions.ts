import { type ActionId, type QuestionId, questions } from '../../../content/questions.ts'
import { FIVE_WS, type W } from '../../../domain/question.ts'
import { memoised } from '../../../record/memoised.ts'
import { askedIn } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'

export interface GridQuestion {
  readonly question: QuestionId
  /** The actions it is asked of now. */
  readonly actions: readonly ActionId[]
}

export interface GridPart {
  readonly w: W
  readonly rows: readonly GridQuestion[]
}

export const isPerAction = (question: QuestionId): boolean => questions[question].scope === 'action'

/** The questions of all five W's that are asked of each action, under their W. */
export const gridParts = (record: Worksheet): readonly GridPart[] => partsOf(askedIn(record))

const partsOf = memoised((asked: ReturnType<typeof askedIn>): readonly GridPart[] => {
  const perAction = asked.filter(({ question }) => isPerAction(question))
  return FIVE_WS.flatMap((w) => {
    const rows = perAction.filter(({ question }) => questions[question].step === w)
    return rows.length > 0 ? [{ w, rows }] : []
  })
})
