import type { By, Lever, LeversTo } from '../../domain/lever.ts'
import { tickedActions } from '../../record/assessment.ts'
import { leverText } from '../../words/move-text.ts'
import type { Prose } from '../outline.ts'
import { excerpt } from './answer-text.ts'
import { tierOf, withinSentence } from './names.ts'
import type { Room } from './room.ts'
import type { View } from './view.ts'

const changesOf = (view: View, { moves, narrows }: Lever, room: Room): string => {
  const { record: { language }, say, words } = view
  const text = leverText(words, moves, language, tickedActions(view.assessment).length)
  const changes = excerpt(view, withinSentence(text), room.way)
  return narrows ? say(words.report.first.lowerNarrows, { changes }) : changes
}

const waysOf = (view: View, levers: readonly Lever[], room: Room): string => {
  const { first } = view.words.report
  const ways = levers.slice(0, room.ways).map((lever) => changesOf(view, lever, room))
  const more = levers.length - ways.length
  return [...ways, ...(more > 0 ? [view.say(first.lowerMore, { n: more })] : [])].join(first.lowerOr)
}

const nextLines = (view: View, { tier: to, levers, beyond }: LeversTo, room: Room): readonly string[] => {
  const { say, words: { report: { first } } } = view
  const tier = tierOf(view, to)
  if (beyond) return levers.map((lever) => say(first.lowerBeyond, { tier, changes: changesOf(view, lever, room) }))
  const by = (who: By) => levers.filter((lever) => lever.by === who)
  const lines = [{ message: first.lowerYou, ways: by('you') }, { message: first.lowerMaker, ways: by('maker') }]
  return lines
    .filter(({ ways }) => ways.length > 0)
    .map(({ message, ways }) => say(message, { tier, changes: waysOf(view, ways, room) }))
}

/** What would lower the tier of the rules, by who can make it true. */
export const lowering = (view: View, room: Room): readonly Prose[] => {
  const { insight: { levers }, headline: { tier, rules }, say, words: { report: { first } } } = view
  if (levers === null) return [first.lowerNotEnough]
  if (levers.tier === 1) return [tier.worst === 1 ? first.lowerNothing : first.lowerTeam]
  if (levers.next === null) return [first.lowerNone]
  return [
    ...nextLines(view, levers.next, room),
    ...(levers.furthest === null ? [] : [say(first.lowerFurthest, { tier: tierOf(view, levers.lowest) })]),
    ...(tier.worst > rules.worst ? [first.lowerTeam] : []),
  ]
}
