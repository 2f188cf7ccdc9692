import { describe, expect, test } from 'vitest'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { entriesOf } from '../../../src/ui/find/entries.ts'
import { openQuestionEntries } from '../../../src/ui/find/question-entries.ts'
import { findIn, indexFor } from '../../../src/ui/find/search.ts'
import { routeOf } from '../../../src/ui/route.ts'
import { aStore, blank } from '../state/a-store.ts'

const layer = (all: Layer['all'], actions: Layer['actions'] = {}): Layer => ({ all, actions, safeguards: {} })

const person = { name: 'Adamina', role: 'clinician', interest: false, signer: false } as const

const record: Worksheet = {
  ...blank(layer(
    {
      'feature.for': { value: 'Lighthouse for sleep' },
      'what.actions': { value: ['inform', 'alert'] },
      'who.ages': { unknown: true },
      'where.runs': { value: 'device', note: 'a shared note' },
    },
    {
      alert: { 'where.runs': { value: 'maker', note: 'an alert lantern' }, 'who.gets': {} },
      inform: { 'who.gets': {} },
    },
  )),
  team: { order: ['ada'], people: { ada: person } },
  judgements: { ada: { reason: 'a verdict reason', conditions: [] } },
}
const held: Worksheet = {
  ...record, answers: { ...record.answers, positions: { ada: layer({ 'who.ages': { note: 'a hidden hand' } }) } },
}

const hits = (of: Worksheet, query: string, handsAreHidden = false) =>
  findIn(indexFor(entriesOf(of, handsAreHidden), 'en'), query, 'en')
    .map(({ group, where, state, href }) => ({ group, where, state, href }))

describe('what can be found in a worksheet', () => {
  test('a question says its answer, that nobody knows yet, or where actions differ', () => {
    const of = (href: string) => entriesOf(record, false).find((entry) => entry.href === href)?.state
    expect(of('#/who/who.ages')).toBe('We do not know yet')
    expect(of('#/who/who.acuity')).toBe('Unanswered')
    expect(of('#/where/where.runs')).toMatch(/; 1 action differs$/)
    expect(of('#/what/what.unflagged')).toBe('Unanswered')
    expect(of('#/why/why.sensors')).toBe('not asked now')
  })

  test('a question that every action answers by itself is landed on at the first of them', () => {
    expect(entriesOf(record, false).map(({ href }) => href)).toContain('#/who/who.gets/inform')
  })

  test('answers, notes, people and verdicts, each with where it is', () => {
    expect(hits(record, 'lighthouse')).toEqual([
      { group: 'notes', where: expect.stringMatching(/^Feature · /), state: '', href: '#/feature/feature.for' },
    ])
    expect(hits(record, 'alert lantern')).toEqual([
      {
        group: 'notes', where: expect.stringMatching(/^Where · .*, Alert/), state: 'Note',
        href: '#/where/where.runs/alert',
      },
    ])
    expect(hits(record, 'verdict reason').map(({ href }) => href)).toEqual(['#/judgement/reason/ada'])
    expect(hits(record, 'adamina').map(({ group }) => group)).toEqual(['people', 'notes'])
  })

  test('words that people use, though no title has them', () => {
    const byWord = (word: string) => hits(record, word).map(({ href }) => href)
    for (const word of ['suicide', 'suicidal', 'self-harm', 'self harm']) {
      expect(byWord(word).slice(0, 3), word).toContain('#/safeguards/crisis.response')
      expect(byWord(word), word).toContain('#/rules/hazard.missed-crisis')
    }
    expect(byWord('forced')).toContain('#/rules/hazard.over-intervention')
    expect(byWord('forced')).toContain('#/risks/stops/dispatch-without-human')
    for (const law of ['gdpr', 'HIPAA', 'data protection']) expect(byWord(law), law).toContain('#/where/where.moves')
    const shown = entriesOf(record, false).map(({ title, where, state }) => [title, where, state].join())
    expect(shown.filter((text) => /suicidal|sycophancy/.test(text))).toEqual([])
  })

  test('a reason not to proceed leads to where it is told, or to its rule where none is found', () => {
    const sends: Worksheet = { ...record, answers: { ...record.answers, joint: layer(
      { ...record.answers.joint.all, 'crisis.response': { value: ['police'] } }, record.answers.joint.actions,
    ) } }
    const stopIn = (of: Worksheet) => hits(of, 'police human deciding').filter(({ group }) => group === 'stops')
    expect(stopIn(sends)).toEqual([{
      group: 'stops', where: 'Clinical reasons', state: 'Stands', href: '#/risks/stops/dispatch-without-human',
    }])
    const finds = hits(sends, 'Illinois').filter(({ group }) => group === 'stops')
    expect(finds.map(({ href }) => href)).toEqual(['#/rules/stop.illinois-therapy'])
  })

  test('every address is one of the page', () => {
    const missing = entriesOf(held, false).filter(({ href }) => routeOf(href).page === 'missing')
    expect(missing).toEqual([])
  })

  test('before anything is typed, what is open, at its first gap', () => {
    const open = openQuestionEntries(record).map(({ href }) => href)
    expect(open).toContain('#/who/who.gets/inform')
    expect(open).not.toContain('#/who/who.ages')
  })
})

describe('blind first', () => {
  test('what people hold by themselves is found, but not while hands are hidden', () => {
    expect(hits(held, 'hidden hand')).toHaveLength(1)
    expect(hits(held, 'hidden hand', true)).toEqual([])
    expect(hits(held, 'verdict reason', true)).toEqual([])
    expect(hits(held, 'shared note', true)).toHaveLength(1)
  })

  test('whoever answers alone finds only what their own pages show, and no tier', () => {
    const base = { layer: record.answers.joint, ownHazards: { order: [], byId: {} } }
    const alone = { ...held, alone: { invitation: 'i', person: 'ben', base } } as unknown as Worksheet
    const { shown } = aStore(alone).getState()
    expect(hits(shown, 'hidden hand')).toEqual([])
    expect(hits(shown, 'verdict reason')).toEqual([])
    const groups = new Set(entriesOf(shown, false).map(({ group }) => group))
    expect([groups.has('questions'), groups.has('hazards'), groups.has('stops'), groups.has('people')])
      .toEqual([true, false, false, false])
    expect(hits(shown, 'forced').map(({ group }) => group)).toEqual(expect.not.arrayContaining(['hazards', 'stops']))
  })
})
