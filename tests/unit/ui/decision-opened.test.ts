import { describe, expect, test } from 'vitest'
import { findDecisionProblems } from '../../../src/record/decision-problems.ts'
import { decisionText } from '../../../src/record/read-decision.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import { askedPlace } from '../../../src/ui/screens/board/decide-place.ts'
import { pageErrorOf } from '../../../src/ui/screens/board/decide-problems.ts'
import { tableOf } from '../../../src/ui/screens/check/decision-table.ts'
import { slotFor } from '../../../src/ui/screens/sign/signable.ts'
import { readFile } from '../../../src/ui/screens/start/read-file.ts'
import { startSession } from '../../../src/ui/start-session.ts'
import { pagesDecide } from '../../../src/words/en/pages-decide.ts'
import { made, sentBack } from '../../cases/decided.ts'
import { oneTab } from '../../cases/one-tab.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { NOW } from '../record/any-record.ts'

const decision = await made(await sentBack(workedExample))

/** A browser that keeps these worksheets, the first one changed last. */
const browserWith = async (...worksheets: readonly Worksheet[]) => {
  const shelf = memoryShelf()
  const services = { now: () => NOW, newId: () => 'new', ...oneTab }
  const drafts = createDrafts({ ...services, openShelf: async () => shelf, whenIdle: () => undefined })
  for (const [index, snapshot] of worksheets.entries()) {
    const changed = `2026-11-${20 - index}T09:00:00Z`
    const summary = { id: snapshot.id, title: '', changed, tier: null }
    await shelf.add({ summary, revision: 0, snapshot, changes: [] })
  }
  return { ...services, drafts }
}
const next: Worksheet = { ...workedExample, id: 'next', ancestors: ['worked-example'] }
const latest: Worksheet = { ...workedExample, id: 'latest', ancestors: ['worked-example', 'next'] }
const other: Worksheet = { ...workedExample, id: 'other' }

describe('the draft into which a board’s questions go', () => {
  test('is that of the worksheet itself, however old', async () => {
    const { drafts } = await browserWith(latest, next, workedExample)
    expect((await drafts.heirOf('worked-example'))?.id).toBe('worked-example')
  })

  test('else the one that goes on from it and was changed last', async () => {
    const { drafts } = await browserWith(other, latest, next)
    expect((await drafts.heirOf('worked-example'))?.id).toBe('latest')
  })

  test('or there is none; and looking does not make one the last that was open', async () => {
    const { drafts } = await browserWith(other)
    expect(await drafts.heirOf('worked-example')).toBe(null)
    expect(await drafts.lastOpened()).toBe(null)
  })

  test('opens with the questions in it, and what is written is kept', async () => {
    const services = await browserWith(workedExample)
    const asked = decision.questions
    const session = await startSession({ kind: 'draft', id: 'worked-example', asked }, services)
    expect(session?.store.getState().record.asked).toEqual(asked)
    await session?.close()
    expect((await services.drafts.open('worked-example'))?.asked).toEqual(asked)
  })
})

test('a decision file is told by its format, and read where it is shown', async () => {
  const text = decisionText(decision)
  expect(await readFile(new File([text], 'x.json'))).toEqual({ kind: 'decision', text })
  const odd = await readFile(new File(['{"format":"constructor"}'], 'x.json'))
  expect(odd.kind).toBe('failure')
})

test('the chair has the place that was prepared for them; everybody else takes a spare one', () => {
  const record = tableOf(decision)
  const report = { file: 'x.pdf', pdf: new Uint8Array(), record, signed: [] }
  expect(record.team.order[0]).toBe('ana')
  expect(slotFor(report, 'ana')?.id).toBe('slot-1')
  expect(slotFor(report, 'bo')?.id).toBe('slot-2')
})

test('a problem leads to the field that it is about', () => {
  const [name, ...rest] = findDecisionProblems({ ...decision, members: [{ id: 'm', name: '' }], questions: [] })
    .map((problem) => pageErrorOf(problem, 'm'))
  expect(name).toEqual({ text: pagesDecide.problems['no-questions'], target: 'decide-add-question' })
  expect(rest.map(({ target }) => target))
    .toEqual(['decide-m-name', 'decide-m-role', 'decide-m-vote-for', 'decide-m-chair'])
})

test.each([
  [{}, pagesDecide.questions.whole],
  [{ question: 'when.oversight' }, 'Clinician oversight'],
  [{ question: 'when.oversight', action: 'inform' }, 'Clinician oversight, when it gives information'],
  [{ question: 'constructor', action: 'toString' }, 'constructor, when it toString'],
])('the place of a question: %o', (place, text) => {
  expect(askedPlace(place)).toBe(text)
})
