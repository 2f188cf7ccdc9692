import { pagesSealed } from '../words/en/pages-sealed.ts'
import { pagesShell } from '../words/en/pages-shell.ts'
import { say } from '../words/say.ts'
import type { VaultOutcome } from './here-services.ts'

const words = pagesSealed.passphrase

/** Why something about the lock was not done, and what to do. */
export const vaultSentence = (outcome: Exclude<VaultOutcome, null>): string => {
  switch (outcome) {
    case 'wrong-passphrase': return words.wrong
    case 'broken': return words.broken
    case 'no-crypto': return words.noCrypto
    default: return say(words.failed, { reason: pagesShell.save.because[outcome] })
  }
}
