import { describe, expect, test } from 'vitest'
import type { Condition, Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Prose } from '../../../src/report/outline.ts'
import { en } from '../../../src/words/words.ts'
import { differing } from './differing-record.ts'
import { blocksOf } from './example-record.ts'

/** What the team owes to what people said: conditions as tasks, and a reply to each point in somebody's own words. */

const { tasks, ownWords, nameless } = en.report
const plain = (prose: Prose) => (typeof prose === 'string' ? prose : prose.map(({ text }) => text).join(''))
const tasksOf = (blocks: readonly Block[]) => blocks
  .flatMap((block) => (block.kind === 'table' && block.columns[1]?.head === tasks.columns.of ? block.rows : []))
  .map((row) => row.map(plain))
const levelOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.text === tasks.heading ? [block.level] : []))

describe('conditions become tasks', () => {
  test('every one of them, with its owner, day and box, though its person now calls it acceptable', async () => {
    const blocks = await blocksOf(differing)
    expect(tasksOf(blocks)).toEqual([
      ['Test with the most unwell', 'Ada Brun', '', '1 February 2027', '☐'],
      ['Ask people who were on a ward', 'Mo Petrov', 'Li Wei', '1 March 2027', '☑'],
      ['Tell people who reads it', 'Mo Petrov', '', '', '☐'],
      ['Name who looks at night', nameless.one, '', '', '☐'],
    ])
    expect(JSON.stringify(blocks)).toContain('4 conditions, 1 done')
    expect(levelOf(blocks)).toEqual([3])
  })

  test('under any verdict or none, with no tier, and after its person left the table', async () => {
    const named: Condition = { text: 'Ask the night staff', done: false }
    const verdicts = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge', undefined] as const
    for (const verdict of verdicts) {
      const judgements = { gone: { ...(verdict && { verdict }), conditions: [named] } }
      const blocks = await blocksOf({ ...differing, judgements, conclusion: { verdict: 'acceptable' } })
      expect(tasksOf(blocks)).toEqual([['Ask the night staff', tasks.gone, '', '', '☐']])
    }
    const { 'why.role': _, ...all } = differing.answers.joint.all
    const joint = { ...differing.answers.joint, all }
    const untiered = await blocksOf({ ...differing, answers: { ...differing.answers, joint } })
    expect(tasksOf(untiered)).toHaveLength(4)
    expect(levelOf(untiered)).toEqual([2])
  })

  test('nothing stands there where nobody named one', async () => {
    expect(levelOf(await blocksOf({ ...differing, judgements: {} }))).toEqual([])
  })
})

describe('what people said and what the team did', () => {
  const pairsIn = async (worksheet: Worksheet) => (await blocksOf(worksheet))
    .flatMap((block) => (block.kind === 'together' ? [block.blocks] : []))
    .filter((blocks) => blocks.some(({ kind }) => kind === 'quote'))
    .map((blocks) => blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [plain(block.prose)] : block.kind === 'quote' ? [block.text] : []))

  test('stand in pairs, and a point without a reply stands out', async () => {
    expect(await pairsIn(differing)).toEqual([
      [ownWords.said, 'That nobody tells me.', `${ownWords.did.changed}People choose.`],
      [ownWords.said, 'Call the police.', ownWords.notYet],
      [ownWords.said, 'My sister.', `${ownWords.did['not-changed']}she lives abroad.`],
    ])
    expect(ownWords.notYet).toContain('The team has not replied yet.')
  })

  test('are counted', async () => {
    expect(JSON.stringify(await blocksOf(differing))).toContain('2 of 3 points have the team’s reply.')
  })
})
