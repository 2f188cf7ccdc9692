import type { ChoiceId, OptionId } from '../../content/questions.ts'
import { sentence } from './sentence.ts'
import { spoken } from '../spoken.ts'

type Phrases = { readonly [Id in ChoiceId]?: { readonly [O in OptionId<Id> & string]?: string } }

/**
 * A change as what is then true, such as "a clinician looks at each one within 72 hours", so that a list of changes
 * reads as one sentence. Only what a team can choose has a phrase; of one answer of several, the riskiest never has.
 */
export const levers = spoken('levers', {
  /** Questions that are asked once for the whole worksheet. */
  worksheet: {
    'who.ages': {
      adults: 'only adults can use it',
      'from-13': 'nobody under 13 can use it',
    },
    'who.acuity': {
      'not-unwell': 'only people who are not unwell use it',
      mild: 'nobody with a serious illness uses it',
      serious: 'nobody whose life may be at risk now uses it',
    },
    'who.conditions': {
      psychosis: 'nobody with psychosis uses it',
      bipolar: 'nobody with bipolar disorder uses it',
      'eating-disorder': 'nobody with an eating disorder uses it',
      'substance-use': 'nobody with alcohol or drug problems uses it',
      'self-harm': 'nobody who self-harms uses it',
      perinatal: 'nobody uses it in pregnancy or the first year after birth',
      dementia: 'nobody with dementia uses it',
    },
    'who.number': {
      tens: 'some hundred people use it in the first year, at most',
      thousands: 'some thousand people use it in the first year, at most',
    },
    'who.reachable': {
      arrangement: 'a real arrangement keeps out people it is not meant for',
      declaration: 'people have to say that it is meant for them',
    },
    'what.unflagged': {
      usual: 'people it does not flag get their usual care, unchanged',
      less: 'people it does not flag still get some care',
    },
    'where.moves': {
      nowhere: 'data goes nowhere new',
      provider: 'data goes no further than the provider’s own systems',
      'maker-run': 'the maker gets data only to run it',
      'maker-train': 'nobody but the maker gets new data',
    },
    'why.earns': {
      no: 'the maker earns no more when people use it longer',
    },
    'care.clinician': {
      yes: 'the person’s own clinician learns what matters, if the person agrees',
      'if-they-ask': 'the person’s own clinician learns what matters on asking',
    },
  },
  /** Questions that are asked for each action. */
  action: {
    'who.gets': {
      clinician: 'only the clinician gets the result',
      together: 'the clinician and the person get the result together',
      person: 'only the person gets the result',
      chosen: 'the result goes no further than family, or someone the person chose',
    },
    'what.output': {
      fixed: 'it only shows fixed words that a clinician approved',
      computed: 'its words are computed and not generated',
    },
    'what.chain': {
      schedule: 'it schedules nothing without a person between',
      inform: 'it informs nobody without a person between',
      record: 'it records nothing without a person between',
      'write-notes': 'it writes no notes without a person between',
      monitor: 'it starts no monitoring without a person between',
      screen: 'it screens nobody without a person between',
      triage: 'it triages nobody without a person between',
      recommend: 'it recommends nothing without a person between',
      diagnose: 'it diagnoses nobody without a person between',
      treat: 'it treats nobody without a person between',
      converse: 'it begins no conversation without a person between',
      crisis: 'it begins no crisis response without a person between',
      alert: 'it alerts nobody without a person between',
      act: 'it acts on nothing without a person between',
    },
    'when.oversight': {
      before: 'a clinician sees it before it reaches anyone',
      session: 'a clinician is in the session',
      afterwards: 'a clinician looks at each one afterwards',
      flagged: 'a clinician looks at what is flagged',
    },
    'when.within': {
      hour: 'a clinician looks within 1 hour',
      'three-days': 'a clinician looks within 72 hours, and before the next contact',
    },
    'when.real': {
      yes: 'clinicians really see it, have the time, and can disagree and stop it',
    },
    'when.length': {
      'one-answer': 'it gives one answer and ends',
      session: 'each session has an end',
    },
    'where.runs': {
      device: 'it runs on the person’s own device',
      provider: 'it runs on the provider’s server',
      maker: 'it runs in the maker’s cloud',
    },
    'why.role': {
      office: 'it does office work only',
      extra: 'it is extra to care that people have',
      bridge: 'it is a bridge while people wait, and replaces no care',
    },
    'why.information': {
      typed: 'it does not act on what people type or say',
      scores: 'it does not act on questionnaire scores',
      record: 'it does not act on the clinical record',
      sensors: 'it does not act on wearables or phone sensors',
      'voice-face': 'it does not act on voice or face',
      social: 'it does not act on social media or what others say',
    },
  },
  /** A change that has no phrase of its own. */
  other: {
    choose: '{question}: {option}',
    without: '{question}: without {option}',
  },
  safeguard: {
    'in-place': 'safeguard in place: {name}',
    verified: 'safeguard verified outside the maker: {name}',
  },
  forAction: '{move}, when it {action}',
  forAll: '{move}, for all actions',
  /** Between changes, which may hold commas themselves. */
  next: '{first}; {part}',
  last: '{first}; and {part}',
  /** After "when it". */
  when: sentence.actions,
} as const satisfies { readonly worksheet: Phrases; readonly action: Phrases; readonly [other: string]: unknown })
