import type { Reference } from '../reference.ts'
import { secondHand, verified } from '../reference.ts'

const aiAct = {
  kind: 'law',
  by: 'European Union',
  title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), as amended by Regulation (EU) 2026/1744',
  where: 'Consolidated text CELEX 02024R1689-20260727, as quoted verbatim by others',
  year: 2024,
  address: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
} as const

const mhra = {
  kind: 'regulator',
  by: 'Medicines and Healthcare products Regulatory Agency',
  title: 'Digital mental health technology: qualification and classification',
  where: 'Guidance of 3 February 2025, version 1.2 of 3 July 2025',
  year: 2025,
  address:
    'https://www.gov.uk/government/publications/digital-mental-health-technology-qualification-and-classification',
} as const

/** European Union and United Kingdom. */
export const europeanLaw = {
  'ai-act-5-1-a': secondHand({ ...aiAct, pinpoint: 'Article 5(1)(a)' }),
  'ai-act-5-1-b': secondHand({ ...aiAct, pinpoint: 'Article 5(1)(b)' }),
  'ai-act-5-1-f': secondHand({ ...aiAct, pinpoint: 'Article 5(1)(f)' }),
  'ai-act-guidelines-emotions': secondHand({
    kind: 'regulator',
    by: 'European Commission',
    title: 'Guidelines on prohibited artificial intelligence practices',
    where: 'Draft of 4 February 2025, approved 29 July 2025; not binding; as reported by law firms',
    pinpoint: 'emotion recognition at work and in education',
    year: 2025,
  }),
  'ai-act-6': secondHand({ ...aiAct, pinpoint: 'Article 6' }),
  'ai-act-14-4': secondHand({ ...aiAct, pinpoint: 'Article 14(4)' }),
  'ai-act-27': secondHand({ ...aiAct, pinpoint: 'Article 27' }),
  'ai-act-50': secondHand({ ...aiAct, pinpoint: 'Article 50' }),
  'ai-act-annex-3': secondHand({ ...aiAct, pinpoint: 'Annex III' }),
  'ai-act-dates': secondHand({
    kind: 'law',
    by: 'European Union',
    title: 'Regulation (EU) 2026/1744 (Digital Omnibus on AI)',
    where: 'OJ L 2026/1744, 24 July 2026, as quoted verbatim by others',
    pinpoint: 'dates of application',
    year: 2026,
  }),
  'mdr-rule-11': secondHand({
    kind: 'law',
    by: 'European Union',
    title: 'Regulation (EU) 2017/745 on medical devices',
    where: 'Annex VIII, as quoted verbatim by others',
    pinpoint: 'Rule 11',
    year: 2017,
    address: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  }),
  'mdcg-2019-11': secondHand({
    kind: 'regulator',
    by: 'Medical Device Coordination Group',
    title: 'MDCG 2019-11 Rev.1: Qualification and classification of software',
    where: 'June 2025',
    pinpoint: 'Annex III',
    year: 2025,
  }),
  'mdcg-2021-24': secondHand({
    kind: 'regulator',
    by: 'Medical Device Coordination Group',
    title: 'MDCG 2021-24 Rev.1: Guidance on classification of medical devices',
    where: 'Examples under Rule 11',
    pinpoint: 'pages 46-47',
    year: 2025,
  }),
  'mhra-dmht': verified({ ...mhra, pinpoint: 'two gates: medical purpose and sufficient functionality' }),
  'mhra-dmht-examples': secondHand({ ...mhra, pinpoint: 'functionality categories and examples' }),
  'nhs-ambient-scribing': secondHand({
    kind: 'regulator',
    by: 'NHS England',
    title: 'Guidance on the use of AI-enabled ambient scribing products in health and care settings',
    where: '27 April 2025, updated 24 April 2026',
    year: 2025,
  }),
  'nice-esf': verified({
    kind: 'regulator',
    by: 'National Institute for Health and Care Excellence',
    title: 'Evidence standards framework for digital health technologies (ECD7): user guide',
    where: 'Tiers A, B and C',
    year: 2022,
    address: 'https://www.nice.org.uk/corporate/ecd7',
  }),
  'nice-hte30': verified({
    kind: 'regulator',
    by: 'National Institute for Health and Care Excellence',
    title: 'Digital front door technologies to gather information for NHS Talking Therapies: early value assessment',
    where: 'HTE30',
    year: 2025,
    address: 'https://www.nice.org.uk/guidance/hte30',
  }),
  'dtac-2026': secondHand({
    kind: 'regulator',
    by: 'NHS England',
    title: 'Digital Technology Assessment Criteria (DTAC)',
    where: 'Modernised version, in effect from 6 April 2026',
    year: 2026,
  }),
} as const satisfies Record<string, Reference>
