import { spoken } from '../spoken.ts'

/** Words of the summary that other organisations get. It says what it leaves out, and promises no more than it keeps. */
export const summarySheet = spoken('summarySheet', {
  title: '{title} – summary of an Affordance Worksheet',
  untitled: 'An AI feature in mental health care',
  subject: 'A summary of an Affordance Worksheet for other organisations: {kind}',
  header: 'Summary for other organisations',
  attachment: 'The same summary as data',
  kind: 'Summary for other organisations · {kind} · rules {version}',
  kinds: { quick: 'quick look', full: 'full worksheet' },
  lead:
    'A team looked at an AI feature in mental health care together. This is what they answered and what came of it, '
    + 'without names and notes, so that others can learn from it.',
  actions: 'It {actions}.',
  share: 'Why share: “sharing practical lessons speeds up response times”. {by}, {where}.',
  after: 'After safeguards: {tier}',
  exactly: '{tier}',
  between: 'at least {best}, could be {worst}',
  before: 'Before safeguards: {tier}.',
  raised: 'The rules alone say {tier}. At the table it was rated higher, and that counts.',
  notEnough: 'There was no tier yet: too few questions were answered.',
  caution: 'Low does not mean safe. Worksheet tier, not a legal class.',
  together: 'Together: {verdict}.',
  notTogether: 'No joint conclusion was written down.',

  lessons: 'Lessons for others',

  reasons: {
    title: '{n, plural, one {1 reason not to proceed} other {{n} reasons not to proceed}}',
    none: 'Reasons not to proceed: none stands.',
    legal: '{n, plural, one {1 reason by law} other {{n} reasons by law}}, not named here: it would tell where the feature is used',
    lead: 'They stand whatever the tier. No safeguard clears one; changing the design does.',
    open: 'Cannot be ruled out yet: {reasons}.',
  },

  risks: {
    title: 'What could go wrong',
    lead:
      'What the rules find, worst first, as it stands after safeguards and with open questions read at their riskiest. '
      + 'Ratings go from 1 to 5.',
    none: 'The answers open nothing that could go wrong by the rules.',
    caption: 'What could go wrong, by the rules',
    columns: { hazard: 'What could go wrong', actions: 'When it', rating: 'Rating', tier: 'Tier' },
  },

  safeguards: {
    title: 'Safeguards',
    none: 'No safeguard was named.',
    caption: 'Safeguards that are planned or in place',
    columns: { safeguard: 'Safeguard', status: 'State' },
    shown: '{status}, with something that shows it',
    notShown: '{status}, with nothing yet that shows it, so it does not count',
    rest: 'Of all other safeguards in the rules there are none, or nobody said.',
  },

  answers: {
    title: 'What the team answered',
    lead: 'Answers are options to choose from. Questions without an answer are not listed.',
    leadPeople:
      'The last column counts how people at the table answered by themselves, wherever three or more did.',
    none: 'No question was answered.',
    columns: { question: 'Question', answer: 'Joint answer', people: 'By themselves' },
    caption: '{step}: {n, plural, one {1 answer} other {{n} answers}}',
    forAction: 'When it {action}: {answer}',
    of: 'Of {n} people: {counts}',
    count: '{answer} ({n})',
    /** In the list of what people hold. */
    nobodyTicked: 'none of these',
    noJoint: 'No joint answer',
  },

  people: {
    title: 'The people who answered',
    lead:
      'Numbers only. What fewer than three people said by themselves is not told, so that nobody can be picked out. A '
      + 'rating above that of the rules still counts in the tier, even if one person gave it.',
    atTable: 'At the table',
    atTableCount: '{n, plural, =0 {Nobody was named} one {1 person} other {{n} people}}',
    verdicts: 'Verdicts',
    verdictCount: '{n} {verdict}',
    verdictsWithheld: 'Not told: fewer than three people gave one.',
    otherTier: 'Another tier',
    otherTierCount:
      'Of {n} people who answered by themselves, {above, plural, =0 {nobody comes} one {1 comes} other {{above} come}} to a '
      + 'higher tier and {below, plural, =0 {nobody} one {1} other {{below}}} to a lower one.',
    otherTierWithheld: 'Not told: fewer than three people answered by themselves, or there is no tier.',
  },

  about: {
    title: 'What this file is, and what it leaves out',
    leftOut: 'Left out on purpose',
    leftOutList:
      'Names and roles; notes and every text in the worksheet; who answered what and when; what people said in their own '
      + 'words; conditions and dissent; what shows a safeguard and who sees to it; what could go wrong that the team added '
      + 'itself; what-ifs; where the feature is used, and the laws there; dates. The date in the properties of this file is '
      + 'that of the rules.',
    isNot: 'What it is not',
    isNotList:
      'It is not signed, and nothing proves where it comes from. It is not a safety case, a certificate or an approval. It '
      + 'speaks of one feature in one place: whoever plans another asks the questions again.',
    still: 'Mind',
    stillText:
      'Answers taken together can still point to one product. Whoever made this file saw all of it first and chose to '
      + 'share it.',
    again: 'To look again',
    againText:
      'The attached summary.json holds the same, by the ids of the rules. With rules {version} (SHA-256 {sha256}) anybody '
      + 'can compute the tier of the rules again.',
  },
} as const)
