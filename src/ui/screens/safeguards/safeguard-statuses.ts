import { SAFEGUARD_IDS, type SafeguardId } from '../../../content/safeguards.ts'
import { rubric } from '../../../content/rubric.ts'
import type { SafeguardStatus } from '../../../domain/safeguard.ts'
import { safeguardStatus } from '../../../domain/safeguard-status.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { memoised } from '../../../state/memoised.ts'
import { assessmentNow } from '../../../state/places.ts'

/** How far each safeguard has come, whoever said it: a W answer, or the team here. */
export const safeguardStatuses = (record: Worksheet): Readonly<Record<SafeguardId, SafeguardStatus>> =>
  under(assessmentNow(record))

const under = memoised((assessment: ReturnType<typeof assessmentNow>) =>
  Object.fromEntries(SAFEGUARD_IDS.map((id) => [id, safeguardStatus(rubric, assessment, id)])) as Record<SafeguardId, SafeguardStatus>)
