// Asking another machine outright, and the parts of a browser that ask on behalf of a page.
import { blobOf, put, putWith, quic, script, socket, to, worker } from './reach.js'

export const requests = {
  'fetch': () => fetch(to('fetch')),
  'fetch-no-cors': () => fetch(to('fetch-no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
  'fetch-keepalive': () => fetch(to('fetch-keepalive'), { keepalive: true, mode: 'no-cors' }),
  'fetch-later': () => fetchLater(to('fetch-later'), { activateAfter: 0 }),
  'xhr': () => {
    const request = new XMLHttpRequest()
    request.open('POST', to('xhr'))
    request.send('x')
  },
  'xhr-sync': () => {
    const request = new XMLHttpRequest()
    request.open('GET', to('xhr-sync'), false)
    request.send()
  },
  'websocket': () => new WebSocket(socket('websocket')),
  'websocket-stream': () => new WebSocketStream(socket('websocket-stream')).opened,
  'web-transport': () => new WebTransport(quic('web-transport')).ready,
  'beacon': () => navigator.sendBeacon(to('beacon'), 'x'),
  'event-source': () => new EventSource(to('event-source')),
  'cache-add': async () => (await caches.open('out')).add(to('cache-add')),
  'ping': () => put('a', { href: '#', ping: to('ping') }).click(),
}

/** What the browser itself may ask, for a page that names an address. */
export const features = {
  'policy-report': () => {
    const content = `img-src 'none'; report-uri ${to('policy-report')}`
    putWith('meta', { 'http-equiv': 'Content-Security-Policy-Report-Only', content }, document.head)
    put('img', { src: './icon.svg?report' })
  },
  'attribution': () => putWith('img', { attributionsrc: to('attribution') }),
  'ad-auction': () => navigator.joinAdInterestGroup(
    { owner: location.origin, name: 'out', biddingLogicURL: to('ad-auction'), lifetimeMs: 1e6 }, 1e6,
  ),
  'shared-storage': () => sharedStorage.worklet.addModule(to('shared-storage')),
  'sign-in': () => navigator.credentials.get({
    identity: { providers: [{ configURL: to('sign-in'), clientId: 'x' }] },
  }),
  'payment': () => new PaymentRequest(
    [{ supportedMethods: to('payment') }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } },
  ).canMakePayment(),
  'notification-icon': () => new Notification('x', { icon: to('notification-icon') }),
  'media-artwork': () => Object.assign(navigator.mediaSession, {
    metadata: new MediaMetadata({ artwork: [{ src: to('media-artwork') }] }),
  }),
  'presentation': () => new PresentationRequest([to('presentation')]).getAvailability(),
}

export const workers = {
  'blob-worker-fetch': () => worker(`fetch('${to('blob-worker-fetch')}')`),
  'blob-worker-websocket': () => worker(`new WebSocket('${socket('blob-worker-websocket')}')`),
  'blob-worker-import': () => worker(`importScripts('${to('blob-worker-import')}')`),
  'blob-module-worker': () => worker(`import '${to('blob-module-worker')}'`, { type: 'module' }),
  'nested-worker-fetch': () => {
    const inner = `fetch('${to('nested-worker-fetch')}')`
    worker(`new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}])))`)
  },
  'data-worker-fetch': () => new Worker(script(`data:text/javascript,fetch('${to('data-worker-fetch')}')`)),
  'shared-worker-fetch': () => new SharedWorker(script(blobOf(`fetch('${to('shared-worker-fetch')}')`))),
  'own-worker-fetch': () => new Worker(script(`./attack-worker.js?to=${to('own-worker-fetch')}`)),
  'service-worker-fetch': () =>
    navigator.serviceWorker.register(script(`./attack-worker.js?to=${to('service-worker-fetch')}`)),
  'audio-worklet': () => new AudioContext().audioWorklet.addModule(to('audio-worklet')),
  'paint-worklet': () => CSS.paintWorklet.addModule(to('paint-worklet')),
}
