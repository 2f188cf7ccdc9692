import type { Answer } from './answer.ts'
import { validAnswer } from './answered.ts'
import type { ManyQuestion, OneQuestion, Question } from './question.ts'

/** How far apart people are on one question. */
export interface Agreement {
  /** Answers that name something; "we do not know yet" is counted apart. */
  readonly all: number
  /** Held by the most. */
  readonly most: number
  readonly unknown: number
  /** 'adjacent': one option apart of more than two, or one tick. Null: fewer than two answers that name something. */
  readonly spread: 'agreed' | 'adjacent' | 'split' | null
  /** From 1, all the same, to 0, as far apart as can be. Null also where the options have no order. */
  readonly index: number | null
}

type Spread = NonNullable<Agreement['spread']>

type Among = Omit<Agreement, 'all' | 'unknown'>

const OF_TEXTS: Agreement = { all: 0, most: 0, unknown: 0, spread: null, index: null }

export function agreementOf(question: Question, answers: readonly Answer[]): Agreement {
  if (question.kind === 'text') return OF_TEXTS
  const valid = answers.flatMap((answer) => validAnswer(question, answer) ?? [])
  const named = valid.filter(({ kind }) => kind !== 'unknown')
  const counts = { all: named.length, unknown: valid.length - named.length }
  if (question.kind === 'one') return { ...counts, ...amongChoices(question, named) }
  return { ...counts, ...amongTicks(question, named) }
}

function amongChoices({ options, scored }: OneQuestion, answers: readonly Answer[]): Among {
  const places = answers.flatMap((answer) => answer.kind === 'one' ? [options.indexOf(answer.option)] : [])
  const held = options.map((_, option) => places.filter((place) => place === option).length)
  const apart = Math.max(...places) - Math.min(...places)
  return {
    most: Math.max(...held),
    // Where there are only two answers, or they have no order, none stands next to another.
    spread: places.length < 2 ? null : spreadOf(apart > 0 && (!scored || options.length === 2) ? Infinity : apart),
    index: scored ? indexOf(held) : null,
  }
}

function amongTicks({ options }: ManyQuestion, answers: readonly Answer[]): Among {
  const sets = answers.flatMap((answer) => answer.kind === 'many' ? [answer.options] : [])
  const ticked = options.map((option) => sets.filter((set) => set.includes(option)).length)
  const texts = sets.map((set) => options.filter((option) => set.includes(option)).join(' '))
  const indices = ticked.filter((count) => count > 0).flatMap((count) => indexOf([sets.length - count, count]) ?? [])
  return {
    most: Math.max(0, ...texts.map((text) => texts.filter((other) => other === text).length)),
    spread: sets.length < 2 ? null : spreadOf(ticked.filter((count) => count > 0 && count < sets.length).length),
    // Each option by itself: that of the one they are furthest apart on, of those that anybody ticked.
    index: sets.length < 2 ? null : Math.min(1, ...indices),
  }
}

function spreadOf(apart: number): Spread {
  return apart === 0 ? 'agreed' : apart === 1 ? 'adjacent' : 'split'
}

/**
 * 1 - D/Dmax with D = 2 ΣF(1-F) over the cumulative shares F of the K ordered options (Leti's index; Bove, Conti,
 * Marella, arXiv 1907.09756). D is largest with half of the people at either end: Dmax = (K-1)/2 for an even number n
 * of them, (K-1)/2 · (1-1/n²) for an odd one. Both are counted in units of 2/n², so that all the same is exactly 1.
 */
function indexOf(held: readonly number[]): number | null {
  const people = held.reduce((all, count) => all + count, 0)
  if (people < 2) return null
  let upTo = 0
  let apart = 0
  for (const count of held) {
    upTo += count
    apart += upTo * (people - upTo)
  }
  const most = (held.length - 1) * Math.floor(people / 2) * Math.ceil(people / 2)
  return 1 - apart / most
}
