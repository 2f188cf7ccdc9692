import type { ActionId, OptionId } from '../../content/questions.ts'
import { spoken } from '../spoken.ts'

/**
 * Fragments of the sentence that says a feature in one breath, such as: "For adults with a serious illness, it gives
 * information and diagnoses in words it generates from the clinical record, only while a clinician is in the session,
 * on the provider’s server, as an extra to care." A fragment that begins with a comma stands close to the word before it.
 */
export const sentence = spoken('sentence', {
  whole: '{who}, it {what} {output} {information}, {when}, {where}, {why}.',
  /** Nothing that is listed was ticked: the rest has nothing to be about. */
  nothing: '{who}, it does nothing that is on the list of actions.',
  and: '{first} and {last}',
  or: '{first} or {last}',
  comma: ', ',
  /** After fragments that are not the same for all actions. */
  depends: '{fragments} (it depends on the action)',
  actions: {
    schedule: 'schedules or administers',
    inform: 'gives information',
    record: 'records what people enter',
    'write-notes': 'writes clinical notes',
    monitor: 'watches for change',
    screen: 'screens for illness or risk',
    triage: 'decides who is seen first',
    recommend: 'recommends what to do',
    diagnose: 'diagnoses',
    treat: 'treats',
    converse: 'holds open-ended conversations',
    crisis: 'responds in a crisis',
    alert: 'alerts people',
    act: 'acts by itself',
  },
  ages: {
    adults: 'For adults',
    'from-13': 'For people from 13 years up',
    'under-13': 'For people of any age, also under 13',
  },
  acuity: {
    'not-unwell': 'who are not unwell',
    mild: 'with mild to moderate difficulties',
    serious: 'with a serious illness',
    crisis: ', among them people whose life may be at risk now',
  },
  output: {
    fixed: 'in fixed words that a clinician approved',
    computed: 'in results it computes',
    generated: 'in words it generates',
  },
  information: {
    typed: 'what people type or say',
    scores: 'questionnaire scores',
    record: 'the clinical record',
    sensors: 'wearables or phone sensors',
    'voice-face': 'voice or face',
    social: 'social media or other people',
  },
  informationFrom: 'from {list}',
  informationNone: ', using nothing personal',
  oversight: {
    before: 'only after a clinician has seen it',
    session: 'only while a clinician is in the session',
    afterwards: 'with a clinician looking afterwards',
    flagged: 'with a clinician looking only if something is flagged',
    never: 'with no clinician looking',
  },
  within: { hour: 'within an hour', 'three-days': 'within 72 hours', later: 'later than 72 hours' },
  notReal: '(without the time or the means to stop it)',
  runs: {
    device: 'on the person’s own device',
    provider: 'on the provider’s server',
    maker: 'in the maker’s cloud',
    'third-party': 'on another company’s model',
  },
  role: {
    office: 'as office work only',
    extra: 'as an extra to care',
    bridge: 'as a bridge while waiting',
    instead: 'instead of some care',
  },
  /** Where nobody said, the sentence says so. */
  open: {
    unanswered: '({what}: unanswered)',
    unknown: '({what}: not known yet)',
    ages: 'For people {open}',
    what: {
      ages: 'ages',
      acuity: 'how unwell',
      actions: 'what it can do',
      output: 'source of its words',
      information: 'what it acts on',
      oversight: 'clinician oversight',
      within: 'how soon',
      real: 'whether that is real',
      runs: 'where it runs',
      role: 'role in care',
    },
  },
} as const satisfies {
  readonly actions: Record<ActionId, string>
  readonly ages: Record<OptionId<'who.ages'>, string>
  readonly acuity: Record<OptionId<'who.acuity'>, string>
  readonly output: Record<OptionId<'what.output'>, string>
  readonly information: Record<OptionId<'why.information'>, string>
  readonly oversight: Record<OptionId<'when.oversight'>, string>
  readonly within: Record<OptionId<'when.within'>, string>
  readonly runs: Record<OptionId<'where.runs'>, string>
  readonly role: Record<OptionId<'why.role'>, string>
  readonly [other: string]: unknown
})
