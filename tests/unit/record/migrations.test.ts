import { expect, test } from 'vitest'
import { type Migration, RECORD_VERSION, migrate, migrations } from '../../../src/record/migrations.ts'

/** A file of a format that grew twice. */
const steps: readonly Migration[] = [
  { to: 2, up: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { to: 3, up: (record) => ({ ...record, tags: [] }) },
]

test('a record goes through every step after its version, in order', () => {
  expect(migrate({ version: 1, name: 'Scribe' }, 1, steps)).toEqual({ version: 3, title: 'Scribe', tags: [] })
  expect(migrate({ version: 2, title: 'Scribe' }, 2, steps)).toEqual({ version: 3, title: 'Scribe', tags: [] })
  expect(migrate({ version: 3, title: 'x' }, 3, steps)).toEqual({ version: 3, title: 'x' })
})

test('there is one step to each version after the first', () => {
  const versions = migrations.map(({ to }) => to)
  expect(versions).toEqual(Array.from({ length: RECORD_VERSION - 1 }, (_, index) => index + 2))
})
