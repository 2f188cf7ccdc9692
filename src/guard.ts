/**
 * Runs before every other script of the page and takes away what the page's policy cannot forbid: peer connections,
 * leaving for another address, opening a second window, and service workers. It is a second wall, not the first. A
 * script that already runs here can get some of it back, for instance from the fresh realm of an empty frame.
 */

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
  if (protocol === 'blob:') return origin !== location.origin
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

function stopWindowsAndServiceWorkers(): void {
  window.open = () => null
  if (!('serviceWorker' in navigator)) return
  // A service worker keeps its own policy: its requests would pass the page's by.
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Refused', 'SecurityError'))
}

removePeerConnections()
stayOnPage()
stopLinks()
stopDetachedLinks()
stopWindowsAndServiceWorkers()
