import type { Worksheet } from '../../../record/worksheet.ts'
import { personName } from '../../result/person-name.ts'

/** "Ada (Clinician), Ben (Engineer)". */
export const namesIn = ({ people }: Worksheet['team'], ids: readonly string[]): string =>
  ids.flatMap((id) => (people[id] ? [personName(people[id])] : [])).join(', ')
