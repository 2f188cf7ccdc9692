import type { ReferenceId } from '../../content/bibliography.ts'
import type { ExampleId } from '../../content/examples.ts'
import { spoken } from '../spoken.ts'

interface ExampleWords {
  readonly title: string
  /** One line under the title. */
  readonly line: string
  /** What it was drawn from, each under a short name. */
  readonly sources: Partial<Readonly<Record<ReferenceId, string>>>
}

export const examples = spoken('examples', {
  paper: {
    title: 'The paper’s example',
    line: 'Patient and clinician ask an AI about the patient’s own data while a clinician supervises.',
    sources: { 'knol-2026-example': 'Knol and colleagues 2026' },
  },
  'breathing-exercise': {
    title: 'Breathing exercise between sessions',
    line:
      'Set exercises on a phone, for adults who see a therapist. Nothing is generated and nothing leaves the phone.',
    sources: { 'ellison-2026': 'A clinician on chatbots' },
  },
  'ambient-scribe': {
    title: 'Ambient scribe',
    line: 'Listens to a session and drafts the clinical note, which the clinician reads before it counts.',
    sources: { 'nhs-ambient-scribing': 'NHS England on scribes' },
  },
  'open-companion': {
    title: 'Open-ended companion',
    line: 'A chat that anyone can open, at any hour, about anything, and that remembers.',
    sources: { 'openai-weekly-2025': 'OpenAI: a week in numbers', 'de-freitas-2025': 'How companions say goodbye' },
  },
  'mood-diary': {
    title: 'Mood diary',
    line: 'People write down how they are and see it again. It draws no conclusions, and entries stay on the phone.',
    sources: { 'mdcg-2021-24': 'EU: what is a device', 'nice-esf': 'NICE: tiers', 'mhra-dmht-examples': 'MHRA: examples' },
  },
  'exercise-companion': {
    title: 'Exercise companion',
    line: 'A chat that goes through the exercises of a therapy group between sessions. Its words are generated.',
    sources: { 'limbic-care-2025': 'A study in NHS groups', 'therabot-2025': 'A trial with staff who read along' },
  },
  'intake-triage': {
    title: 'Intake and triage',
    line: 'Asks people who refer themselves, and proposes to staff who is seen, how soon and for what.',
    sources: { 'nice-hte30': 'NICE on referral tools', 'limbic-access-2024': 'Referrals before and after' },
  },
  'crisis-detection': {
    title: 'Finding people at risk in records',
    line: 'A model reads the clinical record and names people whom staff should call.',
    sources: { 'reach-vet-accuracy': 'How often it was right', 'reach-vet-programme': 'What came of it' },
  },
  'relapse-warning': {
    title: 'Relapse warning from a phone',
    line: 'A phone notices changes in sleep, movement and calls, and tells the clinician.',
    sources: { crosscheck: 'A study with 60 people', 'beiwe-relapse': 'A study with 17', mindstrong: 'A firm that closed' },
  },
  'school-monitoring': {
    title: 'Monitoring pupils at school',
    line: 'Reads what pupils write in school accounts, and warns the school about signs of risk.',
    sources: { 'school-surveillance-2025': 'A leak', 'school-arrest-2025': 'An arrest' },
  },
} as const satisfies Record<ExampleId, ExampleWords>)
