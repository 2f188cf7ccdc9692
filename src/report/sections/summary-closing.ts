import type { Verdict } from '../../record/worksheet.ts'
import type { Block } from '../outline.ts'
import { type SummaryView, listIn } from './summary-view.ts'

const VERDICTS: readonly Verdict[] = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge']

const verdictsIn = (view: SummaryView): string => {
  const { summary: { people: { verdicts: counts } }, say, words: { summarySheet: { people: words }, verdicts } } = view
  if (counts === null) return words.verdictsWithheld
  return listIn(view, VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    say(words.verdictCount, { n: counts[verdict], verdict: verdicts[verdict].name.toLowerCase() })))
}

/** Who answered, in numbers. */
export const summaryPeople = (view: SummaryView): readonly Block[] => {
  const { summary: { people: { atTable, otherTier } }, say, words: { summarySheet: { people: words } } } = view
  const other = otherTier === null
    ? words.otherTierWithheld
    : say(words.otherTierCount, { n: otherTier.people, above: otherTier.above, below: otherTier.below })
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'definitions',
      rows: [
        { term: words.atTable, details: [say(words.atTableCount, { n: atTable })] },
        { term: words.verdicts, details: [verdictsIn(view)] },
        { term: words.otherTier, details: [other] },
      ],
    },
  ]
}

/** What was left out on purpose, and what nobody should take this file for. */
export const summaryClosing = (view: SummaryView): readonly Block[] => {
  const { summary: { rules: { version, sha256 } }, say, words: { summarySheet: { about: words } } } = view
  return [{ kind: 'together', blocks: [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'definitions',
      rows: [
        { term: words.leftOut, details: [words.leftOutList] },
        { term: words.isNot, details: [words.isNotList] },
        { term: words.still, details: [words.stillText] },
        { term: words.again, details: [say(words.againText, { version, sha256 })] },
      ],
    },
  ] }]
}
