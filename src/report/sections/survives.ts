import type { Hinge, Sensitivity } from '../../domain/sensitivity.ts'
import type { Block, Prose } from '../outline.ts'
import { actionsOf, becauseOf, hazardNameOf, tierOf } from './names.ts'
import type { View } from './view.ts'

/** "harmful content (when it informs and treats)", each hazard once. */
const hazardsOf = (view: View, hazards: Hinge['hazards']): string =>
  [...new Set(hazards.map(({ hazard }) => hazard))].map((hazard) => {
    const actions = hazards.filter((one) => one.hazard === hazard).map(({ action }) => action)
    return view.say(view.words.report.risks.hingeHazard, {
      hazard: hazardNameOf(view, hazard), actions: actionsOf(view, actions),
    })
  }).join(view.words.report.semicolon)

const hingeText = (view: View, now: Sensitivity['tier']) => ({ rung, lower, higher, hazards }: Hinge): Prose => {
  const { say, words: { report: { risks: words } } } = view
  return [
    { text: say(words.hinge, { because: becauseOf(view, rung) }) },
    { text: lower === now ? '' : say(words.hingeLower, { tier: tierOf(view, lower) }), look: 'bold' },
    { text: higher === now ? '' : say(words.hingeHigher, { tier: tierOf(view, higher) }), look: 'bold' },
    { text: say(words.hingeHazards, { hazards: hazardsOf(view, hazards) }), look: 'muted' },
  ]
}

/** Whether the tier stands if any one step of our own judgement were one level off, and what hangs on one. */
export const survives = (view: View): readonly Block[] => {
  const { insight: { sensitivity }, say, words: { report: { risks: words } } } = view
  if (sensitivity === null) return []
  const { tier, tried, hinges } = sensitivity
  const heading: Block = { kind: 'heading', level: 3, text: words.survives }
  if (hinges.length === 0) {
    return [heading, { kind: 'paragraph', prose: say(words.survivesYes, { tried, tier: tierOf(view, tier) }) }]
  }
  return [
    heading,
    { kind: 'paragraph', prose: say(words.survivesNo, { n: hinges.length, tried }) },
    { kind: 'list', items: hinges.map(hingeText(view, tier)) },
  ]
}
