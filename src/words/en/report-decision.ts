import { spoken } from '../spoken.ts'

/** Words of the decision sheet. A board decides about a proposal as its worksheet describes it, and certifies nothing. */
export const decisionSheet = spoken('decisionSheet', {
  title: '{title} – decision of {board}',
  untitled: 'A worksheet without a name yet',
  subject: 'A board’s decision on an Affordance Worksheet: {outcome}',
  header: '{board}: {title}',
  attachment: 'The same decision as data',
  footer: 'A decision on a proposal. Rules {version}, code {code}. Not a safety case or certificate.',
  kind: 'Decision on a worksheet · {date} · rules {version}',
  quoted: '“{title}”',
  lead: '{board} decided on this proposal as the worksheet named below describes it. Another worksheet, or a later version of '
    + 'this one, is another proposal.',

  outcomes: {
    approve: 'Approve',
    'approve-with-conditions': 'Approve with conditions',
    'send-back': 'Send back with questions',
    reject: 'Reject',
  },
  decision: 'Decision: {outcome}',
  votesFor: '{for} for, {against} against, {abstain} abstained, {recused} recused.',
  againstVotes: 'No more members voted for this decision than against it.',
  despiteStops: '{n, plural, one {Decided although 1 reason not to proceed stands.} other {Decided although {n} reasons not to '
    + 'proceed stand.}}',
  noReason: 'No reason was written down.',

  about: {
    title: 'What was decided on',
    sha256: 'SHA-256 of the worksheet',
    id: 'Id',
    exported: 'Exported',
    notExported: 'Not exported as a report; the worksheet file was read.',
  },
  risk: {
    title: 'What it came to at that time',
    after: 'After safeguards: {tier}',
    exactly: '{tier}',
    between: 'at least {best}, could be {worst}',
    before: 'Before safeguards: {tier}.',
    beforeAtWorst: 'Before safeguards, open questions read at their riskiest: {tier}.',
    computed: 'Worked out from the worksheet’s answers by rules {version}, not taken from the file.',
    caution: 'Low does not mean safe. Worksheet tier, not a legal class.',
    notEnough: 'Not enough was answered for a tier.',
    noStops: 'Reasons not to proceed: none stood.',
    openStops: '{n, plural, one {1 could not be ruled out} other {{n} could not be ruled out}}: {names}{more, plural, =0 {} other {; '
      + 'and {more} more}}.',
    noOpenStops: 'All that the rules look for were ruled out.',
    openNotKnown: 'Whether others could be ruled out is not written down: the decision was made with an earlier release.',
    stops: '{n, plural, one {1 reason not to proceed stood} other {{n} reasons not to proceed stood}}',
  },

  votes: {
    title: 'Who voted how',
    lead: 'Members voted for or against the decision above.',
    caption: '{n, plural, one {1 member} other {{n} members}}',
    columns: { member: 'Member', vote: 'Vote', reason: 'Reason, or the interest of somebody recused' },
    chair: 'chair',
    names: { for: 'For', against: 'Against', abstain: 'Abstains', recused: 'Recused' },
    none: 'No vote',
  },

  conditions: {
    title: 'Conditions',
    lead: 'The decision holds once these are met.',
    caption: '{n, plural, one {1 condition} other {{n} conditions}}',
    columns: { n: 'No.', what: 'What', owner: 'Who sees to it', due: 'By when' },
  },

  questions: {
    title: 'Questions to the team',
    lead: 'Each is bound to an answer of the worksheet. The team opens this file in its own browser and answers them there.',
    caption: '{n, plural, one {1 question} other {{n} questions}}',
    columns: { n: 'No.', place: 'About the answer', text: 'The board asks' },
    whole: 'The worksheet as a whole',
    action: '{question}, when it {action}',
  },

  again: {
    title: 'Looked at again',
    by: 'At the latest',
    on: 'Earlier if',
    triggers: {
      'model-changed': 'the model or its maker’s version changes',
      incident: 'something goes wrong',
      'new-population': 'other people are to use it',
    },
    never: 'No day and nothing that brings it forward was named.',
  },

  signatures: {
    title: 'Signatures',
    lead: 'The chair signs for the board. Each signature adds to this file and changes nothing before it. It does not approve '
      + 'the tool.',
    chair: '{name}, chair',
    spare: 'Spare place',
    empty: 'Not signed yet: {who}',
  },

  checking: {
    title: 'Check this sheet without us',
    steps: [
      'pdfsig says whether each signature holds, and which bytes it covers.',
      'pdfdetach saves decision.json, from which these pages were made.',
      'pdfdetach saves worksheet.json out of the report that the board read. Its SHA-256 (sha256sum) is the one above, or it is '
        + 'another worksheet.',
    ],
    facts: { rules: 'Rules', release: 'Made with release', file: 'File', decision: 'Decision', made: 'Decided' },
    rules: '{version}, SHA-256 {sha256}',
    about: 'This sheet records what a board decided. It is not a safety case, a certificate or an approval of the tool.',
  },
} as const)

/** What a board sent back, in the report of the worksheet that answers it. */
export const reportAsked = {
  title: 'Questions of a board, and replies',
  lead: 'A board read an earlier version and sent it back with these questions.',
  caption: '{all, plural, one {1 question} other {{all} questions}}, {done} done',
  columns: { place: 'About the answer', text: 'The board asks', reply: 'The team replies' },
  open: 'No reply yet.',
  done: 'Done.',
} as const
