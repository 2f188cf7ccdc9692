import { getterOf, setterOf } from './as-they-were.ts'

const Address = URL
const hrefOf = getterOf<string>(URL.prototype, 'href')
const protocolOf = getterOf<string>(URL.prototype, 'protocol')
const originOf = getterOf<string>(URL.prototype, 'origin')
const setHash = setterOf(URL.prototype, 'hash')

/** True for any address but this page's own and its sections. Where it cannot be read, it may be any. */
export function leaves(address: string): boolean {
  try {
    return withoutHash(address) !== withoutHash(location.href)
  } catch {
    return true
  }
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
