import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

const n12 = {
  scheme: 'imdrf-n12',
  source: 'IMDRF/SaMD WG/N12FINAL:2014, examples in 7.4',
  address: 'http://studylib.net/doc/6832215',
  checked: 'verified',
} as const

/** None is about mental health. They test the lens; the tier is not bent to them, since N12 leaves out privacy. */
export const imdrfN12 = {
  'n12-meningitis-child': {
    ...n12,
    name: 'Meningitis in children, diagnosed from the spectrum of spinal fluid',
    label: 'Category IV', rank: 4,
    states: 'It diagnoses a life-threatening illness. The patients are children.',
    ways: [anUnansweredDesign('diagnose').with('who.ages', 'under-13').with('why.claim', 'yes')],
  },
  'n12-apnea-tone': {
    ...n12,
    name: 'A phone that hears breathing stop in sleep and sounds a tone',
    label: 'Category III', rank: 3,
    states: 'It listens through the microphone, notices interrupted breathing and by itself rouses the sleeper.',
    ways: [anUnansweredDesign('monitor', 'treat', 'act').with('who.gets', 'person').with('when.oversight', 'never')
      .ticking('why.information', 'sensors').with('why.claim', 'yes')],
  },
  'n12-arrhythmia': {
    ...n12,
    name: 'Heart-rate analysis as an aid to diagnose arrhythmia',
    label: 'Category II', rank: 2,
    states: 'It analyses heart-rate data; a clinician gets the result and makes the diagnosis.',
    ways: [anUnansweredDesign('diagnose').with('who.gets', 'clinician').with('why.claim', 'yes')],
  },
  'n12-insulin': {
    ...n12,
    name: 'An insulin dose calculator for patients',
    label: 'Category II', rank: 2,
    states: 'It computes a dose from food and glucose; the patient gets it.',
    ways: [anUnansweredDesign('recommend').with('who.gets', 'person').with('what.output', 'computed')
      .with('why.claim', 'yes')],
  },
  'n12-asthma-diary': {
    ...n12,
    name: 'A diary of symptoms and peak flow that anticipates an asthma episode',
    label: 'Category I', rank: 1,
    states: 'It collects entries and readings over time, to anticipate an episode.',
    ways: [anUnansweredDesign('inform', 'monitor').ticking('why.information', 'typed')],
  },
  'n12-bp-store': {
    ...n12,
    name: 'A store of blood pressure readings for later review',
    label: 'Category I', rank: 1,
    states: 'It keeps readings; a clinician looks at them later.',
    ways: [anUnansweredDesign('record').with('who.gets', 'clinician')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
