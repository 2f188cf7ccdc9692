// A page within the page, from an address or as an empty room with everything in it that the guard took away.
import { blobOf, html, put, putWith, script, stun, svg, to } from './reach.js'
import { peer } from './peers.js'

/** Opens a window with what an empty frame has of its own. */
const openIn = (frame, name) => frame.contentWindow.open(to(name))

export const frames = {
  'object': () => put('object', { data: script(to('object')) }),
  'embed': () => put('embed', { src: script(to('embed')) }),
  'frame': () => put('iframe', { src: to('frame') }),
  'fenced-frame': () => put('fencedframe', { config: new FencedFrameConfig(to('fenced-frame')) }),
  'document-frame': () => put('iframe', { srcdoc: html(`<img src="${to('document-frame')}">`) }),
  'blob-frame': () => put('iframe', { src: blobOf(`<img src="${to('blob-frame')}">`, 'text/html') }),
  'data-frame': () => put('iframe', { src: `data:text/html,<img src="${to('data-frame')}">` }),
  'blank-frame-fetch': () => put('iframe').contentWindow.fetch(to('blank-frame-fetch')),
  'blank-frame-image': () => {
    const { document: inner } = put('iframe').contentWindow
    inner.body.append(Object.assign(inner.createElement('img'), { src: to('blank-frame-image') }))
  },
  'blank-frame-address': () => put('iframe').contentWindow.location.assign(to('blank-frame-address')),
  'blank-frame-peer': () => peer(put('iframe').contentWindow.RTCPeerConnection, stun('udp2')),
  'xslt': () => transformed('value-of', { select: `document('${to('xslt')}')` }),
}

/** Each of these ends in a window of its own. */
export const windows = {
  'blank-frame-open': () => openIn(put('iframe'), 'blank-frame-open'),
  'blank-frame-link': () => {
    const { document: inner } = put('iframe').contentWindow
    Object.assign(inner.createElement('a'), { href: to('blank-frame-link'), target: '_blank' }).click()
  },
  'numbered-frame-open': () => {
    put('iframe')
    window[window.length - 1].open(to('numbered-frame-open'))
  },
  'other-document-frame-open': () => {
    const frame = madeBy(document.implementation.createHTMLDocument(''), 'iframe')
    openIn(document.body.appendChild(frame), 'other-document-frame-open')
  },
  'named-frame-open': () => openIn(
    document.body.appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe')), 'named-frame-open',
  ),
  'old-frame-open': () => {
    const set = put('frameset', {}, document.documentElement)
    openIn(put('frame', {}, set), 'old-frame-open')
  },
  'object-frame-open': () => openIn(put('object', { data: script('about:blank') }), 'object-frame-open'),
  'embed-frame-open': () => {
    put('embed', { src: script('about:blank') })
    window[window.length - 1].open(to('embed-frame-open'))
  },
  'written-frame-open': () => {
    const written = put('div')
    written.innerHTML = html('<iframe></iframe>')
    openIn(written.firstChild, 'written-frame-open')
  },
  'parsed-frame-open': () => {
    const parsed = new DOMParser().parseFromString(html('<iframe></iframe>'), 'text/html')
    openIn(document.body.appendChild(parsed.querySelector('iframe')), 'parsed-frame-open')
  },
  'transformed-frame-open': () => {
    const made = transformed('element', { name: 'iframe', namespace: 'http://www.w3.org/1999/xhtml' })
    openIn(document.body.appendChild(made.firstElementChild), 'transformed-frame-open')
  },
  'foreign-frame-open': () => {
    const foreign = svg('foreignObject')
    foreign.append(document.createElement('iframe'))
    openIn(foreign.firstChild, 'foreign-frame-open')
  },
  'built-in-frame-open': () => {
    class Frame extends HTMLIFrameElement {}
    customElements.define('out-frame', Frame, { extends: 'iframe' })
    openIn(document.body.appendChild(new Frame()), 'built-in-frame-open')
  },
  'pasted-frame-open': () => {
    const place = put('div', { contentEditable: 'true' })
    place.focus()
    document.execCommand('insertHTML', false, html('<iframe></iframe>'))
    openIn(place.querySelector('iframe'), 'pasted-frame-open')
  },
  'picture-in-picture-open': async () =>
    (await documentPictureInPicture.requestWindow()).open(to('picture-in-picture-open')),
  'named-target': () => {
    putWith('a', { href: 'about:blank', target: 'inside', rel: 'opener' }).click()
    putWith('a', { href: to('named-target'), target: 'inside' }).click()
  },
}

function madeBy(other, name) {
  return other.createElement(name)
}

function transformed(tag, attributes) {
  const space = 'http://www.w3.org/1999/XSL/Transform'
  const sheet = document.implementation.createDocument(space, 'stylesheet')
  sheet.documentElement.setAttribute('version', '1.0')
  const template = sheet.documentElement.appendChild(sheet.createElementNS(space, 'template'))
  template.setAttribute('match', '/')
  const inner = template.appendChild(sheet.createElementNS(space, tag))
  for (const [name, value] of Object.entries(attributes)) inner.setAttribute(name, value)
  const processor = new XSLTProcessor()
  processor.importStylesheet(sheet)
  return processor.transformToFragment(document.implementation.createDocument('', 'x'), document)
}
