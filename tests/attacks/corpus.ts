import { addedByNobody, addedByTheSecondSigner } from './added-after-signing.ts'
import type { Attacks } from './attack.ts'
import { floods } from './floods.ts'
import { forgedBytes } from './forged-bytes.ts'
import { plantedBeforeSigning } from './planted-before-signing.ts'
import { readApart } from './read-apart.ts'
import { savedAgain } from './saved-again.ts'
import { shadows } from './shadows.ts'

/** Every file that must not pass, by who made it what it is. */
export const corpus: Readonly<Record<string, Attacks>> = {
  'after the last signature': addedByNobody,
  'by the second signer': addedByTheSecondSigner,
  'prepared before, carried out after': shadows,
  'before anybody signed': plantedBeforeSigning,
  'read in two ways': readApart,
  'in the bytes': forgedBytes,
  'saved by another program': savedAgain,
  'more than a reader can hold': floods,
}
