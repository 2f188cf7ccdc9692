/** The one Trusted Types policy that the page's CSP allows: it passes blob URLs, which only this file makes. */
const BLOB = /^blob:/

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

let trust: ((url: string) => string) | undefined

/**
 * Starts a classic worker from its source text. A worker from a blob URL inherits the page's policy; one loaded from an
 * address would not, and could send what it was given.
 */
export const startWorker = (source: string): Worker => {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const worker = new Worker(trusted(url))
  URL.revokeObjectURL(url)
  return worker
}

const trusted = (url: string): string => (trust ??= makeTrust())(url)

const makeTrust = (): ((url: string) => string) => {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  if (factory === undefined) return (url) => url
  const policy = factory.createPolicy('worker-source', {
    createScriptURL(url) {
      if (!BLOB.test(url)) throw new TypeError('Only our own blob URLs start a worker')
      return url
    },
  })
  return (url) => policy.createScriptURL(url)
}
