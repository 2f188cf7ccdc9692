import { methodOf, refused, replace } from './as-they-were.ts'

/** Of the page as it was loaded: its address can be changed later without loading anything. */
const HOME = new URL('.', location.href).href
const OFFLINE_WORKER = new URL('sw.js', HOME).href
const Address = URL
const text = String

/**
 * A worker that has an address keeps a policy of its own, and its requests would pass the page's by. The policy cannot
 * name the address before the page is somewhere, so it says `'self'`; a second one, which this adds, leaves only the
 * one script of it. Both hold for workers of workers too.
 */
export function leaveOneWorker(): void {
  const encoded = OFFLINE_WORKER.replace(/[;,]/g, encodeURIComponent)
  const content = __SINGLE_FILE__ ? 'worker-src blob:' : `worker-src blob: ${encoded}`
  document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content }))
}

/** Lets the service worker of this page be registered for this page, and refuses every other. */
export function leaveOneServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return
  const register = methodOf(ServiceWorkerContainer.prototype.register)
  const address = __SINGLE_FILE__ ? '' : trusted(OFFLINE_WORKER)
  const reject = methodOf(Promise.reject<ServiceWorkerRegistration>)
  const Promised = Promise
  const isOurs = (script: unknown, scope: unknown) => !__SINGLE_FILE__
    && new Address(text(script), HOME).href === OFFLINE_WORKER && new Address(text(scope), HOME).href === HOME
  replace(ServiceWorkerContainer.prototype, 'register', function (
    this: ServiceWorkerContainer, script: unknown, options?: RegistrationOptions,
  ): Promise<ServiceWorkerRegistration> {
    // What is registered is always our own address: a lie told to this comparison opens nothing else.
    if (!isOurs(script, options?.scope ?? '.')) return reject(Promised, refused())
    return register(this, address, { scope: HOME, updateViaCache: 'none' })
  })
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string }
}

/** By a Trusted Types policy that can make this one address. Its name is taken now, so nobody else can have it. */
function trusted(address: string): string {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy('offline-worker', { createScriptURL: () => address }).createScriptURL('') ?? address
}
