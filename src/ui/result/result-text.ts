import { seal } from '../../content/seal.ts'
import { doesNothing } from '../../record/places.ts'
import type { Condition, Worksheet } from '../../record/worksheet.ts'
import { actionsOf, openQuestionsOf } from '../../state/selectors.ts'
import { verdicts } from '../../words/en/judgement.ts'
import { pagesGlance } from '../../words/en/pages-glance.ts'
import { pagesSign } from '../../words/en/pages-sign.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { type Glance, glanceOf } from './glance.ts'
import { type LeversNow, becauseLine, dissentBeside, noWay, voicesLine, wayLines } from './glance-lines.ts'
import { actionsPhrase } from './names.ts'
import { nameAt } from './person-name.ts'
import { askLine } from './plain-text.ts'
import { tierWords } from './tier-words.ts'

const words = pagesSign.plain
const SHOWN = 5

/**
 * The result as plain text, for a mail, a ticket or beside a slide: it says all that the picture says, and more.
 * `day`: when it was taken.
 */
export const resultText = (record: Worksheet, levers: LeversNow, day: string): string => {
  const glance = glanceOf(record)
  return [
    words.title,
    say(words.feature, { feature: glance.named ?? words.noFeature }),
    glance.sentence,
    ...glance.sentences.map(({ action, text }) =>
      `- ${say(pagesGlance.forAction, { action: actionsPhrase([action]), sentence: text })}`),
    '',
    ...tierLines(glance),
    stopsText(glance),
    say(words.stopsOpen, { n: glance.openStops }),
    '',
    ...(glance.hazards.length > 0 ? [words.worst, ...worstLines(glance), ''] : []),
    ...lowerLines(record, levers),
    ...openLines(record),
    ...(glance.row.people.n > 0 ? [...judgementLines(record, glance), voicesLine(glance)] : [pagesGlance.nobody]),
    conclusionLine(record),
    '',
    words.supports,
    words.low,
    say(words.rules, { version: seal.version, sha256: seal.sha256 }),
    say(words.day, { day }),
  ].join('\n')
}

const tierLines = ({ tier }: Glance): readonly string[] => {
  const said = (interval: NonNullable<Glance['tier']>['after'] | undefined) =>
    interval === undefined ? tierNotes.notEnough : tierWords(interval)
  const isRaised = tier !== null && tierWords(tier.after) !== tierWords(tier.rules)
  return [
    say(words.after, { tier: said(tier?.after) }),
    ...(isRaised ? [say(words.raised, { tier: tierWords(tier.rules) })] : []),
    say(words.before, { tier: said(tier?.before) }),
  ]
}

const stopsText = ({ stops }: Glance): string => {
  const line = say(words.stops, { n: stops.length })
  return stops.length === 0 ? line : `${line} (${stops.join('; ')})`
}

const lowerLines = (record: Worksheet, levers: LeversNow): readonly string[] => {
  const { lower } = pagesGlance
  const ways = wayLines(levers, actionsOf(record).length)
  if (ways.length === 0) return [`${lower}: ${noWay(levers)}`, '']
  return [`${lower}:`, ...ways.map(({ by, text, to }) => `- ${by} ${text}; ${to}`), '']
}

const openLines = (record: Worksheet): readonly string[] => {
  const open = openQuestionsOf(record).map((place) => `- ${askLine(place)}`)
  if (doesNothing(record)) return [words.open, tierNotes.noAction, ...open, '']
  return open.length > 0 ? [words.open, ...first(open), ''] : []
}

/** The first lines, and how many are left out: whoever gets the text must not take it for all there is. */
const first = (lines: readonly string[]): readonly string[] =>
  lines.length > SHOWN ? [...lines.slice(0, SHOWN), say(words.more, { n: lines.length - SHOWN })] : lines

const worstLines = (glance: Glance): readonly string[] =>
  first(glance.hazards.map(({ place, name, actions, tier, rating, ...why }) => {
    const line = say(words.worstLine, { place, hazard: name, actions, tier: tiers[tier].name, rating })
    const because = becauseLine(why)
    return because === '' ? line : `${line}. ${because}`
  }))

/** How many sit at the table, and what each of them holds in full. */
const judgementLines = ({ team, judgements }: Worksheet, glance: Glance): readonly string[] => {
  const { dissents, row: { people } } = glance
  const judged = team.order.flatMap((id) => {
    const judgement = team.people[id] && judgements[id]
    return judgement ? [{ name: nameAt(team, id), ...judgement }] : []
  })
  const given = judged.flatMap(({ name, verdict }) => (verdict ? [`${name}: ${verdicts[verdict].name}`] : []))
  const beside = dissentBeside(glance, dissents.length)
  return [
    say(pagesGlance.verdicts, { n: people.n, verdicts: given.join('; ') || pagesGlance.noVerdicts }),
    ...judged.flatMap(({ name, conditions }) => conditions.flatMap((condition) => conditionLine(name, condition))),
    ...dissents.map(({ name, text }) => say(words.dissent, { name, text })),
    ...(beside === '' ? [] : [beside]),
  ]
}

const conclusionLine = ({ conclusion: { verdict } }: Worksheet): string =>
  say(words.conclusion, { conclusion: verdict ? verdicts[verdict].name : words.noConclusion })

/** An empty condition was begun and not written. */
const conditionLine = (name: string, { text, owner, due, done }: Condition): readonly string[] => {
  if (!text) return []
  const about = [
    ...(owner ? [say(words.conditionOwner, { owner })] : []),
    ...(due ? [say(words.conditionDue, { due })] : []),
    ...(done ? [words.conditionDone] : []),
  ]
  return [say(words.condition, { name, text: about.length > 0 ? `${text} (${about.join(', ')})` : text })]
}
