import { rubric } from '../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../src/domain/answer.ts'
import { type DivergenceAsk, divergenceOf } from '../../src/domain/divergence.ts'
import { separating } from '../../src/domain/separating.ts'
import { type Cell, settle, withAnswer } from '../../src/domain/settle.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import { seenBy } from '../../src/record/lay-over.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { manyAnswers } from '../cases/many-answers.ts'
import { mergeAnswers } from '../cases/merge-answers.ts'
import { type Figure, median } from './figure.ts'

const NOW = '2026-11-22T10:00:00+01:00'
const PEOPLE = 30
/** Of the answers for single actions, one in so many: about forty. */
const DISPUTED = 4

type Placed = readonly [cell: Cell, answer: Answer]

/** What thirty people sent back, added to the largest worksheet, and how far apart they are; in Node, warm. */
export function measureMerge(): readonly Figure[] {
  const merge = () => mergeAnswers(largeWorksheet, manyAnswers, {}, NOW)
  const ask = askOf(merge().record)
  const [careful, ...others] = carefulAndOthers(ask.joint)
  const apart = [...others, ...others, ...others].map((other) => timed(() => separating(rubric, careful, other)))
  const slowest = Math.max(...apart.slice(-PEOPLE))
  return [
    { name: '30 people, 12 actions: merge', value: often(12, merge), unit: 'ms', target: 100 },
    { name: '30 people, 12 actions: divergence', value: often(6, () => divergenceOf(rubric, ask)), unit: 'ms' },
    { name: '12 actions, 40 disputed: what separates two, slowest of 30', value: slowest, unit: 'ms', target: 30 },
  ]
}

function askOf(record: Worksheet): DivergenceAsk {
  const people = Object.keys(record.answers.positions).map((id) =>
    ({ id, assessment: assessmentOf(seenBy(record, id).answers.joint) }))
  const joint = assessmentOf(record.answers.joint)
  const saidAt = ({ question, action }: Cell) =>
    people.flatMap(({ assessment: { byAction } }) => byAction[action ?? '']?.[question] ?? [])
  const places = placed(joint).map(([cell]) => ({ ...cell, answers: saidAt(cell) }))
  return { joint, people, places, safeguards: [] }
}

/** As safe as can be; and how thirty see it who give some of the large worksheet's answers instead. */
function carefulAndOthers(joint: Assessment): readonly [Assessment, ...Assessment[]] {
  const all = placed(joint)
  const shared = Object.keys(joint.shared).filter((question) => question !== rubric.actionsQuestion)
  const careful = [...all.map(([cell]) => cell), ...shared.map((question) => ({ question, action: null }))]
    .reduce((left, cell) => settle(rubric, left, cell, 'safest'), joint)
  return [careful, ...Array.from({ length: PEOPLE }, (_, turn) =>
    all.filter((_one, index) => (index % 11 + turn) % DISPUTED === 0)
      .reduce((left, [cell, answer]) => withAnswer(left, cell, answer), careful))]
}

function placed({ byAction }: Assessment): readonly Placed[] {
  return Object.entries(byAction).flatMap(([action, answers]) =>
    Object.entries(answers).map(([question, answer]): Placed => [{ question, action }, answer]))
}

function often(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => timed(work))
  return median(times.slice(rounds / 3))
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
