import { expect, test } from 'vitest'
import { type UnknownId, findUnknownIds } from '../../../src/record/find-unknown-ids.ts'
import type { Cell, Worksheet } from '../../../src/record/worksheet.ts'
import { golden } from './golden.ts'

const plain = JSON.parse(golden) as Worksheet
const { alone } = plain
if (alone === undefined) throw new Error('The golden file uses every part of the format.')

const withBase = (base: Partial<typeof alone.base>): Worksheet =>
  ({ ...plain, alone: { ...alone, base: { ...alone.base, ...base } } })

const withJoint = (cell: Cell): Worksheet => ({
  ...plain,
  answers: { ...plain.answers, joint: { ...plain.answers.joint, all: { 'who.ages': cell } } },
})

const hazard = { name: '', severity: 1, likelihood: 1, reason: '' } as const
const rating = { severity: 1, likelihood: 1, reason: '' } as const
const settled = { at: '2026-11-22T09:30:00Z', held: [], accepted: [] }
const at = '/answers/joint/all/who.ages'

test('the golden file has none', () => {
  expect(findUnknownIds(plain)).toEqual([])
})

test.each<[string, Worksheet, Omit<UnknownId, 'id'>]>([
  ['who settled', withJoint({ settled: { ...settled, by: 'x' } }), { kind: 'person', path: `${at}/settled` }],
  [
    'who held it', withJoint({ settled: { ...settled, held: ['ana', 'x'] } }),
    { kind: 'person', path: `${at}/settled` },
  ],
  [
    'who accepted it', withJoint({ settled: { ...settled, accepted: ['x'] } }),
    { kind: 'person', path: `${at}/settled` },
  ],
  ['the file it came in', withJoint({ source: 'x' }), { kind: 'file', path: `${at}/source` }],
  [
    'the file a safeguard came in',
    {
      ...plain, answers: { ...plain.answers, joint: { all: {}, actions: {}, safeguards: { breaks: { source: 'x' } } } },
    },
    { kind: 'file', path: '/answers/joint/safeguards/breaks/source' },
  ],
  [
    'who was invited',
    { ...plain, invitations: { i: { person: 'x', sent: settled.at } } }, { kind: 'person', path: '/invitations/i' },
  ],
  [
    'who sent a file',
    { ...plain, sources: { ...plain.sources, f: { name: '', sha256: '', person: 'x', added: settled.at } } },
    { kind: 'person', path: '/sources/f' },
  ],
  ['who answers alone', { ...plain, alone: { ...alone, person: 'x' } }, { kind: 'person', path: '/alone/person' }],
  [
    'a question at the beginning',
    withBase({ layer: { all: { x: {} }, actions: {}, safeguards: {} } }),
    { kind: 'question', path: '/alone/base/layer/all/x' },
  ],
  [
    'an action at the beginning',
    withBase({ layer: { all: {}, actions: { x: {} }, safeguards: {} } }),
    { kind: 'action', path: '/alone/base/layer/actions/x' },
  ],
  [
    'a row rated at the beginning', withBase({ ratings: { x: rating } }),
    { kind: 'hazard', path: '/alone/base/ratings/x' },
  ],
  [
    'a prompt at the beginning', withBase({ words: { x: { text: '' } } }),
    { kind: 'prompt', path: '/alone/base/words/x' },
  ],
  [
    'whose hazard it was at the beginning',
    withBase({ hazards: { h: { ...hazard, by: 'x' } } }), { kind: 'person', path: '/alone/base/hazards/h/by' },
  ],
  [
    'a hazard’s action at the beginning',
    withBase({ hazards: { h: { ...hazard, action: 'x' } } }), { kind: 'action', path: '/alone/base/hazards/h/action' },
  ],
])('%s is looked up', (_name, worksheet, found) => {
  expect(findUnknownIds(worksheet)).toEqual([{ ...found, id: 'x' }])
})
