/** Runs in a worker, so it brings along all that it needs: takes every way out that a worker has. */
export function tryEveryWay(query: string): { readonly name: string; readonly tried: readonly string[] } {
  const host = (key: string) => `127.0.0.1:${new URLSearchParams(query).get(key)}`
  const to = (name: string) => `http://${host('port')}/${name}`
  const socket = (name: string) => `ws://${host('port')}/${name}`
  const blobOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const request = (name: string, isAsync: boolean) => {
    const asked = new XMLHttpRequest()
    asked.open('GET', to(name), isAsync)
    asked.send()
  }
  const importing = self as unknown as { readonly importScripts: (url: string) => void }
  const scope = self as unknown as Readonly<Record<string, new (...given: unknown[]) => Record<string, unknown>>>
  const make = (kind: string, ...given: unknown[]) => new (scope[kind] as (typeof scope)[string])(...given)
  const ways: Readonly<Record<string, () => unknown>> = {
    'fetch': () => fetch(to('fetch')),
    'fetch-no-cors': () => fetch(to('fetch-no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
    'fetch-keepalive': () => fetch(to('fetch-keepalive'), { mode: 'no-cors', keepalive: true }),
    'xhr': () => request('xhr', true),
    'xhr-sync': () => request('xhr-sync', false),
    'websocket': () => new WebSocket(socket('websocket')),
    'websocket-stream': () => make('WebSocketStream', socket('websocket-stream'))['opened'],
    'web-transport': () => make('WebTransport', `https://${host('quic')}/`)['ready'],
    'event-source': () => new EventSource(to('event-source')),
    'cache-add': async () => (await caches.open('out')).add(to('cache-add')),
    'font': () => new FontFace('out', `url(${to('font')})`).load(),
    'import-scripts': () => importing.importScripts(to('import-scripts')),
    'inner-worker': () => new Worker(blobOf(`fetch('${to('inner-worker')}')`)),
    'inner-module-worker': () => new Worker(blobOf(`import '${to('inner-module-worker')}'`), { type: 'module' }),
    'data-worker': () => new Worker(`data:text/javascript,fetch('${to('data-worker')}')`),
    'own-worker': () => new Worker(`${self.origin}/attack-worker.js?to=${to('own-worker')}`),
    'peer': () => make('RTCPeerConnection', { iceServers: [{ urls: `stun:${host('udp')}` }] }),
  }
  for (const way of Object.values(ways)) {
    try {
      Promise.resolve(way()).catch(() => undefined)
    } catch {
      continue
    }
  }
  return { name: self.name, tried: Object.keys(ways) }
}
