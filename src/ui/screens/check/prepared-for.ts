import { isSameName } from '../../result/is-same-name.ts'
import type { Signable } from '../sign/signable.ts'
import type { Finding } from './signature-lines.ts'

/**
 * The person for whom a place was prepared, where the signature in it bears another name. Null where the names agree,
 * for a spare place, and for a person who is named by a role alone.
 */
export const preparedForOther = (worksheet: Signable['record'] | null, { slot, signer }: Finding): string | null => {
  const person = worksheet?.slots.find(({ id }) => id === slot)?.person
  const name = person === undefined ? '' : (worksheet?.team.people[person]?.name ?? '')
  return name === '' || isSameName(name, signer.name ?? '') ? null : name
}
