import { describe, expect, test } from 'vitest'
import { invitationFile } from '../../../src/record/invite.ts'
import { linkOf } from '../../../src/record/link.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Layer } from '../../../src/record/worksheet.ts'
import { NOW } from './any-record.ts'
import { linkIn } from './link-case.ts'

const all: Layer['all'] = {
  'feature.for': { value: 'A helper', note: 'QZ' },
  'feature.today': { value: 'QZ Ana told us that nothing helps.' },
  'feature.adds': { value: ['personal'], note: 'QZ' },
  'feature.version': { value: 'v3' },
  'feature.stage': { value: 'pilot' },
  'feature.jurisdictions': { value: ['us-illinois'] },
  'feature.proposer': { value: 'QZ' },
  'what.actions': { value: ['inform'], note: 'QZ' },
  'who.ages': { value: 'adults', leaveFor: 'clinician', note: 'Ask the clinics.' },
}
const breaks = { status: 'in-place', evidence: 'E.', owner: 'QZ', date: '2027-01-31', note: 'N.' } as const
const record = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: { all, actions: {}, safeguards: { breaks } } }),
}
const sent = (blind: boolean) => invitationFile(record, { id: 'inv', person: null, blind, now: NOW }).answers.joint

describe('somebody who answers blind is told', () => {
  test('what it is for, its stage and version, where, and what it does; no praise, no name, no note', () => {
    expect(sent(true)).toEqual({
      all: {
        'feature.for': { value: 'A helper' }, 'feature.version': { value: 'v3' }, 'feature.stage': { value: 'pilot' },
        'feature.jurisdictions': { value: ['us-illinois'] }, 'what.actions': { value: ['inform'] },
        'who.ages': { leaveFor: 'clinician' },
      },
      actions: {}, safeguards: {},
    })
    expect(JSON.stringify(sent(true))).not.toContain('QZ')
  })

  test('the same by a link, but for the version: it is a text', () => {
    expect(linkIn(linkOf(record, { blind: true }))).toMatchObject({ title: 'A helper', layer: {
      all: {
        'feature.stage': { value: 'pilot' }, 'feature.jurisdictions': { value: ['us-illinois'] },
        'what.actions': { value: ['inform'] },
      },
    } })
    expect(linkOf(record, { blind: true })).not.toMatch(/feature\.(adds|today|proposer|version)|QZ/)
  })
})

test('an open invitation has the notes of the team and what shows a safeguard, not who sees to it by when', () => {
  const { all: told, safeguards } = sent(false)
  expect(told['who.ages']).toEqual({ ...all['who.ages'], confirmed: false })
  expect(told['feature.adds']).toEqual({ value: ['personal'] })
  expect(safeguards).toEqual({ breaks: { status: 'in-place', evidence: 'E.', note: 'N.', confirmed: false } })
})
