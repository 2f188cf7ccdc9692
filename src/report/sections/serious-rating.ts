import type { HazardGroup } from '../../domain/group-rows.ts'
import type { ChanceReading, HazardRow, Rating, RungReading } from '../../domain/result.ts'
import type { Block, Definition, Prose, Span } from '../outline.ts'
import { decidingList } from './deciding.ts'
import { actionsOf, becauseOf, hazardOf, listOf, safeguardOf, tierOf } from './names.ts'
import { teamRatings } from './team-ratings.ts'
import type { View } from './view.ts'

const muted = (text: string): Span => ({ text, look: 'muted' })

/** A step that held: its level, why, what says so, and the answers that made it hold. */
const rungText = (view: View, { rung, level, cites, deciding }: RungReading, message: string): readonly Span[] => {
  const { say, cite, words: { report: { risks: words } } } = view
  return [
    { text: say(message, { level, because: becauseOf(view, rung) }) },
    muted(`${cite(cites)} `),
    ...(deciding.length === 0 ? [] : [muted(say(words.restsOn, { answers: decidingList(view, deciding) }))]),
  ]
}

/** Only the highest step sets the level; the ones below it hold as well and say nothing new. */
const highest = (view: View, [top]: readonly RungReading[], message: string): Prose =>
  top === undefined ? view.words.report.risks.lowestRung : rungText(view, top, message)

const chanceText = (view: View, { kind, level, held }: ChanceReading): Prose => {
  const lead = view.say(view.words.report.risks.chances[kind], { level })
  const why = highest(view, held, view.words.report.risks.rung)
  return [{ text: lead, look: 'bold' }, ...(typeof why === 'string' ? [{ text: why }] : why)]
}

const severity = (view: View, { severity: { held, raised }, inherent }: HazardRow): Definition => {
  const { risks: words } = view.words.report
  const details = raised === null
    ? [highest(view, held, words.rung)]
    : [highest(view, held, words.rungOf), rungText(view, raised, words.raised)]
  return { term: view.say(words.severity, { level: inherent.severity }), details }
}

const likelihood = (view: View, { chances, inherent }: HazardRow): Definition => {
  const { risks: words } = view.words.report
  const several = chances.length > 1 ? [[muted(words.sets)]] : []
  return {
    term: view.say(words.likelihood, { level: inherent.likelihood }),
    details: [...chances.map((chance) => chanceText(view, chance)), ...several],
  }
}

const safeguards = (view: View, { lowered, plannedFor }: HazardRow): Definition => {
  const { say, words: { report: { risks: words } } } = view
  const bought = lowered === null
    ? words.notLowered
    : say(words.lowered, { safeguard: safeguardOf(view, lowered.by), rows: lowered.rows })
  const planned = plannedFor.length === 0
    ? []
    : [say(words.planned, { safeguards: listOf(view, plannedFor.map((id) => safeguardOf(view, id))) })]
  return { term: words.safeguards, details: [bought, ...planned] }
}

const ratingText = (view: View, message: string, rating: Rating): string =>
  view.say(message, {
    severity: rating.severity,
    severityName: view.words.severity[rating.severity].name,
    likelihood: rating.likelihood,
    likelihoodName: view.words.likelihood[rating.likelihood].name,
    rating: rating.rating,
    acceptability: view.words.ratings[rating.rating].means,
    tier: tierOf(view, rating.tier),
  })

const rated = (view: View, { residual, inherent, best }: HazardRow): Definition => {
  const { risks: words } = view.words.report
  const atBest = best === null ? words.bestAbsent : ratingText(view, words.best, best.residual)
  const moved = best === null || best.residual.rating !== residual.rating
  return {
    term: words.rated,
    details: [
      ratingText(view, words.ratedNow, residual),
      ratingText(view, words.ratedBefore, inherent),
      ...(moved ? [atBest] : []),
    ],
  }
}

/** Whether anybody, alone or together, accepts the feature as it is or with conditions. */
const isAccepted = ({ record: { judgements, conclusion } }: View): boolean =>
  [...Object.values(judgements), conclusion].some(({ verdict }) =>
    verdict === 'acceptable' || verdict === 'with-conditions')

const accepted = (view: View, { hazard, actions }: HazardGroup): readonly Definition[] => {
  const { risks: words } = view.words.report
  const reasons = [...new Set(actions.flatMap((action) => view.record.accepted[`${action}.${hazard}`] ?? []))]
    .filter((reason) => reason.trim() !== '')
  if (reasons.length === 0) return []
  return [{ term: isAccepted(view) ? words.accepted : words.notAccepted, details: reasons }]
}

/** One hazard explaining itself (P2): levels, the steps that set them, sources, the W of each answer, safeguards. */
export const seriousRating = (view: View, group: HazardGroup): readonly Block[] => {
  const { say, words: { report: { risks: words } } } = view
  const { hazard, place, actions, row } = group
  const known = hazardOf(view, hazard)
  const { rating, tier } = row.residual
  const name = known?.name ?? hazard
  return [
    { kind: 'heading', level: 4, text: say(words.heading, { place, hazard: name, tier: tierOf(view, tier), rating }) },
    { kind: 'paragraph', prose: known?.wrong ?? hazard },
    {
      kind: 'definitions',
      continued: say(words.continued, { place, hazard: name, cut: view.words.report.cut }),
      rows: [
        { term: words.actions, details: [actionsOf(view, actions)] },
        rated(view, row),
        ...(known === undefined ? [] : [{ term: words.onList, details: [known.gate] }]),
        severity(view, row),
        likelihood(view, row),
        safeguards(view, row),
        ...teamRatings(view, group),
        ...accepted(view, group),
      ],
    },
  ]
}
