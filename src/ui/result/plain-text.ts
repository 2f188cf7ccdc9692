import { rubric } from '../../content/rubric.ts'
import { seal } from '../../content/seal.ts'
import type { Role } from '../../domain/question.ts'
import type { OpenQuestion, Result } from '../../domain/result.ts'
import { headlineIn } from '../../record/headline.ts'
import type { Condition, Worksheet } from '../../record/worksheet.ts'
import { verdicts } from '../../words/en/judgement.ts'
import { pagesSign } from '../../words/en/pages-sign.ts'
import { roles } from '../../words/en/roles.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { groupRows } from '../../domain/group-rows.ts'
import { hazardWords } from './hazard-words.ts'
import { actionsPhrase, questionOf, wordsOfQuestion } from './names.ts'
import { personName } from './person-name.ts'
import { tierWords } from './tier-words.ts'

const words = pagesSign.plain
const SHOWN = 5

interface Place {
  readonly question: string
  readonly action: string | null
}

const ask = ({ question, action }: Place): string => {
  const text = wordsOfQuestion(question)?.ask ?? question
  return action === null ? text : `${text} ${say(words.makerAction, { action: actionsPhrase([action]) })}`
}

/** The result in a few lines, for an e-mail or a ticket. */
export const resultText = (
  record: Worksheet, result: Result, open: readonly OpenQuestion[], title: string,
): string => {
  const inState = (state: string) => result.stops.filter((stop) => stop.state === state).length
  const { tier, rules } = headlineIn(record)
  const none = tierNotes.notEnough
  return [
    words.title,
    say(words.feature, { feature: title }),
    say(words.after, { tier: result.enough ? tierWords(tier) : none }),
    ...(tierWords(tier) === tierWords(rules) ? [] : [say(words.raised, { tier: tierWords(rules) })]),
    say(words.before, { tier: result.enough ? tierWords(result.inherentTier) : none }),
    say(words.stops, { n: inState('stands') }),
    say(words.stopsOpen, { n: inState('cannot-be-ruled-out') }),
    '',
    ...(result.enough ? [words.worst, ...worstLines(result), ''] : []),
    ...(open.length > 0 ? [words.open, ...first(open.map((place) => `- ${ask(place)}`)), ''] : []),
    ...peopleLines(record),
    '',
    words.low,
    say(words.rules, { version: seal.version, sha256: seal.sha256 }),
  ].join('\n')
}

/** The first lines, and how many are left out: whoever gets the text must not take it for all there is. */
const first = (lines: readonly string[]): readonly string[] =>
  lines.length > SHOWN ? [...lines.slice(0, SHOWN), say(words.more, { n: lines.length - SHOWN })] : lines

const worstLines = ({ rows }: Result): readonly string[] =>
  first(groupRows(rubric, rows).map(({ place, hazard, actions, row: { residual } }) =>
    say(words.worstLine, {
      place,
      hazard: hazardWords(hazard).name,
      actions: actionsPhrase(actions),
      tier: tiers[residual.tier].name,
      rating: residual.rating,
    })))

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

const MAKER: ReadonlySet<Role> = new Set(['product-manager', 'engineer'])

/** Open questions that somebody at the maker answers best. */
export const questionsForMaker = (open: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  open.filter(({ question }) => questionOf(question)?.answeredBy.some((role) => MAKER.has(role)))

/** The same as a letter, in plain words, with why each is asked and what could be answered. */
export const makerText = (questions: readonly OpenQuestion[], title: string): string => [
  say(words.makerTitle, { feature: title }),
  '',
  words.makerLead,
  ...questions.flatMap((place, index) => {
    const asked = wordsOfQuestion(place.question)
    const options = Object.values(asked?.options ?? {}).map(({ label }) => label)
    return [
      '',
      say(words.makerLine, { n: index + 1, question: ask(place) }),
      ...(options.length > 0 ? [say(words.makerOptions, { options: options.join(' / ') })] : []),
      ...(asked ? [say(words.makerWhy, { why: asked.why })] : []),
    ]
  }),
].join('\n')

export const leftForText = (role: Role, questions: readonly Place[]): string =>
  [say(words.leftTitle, { role: roles[role].name }), ...questions.map((place) => `- ${ask(place)}`)].join('\n')
