import { expect, test } from 'vitest'
import { SOMEONE_ELSE } from '../../../src/record/signer-form.ts'
import { canSay, meaningTextOn, sayableOn } from '../../../src/ui/screens/sign/sayable.ts'
import { type Signable, type SignedOn, placeOf, slotFor } from '../../../src/ui/screens/sign/signable.ts'

const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
const bo = { name: 'Bo', role: 'engineer', interest: false, signer: false } as const

const report = (...signed: readonly string[]): Signable => ({
  file: 'w.pdf',
  pdf: new Uint8Array(),
  signed,
  record: {
    slots: [{ id: 'slot-1', person: 'ana' }, { id: 'slot-2' }],
    team: { order: ['ana', 'bo'], people: { ana, bo } },
    judgements: {},
    conclusion: {},
  },
})

test.each([
  ['their own place, where one was prepared', 'ana', [], 'own', 'slot-1'],
  ['a spare one, where none was', 'bo', [], 'spare', 'slot-2'],
  ['a spare one, for somebody else', SOMEONE_ELSE, [], 'spare', 'slot-2'],
  ['a spare one, where theirs is signed', 'ana', ['slot-1'], 'own-signed', 'slot-2'],
  ['none, where the spare ones are gone', 'bo', ['slot-2'], 'none', undefined],
  ['their own place, where the spare ones are gone', 'ana', ['slot-2'], 'own', 'slot-1'],
  ['none, where all are signed', 'ana', ['slot-1', 'slot-2'], 'none', undefined],
])('a person signs in %s', (_, who, signed, place, slot) => {
  expect(placeOf(report(...signed), who)).toBe(place)
  expect(slotFor(report(...signed), who)?.id).toBe(slot)
})

const { slots, team } = report().record
const openOn = (on: SignedOn) => sayableOn(on).filter(({ isOff }) => !isOff).map(({ meaning }) => meaning)

test('nobody agrees with a joint conclusion that is not there', () => {
  const without = { slots, team, judgements: {}, conclusion: { reason: 'Not yet.' } }
  expect(openOn(without)).toEqual(['took-part', 'decides'])
  expect(canSay(without, 'agrees')).toBe(false)
  expect(openOn({ ...without, conclusion: { verdict: 'did-not-agree' } })).toEqual(['took-part', 'agrees', 'decides'])
})

test('on the sheet of a decision a signature speaks of the decision and of votes, and of no verdict', () => {
  const sheet = { slots, team, isDecision: true } as const
  expect(openOn(sheet)).toEqual(['decides', 'took-part'])
  for (const meaning of openOn(sheet)) {
    expect(meaningTextOn(sheet, meaning)).toMatch(/This does not approve (or certify )?the tool\.$/)
    expect(meaningTextOn(sheet, meaning)).toContain('decision')
    expect(meaningTextOn(sheet, meaning)).not.toMatch(/verdict|assessment|conclusion/)
  }
})
