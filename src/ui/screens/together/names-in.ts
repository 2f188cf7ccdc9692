import type { Worksheet } from '../../../record/worksheet.ts'
import { nameAt } from '../../result/person-name.ts'

/** "Ada (Clinician), Ben (Engineer)". */
export const namesIn = (team: Worksheet['team'], ids: readonly string[]): string =>
  ids.filter((id) => team.people[id]).map((id) => nameAt(team, id)).join(', ')
