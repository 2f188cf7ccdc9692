import type { TierStepId, tierSteps as rules } from '../../content/tier-steps.ts'
import { spoken } from '../spoken.ts'

interface TierStepWords {
  /** A line to tick off, as an order. */
  readonly do: string
  readonly why: string
}

export const tierStepGroups = spoken('tierStepGroups', {
  'who-decides': 'Who decides',
  'before-pilot': 'Before a pilot',
  'monitoring': 'While people use it',
  'assess-again': 'When to assess again',
} as const satisfies Record<(typeof rules)[TierStepId]['about'], string>)

export const tierSteps = spoken('tierSteps', {
  'name-who-answers': {
    do: 'Name one person who answers for harm, and say how to reach them.',
    why: 'Where nobody is named, the person who was harmed has nobody to turn to.',
  },
  'board-decides': {
    do:
      'Let an ethics board decide, with a clinician who is not from the maker and someone with lived experience. Write '
      + 'down the benefit, and why each rating of 3 or more cannot be lowered.',
    why: 'The standard calls such ratings undesirable, and higher ones unacceptable. To take one on is a choice that others must be able to read.',
  },
  'design-first': {
    do: 'Change the design first, then protect, and only then warn. Come back with a new worksheet.',
    why: 'The standard calls such ratings unacceptable: remove the cause or control it.',
  },

  'tell-people': {
    do: 'Tell people that it is a machine, who can see what they say, and whether anyone is watching.',
    why: 'The law asks for the first in the EU. Help that was promised and did not exist has led to claims in court.',
  },
  'hazard-log': {
    do: 'Keep a list of what could go wrong, what you looked at to lower it, and why you took it or not.',
    why: 'The health service in England asks for such a log, and for a look at privacy, before it lets a tool in.',
  },
  'real-oversight': {
    do: 'Give those who review it the time, the training and the power to disagree and to stop it. Try it with planted mistakes.',
    why: 'Someone who cannot stop it does not oversee it.',
  },
  'plan-the-end': {
    do: 'Write down how people are told, and who helps them, when it changes or is switched off.',
    why: 'Tools have changed or vanished overnight, and people grieved.',
  },
  'rehearse-crisis': {
    do: 'Rehearse a crisis by day and by night: it asks, stays, gives the local line, and a human answers.',
    why: 'A path that nobody has walked fails when it counts. In one test, a single “no” ended the help.',
  },
  'outside-tests': {
    do: 'Have clinicians from outside and people with lived experience test it over long talks in which risk builds. Put right what they find.',
    why: 'Limits give way in long talks and when people put things differently. A maker rarely finds its own faults.',
  },
  'study-only': {
    do: 'Let people use it only in a study that an ethics board has allowed, with a clinician responsible for each of them.',
    why: 'In the trial of a therapy chatbot, staff read every message. FDA’s advisers, as reported, asked for a professional in the loop.',
  },

  'hear-of-harm': {
    do: 'Give people and staff an easy way to report harm and near misses. Read each report within a working day.',
    why: 'Harm that nobody hears of happens again.',
  },
  'look-at-unflagged': {
    do: 'Each month, have a clinician read some cases at random, also those it passed over. Count mistakes by group.',
    why: 'A model that was tested missed nearly all who died. Nobody looks for those whom a tool passes over.',
  },
  'read-everything': {
    do: 'In the pilot, have a trained human read every exchange: within one hour in serious illness, else within 72 hours.',
    why: 'In a trial of a therapy chatbot, staff who read every message had to step in 28 times.',
  },
  'follow-up': {
    do: 'When someone shows a risk of suicide, get help at once. Then have a human call them within 72 hours, if they agree.',
    why: 'In one comparison of clinics, a plan and calls went with about half the odds of suicidal behaviour. A form alone is not the same.',
  },

  'again-on-change': {
    do: 'Assess again before its version, its model, its people or its place change, after any serious harm, and at least once a year.',
    why: 'A change makes it another tool. The worksheet judged the old one.',
  },
  'again-before-more': {
    do: 'Assess again after the first three months or the first 50 people, before more may use it.',
    why: 'What the pilot shows settles questions that are open today.',
  },
} as const satisfies Record<TierStepId, TierStepWords>)
