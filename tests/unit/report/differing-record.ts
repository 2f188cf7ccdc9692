import type { Cell, Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { judgedWorksheet } from './example-record.ts'

const person = (name: string, role: Person['role'], more: Partial<Person> = {}): Person =>
  ({ name, role, interest: false, signer: true, ...more })

export const layerOf = (all: Readonly<Record<string, Cell>>, more: Partial<Layer> = {}): Layer =>
  ({ all, actions: {}, safeguards: {}, ...more })

const AT = '2026-11-24T10:00:00+01:00'

/** Day on which the file of the person without a name was added; nothing of it may be printed. */
export const NAMELESS_AT = '2026-03-05T09:00:00+01:00'

const { joint } = judgedWorksheet.answers

/**
 * Three people at a table of four answered by themselves. Of the two clinicians one gave no name, so that the role
 * would give them away. Joint: people are mildly unwell, and a clinician sees it in the session.
 */
export const differing: Worksheet = {
  ...judgedWorksheet,
  team: {
    order: ['ada', 'li', 'mo', 'x1'],
    people: {
      ada: person('Ada Brun', 'clinician'),
      li: person('Li Wei', 'product-manager', { interest: true }),
      mo: person('Mo Petrov', 'lived-experience'),
      x1: person('', 'clinician', { anonymous: true, signer: false }),
    },
  },
  answers: {
    ...judgedWorksheet.answers,
    joint: {
      ...joint,
      all: {
        ...joint.all,
        'who.acuity': {
          value: 'mild', source: 'file-ada', note: 'From the pilot.',
          settled: { at: AT, by: 'li', reason: 'The pilot shows it', held: ['ada'], accepted: ['x1'] },
        },
      },
    },
    positions: {
      ada: layerOf({
        'who.acuity': { value: 'mild', source: 'file-ada' },
        'where.moves': { value: 'provider', source: 'file-ada' },
      }),
      mo: layerOf({
        'who.acuity': { value: 'crisis', note: 'Everyone turns up at night.', source: 'file-mo' },
        'where.moves': { value: 'others', source: 'file-mo' },
      }),
      x1: layerOf({
        'who.acuity': { value: 'serious', at: NAMELESS_AT, by: 'x1', source: 'file-x1' },
        'where.moves': { unknown: true, note: 'Nobody told us.' },
      }),
    },
  },
  judgements: {
    ...judgedWorksheet.judgements,
    mo: {
      verdict: 'acceptable', dissent: 'Data from my watch is mine.',
      conditions: [
        { text: 'Ask people who were on a ward', owner: 'Li Wei', due: '2027-03-01', done: true },
        { text: 'Tell people who reads it', done: false },
      ],
    },
    x1: { verdict: 'not-acceptable', conditions: [{ text: 'Name who looks at night', done: false }], at: NAMELESS_AT },
  },
  sources: {
    'file-ada': { name: 'answers-ada.json', sha256: 'a'.repeat(64), person: 'ada', added: AT },
    'file-mo': { name: 'answers-mo.json', sha256: 'b'.repeat(64), person: 'mo', added: AT },
    'file-x1': { name: 'from-the-night-shift.json', sha256: 'c'.repeat(64), person: 'x1', added: NAMELESS_AT },
  },
  inMyWords: {
    mo: {
      worry: { text: 'That nobody tells me.', reply: { kind: 'changed', text: 'People choose.' } },
      never: { text: 'Call the police.' },
      missing: { text: 'My sister.', reply: { kind: 'not-changed', text: 'she lives abroad.' } },
    },
  },
}
