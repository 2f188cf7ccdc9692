import type { Answer } from '../../domain/answer.ts'
import type { Disputed } from '../../domain/disputed.ts'
import type { SeenByPerson } from '../../domain/divergence.ts'
import { raisedAlike } from '../../domain/headline.ts'
import { actionOf, optionOf, questionWords, safeguardOf, shortOf } from './names.ts'
import type { View } from './view.ts'

/** Who answered something by themselves, in the order of the table. */
export const answeredAlone = ({ record, differences }: View): readonly string[] => {
  const heard = new Set(differences.flatMap(({ held }) => held.flatMap(({ people }) => people)))
  return record.team.order.filter((person) => heard.has(person))
}

/** The tier as each of them sees it; what people rate higher is so in every view. */
export const seenTiers = (view: View): readonly SeenByPerson[] => {
  const alone = answeredAlone(view)
  if (alone.length === 0) return []
  return view.divergence.people.filter(({ id }) => alone.includes(id))
    .map((seen) => ({ ...seen, tier: raisedAlike(view.headline, seen.tier) }))
}

/** How many tiers above (or, below 0, under) the joint one; 0 where either shows none. */
export const apartBy = ({ headline, result }: View, { enough, tier }: SeenByPerson): number =>
  enough && result.enough ? tier.worst - headline.tier.worst : 0

/** Both sides of one thing on which a view hangs. */
interface Sides {
  readonly what: string
  readonly own: string
  readonly joint: string
}

/** On what the view of somebody hangs, in short words. */
export const sidesOf = (view: View, { because, above }: SeenByPerson): readonly Sides[] =>
  (because?.cells ?? []).map((cell) => {
    const [lower, higher] = saidIn(view, cell)
    return { what: whatIn(view, cell), ...(above ? { own: higher, joint: lower } : { own: lower, joint: higher }) }
  })

const whatIn = (view: View, cell: Disputed): string => {
  const { say, words: { report: { differences: words } } } = view
  if (cell.kind === 'safeguard') return say(words.safeguard, { name: safeguardOf(view, cell.safeguard) })
  const question = shortOf(view, cell.question)
  return cell.action === null
    ? say(words.what, { question })
    : say(words.whatFor, { question, action: actionOf(view, cell.action) })
}

const saidIn = (view: View, cell: Disputed): readonly [string, string] => {
  const { states } = view.words.report.safeguards
  return cell.kind === 'safeguard'
    ? [states[cell.lower], states[cell.higher]]
    : [answerIn(view, cell.question, cell.lower), answerIn(view, cell.question, cell.higher)]
}

const answerIn = (view: View, question: string, answer: Answer | null): string => {
  const { answers } = view.words
  if (answer === null) return answers.unanswered
  if (answer.kind === 'unknown') return answers.unknown
  if (answer.kind === 'one') return optionOf(view, question, answer.option)
  const ticked = answer.options.map((option) => optionOf(view, question, option))
  return ticked.length === 0 ? questionWords(view, question)?.none?.label ?? answers.none : ticked.join('; ')
}
