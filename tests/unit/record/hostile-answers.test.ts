import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { fitOf } from '../../../src/record/fit-answers.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { checkWorksheet, readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { LATER, frozen, shaOf } from './any-shared.ts'
import { golden } from './golden.ts'

const { alone, ...team } = JSON.parse(golden) as Worksheet
const { nameless: _wish, ...named } = alone ?? { worksheet: 'w', base: NOTHING_OWN }
/** The golden file as one that is sent with a name. */
const file = JSON.stringify({ ...team, alone: named })
const table = frozen({ ...team, sources: {}, answers: { ...team.answers, positions: {} } } as Worksheet)

const opens = (record: Worksheet) => {
  const outcome = checkWorksheet(JSON.parse(worksheetText(record)))
  return outcome.ok ? 'opens' : JSON.stringify(outcome.failure)
}

describe('what is only of another worksheet does not come along', () => {
  const read = JSON.parse(file) as Worksheet
  const stranger = { name: '', role: 'other', interest: false, signer: false } as const
  const traces = {
    source: 'file-00112233aabbccdd', settled: { at: LATER, by: 'them', held: ['them'], accepted: [] },
  } as const
  const sent: Worksheet = withOwnPart(
    {
      ...read, alone: { worksheet: read.id, person: 'ben', base: NOTHING_OWN },
      team: { order: [...read.team.order, 'them'], people: { ...read.team.people, them: stranger } },
    },
    'ben',
    {
      layer: {
        all: { 'who.ages': { value: 'under-13', by: 'them', ...traces } }, actions: {},
        safeguards: { breaks: { status: 'none', ...traces } },
      },
      ratings: {}, words: {}, hazards: {},
    },
  )

  test.each(['ben', 'q7x2'])('how it was settled and its file there, for %s', (person) => {
    expect(readWorksheet(worksheetText(sent)).ok).toBe(true)
    const fit = fitOf(table, { name: 'f', sha256: shaOf(3), worksheet: sent })
    const answers = fit.kind === 'answers' ? { ...fit.answers, person } : null
    const { record } = mergeAnswers(table, answers ? [answers] : [], {}, LATER)
    const source = person === 'ben' ? { source: `file-${shaOf(3).slice(0, 16)}` } : {}
    expect(ownPartOf(record, person).layer.all['who.ages']).toEqual({ value: 'under-13', by: person, ...source })
    expect(opens(record)).toBe('opens')
  })
})
