import type { ReferenceId } from './bibliography.ts'
import type { ExampleId } from './examples.ts'
import type { QuestionId } from './questions.ts'

/**
 * How others answered. `examples`: what the paper's example or a template says, one beside another where they differ.
 * `found`: no answer of anybody, but what a source found where this was looked at. Null: nobody has answered it in
 * public, so nothing is said.
 */
type OtherAnswers =
  | { readonly kind: 'examples'; readonly of: readonly [ExampleId, ExampleId?] }
  | { readonly kind: 'found'; readonly source: ReferenceId }
  | null

const examples = <const Of extends readonly [ExampleId, ExampleId?]>(...of: Of) => ({ kind: 'examples', of }) as const
const found = (source: ReferenceId) => ({ kind: 'found', source }) as const

export const otherAnswers: Readonly<Record<QuestionId, OtherAnswers>> = {
  'feature.for': examples('paper', 'open-companion'),
  'feature.today': null,
  'feature.adds': null,
  'feature.version': examples('paper'),
  'feature.stage': examples('paper'),
  'feature.jurisdictions': null,
  'feature.proposer': examples('paper'),

  'who.ages': examples('paper', 'open-companion'),
  'who.acuity': examples('breathing-exercise', 'intake-triage'),
  'who.conditions': examples('relapse-warning'),
  'who.access': examples('paper', 'school-monitoring'),
  'who.number': examples('relapse-warning', 'crisis-detection'),
  'who.reachable': examples('paper', 'mood-diary'),
  'who.choice': examples('school-monitoring'),
  'who.tested.minorities': found('gabriel-2024'),
  'who.tested.most-unwell': null,
  'who.tested.collective': null,
  'who.tested.language': null,
  'who.gets': examples('paper', 'school-monitoring'),

  'what.actions': examples('paper', 'mood-diary'),
  'what.output': examples('paper', 'mood-diary'),
  'what.manner': found('de-freitas-2025'),
  'what.unflagged': examples('crisis-detection'),
  'what.chain': null,
  'what.feelings': found('ai-act-guidelines-emotions'),

  'when.oversight': examples('paper', 'exercise-companion'),
  'when.within': examples('exercise-companion'),
  'when.real': examples('paper'),
  'when.length': examples('crisis-detection', 'open-companion'),
  'when.human': examples('exercise-companion', 'open-companion'),
  'when.told': found('escalation-suits'),

  'where.runs': examples('paper', 'mood-diary'),
  'where.people': examples('ambient-scribe', 'open-companion'),
  'where.moves': examples('paper', 'school-monitoring'),
  'where.shared': examples('ambient-scribe'),

  'why.role': examples('paper', 'open-companion'),
  'why.information': examples('paper', 'breathing-exercise'),
  'why.sensors': null,
  'why.promise': found('mhra-dmht-examples'),
  'why.claim': examples('mood-diary'),
  'why.earns': examples('ambient-scribe', 'open-companion'),
  'why.evidence': examples('relapse-warning'),
  'why.dropout': found('jabir-attrition-2024'),

  'built.kind': examples('breathing-exercise', 'exercise-companion'),
  'built.training': null,
  'built.explain': null,
  'built.security': null,
  'built.checked': null,
  'crisis.response': examples('school-monitoring'),
  'crisis.builds': found('openai-long-conversations'),
  'crisis.false-alarm': examples('crisis-detection', 'school-monitoring'),
  'care.clinician': examples('exercise-companion', 'school-monitoring'),
  'care.lived': null,
  'care.change': found('replika-2023'),
  'care.accountable': null,
  'care.runs': examples('intake-triage', 'open-companion'),
  'care.model': examples('exercise-companion'),
}
