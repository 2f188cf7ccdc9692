import {
  reportDifferences, reportNameless, reportOwnWords, reportSettled, reportTasks,
} from './report-differences.ts'
import { reportAsked } from './report-decision.ts'
import { reportFirst } from './report-first.ts'
import { reportHowMade } from './report-how-made.ts'
import { reportLaws, reportStops } from './report-laws.ts'
import { reportLevers, reportPlan, reportWhatIfs } from './report-next.ts'
import { reportRisks } from './report-risks.ts'
import { spoken } from '../spoken.ts'

/** Words of the printed report. Nothing here may promise more than a worksheet can: it is a judgement before building. */
export const report = spoken('report', {
  name: 'Affordance Worksheet',
  title: '{feature} – Affordance Worksheet',
  untitled: 'A feature without a name yet',
  quoted: '“{text}”',
  subject: 'A joint assessment of an AI feature in mental health care: {kind}',
  creator: 'Affordance Worksheet {release}',
  attachments: {
    worksheet: 'The worksheet that these pages were made from',
    rules: 'Rules {version} and their English words, from which the tier can be computed again',
  },
  footer: 'Rules {version}, code {code}. Not a safety case, certificate or approval.',
  page: 'Page {page} of {pages}',
  more: '… (in full inside)',
  cut: '…',
  list: ', ',
  and: '{first} and {last}',
  semicolon: '; ',
  anything: 'does anything it can do',
  ours: '[our judgement]',
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ],
  date: '{day} {month} {year}',
  moment: '{date}, {time} ({offset})',

  asked: reportAsked,
  first: reportFirst,
  nameless: reportNameless,
  differences: reportDifferences,
  settled: reportSettled,
  tasks: reportTasks,
  actions: {
    title: 'What it can do',
    lead: 'An action is one thing that the AI can do in the place where it is used (an affordance). Each has its own five '
      + 'W’s; the paper that proposed them stands under Sources {knol}.',
    none: 'No action is ticked yet.',
    caption: 'The five W’s when it {action}',
    columns: { w: 'W', said: 'What the team answered' },
    answer: '{question}: ',
    end: '. ',
  },

  answers: {
    title: 'All answers',
    lead: 'As answered together. Where somebody sees it differently, their own answer stands below.',
    columns: { question: 'Question', answer: 'Answer', note: 'Note and basis' },
    caption: '{step}: {n, plural, one {1 question} other {{n} questions}}',
    forAction: 'When it {action}: ',
    own: '{name}: ',
    closed: 'Not asked with these answers, so it does not count.',
    leftFor: 'Left for {role}.',
    byAt: '{name}, {date}',
  },

  risks: reportRisks,
  stops: reportStops,
  laws: reportLaws,
  levers: reportLevers,
  plan: reportPlan,
  whatIfs: reportWhatIfs,
  howMade: reportHowMade,

  safeguards: {
    title: 'Safeguards',
    lead: 'A safeguard counts only in place or verified, and only with something that shows it. It makes a hazard at most one '
      + 'tier lower.',
    columns: { safeguard: 'Safeguard', status: 'State', evidence: 'What shows it, who sees to it' },
    caption: 'Every safeguard that the rules know',
    states: {
      none: 'None', planned: 'Planned', 'in-place': 'In place', verified: 'Verified outside the maker',
      unanswered: 'Unanswered',
    },
    noEvidence: 'Nothing shows it yet, so it does not count.',
    ownerDate: '{owner}, {date}',
    otherwise: 'None, or nobody said',
  },

  judgement: {
    title: 'Judgement',
    lead: 'The rules give a tier. People decide.',
    together: 'Together',
    none: 'No joint conclusion yet.',
    despite: '{verdict}, despite the tier {tier}',
    table: 'Who was at the table',
    columns: { person: 'Person', interest: 'For the maker', verdict: 'Verdict and reason' },
    maker: 'Works for or is paid by the maker',
    notMaker: 'No',
    noVerdict: 'No verdict yet',
    dissent: 'Dissent: ',
    condition: 'Condition: {text}',
    conditionOwner: '{owner}',
    conditionDue: 'by {date}',
    conditionDone: 'done',
    benefit: 'Benefit, which stands beside the risk and is never subtracted from it',
  },

  ownWords: reportOwnWords,

  open: {
    title: 'Open questions',
    lead: 'First those that could move the result most.',
    none: 'No open question can move the result.',
    columns: { question: 'Question', state: 'State', moves: 'What settling it could do', who: 'Who usually knows' },
    caption: 'Questions on which something still hangs',
    unknown: 'Not known yet',
    unanswered: 'Unanswered',
    tiers: '{n, plural, one {narrow the tier by one step} other {narrow the tier by {n} steps}}',
    stops: '{n, plural, one {settle a reason not to proceed} other {settle {n} reasons not to proceed}}',
    ratings: '{n, plural, one {narrow one rating by one step} other {narrow ratings by {n} steps in all}}',
    little: 'narrow the result together with others',
  },

  signatures: {
    title: 'Signatures',
    lead: 'Each signature adds to this file and changes nothing before it. It states what it means: took part, agrees, or '
      + 'decides. It does not approve the tool.',
    expected: '{name}, {role}',
    verdict: 'Verdict: {verdict}',
    spare: 'Spare place',
    empty: 'Not signed yet: {who}',
  },

  references: {
    title: 'Sources',
    lead: 'Only what these pages cite, and how far each was checked. “Our judgement” marks a step without a source.',
    caption: 'Sources in the order in which they are first cited',
    columns: { number: 'No.', source: 'Source', says: 'What is taken from it', checked: 'Checked' },
    source: '{by}. {title}. {where}',
    pinpoint: '{source}, {pinpoint}',
    checkedOn: '{name}, {date}',
  },

  checking: {
    title: 'How to check this file without us',
    steps: [
      'Open it in a PDF reader that shows signatures. Each covers everything up to the moment of signing. A reader may say that '
        + 'the signer is unknown: that is expected for a self-made signature.',
      'Compare the fingerprint of each key with the signer, in person or by telephone. A name can be typed by anyone, and the '
        + 'time is that of the signer’s own clock.',
      'Count the signatures. Somebody could cut off the last one without a trace, so ask the signers how many there were.',
      'With free programs: pdfsig shows whether each signature is valid; pdfdetach saves the two attached files; openssl cms '
        + 'verifies a signature by itself.',
      'The attached worksheet.json holds every answer. The attached rubric.json holds the rules: with it anybody can compute the '
        + 'tier again. Its SHA-256 is the code of the rules below.',
      'Affordance Worksheet of the same release draws these pages again from the attached worksheet and compares them byte for '
        + 'byte. Another release says “not checked”.',
    ],
    facts: { rules: 'Rules', release: 'Release', file: 'File identifier', made: 'Made on', worksheet: 'Worksheet' },
    rulesFact: '{version}, SHA-256 {sha256}',
    nothing: 'Nothing here proves who a person is, or that a feature does no harm.',
  },
} as const)
