import { IntlMessageFormat } from 'intl-messageformat'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { rulesText } from '../../../src/report/attachments.ts'
import { es } from '../../../src/words/es.ts'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from './every-message.ts'

const messages = everyMessage(es)
const english = new Map(everyMessage(en).map(({ place, text }) => [place, text]))

/** Forms without a word in them, and what is called the same in both. */
const THE_SAME =
  /^(?:pages › shell › pageTitle|pages › start › mediaTypes|report › (?:title|creator))$/
const NO_WORDS = /^(?:[^\p{L}]|\{\w+\}|SHA|\d)*$/u

const FORBIDDEN = [
  /\b(?:locos?|dementes?|esquizofrénicos?|adictos?|alcohólicos?|psicóticos?|enfermos? mentales|vulnerables?)\b/i,
  /suicidio (?:exitoso|consumado)|cometer suicidio/i,
  /garantiza/i,
]

describe('Spanish', () => {
  test('has a message wherever English has one, and nowhere else', () => {
    expect(messages.map(({ place }) => place).toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('takes the same values as English, in a syntax that can be read', () => {
    const differing = messages.filter(({ place, text }) => valuesOf(text) !== valuesOf(english.get(place) ?? ''))
    expect(differing).toEqual([])
  })

  test('is not English that was left standing', () => {
    const left = messages.filter(({ place, text }) =>
      text.length > 24 && text === english.get(place) && !NO_WORDS.test(text) && !THE_SAME.test(place))
    expect(left).toEqual([])
  })

  test('is written with Spanish marks, and never switches the message syntax off', () => {
    expect(messages.filter(({ text }) => /[“”'#]/.test(text))).toEqual([])
    const unopened = messages.filter(({ text }) => count(text, '?') !== count(text, '¿') && !/^[\w?]$/.test(text))
    expect(unopened).toEqual([])
  })

  test('stigmatises nobody and promises nothing that a worksheet cannot keep', () => {
    expect(messages.filter(({ text }) => FORBIDDEN.some((word) => word.test(text)))).toEqual([])
  })
})

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** The values that a message asks for, each once. */
const valuesOf = (message: string): string =>
  [...new Set(namesIn(new IntlMessageFormat(message, 'es').getAst()))].toSorted().join(' ')

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** Type 0 is plain text. */
const namesIn = (parts: readonly Part[]): readonly string[] => parts.flatMap((part) => {
  if (part.type === 0 || !('value' in part)) return []
  const inner = 'options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []
  return [String(part.value), ...inner]
})

describe('a page in another language', () => {
  afterEach(() => vi.resetModules())

  test('takes every word of every catalogue from it', async () => {
    vi.resetModules()
    const { speak } = await import('../../../src/words/spoken.ts')
    const marked = JSON.parse(JSON.stringify(en), (_key, value) => (typeof value === 'string' ? `‹${value}›` : value))
    speak('xx', marked)
    const { en: spoken } = await import('../../../src/words/words.ts')
    expect(everyMessage(spoken).filter(({ text }) => !text.startsWith('‹'))).toEqual([])
    expect(spoken).toEqual(marked)
  })

  test('tells rules by their English words, in which they are sealed', async () => {
    vi.resetModules()
    const { speak } = await import('../../../src/words/spoken.ts')
    speak('es', es)
    const { ruleWords } = await import('../../../src/words/rule-words.ts')
    expect(ruleWords()).toEqual(JSON.parse(rulesText(en)).words)
  })
})
