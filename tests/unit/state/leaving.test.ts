import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { isSilent, ownPartOf } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { removePerson, withdraw } from '../../../src/state/edit-team.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { PEOPLE, anyShared } from '../record/any-shared.ts'
import { aStore } from './a-store.ts'

const anyLeaver = fc.tuple(anyShared, fc.constantFrom(...PEOPLE))

/** Where an id stands: the keys that lead to it as a text, a key or an entry of a list. */
const placesOf = (value: unknown, id: string, way = ''): readonly string[] => {
  if (value === id) return [way]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    [...(key === id ? [`${way}/*`] : []), ...placesOf(inside, id, Array.isArray(value) ? way : `${way}/${key}`)])
}

const withAnonymous = (record: Worksheet, id: string, anonymous: boolean): Worksheet => {
  const { [id]: who, ...people } = record.team.people
  const { anonymous: _before, ...named } = who ?? { name: '', role: 'other', interest: false, signer: false } as const
  const self = anonymous ? { ...named, anonymous: true as const } : named
  return { ...record, team: { ...record.team, people: { ...people, [id]: self } } }
}

const anyNamedLeaver = anyLeaver.map(([record, id]) => [withAnonymous(record, id, false), id] as const)

const others = (id: string) => PEOPLE.filter((other) => other !== id)
const opens = (record: Worksheet) => checkWorksheet(JSON.parse(worksheetText(record)))

describe('whoever leaves', () => {
  test('is named nowhere any more, and no file of theirs', () => {
    fc.assert(fc.property(anyLeaver, ([record, id]) => {
      expect(placesOf(record, id).length).toBeGreaterThan(0)
      const after = removePerson(id)({ ...record, slots: [{ id: 'slot-1', person: id }, { id: 'slot-2' }] })
      expect(placesOf(after, id)).toEqual([])
      expect(JSON.stringify(after)).not.toMatch(new RegExp(`file-${id}|${id}\\.json|inv-${id}`))
      expect(after.slots).toEqual([{ id: 'slot-2' }])
      expect(opens(after)).toMatchObject({ ok: true })
    }), { numRuns: fuzzRuns(15) })
  })

  test('leaves the joint answers, the hazards and all that the others said', () => {
    fc.assert(fc.property(anyLeaver, ([record, id]) => {
      const after = removePerson(id)(record)
      expect(assessmentOf(after.answers.joint)).toEqual(assessmentOf(record.answers.joint))
      expect(after.ownHazards.order).toEqual(record.ownHazards.order)
      for (const other of others(id)) {
        const [before, now] = [ownPartOf(record, other), ownPartOf(after, other)]
        expect({ ...now, layer: assessmentOf(now.layer) }).toEqual({ ...before, layer: assessmentOf(before.layer) })
      }
      expect(others(id).every((other) => after.team.order.includes(other))).toBe(true)
    }), { numRuns: fuzzRuns(10) })
  })
})

describe('whoever takes back what they said', () => {
  test('stays at the table and among those who were asked, and is named nowhere else', () => {
    fc.assert(fc.property(anyNamedLeaver, ([record, id]) => {
      const after = withdraw(id)(record)
      const allowed = new Set(['/team/order', '/team/people/*', `/invitations/inv-${id}/person`])
      expect(placesOf(after, id).filter((place) => !allowed.has(place))).toEqual([])
      expect(after.team).toEqual(record.team)
      expect(after.invitations).toEqual(record.invitations)
      expect(isSilent(ownPartOf(after, id))).toBe(true)
      expect(Object.values(after.sources).filter(({ person }) => person === id)).toEqual([])
      expect(opens(after)).toMatchObject({ ok: true })
    }), { numRuns: fuzzRuns(15) })
  })

  test('leaves what was taken over from it, and the files and words of the others', () => {
    fc.assert(fc.property(anyLeaver, ([record, id]) => {
      const after = withdraw(id)(record)
      expect(assessmentOf(after.answers.joint)).toEqual(assessmentOf(record.answers.joint))
      for (const other of others(id)) {
        const [before, now] = [ownPartOf(record, other), ownPartOf(after, other)]
        expect({ ...now, layer: assessmentOf(now.layer) }).toEqual({ ...before, layer: assessmentOf(before.layer) })
        expect(after.sources[`file-${other}`]).toEqual(record.sources[`file-${other}`])
      }
    }), { numRuns: fuzzRuns(15) })
  })

  test('without a name leaves the table altogether, with all that they said', () => {
    fc.assert(fc.property(anyLeaver, ([record, id]) => {
      const after = withdraw(id)(withAnonymous(record, id, true))
      expect(placesOf(after, id)).toEqual([])
      const { order, byId } = record.ownHazards
      const kept = order.filter((hazard) => byId[hazard]?.by !== id)
      expect(after.ownHazards.order.toSorted()).toEqual(kept.toSorted())
      expect(opens(after)).toMatchObject({ ok: true })
    }), { numRuns: fuzzRuns(10) })
  })

  test('can have it back by undoing', () => {
    const store = aStore()
    const id = store.actions.addPerson({ name: 'Ana', role: 'carer', interest: false, signer: false })
    store.actions.answerAs(id, 'who.ages', null, 'adults')
    store.actions.settle({ question: 'who.ages', action: null }, { heldBy: [id] })
    const before = { ...store.record(), changed: '' }
    store.actions.withdraw(id)
    expect(store.cell('who.ages')).toMatchObject({ value: 'adults', settled: { held: [] } })
    expect(store.cell('who.ages')).not.toHaveProperty('by')
    expect(store.record().answers.positions).toEqual({})
    store.actions.undo()
    expect({ ...store.record(), changed: '' }).toEqual(before)
  })
})
