import { rubric } from '../../content/rubric.ts'
import { openQuestions } from '../../domain/open-questions.ts'
import { readLenses } from '../../domain/read-lenses.ts'
import { score } from '../../domain/score.ts'
import { assessmentOf } from '../../record/assessment.ts'
import { headlineIn } from '../../record/headline.ts'
import { inVariant } from '../../record/variant.ts'
import type { Variant, Worksheet } from '../../record/worksheet.ts'
import type { Block, Definition, Prose } from '../outline.ts'
import { dayOf } from './moments.ts'
import { hazardNameOf, intervalOf, lensNameOf } from './names.ts'
import type { View } from './view.ts'

/** As many of the worst as fit beside the others. */
const WORST = 3

const rowOf = (view: View, title: string, record: Worksheet): readonly Prose[] => {
  const { say, words: { report: { whatIfs: words, semicolon } } } = view
  const assessment = assessmentOf(record.answers.joint)
  const { enough, inherentTier, rows, stops } = score(rubric, assessment)
  const standing = stops.filter(({ state }) => state === 'stands').length
  const tier = enough ? intervalOf(view, headlineIn(record).tier) : words.notEnough
  const worst = [...new Set(rows.map(({ hazard }) => hazardNameOf(view, hazard)))].slice(0, WORST)
  const applying = readLenses(rubric, assessment)
    .filter(({ state }) => state === 'applies')
    .map(({ lens }) => lensNameOf(view, lens))
  return [
    title,
    enough ? intervalOf(view, inherentTier) : words.none,
    [{ text: tier, look: 'bold' }, { text: standing === 0 ? '' : `\n${say(words.stops, { n: standing })}` }],
    worst.join(semicolon) || words.none,
    applying.join(semicolon) || words.none,
    String(openQuestions(rubric, assessment).length),
  ]
}

const aboutOf = (view: View, { title, note = '', was }: Variant): readonly Definition[] => {
  const { whatIfs: words } = view.words.report
  const details = [
    ...(was === undefined ? [] : [view.say(words.was, { date: dayOf(view, was) })]),
    ...(note.trim() === '' ? [] : [note]),
  ]
  return details.length === 0 ? [] : [{ term: title.trim() || words.untitled, details }]
}

/** The what-ifs that the team wants printed, beside the worksheet that was judged. */
export const whatIfs = (view: View): readonly Block[] => {
  const { record, words: { report: { whatIfs: words } } } = view
  const { variantOrder, variants } = record.answers
  const printed = variantOrder.flatMap((id) => {
    const variant = variants[id]
    return variant?.printed ? [{ id, variant }] : []
  })
  if (printed.length === 0) return []
  const { title, before, after, worst, laws, open } = words.columns
  const notes = printed.flatMap(({ variant }) => aboutOf(view, variant))
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: title, share: 4 }, { head: before, share: 3 }, { head: after, share: 3 }, { head: worst, share: 5 },
        { head: laws, share: 4 }, { head: open, share: 2, align: 'right' },
      ],
      rows: [
        rowOf(view, words.worksheet, record),
        ...printed.map(({ id, variant }) =>
          rowOf(view, variant.title.trim() || words.untitled, inVariant(record, id))),
      ],
    },
    ...(notes.length === 0 ? [] : [{ kind: 'definitions', rows: notes } as const]),
  ]
}
