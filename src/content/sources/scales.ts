import type { Reference } from '../reference.ts'
import { fromMemory, secondHand, verified } from '../reference.ts'

const dcb0129 = {
  kind: 'standard',
  by: 'NHS England',
  title: 'DCB0129: Clinical Risk Management: its Application in the Manufacture of Health IT Systems',
  where: 'Risk matrix, as in two independent copies that agree',
  year: 2018,
} as const

const imdrf = {
  kind: 'standard',
  by: 'International Medical Device Regulators Forum, SaMD Working Group',
  title: '“Software as a Medical Device”: Possible Framework for Risk Categorization and Corresponding Considerations',
  where: 'IMDRF/SaMD WG/N12FINAL:2014',
  year: 2014,
  address:
    ''
    + 'https://www.imdrf.org/documents/software-medical-device-possible-framework-risk-categorization-and-corresponding-considerations',
} as const

const faita = {
  kind: 'study',
  by: 'Golden A, Aboujaoude E',
  title: 'The Framework for AI Tool Assessment in Mental Health (FAITA - Mental Health)',
  where: 'JMIR Formative Research 2024;8:e62963',
  year: 2024,
  address: 'https://formative.jmir.org/2024/1/e62963',
} as const

const veraMh = {
  kind: 'tool',
  by: 'Spring Health',
  title: 'VERA-MH: Validation of Ethical and Responsible AI in Mental Health',
  where: 'Rubric and code, commit f813d29, November 2025',
  year: 2025,
  address: 'https://github.com/SpringCare/VERA-MH',
} as const

/** How others rate risk, and the instruments that grade a built product. */
export const scales = {
  'dcb0129-matrix': verified({ ...dcb0129, pinpoint: 'matrix and acceptability' }),
  'dcb0129-severity': verified({ ...dcb0129, pinpoint: 'severity' }),
  'dcb0129-likelihood': verified({ ...dcb0129, pinpoint: 'likelihood' }),

  'imdrf-n12-significance': verified({ ...imdrf, pinpoint: '5.1' }),
  'imdrf-n12-situation': verified({ ...imdrf, pinpoint: '5.2' }),
  'imdrf-n12-lay-use': verified({ ...imdrf, pinpoint: '5.2.2, Note' }),
  'imdrf-n12-highest': verified({ ...imdrf, pinpoint: '7.1' }),
  'imdrf-n12-matrix': verified({ ...imdrf, pinpoint: '7.2 to 7.4' }),

  'canada-aia': verified({
    kind: 'tool',
    by: 'Treasury Board of Canada Secretariat',
    title: 'Algorithmic Impact Assessment tool',
    where: 'Source code canada-ca/aia-eia-js at b900dc7: survey and score',
    year: 2025,
    address: 'https://github.com/canada-ca/aia-eia-js',
  }),
  'nist-ai-600-1': secondHand({
    kind: 'standard',
    by: 'National Institute of Standards and Technology',
    title: 'Artificial Intelligence Risk Management Framework: Generative Artificial Intelligence Profile',
    where: 'NIST AI 600-1',
    pinpoint: 'Human-AI Configuration',
    year: 2024,
    address: 'https://doi.org/10.6028/NIST.AI.600-1',
  }),
  'iso-14971': fromMemory({
    kind: 'standard',
    by: 'International Organization for Standardization',
    title: 'ISO 14971:2019 Medical devices: Application of risk management to medical devices',
    where: 'ISO 14971:2019',
    pinpoint: 'order of risk controls',
    year: 2019,
  }),

  'faita-mh': verified({ ...faita, pinpoint: 'the six domains' }),
  'readi-2024': verified({
    kind: 'study',
    by: 'Stade EC, et al.',
    title: 'Readiness Evaluation for AI-Mental Health Deployment and Implementation (READI)',
    where: 'Abstract read',
    year: 2024,
  }),
  'vera-mh': verified({ ...veraMh, pinpoint: 'five dimensions' }),
  'vera-mh-abandons': verified({ ...veraMh, pinpoint: 'red items: ending the chat, no human support' }),
  'vera-mh-imminent': verified({ ...veraMh, pinpoint: 'red items: imminent risk' }),
  'vera-mh-boundaries': verified({ ...veraMh, pinpoint: 'red items: poses as human, diagnoses, agrees to please' }),
  'vera-mh-over-intervenes': verified({ ...veraMh, pinpoint: 'yellow items: false positives, repetitive probing' }),
  'common-sense-scale': secondHand({
    kind: 'report',
    by: 'Common Sense Media',
    title: 'AI Risk Assessments: rating scale from minimal to unacceptable',
    where: 'Common Sense Media',
    year: 2025,
    address: 'https://www.commonsensemedia.org/ai-ratings',
  }),
  'mindbench-2025': verified({
    kind: 'preprint',
    by: 'Dwyer B, Torous J, et al.',
    title: 'MindBench.ai',
    where: 'arXiv:2510.13812; abstract read',
    year: 2025,
    address: 'https://arxiv.org/abs/2510.13812',
  }),
  'apa-app-model': fromMemory({
    kind: 'tool',
    by: 'American Psychiatric Association',
    title: 'App Evaluation Model',
    where: 'Five levels: access and background, privacy and safety, clinical foundation, usability, therapeutic goal',
    year: 2018,
  }),
  'chai-mental-health': verified({
    kind: 'tool',
    by: 'Coalition for Health AI',
    title: '[Testing and evaluation of mental-health chatbots]',
    where: 'Coalition for Health AI, responsible AI content',
    year: 2026,
    address: 'https://rai-content.chai.org',
  }),
  'iftikhar-2025': secondHand({
    kind: 'study',
    by: 'Iftikhar Z, et al. (Brown University)',
    title: '[Fifteen ethical risks of language models as counsellors, in five groups]',
    where: 'As reported by others',
    year: 2025,
  }),
} as const satisfies Record<string, Reference>
