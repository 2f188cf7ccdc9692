import { SAFEGUARD_IDS, type SafeguardId } from '../content/safeguards.ts'
import { rubric } from '../content/rubric.ts'
import type { Assessment } from '../domain/answer.ts'
import type { SafeguardStatus } from '../domain/safeguard.ts'
import { safeguardStatus } from '../domain/safeguard-status.ts'
import type { Worksheet } from './worksheet.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'

type Statuses = Readonly<Record<SafeguardId, SafeguardStatus>>

/** How far each safeguard has come, whoever said it: a W answer, or the team here. */
export const safeguardStatuses = (record: Worksheet): Statuses => under(assessmentNow(record))

const under = memoised((assessment: Assessment) => {
  const statuses = SAFEGUARD_IDS.map((id) => [id, safeguardStatus(rubric, assessment, id)])
  return Object.fromEntries(statuses) as Statuses
})

/** It is said to be there, and nothing shows it: it lowers nothing. */
export const lacksEvidence = (record: Worksheet, id: SafeguardId): boolean => {
  const status = safeguardStatuses(record)[id]
  return (status === 'in-place' || status === 'verified') && !record.answers.joint.safeguards[id]?.evidence
}
