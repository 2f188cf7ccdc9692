import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { worksheetFromLink } from '../../../src/record/from-link.ts'
import { linkOf } from '../../../src/record/link.ts'
import { NOTHING_OWN } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW, anyRecord } from './any-record.ts'
import { linkIn } from './link-case.ts'

test('a worksheet that begins with a link opens, and goes back to the one that asked', () => {
  fc.assert(fc.property(anyRecord, fc.boolean(), (record, blind) => {
    const link = linkIn(linkOf(record, { blind }))
    if (!link) throw new Error('not read')
    const begun = worksheetFromLink(link, { id: 'new', now: NOW, language: 'es' })
    expect(checkWorksheet(JSON.parse(JSON.stringify(begun)))).toEqual({ ok: true, worksheet: begun, notes: [] })
    expect(begun.alone).toEqual({ worksheet: 'any', base: NOTHING_OWN, ...(blind && { blind: true }) })
    expect(begun.team.order).toEqual([])
    expect(begun.answers.joint.all['feature.for']?.value ?? '').toBe(link.title)
    expect(linkOf(begun, { blind: true }).split('/').slice(4))
      .toEqual(linkOf({ ...record, id: 'new' }, { blind: true }).split('/').slice(4))
  }), { numRuns: fuzzRuns(30) })
})
