import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUESTION_IDS } from '../../../src/content/questions.ts'
import { questionEntries } from '../../../src/ui/find/question-entries.ts'
import { excerptOf, findIn, foldText, indexFor, wordsOf } from '../../../src/ui/find/search.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { blank } from '../state/a-store.ts'

const notes = (...texts: readonly string[]) => indexFor(texts.map((text) => ({ title: text, text: '' })), 'en')
const titles = (found: readonly { readonly title: string }[]) => found.map(({ title }) => title)

describe('searching', () => {
  test('capitals, accents and apostrophes make no difference, and words stand in any order', () => {
    const index = notes('Café de José', 'the patient’s phone', 'ΟΔΟΣ')
    expect(titles(findIn(index, 'JOSE cafe', 'es'))).toEqual(['Café de José'])
    expect(titles(findIn(index, "phone patient's", 'en'))).toEqual(['the patient’s phone'])
    expect(titles(findIn(index, 'οδος', 'en'))).toEqual(['ΟΔΟΣ'])
  })

  test('signs of expressions mean themselves', () => {
    const index = notes('costs (a lot) .*', 'something else', 'C++ [sic] \\d')
    expect(titles(findIn(index, '.*', 'en'))).toEqual(['costs (a lot) .*'])
    expect(titles(findIn(index, '(a', 'en'))).toEqual(['costs (a lot) .*'])
    expect(titles(findIn(index, '\\d [sic]', 'en'))).toEqual(['C++ [sic] \\d'])
  })

  test('what is named so comes before what only speaks of it, and nothing is found without a word', () => {
    const index = indexFor([{ title: 'a', text: 'speaks of sleep' }, { title: 'sleep', text: '' }], 'en')
    expect(titles(findIn(index, 'sleep', 'en'))).toEqual(['sleep', 'a'])
    expect(findIn(index, ' \n ', 'en')).toEqual([])
  })

  test('any word of any question finds that question', () => {
    const entries = questionEntries(blank())
    expect(entries).toHaveLength(QUESTION_IDS.length)
    const index = indexFor(entries, 'en')
    fc.assert(fc.property(fc.constantFrom(...entries), fc.nat(), fc.nat(), (entry, a, b) => {
      const words = `${entry.title} ${entry.text}`.split(/\s+/).filter(Boolean)
      const query = `${words[a % words.length]} ${words[b % words.length]}`.toUpperCase()
      expect(findIn(index, query, 'en')).toContain(entry)
    }), { numRuns: fuzzRuns() })
  })

  test('nothing that is typed or written throws, and a text is found by its own words', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(fc.property(anyText, anyText, (text, query) => {
      const index = notes(text)
      findIn(index, query, 'en')
      const words = wordsOf(text, 'en')
      expect(findIn(index, words.join(' '), 'en')).toHaveLength(words.length > 0 ? 1 : 0)
      expect(excerptOf(text, wordsOf(query, 'en'), 'en').length).toBeLessThanOrEqual(144)
      expect(foldText(foldText(text, 'en'), 'en')).toBe(foldText(text, 'en'))
    }), { numRuns: fuzzRuns() })
  })

  test('of a long text the part is shown in which the word stands', () => {
    const text = `${'before it '.repeat(200)}the lighthouse stands here ${'and after '.repeat(200)}`
    expect(excerptOf(text, ['lighthouse'], 'en')).toMatch(/^… .*lighthouse.* …$/)
    expect(excerptOf('short', ['no'], 'en')).toBe('short')
  })
})
