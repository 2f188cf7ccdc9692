import type { Move } from '../domain/lever.ts'
import type { ManyQuestion, OneQuestion, Question } from '../domain/question.ts'
import type { FilledBy } from '../domain/safeguard.ts'
import { questionOf, safeguardOf } from '../record/known.ts'
import { cellAt } from '../record/layers.ts'
import type { Cell, Layer } from '../record/worksheet.ts'
import { type Stamp, type Value, answered, withCell } from './edit-cell.ts'
import { patched } from './edit.ts'

type SafeguardMove = Extract<Move, { readonly kind: 'safeguard' }>

/**
 * The answers with a lever's changes made: the tier is then the one that the lever names. An answer that is safer
 * already stays. A safeguard without evidence gets this one, since without any it would buy nothing (P5).
 */
export const applyMoves = (layer: Layer, moves: readonly Move[], stamp: Stamp, evidence: string): Layer =>
  moves.reduce((changed, move) => {
    if (move.kind === 'safeguard') return putInPlace(changed, move, stamp, evidence)
    const { kind, question, action, option } = move
    return change(changed, question, action, stamp, kind === 'choose' ? choosing(option) : without(option))
  }, layer)

/** The new answer to a question in the place of what counts now; null where that is to stay. */
type Change = (question: Question, counts: Cell) => Value | null

/** Changes what counts for one action, or for all: then also where an action differs. */
const change = (layer: Layer, id: string, action: string | null, stamp: Stamp, answer: Change): Layer => {
  const question = questionOf(id)
  if (!question) return layer
  const differing = Object.keys(layer.actions).filter((other) => cellAt(layer, id, other))
  const places = action === null ? [null, ...differing] : [action]
  return places.reduce((changed, place) => {
    const own = cellAt(changed, id, place)
    const value = answer(question, standing(own ?? cellAt(changed, id, null)))
    return value === null ? changed : withCell(changed, id, place, answered(own ?? {}, question, value, stamp))
  }, layer)
}

/** A suggestion is no answer yet. */
const standing = (cell: Cell = {}): Cell => (cell.confirmed === false ? {} : cell)

const choosing = (option: string): Change => (question, counts) =>
  question.kind === 'one' && isRiskier(question, counts, option) ? option : null

/** An open answer counts as the riskiest (P4). */
const isRiskier = ({ options }: OneQuestion, { value }: Cell, option: string): boolean => {
  const stands = options.findIndex((other) => other === value)
  return stands < 0 || stands > options.indexOf(option)
}

const without = (option: string): Change => (question, counts) =>
  question.kind === 'many' ? ticksOf(question, counts).filter((ticked) => ticked !== option) : null

const ticking = (options: readonly string[]): Change => (question, counts) =>
  question.kind === 'many' ? [...ticksOf(question, counts), ...options] : null

/** An open answer counts as every risky tick and no protective one (P4). */
const ticksOf = ({ options, protects = [] }: ManyQuestion, { value }: Cell): readonly string[] =>
  typeof value === 'object' ? value : options.filter((option) => !protects.includes(option))

const putInPlace = (layer: Layer, { safeguard: id, status }: SafeguardMove, stamp: Stamp, evidence: string): Layer => {
  const safeguard = safeguardOf(id)
  if (!safeguard) return layer
  const { filledBy } = safeguard
  const { all, actions, safeguards } =
    filledBy?.questions.reduce((filled, question) => fill(filled, question, filledBy, status, stamp), layer) ?? layer
  const before = safeguards[id] ?? {}
  const cell = patched(before, {
    ...(filledBy === undefined && { status }),
    evidence: before.evidence?.trim() ? before.evidence : evidence,
    confirmed: undefined,
    by: stamp.by ?? undefined,
    at: stamp.at,
  })
  return { all, actions, safeguards: { ...safeguards, [id]: cell } }
}

/** Gives the least answer, or the ticks, that bring the safeguard this far. */
const fill = (layer: Layer, id: string, { gives, together }: FilledBy, status: string, stamp: Stamp): Layer => {
  const question = questionOf(id)
  if (!question || question.kind === 'text') return layer
  const giving = question.options.filter((option) => gives[option] === status)
  const answer = question.kind === 'one'
    ? choosing(giving.at(-1) ?? '')
    : ticking(together ? Object.keys(gives) : giving.slice(0, 1))
  return giving.length > 0 ? change(layer, id, null, stamp, answer) : layer
}
