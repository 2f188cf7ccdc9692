import type { Person } from '../../record/worksheet.ts'
import { roles } from '../../words/en/roles.ts'

/** A name with its role, or the role alone where no name was given. */
export const personName = ({ name, role }: Person): string =>
  name === '' ? roles[role].name : `${name} (${roles[role].name})`
