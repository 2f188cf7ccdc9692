import { seal } from '../../content/seal.ts'
import type { Levers } from '../../domain/lever.ts'
import type { Condition, Worksheet } from '../../record/worksheet.ts'
import { actionsOf, openQuestionsOf } from '../../state/selectors.ts'
import { verdicts } from '../../words/en/judgement.ts'
import { pagesGlance } from '../../words/en/pages-glance.ts'
import { pagesSign } from '../../words/en/pages-sign.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { type Glance, glanceOf } from './glance.ts'
import { noWay, voicesLine, wayLines } from './glance-lines.ts'
import { actionsPhrase } from './names.ts'
import { personName } from './person-name.ts'
import { askLine } from './plain-text.ts'
import { tierWords } from './tier-words.ts'

const words = pagesSign.plain
const SHOWN = 5

/**
 * The result as plain text, for a mail, a ticket or beside a slide: it says all that the picture says, and more.
 * `day`: when it was taken. `levers`: null where there is no tier to lower; 'working' while they are worked out.
 */
export const resultText = (record: Worksheet, levers: Levers | null | 'working', day: string): string => {
  const glance = glanceOf(record)
  const open = openQuestionsOf(record)
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
    ...(open.length > 0 ? [words.open, ...first(open.map((place) => `- ${askLine(place)}`)), ''] : []),
    ...peopleLines(record),
    ...(glance.row.people.n > 0 ? [voicesLine(glance)] : [pagesGlance.nobody]),
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

const lowerLines = (record: Worksheet, levers: Levers | null | 'working'): readonly string[] => {
  const { lower, lowerWorking } = pagesGlance
  if (levers === 'working') return [`${lower}: ${lowerWorking}`, '']
  const ways = levers === null ? [] : wayLines(levers, actionsOf(record).length)
  if (ways.length === 0) return [`${lower}: ${noWay(levers)}`, '']
  return [`${lower}:`, ...ways.map(({ by, text, to }) => `- ${by} ${text}; ${to}`), '']
}

/** The first lines, and how many are left out: whoever gets the text must not take it for all there is. */
const first = (lines: readonly string[]): readonly string[] =>
  lines.length > SHOWN ? [...lines.slice(0, SHOWN), say(words.more, { n: lines.length - SHOWN })] : lines

const worstLines = (glance: Glance): readonly string[] =>
  first(glance.hazards.map(({ place, name, actions, tier, rating, because }) => {
    const line = say(words.worstLine, { place, hazard: name, actions, tier: tiers[tier].name, rating })
    return because === '' ? line : `${line}. ${because}`
  }))

const peopleLines = ({ team, judgements, conclusion }: Worksheet): readonly string[] => {
  const spoken = team.order.flatMap((id) => {
    const person = team.people[id]
    const judgement = judgements[id]
    return person && judgement ? [{ name: personName(person), ...judgement }] : []
  })
  const given = spoken.flatMap(({ name, verdict }) => (verdict ? [`${name}: ${verdicts[verdict].name}`] : []))
  return [
    say(words.verdicts, { verdicts: given.join('; ') || words.noVerdicts }),
    ...spoken.flatMap(({ name, conditions }) => conditions.flatMap((condition) => conditionLine(name, condition))),
    ...spoken.flatMap(({ name, dissent }) => (dissent ? [say(words.dissent, { name, text: dissent })] : [])),
    say(words.conclusion, {
      conclusion: conclusion.verdict ? verdicts[conclusion.verdict].name : words.noConclusion,
    }),
  ]
}

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
