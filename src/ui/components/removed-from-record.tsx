import type { Worksheet } from '../../record/worksheet.ts'
import { useWorksheet } from '../worksheet-context.tsx'
import { RemovedStatus } from './removed-status.tsx'

/** What was just removed; `after` is the record as that left it, with `left` of these. */
export interface Removed {
  readonly text: string
  readonly after: Worksheet
  readonly left: number
}

/** Says what was removed, for as long as undo would bring just that back. */
export const RemovedFromRecord = ({ removed }: { readonly removed: Removed | null }) => {
  const isLast = useWorksheet(({ record }) => record === removed?.after)
  return <RemovedStatus text={isLast ? (removed?.text ?? '') : ''} left={removed?.left ?? 0} />
}
