import { SAFEGUARD_IDS } from '../../content/safeguards.ts'
import { lacksEvidence, safeguardStatuses } from '../../record/safeguard-statuses.ts'
import type { SafeguardCell, Worksheet } from '../../record/worksheet.ts'
import { answers } from '../../words/en/answers.ts'
import { exportWords } from '../../words/en/exports.ts'
import { report } from '../../words/en/report.ts'
import { say } from '../../words/say.ts'
import { dayText } from '../days.ts'
import { personName, safeguardName } from '../names.ts'
import { type Piece, tableOf } from '../piece.ts'

const { safeguards: words } = exportWords.text
const { states, noEvidence } = report.safeguards

const aboutOf = ({ evidence = '', owner = '', date, note = '', confirmed }: SafeguardCell): readonly string[] => [
  evidence, owner, date === undefined ? '' : dayText(date), note, confirmed === false ? answers.suggested : '',
]

/** What anybody sees differently stands below what counts. */
const ownStates = (record: Worksheet, id: string): readonly string[] =>
  record.team.order.flatMap((person) => {
    const status = record.answers.positions[person]?.safeguards[id]?.status
    return status === undefined ? [] : [say(words.own, { name: personName(record, person), said: states[status] })]
  })

const rowOf = (record: Worksheet, id: (typeof SAFEGUARD_IDS)[number]): readonly string[] => {
  const evidence = [
    ...(lacksEvidence(record, id) ? [noEvidence] : []), ...aboutOf(record.answers.joint.safeguards[id] ?? {}),
  ]
  const status = [states[safeguardStatuses(record)[id]], ...ownStates(record, id)]
  return [safeguardName(id), status.join('\n'), evidence.filter((text) => text.trim() !== '').join('\n')]
}

/** How far each safeguard has come, and what shows it. */
export const safeguardPieces = (record: Worksheet): readonly Piece[] => [
  { kind: 'heading', level: 2, text: words.heading },
  ...tableOf(words.caption, words.columns, SAFEGUARD_IDS.map((id) => rowOf(record, id))),
]
