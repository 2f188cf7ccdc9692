import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Question } from '../../../src/domain/question.ts'
import { type BlankSheet, renderBlankSheet } from '../../../src/report/blank-sheet.ts'
import type { AnyQuestionWords } from '../../../src/words/question-words.ts'
import { en } from '../../../src/words/words.ts'
import { heardText, readPdf } from './read-pdf.ts'

const sheet: BlankSheet =
  { depth: 'full', pageSize: 'a4', release: '1.0.0+0123456789ab', made: '2026-11-22T10:00:00+01:00', language: 'en' }
const rendered = renderBlankSheet(sheet)
const full = readPdf(rendered.pdf)
const quick = readPdf(renderBlankSheet({ ...sheet, depth: 'quick' }).pdf)

const textOf = (pdf: typeof full) => heardText(pdf).replace(/\s+/g, ' ')
const questions = Object.entries<Question>(rubric.questions)
const wordsOf = (id: string): AnyQuestionWords => en.questions[id as keyof typeof en.questions]

describe('the sheet of all questions', () => {
  test.each(questions)('asks %s and has a box for each of its answers, and for not knowing yet', (id, question) => {
    const heard = textOf(full)
    const { ask, options = {}, none } = wordsOf(id)
    const from = heard.indexOf(ask)
    expect(from).toBeGreaterThan(0)
    const until = heard.indexOf(question.kind === 'text' ? en.blankSheet.answer : en.blankSheet.note, from)
    const offered = question.kind === 'text' ? [] : [
      ...question.options.map((option) => options[option]?.label),
      ...(question.kind === 'many' ? [none?.label] : []),
      en.answers.unknown,
      ...(question.personal ? [en.answers.declined] : []),
    ]
    expect(heard.slice(from, until).match(/☐ [^☐]+/g)?.map((box) => box.slice(2).trim()) ?? []).toEqual(offered)
  })

  test('holds every safeguard, and room for verdicts', () => {
    const heard = textOf(full)
    for (const { name } of Object.values(en.safeguards)) expect(heard).toContain(`${name} ☐ ☐ ☐ ☐`)
    expect(heard.split(en.blankSheet.judgement.one)).toHaveLength(4)
    expect(heard).toContain(en.verdicts['did-not-agree'].name)
  })

  test('stands under the five sentences of the paper', () => {
    for (const step of ['who', 'what', 'when', 'where', 'why'] as const) {
      expect(textOf(full)).toContain(en.steps[step].quote)
    }
  })

  test('paints nothing that is neither read out nor decoration, and lacks no character', () => {
    expect(full.pages.flatMap(({ loose }) => loose)).toEqual([])
    expect(rendered.missing).toEqual([])
  })
})

test('the quick look asks the questions of the quick look and no other', () => {
  const asked = [...textOf(quick).matchAll(/ (\d+)\. /g)].map(([, number]) => Number(number))
  const short = questions.filter(([, { depth }]) => depth === 'quick')
  expect(asked).toEqual(short.map((_, i) => i + 1))
  for (const [id] of short) expect(textOf(quick)).toContain(wordsOf(id).ask)
})

test('the same sheet is the same file, and another is another', () => {
  expect(renderBlankSheet(sheet).pdf).toEqual(rendered.pdf)
  const idOf = (pdf: Uint8Array) => /\/ID \[ ?<([0-9A-F]{32})>/.exec(Buffer.from(pdf).toString('latin1'))?.[1]
  const ids = (['quick', 'full'] as const).flatMap((depth) => (['a4', 'letter'] as const).map((pageSize) =>
    idOf(renderBlankSheet({ ...sheet, depth, pageSize }).pdf)))
  expect(new Set(ids).size).toBe(4)
  expect(ids).not.toContain(undefined)
})
