import { spoken } from '../spoken.ts'

/** Words of two worksheets beside each other, in the reading room. */
export const pagesCompare = spoken('pages.compare', {
  pageTitle: 'Compare · {product}',
  title: 'Compare',
  versions: 'Two versions of “{title}”',
  different: '“{before}” beside “{after}”',
  namesakes: 'Two different worksheets called “{title}”',
  same: 'This is one file beside itself. Choose another one below.',
  gone: 'This file is not in the reading room any more. Add it there again.',
  failed: '{name} cannot be compared.',
  noWorksheet: 'No worksheet could be read from it.',
  slip: 'It is a decision, a refusal to sign or a contact card, and no worksheet.',

  sides: {
    label: 'The two files',
    before: 'Before',
    after: 'After',
    first: 'First',
    second: 'Second',
    at: '{name}: {time}',
    file: 'File: {name}',
    swap: 'Swap the two',
    signedBy: 'Signed by {names}',
    notNamed: 'no name',
  },
  verdicts: {
    plain: 'A worksheet file. It carries no signature, so nobody can tell whether it was changed.',
    intact: 'Signed, and unchanged since.',
    unsigned: 'A report that nobody has signed, so nobody can tell whether it was changed.',
    altered: 'This file was altered, or does not fit together. What stands below is what it says now, not what was signed.',
    unreadable: 'Its signatures could not be checked. What stands below is what it says, and nothing vouches for it.',
  },
  differentNote:
    'These are two different worksheets: neither goes on from the other. What was decided about one says nothing '
    + 'about the other.',
  otherRules:
    'They were made under different rules, {before} and {after}. Both are worked out here under rules {ours}, so a '
    + 'result may differ from the one that was printed.',

  again: {
    heading: 'What has to be decided again',
    lead: 'Riskier, new or open in the version “After”. Whoever decided on the one before has not decided on this.',
    none:
      'Nothing on our list: no tier or rating rose, no reason not to proceed came, no answer got riskier. Read the '
      + 'changes below all the same. What is said in words of one’s own is not weighed.',
    labels: {
      rules: 'Rules',
      tier: 'Tier after safeguards',
      'inherent-tier': 'Tier before safeguards',
      stop: 'Reason not to proceed',
      action: 'New action',
      rating: 'What could go wrong',
      'own-hazard': 'What could go wrong',
      answer: 'Riskier answer',
      'open-answer': 'Open again',
      safeguard: 'Safeguard',
      evidence: 'Evidence',
      lens: 'Law or classification to check',
      verdict: 'Verdict',
      conclusion: 'Joint conclusion',
    },
    rules: 'It was made under rules {before}, and now under rules {after}.',
    step: '“{before}” before, “{after}” now.',
    rated: 'Rating {rating}: {tier}',
    about: '{what}: {step}',
    stands: '{name}. It stands now.',
    open: '{name}. It can no longer be ruled out.',
    action: 'It now {action}. Its own risks come with it.',
    safeguard: '{name} fell back: {step}',
    evidence: '{name}: what showed it is gone, so it lowers nothing now.',
  },

  tiers: {
    heading: 'The tier',
    caption: 'The tier and what is open, side by side',
    after: 'Tier after safeguards',
    before: 'Tier before safeguards',
    unanswered: 'Unanswered questions',
    unknown: '“We do not know yet”',
    assumed: 'Answers that are assumed',
    own: 'People who answered by themselves',
    dissent: 'People who keep a different view',
  },

  changes: {
    heading: 'What changed',
    headingDifferent: 'What differs',
    none: 'Nothing differs in answers, safeguards, risks, laws and people.',
    same:
      'The same in both: {answers, plural, one {1 answer} other {{answers} answers}}, '
      + '{safeguards, plural, one {1 safeguard} other {{safeguards} safeguards}}, '
      + '{ratings, plural, one {1 rating} other {{ratings} ratings}}, '
      + '{lenses, plural, one {1 law} other {{lenses} laws}}, '
      + '{people, plural, one {1 person} other {{people} people}}.',
    group: '{name} ({n})',
    groups: { risks: 'Risks', laws: 'Laws to check', people: 'People' },
    what: 'About',
    ways: { riskier: 'riskier', safer: 'safer', both: 'riskier in part, safer in part' },
    safeguardWays: { riskier: 'fell back', safer: 'came further' },
    forAction: '{text}, when it {action}',
    notAsked: 'Not asked',
    suggested: '{text} (not confirmed)',
    shown: '{status}. What shows it: {evidence}',
    notShown: '{status}. Nothing shows it.',
    noRatings: 'Ratings are compared once both have enough answers for a tier.',
    notThere: 'Does not arise',
    ownHazard: 'Added by people: {name}',
    stop: 'Reason not to proceed: {name}',
    stops: { stands: 'Stands', 'cannot-be-ruled-out': 'Cannot be ruled out', none: 'Does not stand' },
    accepted: 'Why it is accepted: {rating}',
    noReason: 'No reason given',
    reach: '{state}. {reach}',
    notAtTable: 'Not at the table',
    maker: 'works for or is paid by the maker',
    signer: 'has a place to sign',
    verdictOf: 'Verdict of {name}',
    noVerdict: 'None',
    conditionOf: 'Condition of {name}',
    condition: '{text} ({about})',
    owner: 'by {owner}',
    due: 'due {due}',
    noCondition: 'Not asked for',
    done: 'Done: {text}',
    open: 'Not done: {text}',
    dissentOf: 'Where {name} sees it differently',
    noDissent: 'Nothing said',
    conclusion: 'Joint conclusion',
    signed: 'Signed by',
    nobody: 'Nobody',
  },

  text: {
    button: 'Copy as text',
    what: 'the comparison',
    line: '- {what}: {before} → {after}',
    noted: '{line} ({note})',
    again: '- {label}: {text}',
  },

  choose: {
    heading: 'Compare other files of the room',
    one: 'First file',
    other: 'Second file',
    option: '{title} ({name})',
  },
} as const)
