import type { Condition } from './condition.ts'
import type { Rubric } from './rubric.ts'

/** Every question that a condition reads, also through the terms and scales that it names. */
export function questionsIn(rubric: Rubric, condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any': return condition.of.flatMap((part) => questionsIn(rubric, part))
    case 'term': return namedIn(rubric, rubric.terms[condition.term])
    case 'reaches': return scaleIn(rubric, condition.scale)
    case 'action': return [rubric.actionsQuestion]
    case 'includes':
    case 'is':
    case 'at-least': return [condition.question]
  }
}

function namedIn(rubric: Rubric, condition: Condition | undefined): readonly string[] {
  return condition === undefined ? [] : questionsIn(rubric, condition)
}

function scaleIn(rubric: Rubric, id: string): readonly string[] {
  const scale = rubric.scales[id]
  if (scale === undefined) return []
  const chain = scale.inheritedThrough === undefined ? [] : [scale.inheritedThrough]
  return [...chain, ...scale.rungs.flatMap((rung) => questionsIn(rubric, rung.when))]
}
