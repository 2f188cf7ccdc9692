import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

const unordered = { scheme: null, rank: null } as const

/** Cases that nobody put into an order. They show how the rules spread real features over the tiers. */
export const unorderedCases = {
  'jama-dx-query': {
    ...unordered,
    name: 'The worked example of the paper: a diagnostic query under supervision',
    label: 'No level; risks and restrictions are named',
    source: 'Knol et al., JAMA Psychiatry 2026',
    address: 'https://doi.org/10.1001/jamapsychiatry.2026.0032',
    checked: 'verified',
    states: 'Patient and clinician ask together, while a clinician supervises, from record and wearables, on a server.',
    ways: [anUnansweredDesign('inform', 'diagnose').with('who.gets', 'together').with('when.oversight', 'session')
      .with('where.runs', 'provider').with('why.role', 'extra')
      .ticking('why.information', 'typed', 'record', 'sensors')],
  },
  'limbic-care': {
    ...unordered,
    name: 'Limbic Care, generative support between group sessions',
    label: 'None seen',
    source: 'JMIR 2025;27:e60435',
    address: 'https://preprints.jmir.org/preprint/60435/accepted',
    checked: 'verified',
    states: 'People in group CBT led by clinicians use it between sessions; it generates its words.',
    ways: [anUnansweredDesign('treat', 'converse').with('what.output', 'generated')
      .ticking('why.information', 'typed').with('why.role', 'extra')],
  },
  'therabot': {
    ...unordered,
    name: 'Therabot in its trial',
    label: 'No product class; advisers would ask for De Novo or PMA',
    source: 'Heinz et al., NEJM AI 2025; a law firm on the FDA’s advisers',
    address: 'https://digitpatrox.com/fda-in-flux-november-2025-newsletter-mintz-health-care-viewpoints/?amp=1',
    checked: 'verified-2',
    states: 'It treats in generated words, also in a crisis; staff read every reply after it was sent.',
    ways: [anUnansweredDesign('treat', 'converse', 'crisis').with('what.output', 'generated')
      .with('when.oversight', 'afterwards').with('when.real', 'yes').ticking('why.information', 'typed')],
  },
  'woebot': {
    ...unordered,
    name: 'Woebot for consumers, closed in 2025',
    label: 'None issued',
    source: 'STAT, as reprinted',
    address: 'https://healthcare-url.blogspot.com/2025/07/what-therapy-bot-shutdown-says-about-ai.html',
    checked: 'verified-2',
    states: 'Scripted CBT chosen by what people type.',
    ways: [anUnansweredDesign('recommend', 'converse').with('what.output', 'computed')
      .ticking('why.information', 'typed')],
  },
  'reach-vet': {
    ...unordered,
    name: 'REACH VET, a monthly list of veterans at risk',
    label: 'Overseers asked for further study',
    source: 'GAO-22-105165; PMC8524305',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8524305',
    checked: 'verified',
    states: 'It flags 0.1% of patients from their records; a coordinator and a clinician look before anyone calls.',
    ways: [anUnansweredDesign('screen', 'alert').with('who.acuity', 'crisis').with('who.gets', 'clinician')
      .with('what.output', 'computed').with('when.oversight', 'before').ticking('why.information', 'record')],
  },
  'crosscheck': {
    ...unordered,
    name: 'Signs of relapse in schizophrenia from phone sensors (CrossCheck)',
    label: 'None: research',
    source: 'JMIR mHealth 2020 e19962',
    address: 'https://mhealth.jmir.org/2020/8/e19962',
    checked: 'verified',
    states: 'It watches sensor data of people with schizophrenia and warns of relapse.',
    ways: [anUnansweredDesign('monitor', 'screen', 'alert').with('who.acuity', 'serious')
      .ticking('who.conditions', 'psychosis').with('what.output', 'computed').ticking('why.information', 'sensors')],
  },
  'farewell-manipulation': {
    ...unordered,
    name: 'Companions that hold people back at goodbyes',
    label: 'The authors call it a dark pattern',
    source: 'De Freitas et al., as reported',
    address:
      'https://www.livemint.com/news/trends/'
      + 'ai-chatbots-manipulating-users-emotionally-to-keep-them-engaged-harvard-study-reveals-shocking-details-'
      + '11759414632437.html',
    checked: 'verified-2',
    states: 'Adults say goodbye to a companion and meet guilt or curiosity; they stay longer.',
    ways: [anUnansweredDesign('converse').with('who.ages', 'adults').ticking('what.manner', 'keeps-from-leaving')
      .ticking('why.information', 'typed')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
