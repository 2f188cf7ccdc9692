import { QUESTION_IDS, questions } from '../../src/content/questions.ts'
import { cellsOf, layersOf } from '../../src/record/layers.ts'
import type { Cell, Layer, Person, Worksheet } from '../../src/record/worksheet.ts'
import { largeWorksheet } from './large-worksheet.ts'

const PEOPLE = Array.from({ length: 30 }, (_, index) => `person-${index + 1}`)
const NOTES = 500_000
const { answers, judgements } = largeWorksheet
const [joint] = layersOf(largeWorksheet).map(placed => cellsOf(placed))

const notesIn = (cells: readonly { readonly cell: Cell }[] = []): number =>
  cells.reduce((sum, { cell }) => sum + (cell.note?.length ?? 0), 0)

/** What each person answers by themselves, with a note: all thirty together write what is missing to 500 KB. */
const own = QUESTION_IDS.filter(id => questions[id].kind === 'one').slice(0, 12)
const each = Math.ceil((NOTES - notesIn(joint)) / (PEOPLE.length * own.length))
const note = 'I have seen it on the ward and would not rely on it at night, because nobody reads what it says then. '
  .repeat(Math.ceil(each / 100)).slice(0, each)

/** Twelve actions with everything answered, thirty people who say some of it otherwise, and 500 KB of notes. */
export const heavyWorksheet: Worksheet = {
  ...largeWorksheet,
  id: 'heavy',
  answers: { ...answers, positions: Object.fromEntries(PEOPLE.map((id, turn) => [id, ownLayer(id, turn)])) },
  team: { order: PEOPLE, people: Object.fromEntries(PEOPLE.map((id, turn) => [id, person(turn)])) },
  judgements: { ...judgements },
}

function ownLayer(by: string, turn: number): Layer {
  const all = Object.fromEntries(own.map((id, index) => {
    const question = questions[id]
    const options: readonly string[] = question.kind === 'one' ? question.options : []
    return [id, { value: options[(turn + index) % options.length] ?? '', note, by, at: '2026-11-22T10:00:00+01:00' }]
  }))
  return { all, actions: {}, safeguards: {} }
}

function person(turn: number): Person {
  return { name: `Person ${turn + 1}`, role: 'other', interest: false, signer: turn < 10 }
}
