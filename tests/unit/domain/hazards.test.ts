import { describe, expect, test } from 'vitest'
import { aDesign, type Design } from './a-design.ts'
import { levels } from './reading-results.ts'

/** Made up as it goes, with nobody looking: B is 5, so that A shows. */
const loose = (design: Design) => design.with('what.output', 'generated').with('when.oversight', 'never')
const many = (design: Design) => design.with('who.number', 'more')
const serious = (design: Design) => design.with('who.acuity', 'serious')
const inCrisis = (design: Design) => design.with('who.acuity', 'crisis')
const young = (design: Design) => design.with('who.ages', 'from-13')
const open = (design: Design) => design.with('who.reachable', 'declaration')

const typing = (...actions: Parameters<typeof aDesign>) =>
  loose(aDesign(...actions)).ticking('why.information', 'typed')

describe('a crisis is missed', () => {
  test.each([
    ['logistics', typing('schedule'), 'schedule', [2, 2]],
    ['logistics with people in a crisis', inCrisis(typing('inform')), 'inform', [2, 2]],
    ['logistics at mass reach', many(typing('record')), 'record', [3, 2]],
    ['treatment', typing('treat'), 'treat', [3, 3]],
    ['treatment in serious illness', serious(typing('treat')), 'treat', [4, 4]],
    ['treatment in a crisis', inCrisis(typing('treat')), 'treat', [4, 5]],
    ['conversation with the young', young(typing('converse')), 'converse', [4, 3]],
    ['conversation that others can reach', open(typing('converse')), 'converse', [4, 3]],
    ['the same at mass reach', many(open(typing('converse'))), 'converse', [5, 3]],
    ['mass reach that a clinician sees first', many(open(typing('converse'))).with('when.oversight', 'before'),
      'converse', [4, 2]],
    ['mass reach with fixed words', many(open(typing('converse'))).with('what.output', 'fixed'), 'converse', [4, 1]],
    ['a clinical record alone', loose(aDesign('treat')).ticking('why.information', 'record'), 'treat', 'none'],
    ['nothing personal', loose(aDesign('treat')), 'treat', 'none'],
  ] as const)('%s', (_, design, action, expected) => {
    expect(levels(design, action, 'missed-crisis')).toEqual(expected)
  })

  test.each(['typed', 'scores', 'sensors', 'voice-face', 'social'] as const)('can show in %s', (source) => {
    expect(levels(loose(aDesign('monitor')).ticking('why.information', source), 'monitor', 'missed-crisis'))
      .toEqual([3, 3])
  })
})

describe('a misleading assessment', () => {
  test.each([
    ['notes', loose(aDesign('write-notes')), 'write-notes', [2, 3]],
    ['notes in serious illness', serious(loose(aDesign('write-notes'))), 'write-notes', [3, 3]],
    ['monitoring the young at mass reach', many(young(loose(aDesign('monitor')))), 'monitor', [3, 3]],
    ['a diagnosis', loose(aDesign('diagnose')), 'diagnose', [3, 5]],
    ['a diagnosis in serious illness with nobody looking', serious(loose(aDesign('diagnose'))), 'diagnose', [4, 5]],
    ['that where a clinician decides', serious(loose(aDesign('diagnose'))).with('when.oversight', 'before'),
      'diagnose', [3, 2]],
    ['a fixed recommendation', aDesign('recommend'), 'recommend', 'none'],
    ['scheduling', loose(aDesign('schedule')), 'schedule', 'none'],
  ] as const)('%s', (_, design, action, expected) => {
    expect(levels(design, action, 'misleading-assessment')).toEqual(expected)
  })
})

describe('harmful content', () => {
  test.each([
    ['fixed words, even in a crisis at mass reach', many(inCrisis(aDesign('crisis'))), 'crisis', [1, 1]],
    ['information', loose(aDesign('inform')), 'inform', [2, 3]],
    ['a recommendation', loose(aDesign('recommend')), 'recommend', [3, 3]],
    ['a conversation', loose(aDesign('converse')), 'converse', [3, 4]],
    ['a conversation with the young', young(loose(aDesign('converse'))), 'converse', [4, 4]],
    ['a recommendation for the young', young(loose(aDesign('recommend'))), 'recommend', [3, 3]],
    ['other actions', loose(aDesign('triage')), 'triage', [1, 2]],
    ['other actions at mass reach', many(loose(aDesign('triage'))), 'triage', [2, 2]],
  ] as const)('%s', (_, design, action, expected) => {
    expect(levels(design, action, 'harmful-content')).toEqual(expected)
  })
})

describe('what long or close contact can do', () => {
  const chat = loose(aDesign('converse'))

  test.each([
    ['delusion', chat, [3, 2]],
    ['delusion', young(chat), [4, 3]],
    ['delusion', open(chat), [4, 3]],
    ['delusion', many(serious(chat)), [5, 4]],
    ['delusion', chat.with('what.output', 'computed'), 'none'],
    ['dependence', chat, [2, 1]],
    ['dependence', chat.with('when.length', 'open-ended').with('why.role', 'bridge'), [2, 3]],
    ['dependence', chat.with('when.length', 'open-ended').with('why.role', 'instead'), [3, 4]],
    ['dependence', chat.with('when.length', 'session').with('why.role', 'instead'), [3, 2]],
    ['dependence', chat.with('when.length', 'open-ended').with('why.earns', 'yes'), [2, 4]],
    ['dependence', many(young(chat)), [4, 1]],
    ['abandonment', chat, [2, 2]],
    ['abandonment', chat.with('why.role', 'bridge'), [3, 2]],
    ['abandonment', many(chat.with('why.role', 'instead')), [4, 3]],
    ['manipulation', chat, 'none'],
    ['manipulation', chat.with('why.earns', 'yes'), [2, 4]],
    ['manipulation', many(young(chat)).with('why.earns', 'yes'), [4, 4]],
    ['taken-for-person', chat, [2, 3]],
    ['taken-for-person', serious(chat), [3, 3]],
    ['taken-for-person', chat.with('what.output', 'computed'), 'none'],
    ['relationship', chat.with('why.role', 'extra'), 'none'],
    ['relationship', chat.with('why.role', 'extra').with('care.clinician', 'no'), [2, 2]],
    ['relationship', serious(chat).with('why.role', 'instead').with('care.clinician', 'no'), [3, 3]],
    ['relationship', chat.with('care.clinician', 'no'), 'none'],
    ['time-lost', chat.with('why.evidence', 'nothing'), 'none'],
    ['time-lost', chat.with('why.role', 'instead').with('why.evidence', 'nothing'), [2, 4]],
  ] as const)('%s %#', (hazard, design, expected) => {
    expect(levels(design, 'converse', hazard)).toEqual(expected)
  })

  test('informing instead of some care can leave people alone and cost them time', () => {
    const instead = loose(aDesign('inform')).with('why.role', 'instead')
    expect(levels(instead, 'inform', 'abandonment')).toEqual([3, 3])
    expect(levels(serious(instead), 'inform', 'time-lost')).toEqual([3, 1])
  })

  test.each([['trial', 1], ['pilot', 2], ['own-figures', 3], ['nothing', 4]] as const)(
    'treatment backed by %s: time lost at likelihood %i', (evidence, likelihood) => {
      expect(levels(aDesign('treat').with('why.evidence', evidence), 'treat', 'time-lost')).toEqual([2, likelihood])
    })
})

describe('help that comes as force', () => {
  test.each([
    ['an alert', loose(aDesign('alert')), 'alert', [3, 3]],
    ['an alert to school or police', loose(aDesign('alert')).with('who.gets', 'institution'), 'alert', [4, 3]],
    ['that at mass reach', many(loose(aDesign('alert')).with('who.gets', 'institution')), 'alert', [5, 3]],
    ['an alert to staff at mass reach', many(loose(aDesign('alert'))), 'alert', [3, 3]],
    ['acting by itself', loose(aDesign('act')), 'act', [4, 4]],
    ['that by fixed rules, with nobody looking', loose(aDesign('act')).with('what.output', 'fixed'), 'act', [4, 2]],
    ['that, reaching the police', loose(aDesign('act')).with('what.output', 'fixed').with('who.gets', 'institution'),
      'act', [4, 4]],
    ['an alert of fixed words that a clinician sends', aDesign('alert'), 'alert', [3, 2]],
    ['a diagnosis', loose(aDesign('diagnose')), 'diagnose', 'none'],
  ] as const)('%s', (_, design, action, expected) => {
    expect(levels(design, action, 'over-intervention')).toEqual(expected)
  })
})

describe.each(['exposure', 'secondary-use'] as const)('%s', (hazard) => {
  const diary = aDesign('record').ticking('why.information', 'typed')
  test.each([
    ['on the device', diary, [2, 1]],
    ['at the provider, where it is held today', diary.with('where.runs', 'provider'), [2, 1]],
    ['on the device, moving to the provider', diary.with('where.moves', 'provider'), [2, 1]],
    ['at the provider, newly', diary.with('where.runs', 'provider').with('where.moves', 'provider'), [2, 2]],
    ['another company’s model', diary.with('where.runs', 'third-party').with('where.moves', 'maker-run'), [2, 3]],
    ['to train', diary.with('where.moves', 'maker-train'), [2, 3]],
    ['to others', diary.with('where.moves', 'others'), [2, 4]],
    ['the maker’s cloud at mass reach', many(diary.with('where.runs', 'maker')), [3, 1]],
    ['the provider’s server at mass reach', many(diary.with('where.runs', 'provider')), [2, 1]],
    ['nothing personal', diary.ticking('why.information'), 'none'],
  ] as const)('%s', (_, design, expected) => {
    expect(levels(design, 'record', hazard)).toEqual(expected)
  })
})

describe('worse for some groups', () => {
  const screening = loose(aDesign('screen'))
  test.each([
    ['seen as good in every group', screening, [2, 1]],
    ['one group only in the data', screening.with('who.tested.language', 'in-the-data'), [2, 2]],
    ['one group not tested', screening.with('who.tested.minorities', 'no'), [2, 3]],
    ['one group worse, with the young', young(screening).with('who.tested.collective', 'seen-worse'), [3, 3]],
    ['fixed', screening.with('what.output', 'fixed').with('who.tested.most-unwell', 'no'), 'none'],
  ] as const)('%s', (_, design, expected) => {
    expect(levels(design, 'screen', 'unequal')).toEqual(expected)
  })

  test('where a clinician decides, the chance is capped', () => {
    expect(levels(screening.with('when.oversight', 'before').with('who.tested.minorities', 'no'), 'screen', 'unequal'))
      .toEqual([2, 2])
  })
})

describe('the rest', () => {
  test.each([
    ['care refused by triage', loose(aDesign('triage')), 'triage', 'refused-care', [3, 4]],
    ['in serious illness, only if flagged', serious(loose(aDesign('triage'))).with('when.oversight', 'flagged'),
      'triage', 'refused-care', [4, 3]],
    ['by fixed rules', aDesign('triage'), 'triage', 'refused-care', [3, 1]],
    ['a diary', aDesign('record'), 'record', 'self-monitoring', [1, 2]],
    ['a diary with an eating disorder', aDesign('record').ticking('who.conditions', 'eating-disorder'),
      'record', 'self-monitoring', [3, 2]],
    ['a diary with another condition', aDesign('record').ticking('who.conditions', 'psychosis', 'bipolar'),
      'record', 'self-monitoring', [1, 2]],
    ['monitoring in serious illness', serious(aDesign('monitor')), 'monitor', 'self-monitoring', [3, 2]],
    ['a fixed exercise on a device that family opens', aDesign('inform').with('where.shared', 'family'),
      'inform', 'seen-nearby', [1, 2]],
    ['a diary there', aDesign('record').with('where.shared', 'family').ticking('why.information', 'typed'),
      'record', 'seen-nearby', [3, 2]],
    ['a device of one’s own', aDesign('inform'), 'inform', 'seen-nearby', 'none'],
  ] as const)('%s', (_, design, action, hazard, expected) => {
    expect(levels(design, action, hazard)).toEqual(expected)
  })
})
