import { spoken } from '../spoken.ts'

/** Words of the page “How the tier is made”. What it shows is generated from the rules themselves. */
export const pagesRules = spoken('pages.rules', {
  title: 'How the tier is made',
  pageTitle: 'How the tier is made · {product}',
  lead:
    'These are the rules by which every worksheet is rated, complete, and made from the rules themselves. Reading it '
    + 'takes about ten minutes; the cards hold the detail.',
  contents: 'On this page',
  openAll: 'Open all cards',
  closeAll: 'Close all cards',

  parts: {
    idea: 'The idea',
    worksheet: 'In your worksheet',
    matrix: 'The matrix',
    hazards: 'What could go wrong',
    'worked-out': 'What is worked out from several answers',
    terms: 'Words the rules use',
    safeguards: 'Safeguards',
    stops: 'Reasons not to proceed',
    lenses: 'Laws and classifications',
    asks: 'What each tier asks',
    judgement: 'What is our judgement',
    sources: 'Sources',
    changes: 'What changed',
    code: 'Version and code',
  },

  idea: [
    'Each action that the AI can take is looked at for each thing that could go wrong, and only where it can go wrong at all.',
    'How bad it is, 1 to 5, and how likely it is, 1 to 5, meet on the risk matrix of the NHS standard DCB0129 and give a rating; the worst rating is the tier. Nothing is added up or averaged.',
    'How likely it is, is the smallest of its chances: what is rare stays rare, and what somebody always catches stays caught.',
    'An open answer counts twice, once at its best and once at its worst, so the tier can say “at least” and “could be”.',
    'Safeguards with something to show lower it a little; law, benefit and your own judgement stand beside it and are never mixed in.',
  ],

  matrix: {
    lead: 'Find how bad it is at the top and how likely on the left. The number in the cell is the rating, the word is the tier.',
    caption: 'Rating and tier by how bad and how likely (DCB0129, NHS England)',
    corner: 'How likely \\ How bad',
    cell: '{rating}: {tier}',
    severity: 'How bad',
    likelihood: 'How likely, each time it is used',
    rating: 'What a rating means',
  },

  hazards: {
    lead:
      '{n} things are looked for. Each card says when it counts, how bad and how likely it can be, and why. The highest '
      + 'line that holds sets the level.',
    gate: 'It counts',
    when: 'When {condition}',
    always: 'Always',
    severity: 'How bad',
    raise: 'One level worse, because of how many people it reaches',
    smallest: 'How likely: the smallest of these',
    likelihood: 'How likely',
    else: 'Otherwise',
    loweredBy: 'Made less likely by',
    notLowered: 'No safeguard of the list makes this one less likely.',
  },

  scales: {
    lead: 'Some answers count only together. The rules work out these three from several of them.',
  },

  terms: {
    lead: 'A word in a condition stands for one of these.',
  },

  safeguards: {
    lead: [
      'In place, with something that shows it: one level less likely, for the dangers that it names.',
      'Verified by someone independent of the maker: two levels less likely.',
      'Only planned: nothing yet. Several on one danger do not add up; the strongest counts.',
      'Together they lower one danger by at most one tier, and what can kill never becomes less likely than Low.',
      'Something whose absence already sets a level above buys nothing again there.',
    ],
    lowers: 'Makes less likely',
    evidence: 'What would show it',
    by: { you: 'You can put it in place', maker: 'Only the maker can put it in place' },
    filled: 'Filled by the answers to: {questions}.',
    void: 'Buys nothing when {condition}',
    acts: 'It acts itself, so it is also an action to look at: {action}.',
  },

  stops: {
    lead: 'These stand whatever the tier. No safeguard clears one; changing the design does.',
    when: 'Stands when {condition}',
    perhaps: 'Cannot be ruled out when {condition}',
  },

  lenses: {
    lead: 'Laws and classes that the answers touch, beside the tier. None raises or lowers it. This is not legal advice.',
    meant: 'Looked at when {condition}',
    everywhere: 'Looked at everywhere',
  },

  asks: {
    lead: 'Each tier asks for its own steps and for those of every lower tier.',
  },

  judgement: {
    lead:
      '{ours} of {all} lines above have no source that sets them. They are our judgement, and marked so. You may see '
      + 'them differently; each worksheet says whether its tier hangs on one of them.',
    list: 'The lines that are our judgement',
  },

  sources: {
    lead: '{n} sources. “Read” means the text itself; where we know one only at second hand or from memory, it says so.',
    counts: '{kind}: {n}',
    list: 'All sources, by number',
    named: 'Source {n}: {by}, {title}',
  },

  changes: {
    version: 'Rules {version}, {date}: {n, plural, one {1 change} other {{n} changes}}',
    moves: 'What may move',
  },

  code: {
    version: 'Rules {version}',
    means:
      'The code below is worked out from the rules and their English words. The same code in two reports means the same '
      + 'rules. Every report carries the rules, so that others can work out the tier again.',
    name: 'the code of the rules',
  },

  worksheet: {
    lead:
      'How the levels that all five W’s together could take off the worst rating are shared out: exact Shapley shares, '
      + 'over all 32 ways of setting some of the W’s to their least risky answers. What is open counts at its riskiest, '
      + 'and the actions stay as ticked. A share says what the rules did; it is not a cause.',
    notEnough: 'There are not enough answers for a tier yet, so there are no shares.',
    rating: 'The worst rating is {rating}. With all five W’s at their least risky it would be {safest}.',
    table: {
      caption: 'What each W adds',
      w: 'W',
      alone: 'Tier with this W alone at its least risky',
      share: 'Share of what the W’s add',
    },
    share: '{percent} %',
    alt: 'Bars: the share of each W. The table below says the same.',
  },
} as const)
