import type { TermId } from '../content/condition.ts'
import type { terms } from '../content/terms.ts'
import type { AnyQuestionWords } from './question-words.ts'
import { say } from './say.ts'
import type { Words } from './words.ts'

export type Condition = (typeof terms)[TermId]
export type ConditionWords = Pick<Words, 'actions' | 'conditions' | 'questions' | 'sentence'>

/** The part of the rules that tells the last of several answers: beyond it there is no riskier one. */
export interface Orders {
  readonly questions: Readonly<Record<string, { readonly kind: string; readonly options?: readonly string[] }>>
  readonly scales: Readonly<Record<string, { readonly levels: readonly string[] }>>
}

export interface Telling {
  readonly words: ConditionWords
  readonly orders: Orders
  readonly language: string
}

/** A condition in words, as it is joined: clauses that go on after “when”. */
export type ConditionTree = string | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionTree[] }

type Joined = Extract<Condition, { readonly kind: 'all' | 'any' }>
type Answered = Extract<Condition, { readonly question: string }>
type Reached = Extract<Condition, { readonly kind: 'reaches' }>

export const conditionTree = (telling: Telling, condition: Condition): ConditionTree => {
  switch (condition.kind) {
    case 'all':
    case 'any': return joined(telling, condition)
    case 'action': return actionClause(telling, condition.anyOf)
    case 'term': return entryOf(telling.words.conditions.terms, condition.term)?.clause ?? condition.term
    case 'reaches': return scaleClause(telling, condition)
    case 'includes': return answerClause(telling, [condition], 'includes')
    case 'is': return answerClause(telling, [condition], 'is')
    case 'at-least': return answerClause(telling, [condition], isRiskiest(telling, condition) ? 'is' : 'isAtLeast')
  }
}

const joined = (telling: Telling, condition: Joined): ConditionTree => {
  const parts = flattened(condition)
  const of = condition.kind === 'all' ? parts.map((part) => conditionTree(telling, part)) : choices(telling, parts)
  const [only = telling.words.conditions.always, ...more] = of
  return more.length === 0 ? only : { kind: condition.kind, of }
}

/** A choice within a choice, or a chain within a chain, is one. */
const flattened = ({ kind, of }: Joined): readonly Condition[] =>
  of.flatMap((part) => (part.kind === kind ? flattened(part) : [part]))

/** Several answers to one question, or several actions, read better as one clause than as a chain. */
const choices = (telling: Telling, parts: readonly Condition[]): readonly ConditionTree[] => {
  const groups = new Map<string, readonly Condition[]>()
  for (const part of parts) groups.set(kin(part), [...(groups.get(kin(part)) ?? []), part])
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    if (first.kind === 'action') return [actionClause(telling, alike.flatMap(actionsIn))]
    const isTicked = first.kind === 'includes' || first.kind === 'is'
    return [isTicked ? answerClause(telling, alike.filter(isAnswered), first.kind) : conditionTree(telling, first)]
  })
}

/** What is said in one clause with others of its kind; anything else only with itself. */
const kin = (part: Condition): string => {
  if (part.kind === 'action') return part.kind
  return part.kind === 'includes' || part.kind === 'is' ? `${part.kind} ${part.question}` : JSON.stringify(part)
}

const actionsIn = (part: Condition): readonly string[] => (part.kind === 'action' ? part.anyOf : [])

const isAnswered = (part: Condition): part is Answered => 'question' in part

const actionClause = (telling: Telling, anyOf: readonly string[]): string => {
  const { actions, conditions, sentence } = telling.words
  const others = Object.entries(actions).filter(([id]) => !anyOf.includes(id))
  if (others.length < anyOf.length) {
    const names = others.map(([, words]) => ('short' in words ? words.short : words.label))
    return said(telling, conditions.actionBut, { actions: names.join(sentence.comma) })
  }
  const verbs = [...new Set(anyOf)].map((id) => entryOf<string>(sentence.actions, id) ?? id)
  const last = verbs.at(-1) ?? ''
  const first = verbs.slice(0, -1).join(sentence.comma)
  const either = verbs.length < 2 ? last : said(telling, conditions.orAction, { first, last })
  return said(telling, conditions.action, { actions: either })
}

const scaleClause = (telling: Telling, { scale, level }: Reached): string => {
  const { scales, reaches, reachesLast } = telling.words.conditions
  const known = entryOf<{ readonly name: string; readonly levels: Readonly<Record<string, string>> }>(scales, scale)
  const isLast = entryOf(telling.orders.scales, scale)?.levels.at(-1) === level
  return said(telling, isLast ? reachesLast : reaches, {
    scale: known?.name ?? scale,
    level: entryOf(known?.levels ?? {}, level) ?? level,
  })
}

const answerClause = (
  telling: Telling, answers: readonly Answered[], how: 'includes' | 'is' | 'isAtLeast',
): string => {
  const { conditions, questions, sentence } = telling.words
  const question = answers[0]?.question ?? ''
  const words = entryOf<AnyQuestionWords>(questions, question)
  const options = [...new Set(answers.map(({ option }) => option))].map((option) => {
    const named = entryOf(words?.options ?? {}, option)
    return named?.short ?? named?.label ?? option
  })
  const [option = '', ...more] = options
  const named = words?.short ?? question
  if (more.length === 0 || how === 'isAtLeast') return said(telling, conditions[how], { question: named, option })
  return said(telling, conditions[`${how}One`], { question: named, options: options.join(sentence.comma) })
}

const isRiskiest = ({ orders }: Telling, { question, option }: Answered): boolean =>
  entryOf(orders.questions, question)?.options?.at(-1) === option

const said = ({ language }: Telling, message: string, values: Readonly<Record<string, string>>): string =>
  say(message, values, language)

const entryOf = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined
