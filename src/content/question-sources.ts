import type { Cites } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'
import type { QuestionId } from './questions.ts'

/** Why each question is asked: its sources, or that it is our own judgement to ask it. */
export const questionSources = {
  'feature.for': ['ellison-2026'],
  'feature.today': ['pai-2026'],
  'feature.adds': ['ellison-2026', 'limbic-care-2025'],
  'feature.version': ['imdrf-n12-highest'],
  'feature.stage': 'our judgement',
  'feature.jurisdictions': ['knol-2026-regulation', 'us-illinois-hb-1806', 'us-utah-hb-452'],
  'feature.proposer': 'our judgement',

  'who.ages': ['imdrf-n12-situation', 'us-california-sb-243', 'youth-use-2025'],
  'who.acuity': ['mcbain-2025', 'imdrf-n12-situation', 'openai-weekly-2025'],
  'who.conditions': ['moore-2025', 'schoene-2026', 'aiid-545', 'self-harm-practice'],
  'who.access': 'our judgement',
  'who.number': ['dcb0129-severity'],
  'who.reachable': ['garcia-v-character', 'youth-use-2025'],
  'who.choice': 'our judgement',
  'who.tested.minorities': ['knol-2026-fairness', 'gabriel-2024', 'bouguettaya-2025'],
  'who.tested.most-unwell': ['knol-2026-fairness'],
  'who.tested.collective': 'our judgement',
  'who.tested.language': 'our judgement',
  'who.gets': ['school-surveillance-2025', 'ai-act-5-1-f'],

  'what.actions': ['knol-2026', 'imdrf-n12-significance'],
  'what.output': ['knol-2026-world-model'],
  'what.manner': ['de-freitas-2025', 'vera-mh-boundaries', 'openai-sycophancy-2025', 'us-california-ab-489'],
  'what.unflagged': ['reach-vet-accuracy', 'nice-hte30'],
  'what.chain': 'our judgement',
  'what.feelings': ['ai-act-5-1-f'],

  'when.oversight': ['knol-2026-oversight', 'imdrf-n12-lay-use', 'therabot-2025'],
  'when.within': ['openai-trusted-contact', 'stanley-2018'],
  'when.real': ['ai-act-14-4'],
  'when.length': ['openai-long-conversations', 'openai-mit-2025'],
  'when.human': ['common-sense-2026', 'stanley-2018'],
  'when.told': ['escalation-suits'],

  'where.runs': ['knol-2026-example'],
  'where.people': 'our judgement',
  'where.moves': ['ftc-betterhelp', 'mozilla-2023', 'knol-2026-example'],
  'where.shared': ['shared-device-2026', 'miner-2016'],

  'why.role': ['ellison-2026', 'fda-rejoyn', 'nice-hte30'],
  'why.information': ['knol-2026', 'school-surveillance-2025'],
  'why.sensors': ['knol-2026-sensors', 'us-washington-health-data'],
  'why.promise': ['mhra-dmht-examples', 'fda-general-wellness-2026'],
  'why.claim': ['fda-general-wellness-2026', 'mhra-dmht'],
  'why.earns': ['de-freitas-2025', 'ftc-6b-companions'],
  'why.evidence': ['therabot-2025', 'genai-meta-analyses'],
  'why.dropout': ['torous-attrition-2020', 'jabir-attrition-2024'],

  'built.kind': ['knol-2026-world-model'],
  'built.training': ['knol-2026-fairness'],
  'built.explain': ['knol-2026-world-model', 'ai-act-14-4'],
  'built.security': ['school-surveillance-2025', 'knol-2026-sensors'],
  'built.checked': ['pai-2026', 'common-sense-2026'],
  'crisis.response': [
    'vera-mh-abandons', 'vera-mh-imminent', 'stanley-2018', 'self-harm-practice', 'pai-2026', 'open-model-2025',
  ],
  'crisis.builds': ['openai-long-conversations', 'schoene-2026', 'pai-2026'],
  'crisis.false-alarm': ['reach-vet-accuracy', 'school-arrest-2025', '988-least-invasive'],
  'care.clinician': ['knol-2026-oversight'],
  'care.lived': ['pai-2026', 'pai-workshop-2026'],
  'care.change': ['replika-2023', 'common-sense-2026', 'imdrf-n12-highest'],
  'care.accountable': ['knol-2026-regulation'],
  'care.runs': ['hipaa', 'ftc-hbnr'],
  'care.model': ['us-california-sb-53', 'knol-2026-regulation'],
} as const satisfies Record<QuestionId, Cites<ReferenceId>>
