import { expect, test } from 'vitest'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { OwnPart, Worksheet } from '../../../src/record/worksheet.ts'
import { addMerged } from '../../../src/ui/screens/together/add-merged.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { NOW } from '../record/any-record.ts'
import { LATER, aFile } from '../record/any-shared.ts'

const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
const table: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }), team: { order: ['ana'], people: { ana } },
}
const ages = (value: string): OwnPart =>
  ({ ...NOTHING_OWN, layer: { all: { 'who.ages': { value } }, actions: {}, safeguards: {} } })
const merge = (record: Worksheet) => mergeAnswers(record, [aFile('ana', 1, ages('adults'))], {}, LATER)
const typed = (reason: string) => (record: Worksheet): Worksheet => ({ ...record, conclusion: { reason } })

/** Adds the file while somebody makes these edits, one during each check. */
const addWhile = async (...edits: readonly ((record: Worksheet) => Worksheet)[]) => {
  let present = table
  const left = [...edits]
  const outcome = await addMerged({ from: table, merged: merge(table) }, {
    present: () => present,
    merge: async (record) => merge(record),
    refuses: async () => {
      present = left.shift()?.(present) ?? present
      return null
    },
    put: (record) => {
      present = record
    },
  })
  const added = ownPartOf(present, 'ana').layer.all['who.ages']?.value
  return { outcome, added, reason: present.conclusion?.reason }
}

test('what is typed while answer files are checked stays, and the files are added', async () => {
  expect(await addWhile()).toEqual({ outcome: 'added', added: 'adults' })
  expect(await addWhile(typed('W'), typed('We'))).toEqual({ outcome: 'added', added: 'adults', reason: 'We' })
})

test('nothing is added where there is something else to choose from now, or no end of typing', async () => {
  const answered = (record: Worksheet) => withOwnPart(record, 'ana', ages('from-13'))
  expect(await addWhile(answered)).toEqual({ outcome: 'changed', added: 'from-13' })
  const endless = Array.from({ length: 9 }, (_, n) => typed(`${n}`))
  expect(await addWhile(...endless)).toMatchObject({ outcome: 'changed', added: undefined })
})

test.each(['too-large', 'stopped'] as const)('nothing is put where it is %s', async (failure) => {
  const outcome = await addMerged({ from: table, merged: merge(table) }, {
    present: () => table, merge: async (record) => merge(record), refuses: async () => failure,
    put: () => expect.unreachable(),
  })
  expect(outcome).toBe(failure)
})
