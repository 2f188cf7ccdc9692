import { methodOf } from './as-they-were.ts'

interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown
}

/**
 * Takes the name of the one Trusted Types policy that the page's policy allows, so that nobody else can have it: text
 * never becomes markup or code here, and an address becomes a script only where a worker starts from our own blob.
 */
export function trustOnlyBlobs(): void {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  const slice = methodOf(String.prototype.slice)
  factory?.createPolicy('default', { createScriptURL: url => (slice(url, 0, 5) === 'blob:' ? url : null) })
}
