import type { Condition, Judgement } from './worksheet.ts'

/**
 * A verdict that came, with what the table made of the one before it. Whether a condition is done is never told by a
 * file; who sees to it and by when only where the table has not said so. A condition in other words is known by its
 * place, and is not done because the one before it was.
 */
export const takenJudgement = (ours: Judgement | null, theirs: Judgement): Judgement => ({
  ...theirs,
  conditions: theirs.conditions.map((condition, index) => {
    const same = ours?.conditions.find(({ text }) => text === condition.text)
    const before = same ?? reworded(ours, theirs, index)
    return withTask({ ...before, text: condition.text, done: same?.done ?? false }, condition)
  }),
})

/** Ours, with who sees to a condition and by when, where the table has not said it and the file newly does. */
export const filledJudgement = (ours: Judgement, theirs: Judgement, base: Judgement | null): Judgement => {
  const conditions = ours.conditions.map((condition) => {
    const [came, was] = [theirs, base].map((one) => one?.conditions.find(({ text }) => text === condition.text))
    return withTask(condition, {
      ...(came?.owner !== was?.owner && came?.owner !== undefined && { owner: came.owner }),
      ...(came?.due !== was?.due && came?.due !== undefined && { due: came.due }),
    })
  })
  return conditions.every((condition, index) => condition === ours.conditions[index]) ? ours : { ...ours, conditions }
}

/** Whether a verdict, a dissent or a condition that stands with us would be gone: that is not done unasked. */
export const losesWords = (ours: Judgement, theirs: Judgement | null): boolean =>
  theirs === null ||
  (ours.verdict !== undefined && theirs.verdict === undefined) ||
  (Boolean(ours.dissent) && !theirs.dissent) ||
  ours.conditions.some(({ text }, index) => {
    const instead = theirs.conditions[index]
    return !has(theirs, text) && (instead === undefined || has(ours, instead.text))
  })

const has = ({ conditions }: Judgement, text: string): boolean =>
  conditions.some((condition) => condition.text === text)

const reworded = (ours: Judgement | null, theirs: Judgement, index: number): Condition | undefined => {
  const before = ours?.conditions[index]
  return before && !has(theirs, before.text) ? before : undefined
}

const withTask = (condition: Condition, { owner, due }: Pick<Condition, 'owner' | 'due'>): Condition => {
  const added = {
    ...(condition.owner === undefined && owner !== undefined && { owner }),
    ...(condition.due === undefined && due !== undefined && { due }),
  }
  return Object.keys(added).length === 0 ? condition : { ...condition, ...added }
}
