import { describe, expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { openQuestions } from '../../../src/domain/open-questions.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { headlineIn } from '../../../src/record/headline.ts'
import { EMPTY_LAYER, newWorksheet } from '../../../src/record/new-worksheet.ts'
import { inVariant } from '../../../src/record/variant.ts'
import { variantRows } from '../../../src/record/variant-rows.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { en } from '../../../src/words/words.ts'
import { NOW } from './any-record.ts'

const paper: Layer = exampleLayer(examples.paper, en.exampleTexts.paper)

const withAnswers = (layer: Layer, all: Layer['all']): Layer => ({ ...layer, all: { ...layer.all, ...all } })

const unseen = withAnswers(paper, { 'when.oversight': { value: 'never' } })

const worksheet: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }),
  answers: {
    joint: paper,
    positions: {},
    variants: {
      blank: { title: 'From scratch', layer: EMPTY_LAYER },
      unseen: { title: 'Nobody looks', layer: unseen },
    },
    variantOrder: ['unseen', 'blank'],
  },
}

describe('the table of what-ifs', () => {
  const [own, second, third] = variantRows(worksheet)

  test('begins with the worksheet and follows the order in which they were kept', () => {
    expect(variantRows(worksheet).map(({ id }) => id)).toEqual([null, 'unseen', 'blank'])
    expect(second?.variant?.title).toBe('Nobody looks')
  })

  test('says of each what its own page says', () => {
    expect(own?.after).toEqual(headlineIn(worksheet).tier)
    expect(second?.after).toEqual(headlineIn(inVariant(worksheet, 'unseen')).tier)
    expect(second?.after?.worst).toBeGreaterThanOrEqual(own?.after?.worst ?? 0)
  })

  test('names three different hazards, the worst first', () => {
    const hazards = second?.worst.map(({ hazard }) => hazard) ?? []
    expect(new Set(hazards).size).toBe(3)
    const ratings = second?.worst.map(({ residual }) => residual.rating) ?? []
    expect(ratings).toEqual(ratings.toSorted((a, b) => b - a))
  })

  test('has no tier and no hazards where there are not enough answers', () => {
    expect(third).toMatchObject({ before: null, after: null, worst: [] })
  })

  test('counts an answer as open until somebody knows it', () => {
    const openWith = (cell: Layer['all'][string]) => {
      const joint = withAnswers(paper, { 'who.acuity': cell })
      return variantRows({ ...worksheet, answers: { ...worksheet.answers, joint } })[0]?.open
    }
    expect(openWith({ unknown: true })).toBe(own?.open)
    expect(openWith({ value: 'mild' })).toBeLessThan(own?.open ?? 0)
  })

  test('counts as many open answers as are listed', () => {
    expect(variantRows(worksheet).map(({ open }) => open)).toEqual(
      [paper, unseen, EMPTY_LAYER].map((layer) => openQuestions(rubric, assessmentOf(layer)).length))
  })

  test('keeps what the team holds to be worse in every what-if', () => {
    const hazard = { name: 'Printer', severity: 5, likelihood: 5, reason: '' } as const
    const rows = variantRows({ ...worksheet, ownHazards: { order: ['one'], byId: { one: hazard } } })
    expect(rows.map(({ after }) => after?.best)).toEqual([4, 4, undefined])
  })
})
