import type { ActionId, ChoiceId, OneId, OptionId, QuestionId } from './questions.ts'

type Value<Id extends ChoiceId> = Id extends OneId ? OptionId<Id> : readonly (OptionId<Id> & string)[]

interface ExampleAnswer<Id extends ChoiceId> {
  readonly value: Value<Id>
  /** 'documented': the source says so. 'assumed': we read it so, or had to choose. */
  readonly basis: 'documented' | 'assumed'
}

type ExampleAnswers = { readonly [Id in ChoiceId]?: ExampleAnswer<Id> }

export interface Example {
  /** The answers of an example stand; those of a template are suggestions until somebody confirms them. */
  readonly kind: 'example' | 'template'
  /** Worksheet-wide answers, and per-action ones as they hold for all actions. */
  readonly all: ExampleAnswers
  /** Where one action differs. */
  readonly actions: { readonly [Action in ActionId]?: ExampleAnswers }
}

const documented = <const V>(value: V) => ({ value, basis: 'documented' }) as const
const assumed = <const V>(value: V) => ({ value, basis: 'assumed' }) as const

/** Titles, texts and notes stand in words/. */
export const examples = {
  /**
   * The example of Knol et al. 2026. What the paper leaves open (how unwell, how many, tested with whom) stays
   * unanswered, so its tier is an interval.
   */
  'paper': {
    kind: 'example',
    all: {
      'feature.stage': documented('idea'),
      'who.ages': assumed('adults'),
      'who.access': assumed('clinician'),
      'who.reachable': assumed('arrangement'),
      'who.gets': documented('together'),
      'what.actions': assumed(['inform', 'diagnose']),
      'what.output': assumed('generated'),
      'when.oversight': documented('session'),
      'when.real': assumed('yes'),
      'when.length': assumed('session'),
      'where.runs': assumed('provider'),
      'where.moves': assumed('provider'),
      'why.role': assumed('extra'),
      'why.information': assumed(['typed', 'record', 'sensors']),
    },
    actions: {},
  },
  'breathing-exercise': {
    kind: 'template',
    all: {
      'who.ages': assumed('adults'),
      'who.acuity': assumed('mild'),
      'who.access': assumed('clinician'),
      'who.gets': assumed('person'),
      'what.actions': assumed(['inform']),
      'what.output': assumed('fixed'),
      'when.oversight': assumed('never'),
      'when.length': assumed('session'),
      'when.human': assumed('not-through-this'),
      'where.runs': assumed('device'),
      'where.people': assumed('alone'),
      'where.moves': assumed('nowhere'),
      'why.role': assumed('extra'),
      'why.information': assumed([]),
      'why.earns': assumed('no'),
      'built.kind': assumed('fixed-rules'),
    },
    actions: {},
  },
  'ambient-scribe': {
    kind: 'template',
    all: {
      'who.access': assumed('service'),
      'who.gets': assumed('clinician'),
      'what.actions': assumed(['write-notes']),
      'what.output': assumed('generated'),
      'when.oversight': assumed('before'),
      'when.length': assumed('session'),
      'where.runs': assumed('third-party'),
      'where.people': assumed('staffed'),
      'where.moves': assumed('maker-run'),
      'where.shared': assumed('nobody'),
      'why.role': assumed('office'),
      'why.information': assumed(['typed', 'voice-face']),
      'why.earns': assumed('no'),
      'built.kind': assumed('language-model'),
      'care.runs': assumed('for-one'),
      'care.model': assumed('third-party'),
    },
    actions: {},
  },
  'open-companion': {
    kind: 'template',
    all: {
      'who.ages': assumed('from-13'),
      'who.acuity': assumed('crisis'),
      'who.access': assumed('anyone'),
      'who.number': assumed('more'),
      'who.reachable': assumed('declaration'),
      'who.gets': assumed('person'),
      'what.actions': assumed(['converse']),
      'what.output': assumed('generated'),
      'when.oversight': assumed('never'),
      'when.length': assumed('open-ended'),
      'when.human': assumed('not-through-this'),
      'where.runs': assumed('third-party'),
      'where.people': assumed('alone'),
      'where.moves': assumed('maker-train'),
      'why.role': assumed('instead'),
      'why.information': assumed(['typed']),
      'why.earns': assumed('yes'),
      'built.kind': assumed('language-model'),
      'care.clinician': assumed('no'),
      'care.runs': assumed('none'),
      'care.model': assumed('third-party'),
    },
    actions: {},
  },
  'mood-diary': {
    kind: 'template',
    all: {
      'who.ages': assumed('adults'),
      'who.acuity': assumed('crisis'),
      'who.access': assumed('anyone'),
      'who.number': assumed('thousands'),
      'who.reachable': assumed('declaration'),
      'who.gets': assumed('person'),
      'what.actions': assumed(['record']),
      'what.output': assumed('fixed'),
      'when.oversight': assumed('never'),
      'when.length': assumed('open-ended'),
      'when.human': assumed('not-through-this'),
      'where.runs': assumed('device'),
      'where.people': assumed('alone'),
      'where.moves': assumed('nowhere'),
      'why.role': assumed('extra'),
      'why.information': assumed(['typed']),
      'why.claim': assumed('no'),
      'built.kind': assumed('fixed-rules'),
    },
    actions: {},
  },
  'exercise-companion': {
    kind: 'template',
    all: {
      'who.ages': assumed('adults'),
      'who.acuity': assumed('mild'),
      'who.access': assumed('service'),
      'who.reachable': assumed('arrangement'),
      'who.gets': assumed('person'),
      'what.actions': assumed(['treat', 'converse']),
      'what.output': assumed('generated'),
      'when.oversight': assumed('flagged'),
      'when.within': assumed('three-days'),
      'when.length': assumed('session'),
      'when.human': assumed('opening-hours'),
      'where.runs': assumed('third-party'),
      'where.people': assumed('alone'),
      'where.moves': assumed('maker-run'),
      'why.role': assumed('extra'),
      'why.information': assumed(['typed', 'scores']),
      'built.kind': assumed('checked-language-model'),
      'care.clinician': assumed('yes'),
      'care.runs': assumed('provider'),
      'care.model': assumed('third-party'),
    },
    actions: {},
  },
  'intake-triage': {
    kind: 'template',
    all: {
      'who.ages': assumed('from-13'),
      'who.acuity': assumed('crisis'),
      'who.access': assumed('service'),
      'who.reachable': assumed('nothing'),
      'who.gets': assumed('clinician'),
      'what.actions': assumed(['screen', 'triage']),
      'what.output': assumed('computed'),
      'what.unflagged': assumed('usual'),
      'when.oversight': assumed('before'),
      'when.length': assumed('session'),
      'where.runs': assumed('maker'),
      'where.people': assumed('alone'),
      'where.moves': assumed('maker-run'),
      'why.role': assumed('extra'),
      'why.information': assumed(['typed', 'scores']),
      'built.kind': assumed('single-task'),
      'care.clinician': assumed('yes'),
      'care.runs': assumed('provider'),
    },
    actions: {},
  },
  'crisis-detection': {
    kind: 'template',
    all: {
      'who.ages': assumed('adults'),
      'who.acuity': assumed('crisis'),
      'who.access': assumed('service'),
      'who.number': assumed('more'),
      'who.reachable': assumed('arrangement'),
      'who.gets': assumed('clinician'),
      'what.actions': assumed(['screen', 'alert']),
      'what.output': assumed('computed'),
      'what.unflagged': assumed('usual'),
      'when.oversight': assumed('before'),
      'when.length': assumed('one-answer'),
      'where.runs': assumed('provider'),
      'where.moves': assumed('nowhere'),
      'why.role': assumed('extra'),
      'why.information': assumed(['record']),
      'built.kind': assumed('single-task'),
      'crisis.false-alarm': assumed('staff-first'),
      'care.clinician': assumed('yes'),
      'care.runs': assumed('provider'),
    },
    actions: {},
  },
  'relapse-warning': {
    kind: 'template',
    all: {
      'who.ages': assumed('adults'),
      'who.acuity': assumed('serious'),
      'who.conditions': assumed(['psychosis']),
      'who.access': assumed('clinician'),
      'who.number': assumed('tens'),
      'who.reachable': assumed('arrangement'),
      'who.gets': assumed('clinician'),
      'what.actions': assumed(['monitor', 'alert']),
      'what.output': assumed('computed'),
      'what.unflagged': assumed('usual'),
      'when.oversight': assumed('before'),
      'when.length': assumed('open-ended'),
      'where.runs': assumed('maker'),
      'where.people': assumed('alone'),
      'where.moves': assumed('maker-run'),
      'why.role': assumed('extra'),
      'why.information': assumed(['sensors']),
      'why.evidence': assumed('nothing'),
      'built.kind': assumed('single-task'),
      'care.clinician': assumed('yes'),
    },
    actions: {},
  },
  'school-monitoring': {
    kind: 'template',
    all: {
      'who.ages': assumed('under-13'),
      'who.acuity': assumed('crisis'),
      'who.access': assumed('institution'),
      'who.number': assumed('more'),
      'who.choice': assumed('no'),
      'who.gets': assumed('institution'),
      'what.actions': assumed(['monitor', 'screen', 'alert']),
      'what.output': assumed('computed'),
      'what.unflagged': assumed('usual'),
      'when.oversight': assumed('never'),
      'when.length': assumed('open-ended'),
      'where.runs': assumed('maker'),
      'where.people': assumed('school-work'),
      'where.moves': assumed('others'),
      'why.role': assumed('extra'),
      'why.information': assumed(['typed', 'social']),
      'built.kind': assumed('single-task'),
      'crisis.response': assumed(['tells-staff', 'police']),
      'crisis.false-alarm': assumed('others-told'),
      'care.clinician': assumed('no'),
    },
    actions: {},
  },
} as const satisfies Record<string, Example>

export type ExampleId = keyof typeof examples

/** The texts and notes of an example in one language, by question. */
export interface ExampleTexts {
  readonly texts: { readonly [Id in QuestionId]?: string }
  readonly notes: { readonly [Id in QuestionId]?: string }
}
