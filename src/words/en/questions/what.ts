import type { ActionId, QuestionId } from '../../../content/questions.ts'
import type { OptionWords, WordsOf } from '../../question-words.ts'

/** The actions as short verb phrases; the fragments for a sentence stand in the sentence words. */
export const actions = {
  schedule: { label: 'Schedule or administer', short: 'Schedule', hint: 'Book, remind, bill, send forms.' },
  inform: { label: 'Inform', hint: 'Give general information, or the same set exercise to everyone.' },
  record: { label: 'Record, without conclusions', short: 'Record', hint: 'Keep a diary or a log.' },
  'write-notes': { label: 'Write clinical notes', short: 'Write notes', hint: 'Draft or fill in the record.' },
  monitor: { label: 'Monitor', hint: 'Watch for change over time.' },
  screen: { label: 'Screen', hint: 'Look for a possible illness or risk in many people.' },
  triage: { label: 'Triage', hint: 'Decide who is seen, how soon, or by whom.' },
  recommend: { label: 'Recommend', hint: 'Suggest what to do next.' },
  diagnose: { label: 'Diagnose', hint: 'Say or suggest which illness it is.' },
  treat: { label: 'Treat', hint: 'Give therapy, or exercises chosen for the person.' },
  converse: { label: 'Open-ended conversation', short: 'Converse', hint: 'Talk about whatever comes up.' },
  crisis: {
    label: 'Respond in a crisis',
    hint: 'Meant for people in a crisis. What any tool does when one comes up is asked under Safeguards.',
  },
  alert: { label: 'Alert a person', hint: 'Tell staff, family or someone else.' },
  act: { label: 'Act on the world by itself', short: 'Act by itself', hint: 'Order, cancel, send, lock, call.' },
} as const satisfies Record<ActionId, OptionWords>

export const what = {
  'what.actions': {
    ask: 'What can it do?',
    hint: 'Tick all that apply. Each becomes a row of its own.',
    why: 'Risk comes from what a tool can do where it is used, not from what it is called.',
    example: 'A “journal” that also says what your entries mean does more than record.',
    short: 'Actions',
    options: actions,
    none: { label: 'None of these' },
  },
  'what.output': {
    ask: 'Where do its words come from?',
    why: 'Fixed words can be checked once. Generated words can be wrong in a new way each time.',
    example: 'A score of 14 is computed. “You may be depressed because of your job” is generated.',
    short: 'Source of words',
    options: {
      fixed: { label: 'Fixed, and approved by a clinician', short: 'Fixed' },
      computed: {
        label: 'Computed about the person',
        short: 'Computed',
        hint: 'A score, a flag, or a choice between fixed texts. Also fixed texts that no clinician has checked.',
      },
      generated: { label: 'Generated', hint: 'New text, speech or pictures from a model.' },
    },
  },
  'what.manner': {
    ask: 'Might it do any of these?',
    hint: 'Tick all that it might do, even if nobody meant it to.',
    why: 'How it behaves can mislead or bind people, whatever it is meant to be.',
    example: '“You are leaving already? I thought we were friends.”',
    short: 'Manner',
    options: {
      'seems-human': { label: 'Let people think it is a person' },
      'claims-clinician': { label: 'Call itself a therapist or doctor' },
      'seems-watched': {
        label: 'Let people think someone is watching when nobody is',
        short: 'Seems watched when it is not',
      },
      'keeps-from-leaving': { label: 'Try to keep people from leaving' },
      'agrees-to-please': { label: 'Agree just to please' },
      'keeps-secrets': { label: 'Keep secrets from parents or carers' },
    },
    none: { label: 'None, and we checked' },
  },
  'what.unflagged': {
    ask: 'What happens to people it does not flag?',
    why: 'Nobody looks for those that a tool passed over, so their care must not depend on it.',
    example: 'People with a low score are still seen at the usual time: usual care, unchanged.',
    short: 'Not flagged',
    options: {
      usual: { label: 'Usual care, unchanged' },
      less: { label: 'Less care' },
      none: { label: 'No care' },
    },
  },
  'what.chain': {
    ask: 'Which other actions does it set off, with no person between?',
    hint: 'Tick only what this action starts by itself.',
    why: 'When one action starts another, a mistake travels on before anyone sees it.',
    example: 'It screens a message, then alerts the school by itself.',
    short: 'Sets off',
    options: actions,
    none: { label: 'None' },
  },
  'what.feelings': {
    ask: 'Does it infer feelings from voice, face, body or typing rhythm?',
    why: 'EU law forbids this at work and in education unless the reason is medical or safety.',
    example: 'A tool that rates the mood of call-centre staff by their voice.',
    short: 'Infers feelings',
    options: {
      no: { label: 'No' },
      medical: { label: 'Yes, for a medical or safety reason' },
      other: { label: 'Yes, for another reason' },
    },
  },
} as const satisfies WordsOf<Extract<QuestionId, `what.${string}`>>
