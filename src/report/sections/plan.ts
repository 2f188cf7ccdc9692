import { rubric } from '../../content/rubric.ts'
import type { TierStep } from '../../domain/tier-step.ts'
import type { Block, Prose } from '../outline.ts'
import { dayOf } from './moments.ts'
import { tierOf } from './names.ts'
import { conditionTasks } from './tasks.ts'
import type { View } from './view.ts'

const ABOUT: readonly TierStep['about'][] = ['who-decides', 'before-pilot', 'monitoring', 'assess-again']

type Step = readonly [string, TierStep]

/** What the tier as it is said asks: the steps from its own tier down. */
export const stepsAsked = ({ headline }: View): readonly Step[] =>
  Object.entries<TierStep>(rubric.steps).filter(([, { from }]) => from <= headline.tier.worst)

const rowOf = (view: View, [id, { cites }]: Step): readonly Prose[] => {
  const { record, cite, words } = view
  const { box } = words.report.plan
  const { owner = '', due, done, note = '' } = record.plan[id] ?? {}
  const asked = words.tierSteps[id as keyof typeof words.tierSteps]
  return [
    [
      { text: asked.do }, { text: ` ${asked.why} ${cite(cites)}`, look: 'muted' },
      ...(note.trim() === '' ? [] : [{ text: `\n${note}` }]),
    ],
    owner,
    due === undefined ? '' : dayOf(view, due),
    done ? box.done : box.open,
  ]
}

const tableAbout = (view: View, about: TierStep['about'], steps: readonly Step[]): readonly Block[] => {
  const { step, owner, due, done } = view.words.report.plan.columns
  const rows = steps.filter(([, asked]) => asked.about === about).map((one) => rowOf(view, one))
  return rows.length === 0 ? [] : [{
    kind: 'table',
    caption: view.words.tierStepGroups[about],
    columns: [
      { head: step, share: 10 }, { head: owner, share: 3 }, { head: due, share: 2.6 }, { head: done, share: 1.2 },
    ],
    rows,
  }]
}

const stepsToDo = (view: View): readonly Block[] => {
  const { result, headline, record, say, words: { report: { plan: words } } } = view
  if (!result.enough) return []
  const steps = stepsAsked(view)
  const done = steps.filter(([id]) => record.plan[id]?.done).length
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'paragraph',
      prose: say(words.lead, { tier: tierOf(view, headline.tier.worst), done, all: steps.length }),
    },
    ...ABOUT.flatMap((about) => tableAbout(view, about, steps)),
  ]
}

/** What the tier asks of the team and what people made a condition, with owners; empty fields are for a pen. */
export const plan = (view: View): readonly Block[] =>
  [...stepsToDo(view), ...conditionTasks(view, view.result.enough ? 3 : 2)]
