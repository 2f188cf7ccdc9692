import type { Answer, Assessment } from '../domain/answer.ts'
import type { QuestionId } from './questions.ts'

const unknown = { kind: 'unknown' } as const
const answered = (option: string) => ({ kind: 'one', option }) as const
const ticked = (...options: string[]) => ({ kind: 'many', options }) as const

type Said = { readonly [Id in QuestionId]?: Answer }

/** One thing to click in the first steps, and the assessment that each choice makes for the rules. */
export interface Trial {
  /** In the order in which they are offered. */
  readonly choices: readonly string[]
  readonly isMany: boolean
  /** What is chosen before anybody clicks. */
  readonly first: readonly string[]
  readonly assess: (chosen: readonly string[]) => Assessment
}

/** A made-up app that a clinic gives to adults in its care who feel low; everything is answered, so that one answer shows. */
const SHARED = {
  'who.ages': answered('adults'),
  'who.acuity': answered('mild'),
  'who.conditions': ticked(),
  'who.number': answered('thousands'),
  'who.reachable': answered('arrangement'),
  'who.tested.minorities': answered('in-the-data'),
  'who.tested.most-unwell': answered('in-the-data'),
  'who.tested.collective': answered('in-the-data'),
  'who.tested.language': answered('in-the-data'),
  'who.gets': answered('clinician'),
  'what.output': answered('generated'),
  'what.manner': ticked(),
  'what.unflagged': answered('usual'),
  'what.chain': ticked(),
  'when.oversight': answered('before'),
  'when.within': answered('three-days'),
  'when.real': answered('yes'),
  'when.length': answered('session'),
  'where.runs': answered('provider'),
  'where.moves': answered('nowhere'),
  'where.shared': answered('nobody'),
  'why.role': answered('extra'),
  'why.information': ticked('typed', 'scores'),
  'why.earns': answered('no'),
  'why.evidence': answered('pilot'),
  'crisis.response': ticked(),
  'care.clinician': answered('yes'),
} as const satisfies Said

/** Where its three actions differ: the same words for everyone, a clinician who looks first, and nobody at night. */
const BY_ACTION = {
  inform: { 'what.output': answered('fixed'), 'why.information': ticked(), 'when.oversight': answered('never') },
  crisis: { 'when.oversight': answered('never') },
} as const satisfies Readonly<Record<string, Said>>

const app = (actions: readonly string[], said: Said = {}): Assessment =>
  ({ shared: { ...SHARED, 'what.actions': ticked(...actions), ...said }, byAction: BY_ACTION, safeguards: {} })

const screening = (said: Said) => app(['screen'], said)

/** What one clicks in the first steps. The results are the rules' own; a test holds that each choice shows its point. */
export const trials = {
  actions: { choices: ['inform', 'screen', 'crisis'], isMany: true, first: ['inform'], assess: (chosen) => app(chosen) },
  look: {
    choices: ['before', 'afterwards', 'never'],
    isMany: false,
    first: ['before'],
    assess: ([look = 'before']) => screening({ 'when.oversight': answered(look) }),
  },
  unknown: {
    choices: ['mild', 'serious', 'unknown'],
    isMany: false,
    first: ['mild'],
    assess: ([acuity = 'mild']) => screening({ 'who.acuity': acuity === 'unknown' ? unknown : answered(acuity) }),
  },
  safeguard: {
    choices: ['nobody', 'untold', 'shown'],
    isMany: false,
    first: ['nobody'],
    assess: ([test]) => ({
      ...screening({
        'when.oversight': answered('afterwards'),
        'built.checked': answered(test === 'nobody' ? 'nobody' : 'customer'),
      }),
      safeguards: test === 'shown' ? { 'independent-evaluation': { evidence: 'Report' } } : {},
    }),
  },
} as const satisfies Record<string, Trial>

export type TrialId = keyof typeof trials
