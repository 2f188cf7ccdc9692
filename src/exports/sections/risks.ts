import { rubric } from '../../content/rubric.ts'
import { groupRows } from '../../domain/group-rows.ts'
import type { HazardRow, Rating } from '../../domain/result.ts'
import { among } from '../../record/among.ts'
import { headlineIn } from '../../record/headline.ts'
import { assessmentNow } from '../../record/places.ts'
import { scored } from '../../record/scored.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { exportWords } from '../../words/en/exports.ts'
import { hazards } from '../../words/en/hazards.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { actionName, actionNames, becauseOf, hazardName, personName } from '../names.ts'
import { type Piece, tableOf } from '../piece.ts'

const { risks: words } = exportWords.text

/** What it is called, and below that what goes wrong. */
const hazardText = (id: string): string => {
  const known = among<{ readonly name: string; readonly wrong: string }>(hazards, id)
  return known === undefined ? id : `${known.name}\n${known.wrong}`
}

const levelText = ({ tier, rating }: Rating): string => say(words.level, { tier: tiers[tier].name, rating })

/** The highest step of each ladder that decided: how bad, then how likely. */
const whyOf = ({ severity, chances }: HazardRow): string => {
  const highest = [severity.held[0], severity.raised, ...chances.filter(({ sets }) => sets).map(({ held }) => held[0])]
  const reasons = new Set(highest.flatMap((reading) => (reading ? [becauseOf(reading.rung)] : [])))
  return reasons.size === 0 ? words.lowest : [...reasons].join('\n')
}

const rulesRows = (record: Worksheet): readonly (readonly string[])[] =>
  groupRows(rubric, scored(assessmentNow(record)).rows).map(({ hazard, actions, row }) =>
    [hazardText(hazard), actionNames(actions), levelText(row.residual), levelText(row.inherent), whyOf(row)])

const ownRows = (record: Worksheet): readonly (readonly string[])[] => {
  const { order, byId } = record.ownHazards
  const { own } = headlineIn(record)
  return order.flatMap((id) => {
    const hazard = byId[id]
    const rating = own.find((one) => one.id === id)?.rating
    if (hazard === undefined || rating === undefined) return []
    const when = hazard.action === undefined ? words.whole : actionName(hazard.action)
    return [[`${hazard.name}\n${words.own}`, when, levelText(rating), '', hazard.reason]]
  })
}

const teamLines = (record: Worksheet): readonly string[] => {
  const { raised, departures } = headlineIn(record)
  return [...raised, ...departures].map(({ action, hazard, person, rating, reason }) =>
    say(words.teamLine, {
      name: personName(record, person), hazard: hazardName(hazard), action: actionName(action),
      tier: tiers[rating.tier].name, reason,
    }))
}

const acceptedLines = ({ accepted }: Worksheet): readonly string[] =>
  Object.entries(accepted).flatMap(([row, reason]) => {
    const [action = '', hazard = ''] = row.split('.')
    if (reason.trim() === '') return []
    return [say(words.acceptedLine, { hazard: hazardName(hazard), action: actionName(action), reason })]
  })

const listed = (heading: string, items: readonly string[]): readonly Piece[] =>
  items.length === 0 ? [] : [{ kind: 'heading', level: 3, text: heading }, { kind: 'list', items }]

/** Everything that could go wrong, worst first, with the step that decided; then what people hold of it. */
export const riskPieces = (record: Worksheet): readonly Piece[] => {
  const rows = [...rulesRows(record), ...ownRows(record)]
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...(rows.length === 0 ? [{ kind: 'paragraph', text: words.none } as const] : []),
    ...tableOf(words.caption, words.columns, rows),
    ...listed(words.team, teamLines(record)),
    ...listed(words.accepted, acceptedLines(record)),
  ]
}
