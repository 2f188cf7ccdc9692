import type { HazardId } from '../../content/hazards.ts'
import type { QuestionId } from '../../content/questions.ts'
import { spoken } from '../spoken.ts'

/** Words that people look for and that a title does not have. Searched like the titles, never shown. */
export const otherWords = spoken('otherWords', {
  questions: {
    'who.ages': 'children teenagers minors kids adolescents youth',
    'who.choice': 'consent forced coercion voluntary opt out',
    'who.tested.minorities': 'bias fairness racism discrimination',
    'what.manner': 'dark patterns sycophancy flattery',
    'what.feelings': 'emotion recognition mood detection',
    'when.oversight': 'human in the loop supervision review',
    'where.runs': 'cloud server on-device hosting',
    'where.moves': 'privacy GDPR HIPAA data protection third party cloud',
    'where.shared': 'privacy partner family domestic abuse',
    'why.claim': 'medical device FDA MDR',
    'why.evidence': 'trial RCT study research efficacy',
    'why.earns': 'business model advertising engagement',
    'built.kind': 'LLM large language model chatbot GPT machine learning',
    'built.training': 'privacy GDPR dataset copyright',
    'built.security': 'hacking cybersecurity data breach',
    'crisis.response': 'suicide suicidal self-harm kill myself overdose emergency',
    'crisis.builds': 'suicide suicidal self-harm warning signs',
    'crisis.false-alarm': 'forced police false positive involuntary',
    'care.lived': 'patients service users co-design involvement',
    'care.accountable': 'liability responsible insurance',
  },
  hazards: {
    'missed-crisis': 'suicide suicidal self-harm overdose emergency',
    'misleading-assessment': 'misdiagnosis wrong notes mistake',
    'harmful-content': 'hallucination misinformation suicide suicidal self-harm',
    'delusion': 'psychosis sycophancy flattery',
    'dependence': 'addiction attachment overuse',
    'over-intervention': 'forced coercion police involuntary detained sectioned',
    'exposure': 'privacy GDPR HIPAA data protection breach leak',
    'secondary-use': 'privacy GDPR HIPAA data protection selling advertising',
    'unequal': 'bias fairness racism discrimination',
    'manipulation': 'addictive dark patterns engagement',
    'taken-for-person': 'impersonation deception',
    'refused-care': 'triage waiting list denied',
    'seen-nearby': 'privacy partner family domestic abuse',
  },
} as const satisfies {
  readonly questions: Readonly<Partial<Record<QuestionId, string>>>
  readonly hazards: Readonly<Partial<Record<HazardId, string>>>
})
