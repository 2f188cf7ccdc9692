import type { Reference } from '../reference.ts'
import { verified } from '../reference.ts'

const knol = {
  kind: 'opinion',
  by:
    'Knol L, Marquand AF, Farahany N, Leow A (corresponding author; the copy read names the first three in its byline)',
  title: 'AI in Mental Health Care—Opportunities and Risks Beyond Large Language Models',
  where: 'JAMA Psychiatry, published online 11 March 2026',
  year: 2026,
  address: 'https://doi.org/10.1001/jamapsychiatry.2026.0032',
} as const

/** The paper that this worksheet puts to work, and the two calls that its second half answers. */
export const paper = {
  'knol-2026': verified({ ...knol, pinpoint: 'the 5 W’s' }),
  'knol-2026-example': verified({ ...knol, pinpoint: 'the worked example' }),
  'knol-2026-world-model': verified({ ...knol, pinpoint: 'how an application is built' }),
  'knol-2026-fairness': verified({ ...knol, pinpoint: 'fairness of the data' }),
  'knol-2026-sensors': verified({ ...knol, pinpoint: 'sensor data and the law' }),
  'knol-2026-regulation': verified({ ...knol, pinpoint: 'regulation and law' }),
  'knol-2026-oversight': verified({ ...knol, pinpoint: 'positioning with human oversight' }),
  'pai-2026': verified({
    kind: 'opinion',
    by: 'Leibowicz C, Saltz E (Partnership on AI)',
    title: 'How Collaboration Can Enable Action on AI and Mental Health',
    where: 'Tech Policy Press, 3 March 2026',
    year: 2026,
    address: 'https://www.techpolicy.press/how-collaboration-can-enable-action-on-ai-and-mental-health/',
  }),
  'pai-workshop-2026': verified({
    kind: 'opinion',
    by: 'Partnership on AI',
    title: '[Report on a two-day workshop on AI and mental health, March 2026]',
    where: 'Partnership on AI, blog',
    year: 2026,
  }),
  'pai-primer-2026': verified({
    kind: 'preprint',
    by: 'Saltz E, Leibowicz CR (Partnership on AI)',
    title: 'AI and Suicide Prevention: A Cross-Sector Primer',
    where: 'arXiv:2605.04321; abstract read',
    year: 2026,
    address: 'https://arxiv.org/abs/2605.04321',
  }),
  'ellison-2026': verified({
    kind: 'opinion',
    by: 'Ellison M',
    title: 'AI in Mental Healthcare: A Clinician’s Perspective on Promise and Peril',
    where: 'A clinician’s blog; its research claims carry no citation',
    year: 2026,
  }),
} as const satisfies Record<string, Reference>
