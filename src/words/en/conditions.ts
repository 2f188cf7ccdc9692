import type { LevelOf, ScaleId, TermId } from '../../content/condition.ts'
import { spoken } from '../spoken.ts'

/** Conditions of the rules in plain words: clauses that go on after “when”. */
export const conditions = spoken('conditions', {
  always: 'always',
  and: '{first}, and {last}',
  or: '{first}, or {last}',
  /** Over a list of clauses. */
  allOf: 'all of these are true:',
  anyOf: 'at least one of these is true:',
  /** Around a choice that stands among things which must all be true. */
  either: '(either {parts})',
  both: '({parts})',
  isAtLeast: '“{question}” is “{option}” or riskier',
  is: '“{question}” is “{option}”',
  includes: '“{question}” includes “{option}”',
  isOne: '“{question}” is one of these: {options}',
  includesOne: '“{question}” includes one of these: {options}',
  action: 'it {actions}',
  /** Of nearly all actions it is shorter to say which are not meant. */
  actionBut: 'the action is any but these: {actions}',
  reaches: '“{scale}” is “{level}” or riskier',
  reachesLast: '“{scale}” is “{level}”',
  orAction: '{first} or {last}',

  /** What the rules call by a name. `clause` stands in a sentence, `name` over its definition. */
  terms: {
    severe: { name: 'Seriously ill', clause: 'people may be seriously ill' },
    crisis: { name: 'In crisis', clause: 'people’s lives may be at risk now' },
    minors: { name: 'Minors', clause: 'people under 18 use it' },
    open: { name: 'Open to others', clause: 'people it is not meant for can get in' },
    fragile: { name: 'Fragile', clause: 'the people are fragile' },
    prone: { name: 'Prone to unusual beliefs', clause: 'some have psychosis or bipolar disorder' },
    unguarded: {
      name: 'Where limits give way',
      clause: 'some have an eating disorder or use substances',
    },
    mass: { name: 'Very many', clause: 'it reaches very many people' },
    'many-unseen': { name: 'Very many, unseen', clause: 'it reaches very many people and nobody looks unless flagged' },
    deep: { name: 'Deep action', clause: 'it treats, talks openly or responds in a crisis' },
    logistics: { name: 'Office and information', clause: 'it schedules, gives information or records what people enter' },
    personal: { name: 'Personal information', clause: 'it uses personal information' },
    'not-fixed': { name: 'Not fixed', clause: 'what it says is not fixed beforehand' },
    generated: { name: 'Generated', clause: 'it makes up its own words' },
  } satisfies Record<TermId, { readonly name: string; readonly clause: string }>,

  /** What the rules work out from several answers. */
  scales: {
    oversight: {
      name: 'Who really looks',
      about:
        'What oversight amounts to, whatever it is called. An action that another sets off with no person between takes '
        + 'the worse of both.',
      levels: {
        decides: 'a clinician decides first, or is there',
        reviewed: 'each one is reviewed in time',
        flagged: 'only what is flagged is seen',
        nobody: 'nobody looks',
      },
    },
    misses: {
      name: 'Who would notice what was missed',
      about: 'The same for a person it overlooked: nobody catches what nobody sees.',
      levels: {
        decides: 'a clinician decides first, or is there',
        reviewed: 'each one is reviewed in time',
        flagged: 'only what is flagged is seen',
        nobody: 'nobody looks',
      },
    },
    role: {
      name: 'What it really is in care',
      about: 'A treatment or a conversation that nobody looks at is more than an extra.',
      levels: {
        office: 'office work only',
        extra: 'an extra to care',
        bridge: 'a bridge while people wait',
        instead: 'instead of some care',
      },
    },
  } satisfies {
    readonly [S in ScaleId]: {
      readonly name: string
      readonly about: string
      readonly levels: Readonly<Record<LevelOf<S>, string>>
    }
  },
} as const)
