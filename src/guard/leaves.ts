import { CRISIS_ADDRESSES } from '../content/crisis-links.ts'
import { getterOf, setterOf } from './as-they-were.ts'

const Address = URL
const hrefOf = getterOf<string>(URL.prototype, 'href')
const protocolOf = getterOf<string>(URL.prototype, 'protocol')
const originOf = getterOf<string>(URL.prototype, 'origin')
const setHash = setterOf(URL.prototype, 'hash')

/**
 * True for any address but this page's own, its sections, and the numbers to call or write to in a crisis. Where it
 * cannot be read, it may be any.
 */
export function leaves(address: string): boolean {
  try {
    return !isCrisisLine(address) && withoutHash(address) !== withoutHash(location.href)
  } catch {
    return true
  }
}

/** Letter by letter as in our list: a number of somebody else's choice, or a text sent to ours, could tell much. */
function isCrisisLine(address: string): boolean {
  for (let at = 0; at < CRISIS_ADDRESSES.length; at += 1) if (CRISIS_ADDRESSES[at] === address) return true
  return false
}

/** A file that this page made itself. To be saved only: shown in a window it would be a page without a guard. */
export function isOwnFile(address: string): boolean {
  try {
    const url = new Address(address, location.href)
    return protocolOf(url) === 'blob:' && originOf(url) === self.origin
  } catch {
    return false
  }
}

function withoutHash(address: string): string {
  const url = new Address(address, location.href)
  setHash(url, '')
  return hrefOf(url)
}
