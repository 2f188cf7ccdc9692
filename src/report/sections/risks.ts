import { matrixDrawing } from '../../charts/matrix.ts'
import { type PlacedHazard, placedHazards } from '../../charts/placed-hazards.ts'
import type { HazardGroup } from '../../domain/group-rows.ts'
import type { Level } from '../../domain/hazard.ts'
import type { Block } from '../outline.ts'
import { actionsOf, hazardOf, listOf, tierOf } from './names.ts'
import { ownHazards } from './own-hazards.ts'
import { seriousRating } from './serious-rating.ts'
import { survives } from './survives.ts'
import { isRatedByPeople } from './team-ratings.ts'
import type { View } from './view.ts'

/** Rated 3 or more before or after safeguards: told in full. */
const isSerious = ({ row }: HazardGroup) => row.residual.rating >= 3 || row.inherent.rating >= 3

type Levels = Readonly<Record<Level, { readonly short: string }>>

const shorts = (levels: Levels) => ({
  1: levels[1].short, 2: levels[2].short, 3: levels[3].short, 4: levels[4].short, 5: levels[5].short,
})

/** Small enough to share a page, large enough that its smallest word has 8 points. */
const SCALE = 0.74

const matrixAlt = (view: View, placed: readonly PlacedHazard[]): string => {
  const { say, words: { report: { risks: words } } } = view
  const marks = placed.flatMap(({ place, rules, people }) => [
    ...(rules === null ? [] : [say(words.matrixMark, { place, ...rules.after })]),
    ...(people === null ? [] : [say(words.matrixPeople, { place, ...people })]),
  ])
  return say(words.matrixAlt, { n: placed.length, marks: listOf(view, marks) })
}

const matrix = (view: View): Block => {
  const { groups, headline, say, words: { report: { risks: words }, severity, likelihood, pages } } = view
  const placed = placedHazards(groups, headline)
  const drawing = matrixDrawing(placed, {
    severity: pages.risks.matrix.severity,
    likelihood: pages.risks.matrix.likelihood,
    severities: shorts(severity),
    likelihoods: shorts(likelihood),
    more: (n) => say(pages.risks.matrix.more, { n }),
  })
  return { kind: 'figure', alt: matrixAlt(view, placed), drawing, scale: SCALE, note: words.matrixNote }
}

const restOf = (view: View, groups: readonly HazardGroup[]): readonly Block[] => {
  const { risks: words } = view.words.report
  if (groups.length === 0) return []
  const { place, hazard, actions, rating, tier } = words.restColumns
  return [
    {
      kind: 'table',
      caption: words.rest,
      columns: [
        { head: place, share: 1 }, { head: hazard, share: 6 }, { head: actions, share: 7 },
        { head: rating, share: 1.4, align: 'right' }, { head: tier, share: 2 },
      ],
      rows: groups.map((group) => [
        String(group.place),
        hazardOf(view, group.hazard)?.name ?? group.hazard,
        actionsOf(view, group.actions),
        String(group.row.residual.rating),
        tierOf(view, group.row.residual.tier),
      ]),
    },
  ]
}

/** The matrix, then in full what is rated 3 or more or was rated by people, then the rest in a line each. */
export const risks = (view: View): readonly Block[] => {
  const { groups, record, say, cite, words: { report: { risks: words } } } = view
  const heading: Block = { kind: 'heading', level: 2, text: words.title }
  if (groups.length === 0 && record.ownHazards.order.length === 0) {
    return [heading, { kind: 'paragraph', prose: words.none }]
  }
  const full = groups.filter((group) => isSerious(group) || isRatedByPeople(view, group))
  return [
    heading,
    { kind: 'paragraph', prose: say(words.lead, { dcb: cite(['dcb0129-matrix']) }) },
    matrix(view),
    { kind: 'heading', level: 3, text: full.length === 0 ? words.seriousNone : words.serious },
    ...full.flatMap((group) => seriousRating(view, group)),
    ...restOf(view, groups.filter((group) => !full.includes(group))),
    ...ownHazards(view),
    ...survives(view),
  ]
}
