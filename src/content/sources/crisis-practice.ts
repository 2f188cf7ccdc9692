import type { Reference } from '../reference.ts'
import { fromMemory, secondHand, verified } from '../reference.ts'

/** How people in a crisis are helped, and what goes wrong when force comes first. */
export const crisisPractice = {
  'stanley-2018': verified({
    kind: 'study',
    by: 'Stanley B, Brown GK, Brenner LA, et al.',
    title:
      'Comparison of the Safety Planning Intervention With Follow-up vs Usual Care of Suicidal Patients Treated in '
      + 'the Emergency Department',
    where: 'JAMA Psychiatry 2018;75(9):894-900',
    year: 2018,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6142908/',
  }),
  'c-ssrs': secondHand({
    kind: 'tool',
    by: 'Columbia Lighthouse Project',
    title: 'Columbia-Suicide Severity Rating Scale: screener',
    where: 'Six questions',
    year: 2016,
    address: 'https://cssrs.columbia.edu',
  }),
  '988-least-invasive': secondHand({
    kind: 'report',
    by: 'Substance Abuse and Mental Health Services Administration; Vibrant Emotional Health',
    title: '988 Suicide & Crisis Lifeline: least invasive intervention, share of contacts with emergency dispatch',
    where: 'As reported by others',
    year: 2024,
    address: 'https://988lifeline.org',
  }),
  'pew-988': secondHand({
    kind: 'report',
    by: 'The Pew Charitable Trusts',
    title: '[Survey: one adult in five fears that calling 988 brings the police]',
    where: 'As reported by others',
    year: 2023,
  }),
  'trans-lifeline': secondHand({
    kind: 'report',
    by: 'Trans Lifeline',
    title: '[Report on harm from rescue without consent]',
    where: 'As reported by others',
    year: 2023,
  }),
  'facebook-checks': secondHand({
    kind: 'news',
    by: 'The Guardian, Wired and others',
    title: '[More than 3,500 wellness checks set off by Facebook, no outcomes published, not used in the EU]',
    where: 'As reported by others',
    year: 2019,
  }),
  'openai-trusted-contact': secondHand({
    kind: 'report',
    by: 'OpenAI',
    title: '[Trusted Contact: chosen beforehand, reviewed by people within about an hour, no content of the chat]',
    where: 'OpenAI, 2026',
    year: 2026,
  }),
  'jawadnoori-panel': verified({
    kind: 'study',
    by: 'Jawadnoori',
    title: 'sos-chatbot-evaluation: expert panel on a chatbot for students',
    where: 'Repository Jawadnoori1718/sos-chatbot-evaluation',
    year: 2025,
    address: 'https://github.com/Jawadnoori1718/sos-chatbot-evaluation',
  }),
  'self-harm-practice': fromMemory({
    kind: 'standard',
    by: 'Common clinical practice',
    title: 'Self-harm without wish to die: another function than suicide, yet a raised later risk',
    where: 'Consistent with VERA-MH',
    year: 2026,
  }),
  'crisis-lines-us-uk': secondHand({
    kind: 'report',
    by: '988 Lifeline; Samaritans; Shout; NHS',
    title: 'Crisis lines of the United States and the United Kingdom',
    where: '988; 116 123; text 85258; 111 option 2; 999',
    year: 2026,
  }),
  'crisis-lines-world': fromMemory({
    kind: 'report',
    by: 'ThroughLine; International Association for Suicide Prevention; Lifeline Australia; 9-8-8 Canada',
    title: 'Crisis lines of other countries',
    where: 'findahelpline.com; 112; 988; 13 11 14',
    year: 2026,
    address: 'https://findahelpline.com',
  }),
} as const satisfies Record<string, Reference>
