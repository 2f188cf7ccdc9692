import type { Disputed } from '../../../domain/disputed.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { questions } from '../../../words/en/questions.ts'
import { say } from '../../../words/say.ts'
import { actionAt, answerWordsOf, safeguardName, statusWords } from './place-words.ts'

const words = pagesTogether.views

const shortOf = (cell: Disputed): string => {
  if (cell.kind === 'safeguard') return safeguardName(cell.safeguard)
  const action = actionAt(cell)
  const { short } = questions[cell.question as keyof typeof questions]
  return action === '' ? short : `${short}, ${action}`
}

const saidIn = (cell: Disputed, side: 'lower' | 'higher'): string =>
  cell.kind === 'safeguard' ? statusWords(cell[side]) : answerWordsOf(cell.question, cell[side])

/** "Who looks: nobody", for each answer on which a tier hangs: as one side says it. */
export const disputedWords = (cells: readonly Disputed[], side: 'lower' | 'higher'): readonly string[] =>
  cells.map((cell) => say(words.because, { question: shortOf(cell), answer: saidIn(cell, side) }))

/** The same with what both sides say. */
export const bothSidesWords = (cell: Disputed, lowerPerson: string, higherPerson: string): string =>
  say(words.item, {
    question: shortOf(cell), lowerPerson, lower: saidIn(cell, 'lower'), higherPerson, higher: saidIn(cell, 'higher'),
  })
