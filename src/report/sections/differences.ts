import { closenessIn } from '../../record/closeness.ts'
import type { CommonPlace } from '../../record/common-place.ts'
import type { Block } from '../outline.ts'
import { differencesAnswers } from './differences-answers.ts'
import { differencesTiers } from './differences-tiers.ts'
import { actionOf, isNameless, safeguardOf, shortOf } from './names.ts'
import { answeredAlone } from './seen-tiers.ts'
import { peopleText } from './settled-text.ts'
import type { View } from './view.ts'

/** Questions named in the line of those on which all agree. */
const NAMED = 12

const small = (prose: string): Block => ({ kind: 'paragraph', size: 'small', prose })

/** How many questions of each W people answered alike, next to each other, or far apart. */
const closeness = (view: View): readonly Block[] => {
  const { words: { steps, pages: { together: { differ } }, report: { differences: words } } } = view
  const rows = closenessIn(view.differences)
  if (rows.every(({ agreed, adjacent, split }) => agreed + adjacent + split === 0)) return []
  const { w, agreed, adjacent, split } = differ.columns
  return [
    { kind: 'heading', level: 3, text: words.close },
    {
      kind: 'table',
      caption: words.closeCaption,
      columns: [
        { head: w, share: 3 },
        ...[agreed, adjacent, split].map((head) => ({ head, share: 3, align: 'right' } as const)),
      ],
      rows: rows.map((row) =>
        [steps[row.w].title, String(row.agreed), String(row.adjacent), String(row.split)]),
      signs: rows.map((row) => row.w),
    },
  ]
}

const nameOf = (view: View, place: CommonPlace): string => {
  if ('safeguard' in place) return safeguardOf(view, place.safeguard)
  const short = shortOf(view, place.question)
  return place.action === null ? short : `${short} (${actionOf(view, place.action)})`
}

/** The rest in a line each: nothing about them is left to say. */
const undisputed = (view: View): readonly Block[] => {
  const { say, words: { report: { list, differences: words } } } = view
  const [agreed, single] = (['agreed', 'single'] as const).map((state) =>
    view.differences.filter((one) => one.state === state).map(({ place }) => nameOf(view, place)))
  const named = (names: readonly string[]): string => [
    ...names.slice(0, NAMED),
    ...(names.length > NAMED ? [say(words.agreedMore, { n: names.length - NAMED })] : []),
  ].join(list)
  return [
    ...(agreed?.length ? [small(say(words.agreed, { n: agreed.length, questions: named(agreed) }))] : []),
    ...(single?.length ? [small(say(words.single, { n: single.length }))] : []),
  ]
}

const opening = (view: View, alone: readonly string[]): readonly Block[] => {
  const { record: { team }, differences, say, words: { report: { differences: words } } } = view
  const count = (state: 'differs' | 'settled') => differences.filter((one) => one.state === state).length
  const silent = team.order.filter((person) => !alone.includes(person))
  const nameless = alone.filter((person) => isNameless(view, person))
  return [
    { kind: 'paragraph', prose: say(words.lead, { n: alone.length, nameless: nameless.length }) },
    { kind: 'paragraph', prose: say(words.counts, { differs: count('differs'), settled: count('settled') }) },
    // Where somebody answered without a name, naming who did not answer by name would tell who it is.
    ...(silent.length === 0 || nameless.length > 0
      ? []
      : [{ kind: 'paragraph', prose: say(words.silent, { people: peopleText(view, silent) }) } as const]),
  ]
}

/** What people answered by themselves, beside what counts jointly; absent where nobody did. */
export const differences = (view: View): readonly Block[] => {
  const alone = answeredAlone(view)
  if (alone.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: view.words.report.differences.title },
    ...opening(view, alone),
    ...differencesTiers(view),
    ...closeness(view),
    ...differencesAnswers(view),
    ...undisputed(view),
  ]
}
