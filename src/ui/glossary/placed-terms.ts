import type { QuestionId } from '../../content/questions.ts'
import type { Step } from '../../state/step.ts'
import type { GlossaryId } from '../../words/en/glossary.ts'

type Terms = readonly GlossaryId[]

interface PlacedTerms {
  /** In the paper's own sentence over a step. */
  readonly quotes: Partial<Record<Step, Terms>>
  /** Under the name of a step. */
  readonly leads: Partial<Record<Step, Terms>>
  /** In why a question is asked. */
  readonly whys: Partial<Record<QuestionId, Terms>>
}

/** The words that are explained where a screen first uses them. */
export const placedTerms: PlacedTerms = {
  quotes: { what: ['action'], when: ['action', 'oversight'] },
  leads: { judgement: ['rules', 'tier', 'verdict'], sign: ['signature'] },
  whys: {
    'feature.adds': ['tier'],
    'what.output': ['generated'],
    'why.sensors': ['consumerGrade'],
    'built.kind': ['languageModel'],
  },
}
