import { rubric } from '../../content/rubric.ts'
import type { Cites } from '../../domain/hazard.ts'
import type { StopReading } from '../../domain/result.ts'
import type { Block, Prose } from '../outline.ts'
import { stopOf } from './names.ts'
import type { View } from './view.ts'

const ORDER = ['stands', 'cannot-be-ruled-out', 'none'] as const satisfies readonly StopReading['state'][]

const citesOf = (stop: string): Cites => rubric.stops[stop as keyof typeof rubric.stops]?.cites ?? 'our judgement'

const rowOf = (view: View, { stop, state }: StopReading): readonly Prose[] => {
  const { say, cite, words: { report: { stops: words } } } = view
  const known = stopOf(view, stop)
  const why: Prose = [
    { text: `${known?.why ?? ''} ` },
    { text: `${cite(citesOf(stop))} ` , look: 'muted' },
    { text: say(words.clears, { clears: known?.clears ?? '' }) },
  ]
  const said: Prose = state === 'none' ? words.states[state] : [{ text: words.states[state], look: 'bold' }]
  return [known?.name ?? stop, said, why]
}

/** Every reason not to proceed that was looked for, those that stand first. */
export const stops = (view: View): readonly Block[] => {
  const { result, words: { report: { stops: words } } } = view
  const { stop, state, why } = words.columns
  const sorted = ORDER.flatMap((wanted) => result.stops.filter((reading) => reading.state === wanted))
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [{ head: stop, share: 4 }, { head: state, share: 3 }, { head: why, share: 9 }],
      rows: sorted.map((reading) => rowOf(view, reading)),
    },
  ]
}
