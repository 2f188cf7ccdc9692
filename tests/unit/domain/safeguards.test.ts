import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { safeguardStatus } from '../../../src/domain/safeguard-status.ts'
import { aDesign, anUnansweredDesign } from './a-design.ts'
import { rowOf } from './reading-results.ts'

const EVIDENCE = 'A report of an outside test.'

const chat = aDesign('converse').with('what.output', 'generated').with('when.oversight', 'never')
  .ticking('why.information', 'typed')

describe('how far a safeguard has come', () => {
  test.each([
    ['an independent test is verified', chat.with('built.checked', 'independent'),
      'independent-evaluation', 'verified'],
    ['a customer’s test is in place', chat.with('built.checked', 'customer'), 'independent-evaluation', 'in-place'],
    ['nobody’s test is none', chat.with('built.checked', 'nobody'), 'independent-evaluation', 'none'],
    ['an unanswered one is none', chat, 'independent-evaluation', 'none'],
    ['an unknown one is none', chat.notKnowing('built.checked'), 'independent-evaluation', 'none'],
    ['a W answer counts, not the claim',
      chat.with('built.checked', 'nobody').guardedBy('independent-evaluation', { status: 'verified' }),
      'independent-evaluation', 'none'],
    ['what no W answers is as claimed', chat.guardedBy('disclosure', { status: 'planned' }), 'disclosure', 'planned'],
    ['ticks count only together', chat.ticking('crisis.response', 'asks', 'stays'), 'crisis-response', 'none'],
    ['all of them do', chat.ticking('crisis.response', 'asks', 'stays', 'local-lines'), 'crisis-response', 'in-place'],
    ['of several groups the least tested counts', chat.with('who.tested.language', 'no'), 'bias-evaluation', 'none'],
    ['all of them seen as good', chat, 'bias-evaluation', 'in-place'],
  ] as const)('%s', (_, design, safeguard, expected) => {
    expect(safeguardStatus(rubric, design.build(), safeguard)).toBe(expected)
  })

  test('a safeguard that the rules do not have is none', () => {
    expect(safeguardStatus(rubric, chat.build(), 'no-such-safeguard')).toBe('none')
  })
})

describe('what a safeguard buys', () => {
  const delusion = (design: typeof chat) => {
    const { residual, lowered } = rowOf(design.with('who.acuity', 'serious'), 'converse', 'delusion')
    return { likelihood: residual.likelihood, lowered }
  }
  const nothing = { likelihood: 4, lowered: null }

  test.each([
    ['planned', { status: 'planned', evidence: EVIDENCE }],
    ['in place without evidence', { status: 'in-place' }],
    ['verified with blank evidence', { status: 'verified', evidence: '  ' }],
  ] as const)('%s buys nothing', (_, claim) => {
    expect(delusion(chat.guardedBy('breaks', claim))).toEqual(nothing)
  })

  test('in place with evidence buys one row, verified two', () => {
    expect(delusion(chat.guardedBy('breaks', { status: 'in-place', evidence: EVIDENCE })))
      .toEqual({ likelihood: 3, lowered: { by: 'breaks', rows: 1 } })
    expect(delusion(chat.guardedBy('breaks', { status: 'verified', evidence: EVIDENCE })))
      .toEqual({ likelihood: 2, lowered: { by: 'breaks', rows: 2 } })
  })

  test('several do not add up: the strongest counts', () => {
    const two = chat.guardedBy('breaks', { status: 'in-place', evidence: EVIDENCE })
      .with('crisis.builds', 'maker').guardedBy('conversation-testing', { evidence: EVIDENCE })
    expect(delusion(two).likelihood).toBe(3)
  })

  test('one that is planned is named where it would help', () => {
    const { plannedFor } = rowOf(chat.guardedBy('breaks', { status: 'planned' }), 'converse', 'delusion')
    expect(plannedFor).toEqual(['breaks'])
  })

  test('a W answer that is still open may be the safeguard: only the best corner counts on it', () => {
    const row = rowOf(chat.guardedBy('conversation-testing', { evidence: EVIDENCE }), 'converse', 'delusion')
    expect([row.best?.residual.likelihood, row.residual.likelihood]).toEqual([1, 2])
  })

  test('training reviewers helps nobody where nobody reviews', () => {
    const trained = aDesign('diagnose').with('what.output', 'generated')
      .guardedBy('reviewer-training', { status: 'in-place', evidence: EVIDENCE })
    expect(rowOf(trained, 'diagnose', 'misleading-assessment').lowered).toEqual({ by: 'reviewer-training', rows: 1 })
    expect(rowOf(trained.with('when.oversight', 'never'), 'diagnose', 'misleading-assessment').lowered).toBeNull()
  })

  test('a crisis response that ends the chat lowers nothing', () => {
    const guarded = chat.guardedBy('crisis-response', { evidence: EVIDENCE })
    const stays = guarded.ticking('crisis.response', 'asks', 'stays', 'local-lines')
    const ends = guarded.ticking('crisis.response', 'asks', 'stays', 'local-lines', 'ends-chat')
    expect(rowOf(stays, 'converse', 'missed-crisis').lowered).toEqual({ by: 'crisis-response', rows: 1 })
    expect(rowOf(ends, 'converse', 'missed-crisis').lowered).toBeNull()
  })

  test('a claim about a hazard that the safeguard does not name lowers nothing', () => {
    const guarded = anUnansweredDesign('record').guardedBy('disclosure', { status: 'verified', evidence: EVIDENCE })
    expect(rowOf(guarded, 'record', 'exposure').lowered).toBeNull()
  })
})
