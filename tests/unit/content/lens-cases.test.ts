import { expect, test } from 'vitest'
import type { LensId } from '../../../src/content/lenses.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { LensState } from '../../../src/domain/lens.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import { aDesign, anUnansweredDesign, type Design } from '../domain/a-design.ts'

/** Facts of cases that others classified; what a case does not state is not answered. */
const alone = (...actions: Parameters<typeof anUnansweredDesign>) =>
  anUnansweredDesign(...actions).with('when.oversight', 'never')
const withClinician = (...actions: Parameters<typeof anUnansweredDesign>) =>
  anUnansweredDesign(...actions).with('when.oversight', 'before').with('when.real', 'yes').ticking('what.chain')
const ill = (design: Design) => design.with('who.acuity', 'serious').with('who.ages', 'adults')
const inEurope = (design: Design) => design.ticking('feature.jurisdictions', 'eu')
const inBritain = (design: Design) => design.ticking('feature.jurisdictions', 'uk')
const inIllinois = (design: Design) => design.ticking('feature.jurisdictions', 'us-illinois')

type Case = readonly [string, Design, LensId, LensState, string]

const cases: readonly Case[] = [
  ['N12: meningitis in children, IV',
    withClinician('diagnose').with('who.ages', 'under-13').with('who.acuity', 'crisis'), 'imdrf-n12', 'applies', 'IV'],
  ['N12: an aid to diagnose arrhythmia, II and perhaps III',
    ill(withClinician('diagnose')), 'imdrf-n12', 'applies', 'III'],
  ['N12: blood pressure kept for a clinician, I', ill(withClinician('record')), 'imdrf-n12', 'applies', 'I'],
  ['MDCG: depression diagnosed from a score, IIb',
    inEurope(alone('screen', 'diagnose').with('who.acuity', 'mild').with('who.ages', 'adults')),
    'eu-mdr', 'applies', 'IIb'],
  ['MDCG: a specialist decides on therapy, IIa',
    inEurope(withClinician('recommend').with('who.gets', 'clinician').with('who.acuity', 'mild')),
    'eu-mdr', 'applies', 'IIa'],
  ['MDCG: a diary that only records, no device', inEurope(aDesign('record')), 'eu-mdr', 'does-not-appear-to',
    'not-a-device'],
  ['MHRA: a transcript, no device',
    inBritain(aDesign('write-notes').with('what.output', 'computed').with('why.claim', 'no')),
    'uk-mdr', 'does-not-appear-to', 'not-a-device'],
  ['MHRA: a direct diagnosis by AI, IIa',
    inBritain(alone('diagnose').with('what.output', 'computed').with('built.kind', 'single-task')),
    'uk-mdr', 'applies', 'IIa'],
  ['MHRA: signposting, I',
    inBritain(alone('triage').with('what.output', 'computed').with('built.kind', 'single-task')),
    'uk-mdr', 'applies', 'I'],
  ['AI Act: customers’ feelings, high-risk',
    inEurope(alone('monitor').with('what.feelings', 'other').with('where.people', 'alone')),
    'eu-ai-act', 'applies', 'high-risk'],
  ['AI Act: AI in a device of class IIa, high-risk',
    inEurope(withClinician('recommend').with('what.output', 'computed').with('built.kind', 'single-task')
      .with('who.gets', 'clinician')), 'eu-ai-act', 'applies', 'high-risk'],
  ['AI Act: a chatbot, people must be told', inEurope(alone('converse').with('what.output', 'generated')),
    'eu-ai-act', 'applies', 'transparency'],
  ['AI Act: a mood diary, minimal',
    inEurope(aDesign('record', 'inform').with('why.claim', 'no').with('what.feelings', 'no')),
    'eu-ai-act', 'does-not-appear-to', 'minimal'],
  ['NICE: booking, A', inBritain(aDesign('schedule')), 'uk-nice', 'applies', 'A'],
  ['NICE: a mood diary, B', inBritain(aDesign('record', 'monitor').with('who.gets', 'person').with('why.claim', 'no')),
    'uk-nice', 'applies', 'B'],
  ['NICE: treatment, C', inBritain(alone('treat')), 'uk-nice', 'applies', 'C'],
  ['Illinois: booking', inIllinois(aDesign('schedule').with('what.feelings', 'no')), 'us-illinois',
    'does-not-appear-to', 'none'],
  ['Illinois: support that a clinician reviews',
    inIllinois(withClinician('write-notes', 'inform').with('what.output', 'generated').with('what.feelings', 'no')),
    'us-illinois', 'applies', 'under-review'],
  ['Illinois: therapy by AI',
    inIllinois(alone('treat', 'converse').with('what.output', 'generated').with('why.role', 'instead')),
    'us-illinois', 'applies', 'not-allowed'],
]

/** What is said to apply, where a higher level only may. */
const surely: readonly (readonly [string, Design, LensId, string])[] = [
  ['N12: sound against tinnitus beside care, III',
    alone('treat').with('who.acuity', 'mild').with('who.ages', 'adults').with('why.role', 'extra'), 'imdrf-n12', 'III'],
  ['N12: the same with no professional by, IV',
    alone('treat').with('who.acuity', 'mild').with('who.ages', 'adults').with('why.role', 'bridge'), 'imdrf-n12', 'IV'],
  ['N12: the risk of a stroke foreseen, II', ill(alone('screen')).with('why.role', 'extra'), 'imdrf-n12', 'II'],
  ['N12: the risk of migraine in healthy people, I',
    alone('screen').with('who.ages', 'adults').with('who.acuity', 'not-unwell'), 'imdrf-n12', 'I'],
  ['MDCG: cognitive therapy that a specialist determines, IIa',
    inEurope(withClinician('treat').with('who.acuity', 'mild').with('why.claim', 'yes')), 'eu-mdr', 'IIa'],
  ['MDCG: cognitive therapy that nobody determines, IIb',
    inEurope(alone('treat').with('who.acuity', 'mild').with('why.claim', 'yes')), 'eu-mdr', 'IIb'],
  ['FDA: stress advice for the well is wellness only if its risk is low, which is not settled',
    aDesign('recommend').ticking('feature.jurisdictions', 'us').with('why.claim', 'no'), 'us-fda', 'none'],
  ['Illinois: review does not settle talk with the person',
    inIllinois(withClinician('treat').with('what.output', 'generated').with('who.gets', 'person')), 'us-illinois',
    'under-review'],
]

test.each(surely)('%s', (_, design, lens, level) => {
  expect(readLenses(rubric, design.build()).find((one) => one.lens === lens)?.surely).toBe(level)
})

test.each(cases)('%s', (_, design, lens, state, best) => {
  expect(readLenses(rubric, design.build()).find((one) => one.lens === lens)).toMatchObject({ state, level: { best } })
})
