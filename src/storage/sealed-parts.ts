/** What reads and writes sealed rows. It comes when there is a lock; most browsers never have one. */
export { dataKeys } from './data-keys.ts'
export { forgetDecision, openDecision, putDecision, sealDecision } from './sealed-decision.ts'
export { sealedShelf } from './sealed-shelf.ts'
export { openLock } from './vault-lock.ts'
