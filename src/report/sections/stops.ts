import { rubric } from '../../content/rubric.ts'
import type { StopReading } from '../../domain/result.ts'
import type { Stop } from '../../domain/stop.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { decidingList } from './deciding.ts'
import { dayOf } from './moments.ts'
import { stopNameOf, stopOf } from './names.ts'
import type { View } from './view.ts'

const ORDER = ['stands', 'cannot-be-ruled-out', 'none'] as const satisfies readonly StopReading['state'][]

const KINDS = ['clinical', 'legal'] as const satisfies readonly Stop['kind'][]

const STOPS: Readonly<Record<string, Stop>> = rubric.stops

export const isLegal = (stop: string): boolean => STOPS[stop]?.kind === 'legal'

const muted = (text: string): Span => ({ text, look: 'muted' })

const whyOf = (view: View, { stop, deciding }: StopReading): Prose => {
  const { say, cite, words: { report: { stops: words, risks } } } = view
  const known = stopOf(view, stop)
  const { cites, from } = STOPS[stop] ?? {}
  return [
    { text: `${known?.why ?? ''} ` },
    muted(`${cite(cites ?? 'our judgement')} `),
    ...(from === undefined ? [] : [{ text: say(words.from, { date: dayOf(view, from) }) }]),
    ...(deciding.length === 0 ? [] : [muted(say(risks.restsOn, { answers: decidingList(view, deciding) }))]),
    { text: say(words.clears, { clears: known?.clears ?? '' }) },
  ]
}

const rowOf = (view: View, reading: StopReading): readonly Prose[] => {
  const { states } = view.words.report.stops
  const said = states[reading.state]
  return [
    stopNameOf(view, reading.stop),
    reading.state === 'none' ? said : [{ text: said, look: 'bold' }],
    whyOf(view, reading),
  ]
}

/** Every reason not to proceed that was looked for, clinical and legal apart, those that stand first. */
export const stops = (view: View): readonly Block[] => {
  const { result, words: { report: { stops: words } } } = view
  const { stop, state, why } = words.columns
  const sorted = ORDER.flatMap((wanted) => result.stops.filter((reading) => reading.state === wanted))
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    ...KINDS.flatMap((kind): readonly Block[] => {
      const rows = sorted.filter((reading) => STOPS[reading.stop]?.kind === kind)
      return rows.length === 0 ? [] : [{
        kind: 'table',
        caption: words.captions[kind],
        columns: [{ head: stop, share: 4 }, { head: state, share: 3 }, { head: why, share: 9 }],
        rows: rows.map((reading) => rowOf(view, reading)),
      }]
    }),
  ]
}
