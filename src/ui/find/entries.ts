import type { Worksheet } from '../../record/worksheet.ts'
import { isTierHidden } from '../../state/walk.ts'
import type { Entry } from './entry.ts'
import { judgementEntries } from './judgement-entries.ts'
import { jointNotes, ownNotes } from './note-entries.ts'
import { pageEntries, peopleEntries } from './page-entries.ts'
import { questionEntries } from './question-entries.ts'
import { hazardEntries, lawEntries, riskNotes, safeguardEntries, stopEntries } from './risk-entries.ts'

/**
 * Everything of a worksheet that can be found and gone to. Blind first: where hands are hidden until all are up,
 * nothing that people said by themselves is in it; to somebody who answers alone nothing is but what their own pages
 * show, and while the tier is kept from them, nothing that would tell it.
 */
export const entriesOf = (record: Worksheet, handsAreHidden: boolean): readonly Entry[] => {
  const { alone } = record
  if (alone !== undefined) return [...ownView(record, alone.person ?? ''), ...lawEntries(), ...pageEntries(record)]
  return [
    ...questionEntries(record),
    ...jointNotes(record),
    ...(handsAreHidden ? [] : [...ownNotes(record), ...judgementEntries(record, null), ...riskNotes(record)]),
    ...hazardEntries(record), ...stopEntries(record), ...safeguardEntries(record), ...lawEntries(),
    ...peopleEntries(record), ...pageEntries(record),
  ]
}

const ownView = (record: Worksheet, person: string): readonly Entry[] => [
  ...questionEntries(record), ...jointNotes(record), ...judgementEntries(record, person),
  ...(isTierHidden(record) ? [] : [...hazardEntries(record), ...stopEntries(record)]), ...safeguardEntries(record),
]
