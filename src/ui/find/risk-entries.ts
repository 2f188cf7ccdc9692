import { SAFEGUARD_IDS } from '../../content/safeguards.ts'
import { rubric } from '../../content/rubric.ts'
import { stops } from '../../content/stops.ts'
import { groupRows } from '../../domain/group-rows.ts'
import type { Stop } from '../../domain/stop.ts'
import { safeguardStatuses } from '../../record/safeguard-statuses.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { resultOf } from '../../state/selectors.ts'
import { otherWords } from '../../words/en/other-words.ts'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { pagesLaws } from '../../words/en/pages-laws.ts'
import { pagesRisks } from '../../words/en/pages-risks.ts'
import { pagesSteps } from '../../words/en/pages-steps.ts'
import { safeguards as safeguardWords } from '../../words/en/safeguards.ts'
import { steps } from '../../words/en/steps.ts'
import { tiers } from '../../words/en/tiers.ts'
import { hazardWords } from '../result/hazard-words.ts'
import { lensWords } from '../result/lens-words.ts'
import { actionsPhrase, entryOf } from '../result/names.ts'
import { STOPS } from '../result/stop-place.ts'
import { stopWords } from '../result/stop-words.ts'
import { OWN_HAZARDS, hrefOf, hrefOfRules } from '../route.ts'
import type { Entry } from './entry.ts'
import { written } from './note-entries.ts'

/** What could go wrong: the rules' list, with the tier that was reached, and what the team added or said to it. */
export const hazardEntries = (record: Worksheet): readonly Entry[] => {
  const { enough, rows } = resultOf(record)
  const groups = enough ? groupRows(rubric, rows) : []
  const reached = groups.map(({ hazard, actions, row }): Entry => ({
    ...hazardEntry(hazard),
    key: `${hazard}/${row.action}`,
    where: actionsPhrase(actions),
    state: tiers[row.residual.tier].name,
    href: hrefOf('risks', hazard, row.action),
  }))
  const others = Object.keys(rubric.hazards).filter((id) => groups.every(({ hazard }) => hazard !== id))
  const own = record.ownHazards.order.flatMap((id) => {
    const added = record.ownHazards.byId[id]
    return added === undefined ? [] : written(`${added.name}. ${added.reason}`, {
      key: `own/${id}`, where: steps.risks.title, state: '', href: hrefOf('risks', OWN_HAZARDS, id),
    }).map((entry): Entry => ({ ...entry, group: 'hazards' }))
  })
  return [...reached, ...own, ...others.map(hazardEntry)]
}

const hazardEntry = (id: string): Entry => {
  const { name, wrong } = hazardWords(id)
  return {
    group: 'hazards', key: id, title: name, also: entryOf<string>(otherWords.hazards, id), text: wrong, where: '',
    state: words.notReached, href: hrefOfRules(`hazard.${id}`),
  }
}

/** Reasons not to proceed: where they are told, or as rules where the answers rule them out. */
export const stopEntries = (record: Worksheet): readonly Entry[] => resultOf(record).stops.map(({ stop, state }) => {
  const { name, why, clears } = stopWords(stop)
  const kind = entryOf<Stop>(stops, stop)?.kind ?? 'clinical'
  return {
    group: 'stops', key: stop, title: name, text: `${why}\n${clears}`, where: pagesLaws.stops[kind],
    state: state === 'none' ? words.notReached : pagesRisks.stops[state],
    href: state === 'none' ? hrefOfRules(`stop.${stop}`) : hrefOf('risks', STOPS, stop),
  }
})

/** What people said to a rating of the rules, and to what the tier asks of them. */
export const riskNotes = ({ ratings, plan }: Worksheet): readonly Entry[] => [
  ...Object.entries(ratings).flatMap(([key, byPerson]) => {
    const [action = '', hazard = ''] = key.split('.')
    return Object.entries(byPerson).flatMap(([person, { reason }]) => written(reason, {
      key: `ratings/${key}/${person}`, where: steps.risks.title, state: hazardWords(hazard).name,
      href: hrefOf('risks', hazard, action),
    }))
  }),
  ...Object.entries(plan).flatMap(([id, { note, owner }]) => written([note, owner].filter(Boolean).join(' · '), {
    key: `plan/${id}`, where: steps.risks.title, state: '', href: hrefOf('risks', 'tier-asks'),
  })),
]

export const safeguardEntries = (record: Worksheet): readonly Entry[] => {
  const statuses = safeguardStatuses(record)
  return SAFEGUARD_IDS.map((id) => ({
    group: 'safeguards',
    key: id,
    title: safeguardWords[id].name,
    text: `${safeguardWords[id].what}\n${safeguardWords[id].evidence}`,
    where: '',
    state: pagesSteps.safeguards.statuses[statuses[id]],
    href: hrefOf('safeguards', id),
  }))
}

export const lawEntries = (): readonly Entry[] => Object.keys(rubric.lenses).map((id) => {
  const { name, about, ask } = lensWords(id)
  return {
    group: 'laws', key: id, title: name, text: [about, ...ask].join('\n'), where: '', state: '',
    href: hrefOfRules(`lens.${id}`),
  }
})
