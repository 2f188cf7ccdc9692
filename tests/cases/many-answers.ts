import { type QuestionId, questions } from '../../src/content/questions.ts'
import type { Question } from '../../src/domain/question.ts'
import type { Answers } from '../../src/record/merge-answers.ts'
import { invitationFile } from '../../src/record/invite.ts'
import { NOTHING_OWN, withOwnPart } from '../../src/record/own-part.ts'
import type { Cell, Layer, Person, Worksheet } from '../../src/record/worksheet.ts'
import { largeWorksheet } from './large-worksheet.ts'

const PEOPLE = 30

const { joint } = largeWorksheet.answers

/**
 * What thirty people send back about the largest worksheet: every question of twelve actions answered with a note, and
 * one answer in three another than the joint one.
 */
export const manyAnswers: readonly Answers[] = Array.from({ length: PEOPLE }, (_, index) => ({
  name: `answers-${index + 1}.worksheet.json`,
  sha256: (index + 1).toString(16).padStart(16, '0').padEnd(64, '0'),
  person: `person-${index + 1}`,
  self: person(index),
  part: { ...NOTHING_OWN, layer: layerOf(index) },
  base: NOTHING_OWN,
}))

/** One of them as the file that came back. */
export function answerFile(index: number): Worksheet {
  const asked = invitationFile(largeWorksheet, {
    id: `invitation-${index}`, person: null, blind: false, now: '2026-11-22T10:00:00+01:00',
  })
  const answers = manyAnswers[index]
  if (answers === undefined) return asked
  const { person: id, self, part } = answers
  const alone = asked.alone && { ...asked.alone, person: id }
  const sent = { ...asked, team: { order: [id], people: { [id]: self } }, ...(alone && { alone }) }
  return withOwnPart(sent, id, part)
}

function person(index: number): Person {
  return { name: `Person ${index + 1}`, role: 'other', interest: false, signer: false }
}

function layerOf(turn: number): Layer {
  return {
    ...joint,
    all: cellsOf(joint.all, turn),
    actions: Object.fromEntries(Object.entries(joint.actions)
      .map(([action, cells], index) => [action, cellsOf(cells, turn + index)])),
  }
}

function cellsOf(cells: Layer['all'], turn: number): Layer['all'] {
  return Object.fromEntries(Object.entries(cells).map(([id, cell], index) =>
    [id, (index + turn) % 3 === 0 && id !== 'what.actions' ? otherwise(id as QuestionId, cell, turn) : cell]))
}

/** Another option, not the same one for everybody. */
function otherwise(id: QuestionId, cell: Cell, turn: number): Cell {
  const question: Question = questions[id]
  if (question.kind === 'text') return { ...cell, note: `${cell.note ?? ''} ${turn}` }
  const [said = ''] = [cell.value ?? []].flat()
  const by = 1 + turn % (question.options.length - 1)
  const option = question.options[(question.options.indexOf(said) + by) % question.options.length] ?? said
  return { ...cell, value: question.kind === 'one' ? option : [option] }
}
