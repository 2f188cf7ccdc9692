import { expect, test } from 'vitest'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import { startSession } from '../../../src/ui/start-session.ts'
import { exported } from '../../cases/exported.ts'
import { oneTab } from '../../cases/one-tab.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { NOW } from '../record/any-record.ts'
import { golden1 } from '../record/golden.ts'

const surroundings = { now: () => NOW, newId: () => 'new', ...oneTab }
const drafts = createDrafts({ ...surroundings, openShelf: async () => memoryShelf(), whenIdle: () => undefined })

/** What is said of a file once it lies open. */
const notesOn = async (text: string) => {
  const read = readWorksheet(text)
  if (!read.ok) return null
  const session = await startSession({ kind: 'file', ...read }, { ...surroundings, drafts })
  return session?.notes.map(({ kind }) => kind)
}

const own = await exported(workedExample)
const edited: Worksheet = { ...own, result: { ...own.result, tier: 1 } }

test.each<[string, string, readonly string[]]>([
  ['a file of our own needs no word', JSON.stringify(own), []],
  ['a result that its own rules do not give was changed by hand', JSON.stringify(edited), ['other-result']],
  ['a result of other rules was not', golden1, ['older-version', 'other-rules', 'made-anew', 'moved-result']],
])('%s', async (_name, text, kinds) => {
  expect(await notesOn(text)).toEqual(kinds)
})
