import { describe, expect, test } from 'vitest'
import { placedTerms } from '../../../src/ui/glossary/placed-terms.ts'
import { es } from '../../../src/words/es.ts'
import { splitAtTerms } from '../../../src/words/split-at-terms.ts'
import { en } from '../../../src/words/words.ts'

const TIER = ['tier', 'tier|tiers'] as const
const ACTION = ['action', 'acción|acciones'] as const

const explained = (text: string, words: Parameters<typeof splitAtTerms>[1]) =>
  splitAtTerms(text, words).filter(({ term }) => term !== null).map(({ text: part, term }) => [term, part])

test('a word is explained where it first stands, and as it is written there', () => {
  expect(splitAtTerms('Tiers and a tier', [TIER])).toEqual([
    { text: 'Tiers', term: 'tier' }, { text: ' and a tier', term: null },
  ])
})

test('letters beside it make it another word, also those with accents', () => {
  expect(explained('frontiers; reacción', [TIER, ACTION])).toEqual([])
  expect(explained('¿Qué acciones?', [ACTION])).toEqual([['action', 'acciones']])
})

test('parts come in the order of the text and are the whole of it, whatever is looked for', () => {
  const text = 'The rules give a tier.'
  const parts = splitAtTerms(text, [TIER, ['rules', 'rules'], ['give', 'rules give']])
  expect(parts.map(({ text: part }) => part).join('')).toBe(text)
  expect(parts.flatMap(({ term }) => term ?? [])).toEqual(['rules', 'tier'])
})

/** Each text in which words are explained, with those words. */
const placesIn = ({ steps, questions, pages, tierNotes }: typeof en | typeof es) => {
  const of = (group: keyof typeof placedTerms, textOf: (id: string) => string) =>
    Object.entries(placedTerms[group]).map(([id, terms]) => ({ text: textOf(id), terms }))
  const leads: Readonly<Record<string, string>> =
    { judgement: pages.judgement.lead, sign: pages.sign.lead }
  return [
    ...of('quotes', (id) => (steps as Record<string, { quote?: string }>)[id]?.quote ?? ''),
    ...of('leads', (id) => leads[id] ?? ''),
    ...of('whys', (id) => (questions as Record<string, { why: string }>)[id]?.why ?? ''),
    { text: pages.steps.safeguards.lead, terms: ['inPlace'] },
    { text: pages.risks.tier.notEnoughWhy, terms: ['unknown'] },
    { text: tierNotes.notAClass, terms: ['tier'] },
    { text: pages.risks.stops.lead, terms: ['safeguard'] },
    { text: pages.risks.hazards.lead, terms: ['hazard', 'severity', 'likelihood'] },
    { text: pages.levers.lead, terms: ['lever'] },
    { text: pages.laws.lead, terms: ['lens'] },
    { text: pages.together.differ.lead, terms: ['jointAnswer'] },
    { text: pages.sign.signing.fingerprint, terms: ['fingerprint'] },
  ]
}

describe.each([['English', en], ['Spanish', es]])('in %s', (_, words) => {
  const entries: Readonly<Record<string, { readonly term: string; readonly written?: string }>> = words.glossary

  test.each(placesIn(words))('$terms are found in “$text”', ({ text, terms }) => {
    const written = terms.map((id) => [id, entries[id]?.written ?? ''] as const)
    expect(explained(text, written).map(([term]) => term).toSorted()).toEqual([...terms].toSorted())
  })

  test('every word that has a way of writing is explained somewhere', () => {
    const placed = new Set(placesIn(words).flatMap(({ terms }): readonly string[] => terms))
    const writable = Object.entries(entries).filter(([, { written }]) => written !== undefined).map(([id]) => id)
    expect([...placed].toSorted()).toEqual(writable.toSorted())
  })
})
