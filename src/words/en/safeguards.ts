import type { SafeguardId } from '../../content/safeguards.ts'
import { spoken } from '../spoken.ts'

interface SafeguardWords {
  readonly name: string
  readonly what: string
  /** What would show that it is there. */
  readonly evidence: string
}

export const safeguards = spoken('safeguards', {
  'independent-evaluation': {
    name: 'Tested by someone independent',
    what: 'Someone other than the maker tested what it does when things go wrong, and what they found was put right.',
    evidence: 'A published report with methods, cases and failures, and what was changed after it.',
  },
  'conversation-testing': {
    name: 'Tested over long conversations',
    what: 'Testers built up risk over many messages, and rephrased, and it noticed.',
    evidence: 'The test scripts, and how often it noticed.',
  },
  'bias-evaluation': {
    name: 'Tested with the people it could fail',
    what: 'Results were looked at for each group that could be misread, and were good.',
    evidence: 'A table of results by group, with numbers of people.',
  },
  'contestable-reasons': {
    name: 'Reasons that can be seen and contested',
    what: 'People can see why it said something, disagree, and have it put right.',
    evidence: 'A screen that shows the reasons, and the record of what was put right.',
  },
  'reviewer-training': {
    name: 'Training not to trust it blindly',
    what: 'Those who review it practise finding its mistakes, also planted ones.',
    evidence: 'Who was trained when, and how many planted mistakes they found.',
  },
  'crisis-response': {
    name: 'A crisis response built in',
    what: 'It asks directly, stays in the conversation and gives local lines.',
    evidence: 'Test conversations that a crisis worker and people who have been in a crisis have read and judged.',
  },
  'warm-handover': {
    name: 'Handing over to a human',
    what: 'It connects a person who agrees to a human who knows they are coming.',
    evidence: 'The agreement with the service, and test calls by day and by night.',
  },
  'trusted-contact': {
    name: 'A contact chosen beforehand',
    what: 'It tells someone whom the person chose, in the way they agreed.',
    evidence: 'The consent form, how to take it back, and what is sent: short, without what was said.',
  },
  'human-fallback': {
    name: 'A human within minutes',
    what: 'Whoever needs a human reaches one in minutes, day and night.',
    evidence: 'The rota, and measured times including nights and holidays.',
  },
  'honest-about-help': {
    name: 'Telling people exactly who is there',
    what: 'People are told how fast a human can be reached, and when nobody is watching.',
    evidence: 'The words on the screen, and what people took from them when asked.',
  },
  'false-alarm-handling': {
    name: 'Care with false alarms',
    what: 'Before anyone else hears of an alarm, the person is asked or staff check.',
    evidence: 'The steps in writing, and how alarms of the last months ended.',
  },
  'disclosure': {
    name: 'Saying that it is a machine',
    what: 'It says at the start, and again later, that it is neither a person nor a clinician.',
    evidence: 'The words on the screen, and how many people still thought it a person.',
  },
  'age-check': {
    name: 'A real age check',
    what: 'Something more than a tick box keeps children out, and takes little data.',
    evidence: 'How it works, and how many children got past it in a test.',
  },
  'breaks': {
    name: 'Breaks and limits',
    what: 'It suggests breaks, ends long sessions and points to people.',
    evidence: 'The settings, and how use changed with them.',
  },
  'withdrawal-plan': {
    name: 'A plan for the day it ends',
    what: 'If it is changed or switched off, people are told early and led to other help.',
    evidence: 'The plan, with who does what and by when.',
  },
  'data-minimisation': {
    name: 'Taking less data',
    what: 'It keeps only what it needs, for as long as it needs it, and forbids other use.',
    evidence: 'The list of what is kept and when it is deleted, and the contract.',
  },
  'security-testing': {
    name: 'Tested security',
    what: 'Someone tried to break in, and what they found was put right.',
    evidence: 'The summary of the test, and what was fixed.',
  },
  'private-use': {
    name: 'Private on a shared device',
    what: 'A lock, a quick way out, and messages that give nothing away.',
    evidence: 'How it looks on a shared device, judged by people who know control at home.',
  },
  'clinician-informed': {
    name: 'The clinician learns what matters',
    what: 'With the person’s agreement, their own clinician hears what matters.',
    evidence: 'What is sent, how often, and how people agree to it.',
  },
  'lived-experience': {
    name: 'Decided with people who know it from within',
    what: 'People with lived experience decided parts of it.',
    evidence: 'What they decided, and what changed because of it.',
  },
  'change-control': {
    name: 'Testing again when it changes',
    what: 'Each new version is tested again, and people are told.',
    evidence: 'The tests of the last change, and the message to people.',
  },
  'incident-reporting': {
    name: 'Reporting and learning from harm',
    what: 'Harm and near misses are reported, and what was learned is shared.',
    evidence: 'The last reports, and what changed because of them.',
  },
} as const satisfies Record<SafeguardId, SafeguardWords>)
