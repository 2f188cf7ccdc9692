import type { RuleChangeId } from '../../content/changelog.ts'
import { spoken } from '../spoken.ts'

interface RuleChangeWords {
  /** What changed, and the reason for it. */
  readonly changed: string
  /** Which results may move, and in which direction. */
  readonly moves: string
}

export const changelog = spoken('changelog', {
  'delusion-prone': {
    changed:
      'Psychosis and bipolar disorder now count where a conversation can feed a belief: language models have encouraged '
      + 'delusions, and how well someone is today does not rule that out.',
    moves: 'Open conversations in generated words may rise where people live with either.',
  },
  'agrees-to-please': {
    changed: 'A tool that agrees just to please now counts as more likely to feed a belief. One model was taken back for it.',
    moves: 'Open conversations in generated words may rise where it might do so.',
  },
  'limits-give-way': {
    changed:
      'Eating disorders and problems with alcohol or drugs now count for harmful words: in tests the limits of language '
      + 'models held best for suicide, though not always, and gave way there.',
    moves: 'Generated information, advice, treatment and conversation may rise where people live with either.',
  },
  'self-harm': {
    changed: 'Self-harm, also without a wish to die, now counts as a reason to expect a crisis: people who hurt themselves are at more risk later.',
    moves: 'Whatever does more than plan, inform or record may rise where people hurt themselves.',
  },
  'notes-in-serious-illness': {
    changed: 'A wrong note, or a trend that was missed, weighs more in serious illness, as every other judgement does.',
    moves: 'Clinical notes and monitoring may rise in serious illness.',
  },
  'force-unseen': {
    changed:
      'Fixed words are no comfort where an alarm or an act reaches a school, employer, insurer or the police and no '
      + 'clinician looks: nobody stands between.',
    moves: 'Alerts and acts with fixed or computed words may rise there.',
  },
  'seems-human': {
    changed: 'A tool that lets people think it is a person is now more likely to be taken for one.',
    moves: 'Generated conversation, treatment and crisis response may rise where it might do so.',
  },
  'nothing-to-read': {
    changed: 'Where a tool holds nothing personal, people nearby can see only that it is used. That counts as minor.',
    moves: 'Tools that act on nothing personal may fall, such as a fixed exercise on a shared phone.',
  },
  'asked-where-it-applies': {
    changed: 'What becomes of false alarms is asked only where it alerts, acts, tells staff or calls for force.',
    moves: 'Nothing moves: elsewhere the answer lowered nothing.',
  },
  'laws': {
    changed: 'Laws and classifications are listed beside the tier, and laws can be a reason not to proceed.',
    moves: 'No tier moves. Reasons not to proceed may be added where it is meant for a place with such a law.',
  },
  'steps': {
    changed: 'Each tier asks for a list of steps, with their sources.',
    moves: 'Nothing moves.',
  },
  'first': {
    changed: 'The first rules: seventeen things that could go wrong, the standard’s matrix, and what lowers them.',
    moves: 'There was nothing before to move.',
  },
} as const satisfies Record<RuleChangeId, RuleChangeWords>)
