import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { framesOf } from '../../../src/ui/trouble/frames.ts'
import { MESSAGE_WORDS } from '../../../src/ui/trouble/message-vocabulary.ts'
import { reportText } from '../../../src/ui/trouble/report-text.ts'
import { plainErrorName, scrubbed, textsIn } from '../../../src/ui/trouble/scrub.ts'
import { largeWorksheet } from '../../cases/large-worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

describe('what is left of a message', () => {
  test.each([
    ['Cannot read null (reading \'title\')', 'Cannot read null (reading \'title\')'],
    ['x is not a function', '… is not a function'],
    ['Unexpected token \'M\', "Margaret has a plan" is not valid JSON', 'Unexpected token \'… is not valid JSON'],
    ['..."a plan that is "not" valid"... is not valid JSON', '...…... is not valid JSON'],
    ['Maximum call stack size exceeded', 'Maximum call stack size exceeded'],
    ['0151 234567', '…'],
    ['Ada, Grace, Hedy and others', '… and …'],
    ['Could not read Šárka’s file', 'Could not read … file'],
  ])('%s', (message, left) => {
    expect(scrubbed(message, [])).toBe(left)
  })

  test('a property that somebody typed is left out too, and a sentence made of the kept words alone', () => {
    expect(scrubbed('Cannot read properties of null (reading \'ada\')', ['Ada Lovelace'])).not.toMatch(/ada/i)
    expect(scrubbed('broke at: this is not valid', ['this is not valid'])).toBe('… at: …')
  })

  test('whatever was typed, and wherever a browser cuts it, no word of it is left that is not of the list', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'abcXYZäß19 ’"-'), minLength: 1, maxLength: 60 })
    fc.assert(fc.property(typed, fc.nat(60), fc.nat(60), (text, from, to) => {
      const left = scrubbed(`Unexpected token, ...${text.slice(Math.min(from, to), Math.max(from, to))}... in JSON`, [])
      for (const word of left.match(/[\p{Letter}\p{Number}]+/gu) ?? []) {
        expect(MESSAGE_WORDS.has(word.toLowerCase())).toBe(true)
      }
    }), { numRuns: fuzzRuns(300) })
  })
})

test('an error goes by a name only where it is one that code gives', () => {
  expect(['TypeError', 'QuotaExceededError', 'Error', 'Margaret', 'my Error'].map(plainErrorName))
    .toEqual(['TypeError', 'QuotaExceededError', 'Error', 'Error', 'Error'])
})

test('a stack is cut down to files that the build named; where the page lies is nobody’s to know', () => {
  expect(framesOf([
    'TypeError: Margaret',
    '    at Margaret (http://127.0.0.1:4173/assets/who-screen-Bd82hs_k.js:1:204)',
    '    at file:///home/margaret/Margaret%20assessment.html:3:9000',
    'go@https://intranet.example/margaret/margaret.js:2:5',
    '    at blob:null/5f0c:1:77',
    '    at chrome-extension://abcdef/margaret.js:1:1',
  ].join('\n'))).toEqual(['who-screen-Bd82hs_k.js:1:204', 'page:3:9000', 'page:2:5', 'worker:1:77', 'extension:1:1'])
  expect(framesOf('')).toEqual([])
})

test('a report holds nothing that stands in the worksheet, though the error quotes all of it', () => {
  const texts = [...new Set(textsIn(largeWorksheet))].filter((text) => /\s/.test(text))
  expect(texts.length).toBeGreaterThan(3)
  const facts = {
    release: '1.0.0+0', browser: 'B', language: 'en', screen: '1 × 1', place: 'step who', steps: ['click button'],
    saving: 'saved', storage: 'unknown',
  }
  for (const text of texts) {
    const trouble = { kind: 'broke', name: text, message: `${text} is not a function`, stack: text, times: 1 } as const
    const report = reportText(trouble, facts, textsIn(largeWorksheet))
    for (const part of text.match(/.{1,40}/gs) ?? []) expect(report.includes(part) && part.length > 8).toBe(false)
  }
})
