import { describe, expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import type { Reference } from '../../../src/content/reference.ts'
import { type Example, type ExampleTexts, examples } from '../../../src/content/examples.ts'
import { otherAnswers } from '../../../src/content/other-answers.ts'
import { QUESTION_IDS, type QuestionId } from '../../../src/content/questions.ts'
import { rulesText } from '../../../src/report/attachments.ts'
import { es } from '../../../src/words/es.ts'
import { en } from '../../../src/words/words.ts'
import { gradeOf, longSentences } from '../words/reading-level.ts'

/** What an example answers to a question: an option, ticks, or a text. */
const answerOf = (id: keyof typeof examples, question: QuestionId): unknown => {
  const { all }: Example = examples[id]
  const { texts }: ExampleTexts = en.exampleTexts[id]
  return all[question as keyof typeof all]?.value ?? texts[question]
}

describe('how others answered', () => {
  const shown = QUESTION_IDS.flatMap((question) => {
    const others = otherAnswers[question]
    return others?.kind === 'examples' ? [{ question, of: others.of.filter((id) => id !== undefined) }] : []
  })

  test('most questions can say it', () => {
    expect(shown.length).toBeGreaterThan(QUESTION_IDS.length / 2)
  })

  test.each(shown)('$question: $of answer it, and not the same', ({ question, of }) => {
    const answers = of.map((id) => answerOf(id, question))
    expect(answers).not.toContain(undefined)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(of.length)
  })

  test('nothing is told that we know from memory only', () => {
    const told = QUESTION_IDS.flatMap((question) => {
      const others = otherAnswers[question]
      return others?.kind === 'found' ? [others.source] : []
    })
    expect(told.length).toBeGreaterThan(3)
    const sources: Readonly<Record<string, Reference>> = bibliography
    expect(told.map((id) => sources[id]?.checked)).not.toContain('memory')
  })
})

describe.each([['English', en], ['Spanish', es]])('the notes in %s', (_, { goodNotes }) => {
  const notes = Object.values(goodNotes)

  test('say different things, each in a breath', () => {
    expect(new Set(notes).size).toBe(QUESTION_IDS.length)
    expect(notes.filter((note) => note.split(' ').length > 25)).toEqual([])
  })

  test('name no patient, and nobody by name', () => {
    expect(notes.filter((note) => /\bpatient|\bpaciente|\bM(?:r|s|rs)\b|\bSra?\b/i.test(note))).toEqual([])
  })
})

test('the English notes can be read by someone of about twelve', () => {
  const notes = Object.values(en.goodNotes)
  expect(gradeOf(notes)).toBeLessThan(7)
  expect(longSentences(notes, 25)).toEqual([])
})

test('help is no rule: none of its words is under the seal', () => {
  const sealed = rulesText(en)
  const help = [...Object.values(en.goodNotes), ...Object.values(en.glossary).map(({ means }) => means)]
  expect(help.filter((text) => sealed.includes(JSON.stringify(text)))).toEqual([])
})
