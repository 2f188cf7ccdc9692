import type { Hazard } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'
import { action, all, always, any, atLeast, includes, reaches, term } from './condition.ts'
import { raise, rung } from './ladder.ts'
import type { OptionId } from './questions.ts'

/**
 * What could go wrong. Each hazard has a gate, a severity in the words of DCB0129 and chances, the smallest of which is
 * the likelihood. A number is "our judgement" unless a source speaks of that very step. Changing a cell changes tiers:
 * give a reason from a source, bump the rubric version, and say which tiers may move.
 */

/** How likely it is that nobody catches it: where the words come from, against who looks (SCORING's B). */
const nobodyCatches = {
  kind: 'nobody-catches',
  ladder: [
    rung('unseen.computed', 2, term('not-fixed'), 'our judgement'),
    rung('unseen.computed-flagged', 3, all(term('not-fixed'), reaches('oversight', 'flagged')), 'our judgement'),
    rung('unseen.generated-reviewed', 3, all(term('generated'), reaches('oversight', 'reviewed')), 'our judgement'),
    rung('unseen.computed-nobody', 4, all(term('not-fixed'), reaches('oversight', 'nobody')), ['imdrf-n12-lay-use']),
    rung('unseen.generated-flagged', 4, all(term('generated'), reaches('oversight', 'flagged')), 'our judgement'),
    rung('unseen.generated-nobody', 5, all(term('generated'), reaches('oversight', 'nobody')), ['imdrf-n12-lay-use']),
  ],
} as const

/** The same where someone is missed, who may never be flagged to anybody (P6). */
const nobodyCatchesMiss = {
  kind: 'nobody-catches',
  ladder: [
    rung('missed.computed', 2, term('not-fixed'), 'our judgement'),
    rung('missed.computed-flagged', 3, all(term('not-fixed'), reaches('misses', 'flagged')), 'our judgement'),
    rung('missed.generated-reviewed', 3, all(term('generated'), reaches('misses', 'reviewed')), 'our judgement'),
    rung('missed.computed-nobody', 4, all(term('not-fixed'), reaches('misses', 'nobody')), ['imdrf-n12-lay-use']),
    rung('missed.generated-flagged', 4, all(term('generated'), reaches('misses', 'flagged')), 'our judgement'),
    rung('missed.generated-nobody', 5, all(term('generated'), reaches('misses', 'nobody')), ['imdrf-n12-lay-use']),
  ],
} as const

const ASSESSING = ['monitor', 'screen', 'triage'] as const

/** Every action but schedule, inform and record. */
const BEYOND_LOGISTICS = action(
  'write-notes', ...ASSESSING, 'recommend', 'diagnose', 'treat', 'converse', 'crisis', 'alert', 'act',
)

/** Says something about a person that others may act on. */
const JUDGING = action('screen', 'triage', 'recommend', 'diagnose')

const ADVISING = action('recommend', 'treat', 'converse', 'crisis')

const AGREES = includes('what.manner', 'agrees-to-please')

/** Help that can come as force: it acts by itself, or tells those who can. */
const FORCED = any(action('act'), atLeast('who.gets', 'institution'))

/** The worst of the groups that it was, or was not, tested with. */
const testedAtLeast = (option: OptionId<'who.tested.minorities'>) => any(
  atLeast('who.tested.minorities', option),
  atLeast('who.tested.most-unwell', option),
  atLeast('who.tested.collective', option),
  atLeast('who.tested.language', option),
)

/** Where data goes, and whether it goes anywhere it is not held today. */
const dataLeaves = {
  severity: [
    rung('data.any', 2, always, 'our judgement'),
    rung('data.many', 3, all(term('mass'), atLeast('where.runs', 'maker')), ['dcb0129-severity']),
  ],
  likelihood: [{
    kind: 'likelihood',
    ladder: [
      rung('data.to-provider', 2, all(
        atLeast('where.runs', 'provider'), atLeast('where.moves', 'provider'),
      ), 'our judgement'),
      rung('data.to-third-party', 3, all(
        atLeast('where.runs', 'third-party'), atLeast('where.moves', 'provider'),
      ), 'our judgement'),
      rung('data.to-training', 3, atLeast('where.moves', 'maker-train'), 'our judgement'),
      rung('data.to-others', 4, atLeast('where.moves', 'others'), ['mozilla-2023', 'ftc-betterhelp', 'ftc-cerebral']),
    ],
  }],
} as const

export const hazards = {
  'missed-crisis': {
    gate: any(
      includes('why.information', 'typed'),
      includes('why.information', 'scores'),
      includes('why.information', 'voice-face'),
      includes('why.information', 'sensors'),
      includes('why.information', 'social'),
    ),
    severity: [
      rung('missed-crisis.harm-logistics', 2, term('logistics'), 'our judgement'),
      rung('missed-crisis.harm', 3, BEYOND_LOGISTICS, ['dcb0129-severity']),
      rung('missed-crisis.harm-fragile', 4, all(BEYOND_LOGISTICS, term('fragile')), [
        'dcb0129-severity', 'imdrf-n12-situation',
      ]),
    ],
    raise: raise('missed-crisis.many', all(
      term('mass'), term('not-fixed'), reaches('misses', 'flagged'),
    ), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('missed-crisis.arises-logistics', 2, term('logistics'), 'our judgement'),
          rung('missed-crisis.arises', 3, BEYOND_LOGISTICS, 'our judgement'),
          rung('missed-crisis.arises-self-harm', 4, all(
            BEYOND_LOGISTICS, includes('who.conditions', 'self-harm'),
          ), ['self-harm-practice']),
          rung('missed-crisis.arises-severe', 4, all(BEYOND_LOGISTICS, term('severe')), 'our judgement'),
          rung('missed-crisis.arises-crisis', 5, all(BEYOND_LOGISTICS, term('crisis')), 'our judgement'),
        ],
      },
      nobodyCatchesMiss,
    ],
  },

  'misleading-assessment': {
    gate: all(action('write-notes', ...ASSESSING, 'recommend', 'diagnose'), term('not-fixed')),
    severity: [
      rung('misleading-assessment.harm-notes', 2, action('write-notes', 'monitor'), 'our judgement'),
      rung('misleading-assessment.harm-notes-severe', 3, all(action('write-notes', 'monitor'), term('severe')), [
        'imdrf-n12-situation',
      ]),
      rung('misleading-assessment.harm', 3, JUDGING, 'our judgement'),
      rung('misleading-assessment.harm-fragile', 4, all(JUDGING, term('fragile'), reaches('oversight', 'flagged')), [
        'imdrf-n12-situation', 'imdrf-n12-lay-use',
      ]),
    ],
    raise: raise('misleading-assessment.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('misleading-assessment.arises-notes', 3, action('write-notes', 'monitor'), 'our judgement'),
          rung('misleading-assessment.arises', 5, JUDGING, 'our judgement'),
        ],
      },
      nobodyCatches,
    ],
  },

  'harmful-content': {
    gate: always,
    severity: [
      rung('harmful-content.harm-inform', 2, all(action('inform'), term('not-fixed')), 'our judgement'),
      rung('harmful-content.harm-advice', 3, all(ADVISING, term('not-fixed')), ['aiid-545']),
      rung('harmful-content.harm-fragile', 4, all(term('deep'), term('not-fixed'), term('fragile')), [
        'dcb0129-severity', 'imdrf-n12-situation',
      ]),
    ],
    raise: raise('harmful-content.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('harmful-content.arises', 2, always, 'our judgement'),
          rung('harmful-content.arises-advice', 3, action('inform', 'recommend'), 'our judgement'),
          rung('harmful-content.arises-deep', 4, term('deep'), ['emoagent-2025', 'schoene-2026']),
          rung('harmful-content.arises-unguarded', 4, all(
            action('inform', 'recommend'), term('generated'), term('unguarded'),
          ), ['schoene-2026', 'aiid-545']),
          rung('harmful-content.arises-deep-unguarded', 5, all(
            term('deep'), term('generated'), term('unguarded'),
          ), ['schoene-2026', 'aiid-545']),
        ],
      },
      nobodyCatches,
    ],
  },

  'delusion': {
    gate: all(action('converse'), term('generated')),
    severity: [
      rung('delusion.harm', 3, always, ['moore-2025']),
      rung('delusion.harm-fragile', 4, term('fragile'), ['dcb0129-severity', 'imdrf-n12-situation']),
      rung('delusion.harm-prone', 4, term('prone'), ['moore-2025', 'dcb0129-severity']),
    ],
    raise: raise('delusion.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('delusion.arises', 2, always, ['openai-weekly-2025']),
          rung('delusion.arises-young-or-open', 3, any(term('open'), term('minors')), 'our judgement'),
          rung('delusion.arises-agrees', 3, AGREES, ['openai-sycophancy-2025', 'vera-mh-boundaries']),
          rung('delusion.arises-severe', 4, term('severe'), 'our judgement'),
          rung('delusion.arises-prone', 4, term('prone'), ['moore-2025', 'openai-weekly-2025']),
          rung('delusion.arises-prone-agrees', 5, all(term('prone'), AGREES), ['moore-2025']),
        ],
      },
      nobodyCatches,
    ],
  },

  'dependence': {
    gate: term('deep'),
    severity: [
      rung('dependence.harm', 2, always, 'our judgement'),
      rung('dependence.harm-more', 3, any(term('minors'), term('severe'), reaches('role', 'instead')), 'our judgement'),
    ],
    raise: raise('dependence.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'length',
        ladder: [
          rung('dependence.session', 2, atLeast('when.length', 'session'), 'our judgement'),
          rung('dependence.open-ended', 4, atLeast('when.length', 'open-ended'), ['openai-mit-2025']),
        ],
      },
      {
        kind: 'role',
        ladder: [
          rung('dependence.extra', 2, reaches('role', 'extra'), 'our judgement'),
          rung('dependence.bridge', 3, reaches('role', 'bridge'), 'our judgement'),
          rung('dependence.instead', 4, reaches('role', 'instead'), 'our judgement'),
          rung('dependence.earns', 5, atLeast('why.earns', 'yes'), ['de-freitas-2025', 'ftc-6b-companions']),
        ],
      },
    ],
  },

  'abandonment': {
    gate: any(term('deep'), reaches('role', 'bridge')),
    severity: [
      rung('abandonment.harm', 2, always, ['replika-2023']),
      rung('abandonment.harm-bridge', 3, reaches('role', 'bridge'), ['vera-mh-abandons']),
    ],
    raise: raise('abandonment.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [{
      kind: 'likelihood',
      ladder: [
        rung('abandonment.arises', 2, always, 'our judgement'),
        rung('abandonment.arises-instead', 3, reaches('role', 'instead'), 'our judgement'),
      ],
    }],
  },

  'over-intervention': {
    gate: action('alert', 'act'),
    severity: [
      rung('over-intervention.harm', 3, always, 'our judgement'),
      rung('over-intervention.harm-forced', 4, FORCED, ['school-arrest-2025', '988-least-invasive']),
    ],
    raise: raise('over-intervention.many', all(FORCED, term('many-unseen')), ['dcb0129-severity']),
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('over-intervention.arises', 3, always, ['reach-vet-accuracy']),
          rung('over-intervention.arises-act', 4, action('act'), 'our judgement'),
        ],
      },
      {
        kind: 'nobody-catches',
        ladder: [
          rung('over-intervention.always', 2, always, 'our judgement'),
          ...nobodyCatches.ladder,
          rung('over-intervention.forced-nobody', 5, all(
            atLeast('who.gets', 'institution'), reaches('oversight', 'nobody'),
          ), 'our judgement'),
        ],
      },
    ],
  },

  'exposure': { gate: term('personal'), ...dataLeaves },

  'secondary-use': { gate: term('personal'), ...dataLeaves },

  'unequal': {
    gate: all(
      action(...ASSESSING, 'recommend', 'diagnose', 'alert', 'treat', 'converse', 'crisis'), term('not-fixed'),
    ),
    severity: [
      rung('unequal.harm', 2, always, 'our judgement'),
      rung('unequal.harm-fragile', 3, term('fragile'), 'our judgement'),
    ],
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('unequal.not-tested', 2, testedAtLeast('in-the-data'), ['knol-2026-fairness']),
          rung('unequal.unknown-or-worse', 3, testedAtLeast('no'), ['gabriel-2024', 'bouguettaya-2025']),
        ],
      },
      nobodyCatches,
    ],
  },

  'manipulation': {
    gate: all(term('deep'), atLeast('why.earns', 'yes')),
    severity: [
      rung('manipulation.harm', 2, always, 'our judgement'),
      rung('manipulation.harm-minors', 3, term('minors'), ['us-washington-hb-2225']),
    ],
    raise: raise('manipulation.many', term('many-unseen'), ['dcb0129-severity']),
    likelihood: [{
      kind: 'likelihood',
      ladder: [rung('manipulation.arises', 4, always, ['de-freitas-2025'])],
    }],
  },

  'taken-for-person': {
    gate: all(term('generated'), term('deep')),
    severity: [
      rung('taken-for-person.harm', 2, always, 'our judgement'),
      rung('taken-for-person.harm-more', 3, any(term('minors'), term('severe')), 'our judgement'),
    ],
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('taken-for-person.arises', 3, always, ['vera-mh-boundaries', 'nist-ai-600-1']),
          rung('taken-for-person.arises-seems', 4, includes('what.manner', 'seems-human'), ['vera-mh-boundaries']),
        ],
      },
      nobodyCatches,
    ],
  },

  'relationship': {
    gate: all(reaches('role', 'extra'), atLeast('care.clinician', 'no')),
    severity: [
      rung('relationship.harm', 2, always, 'our judgement'),
      rung('relationship.harm-severe', 3, term('severe'), 'our judgement'),
    ],
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('relationship.arises', 2, always, 'our judgement'),
          rung('relationship.arises-instead', 3, reaches('role', 'instead'), 'our judgement'),
        ],
      },
      nobodyCatches,
    ],
  },

  'refused-care': {
    gate: action('triage', 'screen'),
    severity: [
      rung('refused-care.harm', 3, always, 'our judgement'),
      rung('refused-care.harm-severe', 4, term('severe'), ['dcb0129-severity']),
    ],
    likelihood: [
      {
        kind: 'situation-arises',
        ladder: [
          rung('refused-care.arises', 3, always, 'our judgement'),
          rung('refused-care.arises-nobody', 4, reaches('oversight', 'nobody'), 'our judgement'),
        ],
      },
      nobodyCatches,
    ],
  },

  'self-monitoring': {
    gate: action('record', 'monitor'),
    severity: [
      rung('self-monitoring.harm', 3, any(
        includes('who.conditions', 'eating-disorder'), term('severe'),
      ), 'our judgement'),
    ],
    likelihood: [{
      kind: 'likelihood',
      ladder: [rung('self-monitoring.arises', 2, always, 'our judgement')],
    }],
  },

  'time-lost': {
    gate: any(action('treat'), reaches('role', 'instead')),
    severity: [
      rung('time-lost.harm', 2, always, 'our judgement'),
      rung('time-lost.harm-severe', 3, term('severe'), 'our judgement'),
    ],
    likelihood: [{
      kind: 'likelihood',
      ladder: [
        rung('time-lost.pilot', 2, atLeast('why.evidence', 'pilot'), 'our judgement'),
        rung('time-lost.own-figures', 3, atLeast('why.evidence', 'own-figures'), 'our judgement'),
        rung('time-lost.nothing', 4, atLeast('why.evidence', 'nothing'), 'our judgement'),
      ],
    }],
  },

  'seen-nearby': {
    gate: atLeast('where.shared', 'family'),
    severity: [rung('seen-nearby.harm', 3, term('personal'), 'our judgement')],
    likelihood: [{
      kind: 'likelihood',
      ladder: [rung('seen-nearby.arises', 2, always, ['shared-device-2026'])],
    }],
  },
} as const satisfies Record<string, Hazard<ReferenceId>>

export type HazardId = keyof typeof hazards

export const HAZARD_IDS = Object.keys(hazards) as readonly HazardId[]
