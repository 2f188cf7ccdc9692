/**
 * Runs before every other script of the page and takes away what the page's policy cannot forbid: peer connections,
 * leaving for another address, opening a second window, and workers with an address, but for the one that keeps this
 * page for use without network. It is a second wall, not the first. A script that already runs here can get some of it
 * back, for instance from the fresh realm of an empty frame.
 */

/** Of the page as it was loaded: its address can be changed later without loading anything. */
const HOME = new URL('.', location.href).href
const OFFLINE_WORKER = new URL('sw.js', HOME).href

const PEER_CONNECTIONS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const

/** Names and positions reach an outside server through connection checks, which no directive of a policy governs. */
function removePeerConnections(): void {
  for (const name of PEER_CONNECTIONS) {
    Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false })
  }
}

/** True for any address but this page's own, its sections, and a file that it made itself (`blob:` of this origin). */
function leaves(address: string): boolean {
  const { href, protocol, origin } = new URL(address, document.baseURI)
  if (protocol === 'blob:') return origin !== self.origin
  return withoutHash(href) !== withoutHash(location.href)
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '')
}

/** Covers location, links, forms and meta refresh; what a person types into the address bar is theirs and passes. */
function stayOnPage(): void {
  if (!('navigation' in window)) return
  window.navigation.addEventListener('navigate', event => {
    if (event.cancelable && leaves(event.destination.url)) event.preventDefault()
  })
}

/** A link for a new window raises no `navigate` here, so it is stopped where it is clicked: in the page … */
function stopLinks(): void {
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stopLeavingLink, { capture: true })
}

function stopLeavingLink(event: Event): void {
  if (event.composedPath().some(isLeavingLink)) event.preventDefault()
}

/** … and, where it was never put into the page, by whatever clicks it. */
function stopDetachedLinks(): void {
  const { click } = HTMLElement.prototype
  const { dispatchEvent } = EventTarget.prototype
  HTMLElement.prototype.click = function (): void {
    if (!isLeavingLink(this)) click.call(this)
  }
  EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
    return !isLeavingLink(this) && dispatchEvent.call(this, event)
  }
}

function isLeavingLink(target: EventTarget): boolean {
  if (target instanceof SVGAElement) return leaves(target.href.baseVal)
  const isLink = target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement
  return isLink && target.href !== '' && leaves(target.href)
}

/**
 * A worker that has an address keeps a policy of its own, and its requests would pass the page's by. The policy cannot
 * name the address before the page is somewhere, so it says `'self'`; a second one, which this adds, leaves only the
 * one script of it. Both hold for workers of workers and for empty frames too.
 */
function leaveOneWorker(): void {
  const encoded = OFFLINE_WORKER.replace(/[;,]/g, encodeURIComponent)
  const content = __SINGLE_FILE__ ? 'worker-src blob:' : `worker-src blob: ${encoded}`
  document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content }))
}

/** Lets the service worker of this page be registered for this page, and refuses every other. */
function leaveOneServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return
  const { register } = ServiceWorkerContainer.prototype
  const address = __SINGLE_FILE__ ? '' : trusted(OFFLINE_WORKER)
  ServiceWorkerContainer.prototype.register = function (script, options): Promise<ServiceWorkerRegistration> {
    const asked = [script, options?.scope ?? '.'].map(one => new URL(String(one), HOME).href)
    const isOurs = asked[0] === OFFLINE_WORKER && asked[1] === HOME && !__SINGLE_FILE__
    if (!isOurs) return Promise.reject(new DOMException('Refused', 'SecurityError'))
    return register.call(this, address, { scope: HOME, updateViaCache: 'none' })
  }
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string }
}

/** By a Trusted Types policy that can make this one address. Its name is taken now, so nobody else can have it. */
function trusted(address: string): string {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy('offline-worker', { createScriptURL: () => address }).createScriptURL('') ?? address
}

removePeerConnections()
stayOnPage()
stopLinks()
stopDetachedLinks()
leaveOneWorker()
leaveOneServiceWorker()
window.open = () => null
