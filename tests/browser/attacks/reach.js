// What the hostile scripts share: where to call, and how to put something into the page.
/** A page that was made from a blob has no query; there it stands behind the hash. */
export const searchParams = new URLSearchParams(location.search || location.hash.slice(1))
const host = key => `127.0.0.1:${searchParams.get(key)}`

/** An address outside the page's origin; its path is the name of the way that reached it. */
export const to = name => `http://${host('port')}/${name}`
export const socket = name => `ws://${host('port')}/${name}`
/** Nothing answers there; the first packet is what counts. */
export const quic = name => `https://${host('quic')}/${name}`
/** Whoever listens to this port sees what a browser says before anything is encrypted: the name it asks for. */
export const secure = `https://${host('tls')}/`
export const stun = key => `stun:${host(key)}`
export const turn = `turn:${host('tcp')}?transport=tcp`
/** Host and port of a place that reads datagrams. */
export const datagrams = key => host(key).split(':')

/** The policies of this page that make trusted strings go by a few names; whoever comes first may be anybody. */
const all = { createHTML: text => text, createScript: text => text, createScriptURL: text => text }
const policy = ['worker-source', 'default', 'mine'].map(makePolicy).find(Boolean)

function makePolicy(name) {
  try {
    return globalThis.trustedTypes?.createPolicy(name, all)
  } catch {
    return undefined
  }
}

export const script = address => policy?.createScriptURL(address) ?? address
export const html = text => policy?.createHTML(text) ?? text
export const blobOf = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }))

export function put(tag, attributes = {}, parent = document.body) {
  const element = Object.assign(document.createElement(tag), attributes)
  parent.append(element)
  return element
}

/** The same with attributes that no property mirrors. */
export function putWith(tag, attributes, parent = document.body) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.append(element)
  return element
}

export function style(text) {
  put('style', { textContent: text }, document.head)
}

/** An element that shows one picture by a property of its style. */
export function painted(property, value) {
  put('p', { textContent: 'x' }).style.setProperty(property, value)
}

export function link(rel, name, more = {}) {
  put('link', { rel, href: to(name), ...more }, document.head)
}

export function svg(tag, attributes = {}, parent = undefined) {
  const space = 'http://www.w3.org/2000/svg'
  const outer = parent ?? document.body.appendChild(document.createElementNS(space, 'svg'))
  const inner = outer.appendChild(document.createElementNS(space, tag))
  for (const [name, value] of Object.entries(attributes)) inner.setAttribute(name, value)
  return inner
}

export function worker(text, options = {}) {
  return new Worker(script(blobOf(text)), options)
}

export function click() {
  return new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
}
