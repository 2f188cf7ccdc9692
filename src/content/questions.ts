import type { Condition } from '../domain/condition.ts'
import type { ManyQuestion, OneQuestion, QuestionStep, Questions, Role, TextQuestion } from '../domain/question.ts'

/**
 * What is asked, options safest first; the words stand in words/. Ids are stable. "Quick" marks the twelve questions of
 * the quick look and their follow-ups. Adding or reordering an option changes the rules: bump the rubric version.
 */

type Common<S extends QuestionStep> = Pick<OneQuestion, 'answeredBy' | 'opens' | 'group' | 'personal'> & {
  readonly step: S
  readonly scope?: 'action'
  readonly quick?: true
}

const base = <S extends QuestionStep>({ scope, quick, ...rest }: Common<S>) => ({
  ...rest,
  scope: scope ?? 'worksheet',
  depth: quick ? 'quick' : 'full',
}) as const

const text = <S extends QuestionStep>(common: Common<S>): TextQuestion & { step: S } =>
  ({ kind: 'text', ...base(common) })

type Options = readonly [string, string, ...string[]]

const one = <const O extends Options>(common: Common<QuestionStep>, options: O, notScored?: 'not scored') =>
  ({ kind: 'one', ...base(common), options, scored: notScored === undefined }) satisfies OneQuestion

const many = <const O extends Options>(common: Common<QuestionStep>, options: O, notScored?: 'not scored') =>
  ({ kind: 'many', ...base(common), options, scored: notScored === undefined }) satisfies ManyQuestion

const clinical: readonly Role[] = ['clinician']
const maker: readonly Role[] = ['product-manager', 'engineer']
const lived: readonly Role[] = ['lived-experience', 'carer', 'clinician']
const privacy: readonly Role[] = ['privacy-legal', 'engineer']

const atLeast = (question: string, option: string): Condition => ({ kind: 'at-least', question, option })
const ticked = (question: string, ...options: string[]): Condition =>
  either(...options.map((option): Condition => ({ kind: 'includes', question, option })))

const either = (...of: Condition[]): Condition => ({ kind: 'any', of })

/** Rows of the fairness grid: the same four answers, seen as good first. */
const tested = () =>
  one({ step: 'who', answeredBy: maker, group: 'who.tested' }, ['seen-as-good', 'in-the-data', 'no', 'seen-worse'])

export const ACTIONS = [
  'schedule', 'inform', 'record', 'write-notes', 'monitor', 'screen', 'triage', 'recommend', 'diagnose', 'treat',
  'converse', 'crisis', 'alert', 'act',
] as const

export type ActionId = (typeof ACTIONS)[number]

export const questions = {
  'feature.for': text({ step: 'feature', quick: true, answeredBy: ['product-manager'] }),
  'feature.today': text({ step: 'feature', answeredBy: lived }),
  'feature.adds': many({ step: 'feature', answeredBy: lived }, [
    'reaches-unreached', 'practice-between', 'say-it-first', 'earlier-notice', 'less-paperwork',
  ], 'not scored'),
  'feature.version': text({ step: 'feature', answeredBy: maker }),
  'feature.stage': one({ step: 'feature', answeredBy: maker }, ['idea', 'prototype', 'pilot', 'live'], 'not scored'),
  'feature.jurisdictions': many({ step: 'feature', answeredBy: ['privacy-legal', 'product-manager'] }, [
    'eu', 'uk', 'us', 'us-california', 'us-illinois', 'us-maine', 'us-nevada', 'us-new-york', 'us-oregon',
    'us-tennessee', 'us-utah', 'us-washington', 'elsewhere',
  ], 'not scored'),
  'feature.proposer': text({ step: 'feature', answeredBy: ['product-manager'] }),

  'who.ages': one({ step: 'who', quick: true, answeredBy: clinical }, ['adults', 'from-13', 'under-13']),
  'who.acuity': one({ step: 'who', quick: true, answeredBy: clinical }, ['not-unwell', 'mild', 'serious', 'crisis']),
  'who.conditions': many({ step: 'who', answeredBy: clinical }, [
    'psychosis', 'bipolar', 'eating-disorder', 'substance-use', 'self-harm', 'perinatal', 'dementia',
  ]),
  'who.access': one({ step: 'who', quick: true, answeredBy: maker }, [
    'clinician', 'service', 'institution', 'anyone',
  ], 'not scored'),
  'who.number': one({ step: 'who', answeredBy: maker }, ['tens', 'thousands', 'more']),
  'who.reachable': one({ step: 'who', answeredBy: maker }, ['arrangement', 'declaration', 'nothing']),
  'who.choice': one({ step: 'who', answeredBy: lived, personal: true }, ['yes', 'hard', 'no'], 'not scored'),
  'who.tested.minorities': tested(),
  'who.tested.most-unwell': tested(),
  'who.tested.collective': tested(),
  'who.tested.language': tested(),
  'who.gets': one({ step: 'who', scope: 'action', answeredBy: clinical }, [
    'clinician', 'together', 'person', 'chosen', 'institution',
  ]),

  'what.actions': many({ step: 'what', quick: true, answeredBy: maker }, ACTIONS),
  'what.output': one({ step: 'what', scope: 'action', quick: true, answeredBy: maker }, [
    'fixed', 'computed', 'generated',
  ]),
  'what.manner': many({ step: 'what', answeredBy: lived }, [
    'seems-human', 'claims-clinician', 'seems-watched', 'keeps-from-leaving', 'agrees-to-please', 'keeps-secrets',
  ]),
  'what.unflagged': one({
    step: 'what', answeredBy: clinical,
    opens: { when: ticked('what.actions', 'monitor', 'screen', 'triage', 'alert') },
  }, ['usual', 'less', 'none']),
  'what.chain': many({ step: 'what', scope: 'action', answeredBy: maker }, ACTIONS),
  'what.feelings': one({ step: 'what', answeredBy: maker }, ['no', 'medical', 'other'], 'not scored'),

  'when.oversight': one({ step: 'when', scope: 'action', quick: true, answeredBy: clinical }, [
    'before', 'session', 'afterwards', 'flagged', 'never',
  ]),
  'when.within': one({
    step: 'when', scope: 'action', quick: true, answeredBy: clinical,
    opens: { when: atLeast('when.oversight', 'afterwards'), until: atLeast('when.oversight', 'flagged') },
  }, ['hour', 'three-days', 'later']),
  'when.real': one({
    step: 'when', scope: 'action', quick: true, answeredBy: clinical,
    opens: { when: atLeast('when.oversight', 'before'), until: atLeast('when.oversight', 'never') },
  }, ['yes', 'not-all']),
  'when.length': one({ step: 'when', scope: 'action', answeredBy: maker }, ['one-answer', 'session', 'open-ended']),
  'when.human': one({ step: 'when', answeredBy: lived }, [
    'minutes', 'opening-hours', 'next-day', 'not-through-this',
  ], 'not scored'),
  'when.told': one({ step: 'when', answeredBy: maker }, ['exactly', 'less', 'more']),

  'where.runs': one({ step: 'where', scope: 'action', quick: true, answeredBy: privacy }, [
    'device', 'provider', 'maker', 'third-party',
  ]),
  'where.people': one({ step: 'where', answeredBy: lived }, [
    'staffed', 'supervised', 'school-work', 'alone',
  ], 'not scored'),
  'where.moves': one({ step: 'where', answeredBy: privacy }, [
    'nowhere', 'provider', 'maker-run', 'maker-train', 'others',
  ]),
  'where.shared': one({ step: 'where', answeredBy: lived, personal: true }, ['nobody', 'family', 'controlling']),

  'why.role': one({ step: 'why', scope: 'action', quick: true, answeredBy: clinical }, [
    'office', 'extra', 'bridge', 'instead',
  ]),
  'why.information': many({ step: 'why', scope: 'action', quick: true, answeredBy: maker }, [
    'typed', 'scores', 'record', 'sensors', 'voice-face', 'social',
  ]),
  'why.sensors': one({
    step: 'why', answeredBy: privacy, opens: { when: ticked('why.information', 'sensors', 'voice-face') },
  }, ['medical', 'consumer-health-law', 'consumer-only'], 'not scored'),
  'why.promise': text({ step: 'why', answeredBy: ['product-manager', 'lived-experience'] }),
  'why.claim': one({ step: 'why', answeredBy: ['privacy-legal', 'product-manager'] }, [
    'no', 'hinted', 'yes',
  ], 'not scored'),
  'why.earns': one({ step: 'why', answeredBy: ['product-manager'] }, ['no', 'yes']),
  'why.evidence': one({ step: 'why', quick: true, answeredBy: ['clinician', 'product-manager'] }, [
    'trial', 'pilot', 'own-figures', 'nothing',
  ]),
  'why.dropout': text({ step: 'why', answeredBy: maker }),

  'built.kind': one({ step: 'safeguards', answeredBy: ['engineer'] }, [
    'fixed-rules', 'single-task', 'checked-language-model', 'language-model',
  ], 'not scored'),
  'built.training': text({ step: 'safeguards', answeredBy: maker }),
  'built.explain': one({ step: 'safeguards', answeredBy: maker }, ['yes', 'partly', 'no'], 'not scored'),
  'built.security': one({ step: 'safeguards', answeredBy: privacy }, ['independent', 'maker', 'nobody'], 'not scored'),
  'built.checked': one({ step: 'safeguards', answeredBy: maker }, ['independent', 'customer', 'nobody'], 'not scored'),
  'crisis.response': {
    ...many({ step: 'safeguards', quick: true, answeredBy: ['clinician', 'lived-experience', 'product-manager'] }, [
      'asks', 'stays', 'local-lines', 'connects-human', 'tells-chosen', 'tells-staff', 'police', 'ends-chat',
    ]),
    protects: ['asks', 'stays', 'local-lines', 'connects-human', 'tells-chosen'],
  },
  'crisis.builds': one({ step: 'safeguards', answeredBy: maker }, ['outside', 'maker', 'nobody'], 'not scored'),
  'crisis.false-alarm': one({
    step: 'safeguards', answeredBy: lived,
    // Care with false alarms lowers nothing but the harm of an alert or an act, so elsewhere it is not asked (P3).
    opens: { when: either(ticked('what.actions', 'alert', 'act'), ticked('crisis.response', 'tells-staff', 'police')) },
  }, ['asked-first', 'staff-first', 'others-told', 'institution-acts'], 'not scored'),
  'care.clinician': one({ step: 'safeguards', answeredBy: clinical }, ['yes', 'if-they-ask', 'no']),
  'care.lived': one({ step: 'safeguards', answeredBy: ['lived-experience', 'product-manager'] }, [
    'decided', 'asked', 'not-yet',
  ], 'not scored'),
  'care.change': {
    ...many({ step: 'safeguards', answeredBy: maker }, [
      'tested-again', 'people-told', 'incidents-reported', 'lessons-shared',
    ], 'not scored'),
    protects: ['tested-again', 'people-told', 'incidents-reported', 'lessons-shared'],
  },
  'care.accountable': text({ step: 'safeguards', answeredBy: ['privacy-legal', 'ethics-board'] }),
  'care.runs': one({ step: 'safeguards', answeredBy: ['privacy-legal'] }, [
    'provider', 'insurer', 'for-one', 'none',
  ], 'not scored'),
  'care.model': one({ step: 'safeguards', answeredBy: ['engineer', 'privacy-legal'] }, [
    'own', 'third-party',
  ], 'not scored'),
} as const satisfies Questions

export type QuestionId = keyof typeof questions

type Q = typeof questions

export type OptionId<Id extends QuestionId> =
  Q[Id] extends { readonly options: readonly (infer O extends string)[] } ? O : never

/** Questions with ordered or tickable options. */
export type ChoiceId =
  { [Id in QuestionId]: Q[Id] extends { readonly options: readonly string[] } ? Id : never }[QuestionId]
export type OneId = { [Id in QuestionId]: Q[Id] extends { readonly kind: 'one' } ? Id : never }[QuestionId]
export type ManyId = { [Id in QuestionId]: Q[Id] extends { readonly kind: 'many' } ? Id : never }[QuestionId]

export const QUESTION_IDS = Object.keys(questions) as readonly QuestionId[]
