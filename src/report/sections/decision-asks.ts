import type { Block } from '../outline.ts'
import { type DecisionView, placeIn } from './decision-view.ts'
import { dayOf } from './moments.ts'

const conditions = (view: DecisionView): readonly Block[] => {
  const { decision: { conditions: all }, say, words: { decisionSheet: { conditions: words } } } = view
  if (all.length === 0) return []
  const { n, what, owner, due } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    {
      kind: 'table',
      caption: say(words.caption, { n: all.length }),
      columns: [
        { head: n, share: 1 }, { head: what, share: 9 }, { head: owner, share: 3.4 }, { head: due, share: 3.2 },
      ],
      rows: all.map((one, index) =>
        [String(index + 1), one.text, one.owner ?? '', one.due === undefined ? '' : dayOf(view, one.due)]),
    },
  ]
}

const questions = (view: DecisionView): readonly Block[] => {
  const { decision: { questions: all }, say, words: { decisionSheet: { questions: words } } } = view
  if (all.length === 0) return []
  const { n, place, text } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    {
      kind: 'table',
      caption: say(words.caption, { n: all.length }),
      columns: [{ head: n, share: 1 }, { head: place, share: 5 }, { head: text, share: 10 }],
      rows: all.map((one, index) => [String(index + 1), placeIn(view, one), one.text]),
    },
  ]
}

const again = (view: DecisionView): readonly Block[] => {
  const { decision: { again: { by, on } }, words: { decisionSheet: { again: words }, report } } = view
  const rows = [
    ...(by === undefined ? [] : [{ term: words.by, details: [dayOf(view, by)] }]),
    ...(on.length === 0 ? [] : [{
      term: words.on, details: [on.map((trigger) => words.triggers[trigger]).join(report.semicolon)],
    }]),
  ]
  return [{ kind: 'together', blocks: [
    { kind: 'heading', level: 2, text: words.title },
    rows.length === 0 ? { kind: 'paragraph', prose: words.never } : { kind: 'definitions', rows },
  ] }]
}

/** What has to happen: conditions, questions that go back, and when the worksheet is looked at again. */
export const decisionAsks = (view: DecisionView): readonly Block[] =>
  [...conditions(view), ...questions(view), ...again(view)]
