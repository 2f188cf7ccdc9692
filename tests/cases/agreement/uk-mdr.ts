import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

const inTheUk = (...actions: Parameters<typeof anUnansweredDesign>) =>
  anUnansweredDesign(...actions).ticking('feature.jurisdictions', 'uk')

/** Not a device 0, Class I 1, IIa 2. */
export const ukMdr = {
  'mhra-phq-raw': {
    scheme: 'uk-mdr',
    name: 'A questionnaire whose score is shown unchanged',
    label: 'Low functionality: not a device', rank: 0,
    source: 'A commentary on the MHRA guidance for digital mental health technology',
    address:
      'https://www.gov.uk/government/publications/'
      + 'digital-mental-health-technology-qualification-and-classification',
    checked: 'verified-2',
    states: 'PHQ-9 or GAD-7 is added up by arithmetic that anyone can check. Only the score is shown.',
    ways: [inTheUk('inform').with('what.output', 'computed').ticking('why.information', 'scores')],
  },
  'mhra-direct-dx': {
    scheme: 'uk-mdr',
    name: 'A symptom checker that allows direct diagnosis',
    label: 'Class IIa', rank: 2,
    source: 'A commentary on the MHRA guidance for digital mental health technology',
    checked: 'verified-2',
    states: 'The same questionnaires go in. What comes out allows a diagnosis.',
    ways: [inTheUk('screen', 'diagnose').ticking('why.information', 'scores').with('why.claim', 'yes')],
  },
  'nhs-transcribe': {
    scheme: 'uk-mdr',
    name: 'An ambient voice tool that only transcribes',
    label: 'Likely not a device', rank: 0,
    source: 'NHS England guidance on ambient scribing, as a trade journal sums it up',
    address: 'https://htn.co.uk/2025/04/28/ambient-voice-technology-guidance-launched-by-nhse-to-support-adoption',
    checked: 'verified-2',
    states: 'It turns the speech of a consultation into text, word for word, and sums nothing up.',
    ways: [inTheUk('write-notes').with('what.output', 'computed').ticking('why.information', 'voice-face')],
  },
  'limbic-access': {
    scheme: 'uk-mdr',
    name: 'Limbic Access, a chatbot for self-referral to NHS Talking Therapies',
    label: 'Class IIa', rank: 2,
    source: 'NICE HTE30, chapter 2; report on its certification',
    address: 'https://futurecarecapital.org.uk/latest/limbic-access-gains-certification-in-uk-first/',
    checked: 'verified',
    states:
      'It asks people from 16 about symptoms, takes PHQ-9 and GAD-7, predicts the likely problem and reports to a '
      + 'clinician, who then assesses.',
    ways: [inTheUk('inform', 'screen', 'triage').with('who.ages', 'from-13').with('who.gets', 'clinician')
      .with('when.oversight', 'before').ticking('why.information', 'typed', 'scores')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
