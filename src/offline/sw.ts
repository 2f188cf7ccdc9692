import type { OfflineAsk } from './offline-ask.ts'

/**
 * The service worker. It keeps one release of the page, so that it opens without network, and answers from that and
 * from nothing else: what is not in its list gets an error. So no request passes through it to anywhere, and an open
 * page finds the parts of its own release until it is closed, whatever the host has by then.
 */
declare const self: ServiceWorkerGlobalScope

/** The build puts both before this script: path below the scope -> `integrity`, and a name for exactly these files. */
declare const FILES: Readonly<Record<string, string>>
declare const RELEASE: string

const { scope } = self.registration
/** One origin may hold several copies of the page; each has caches of its own. */
const OURS = `affordance-worksheet ${scope} `
const CACHE = `${OURS}${RELEASE}`
const integrityOf = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, scope).href, hash]))

/** All or nothing, and only what is as it was built: else the browser drops this worker, and the one before stays. */
async function keepAll(): Promise<void> {
  const fetching = [...integrityOf].map(async ([url, hash]) => [url, await fetched(url, hash)] as const)
  const files = await Promise.all(fetching)
  const cache = await caches.open(CACHE)
  await Promise.all(files.map(([url, response]) => cache.put(url, response)))
}

/** Rejects where the file is not the one of the list: the browser compares before it hands anything over. */
function fetched(url: string, integrity: string): Promise<Response> {
  return fetch(url, { integrity, cache: 'no-cache', redirect: 'error' })
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== CACHE).map(name => caches.delete(name)))
}

/** What a browser lost of the cache is asked for again, under the same hash. */
async function answer(request: Request): Promise<Response> {
  const url = addressOf(request)
  const hash = integrityOf.get(url)
  if (request.method !== 'GET' || hash === undefined) return Response.error()
  return (await caches.match(url, { cacheName: CACHE })) ?? fetched(url, hash)
}

/** The page is the same under its two names and whatever was put behind them. */
function addressOf({ mode, url }: Request): string {
  const { origin, pathname, search } = new URL(url)
  return mode === 'navigate' ? `${origin}${pathname.replace(/\/index\.html$/, '/')}` : `${origin}${pathname}${search}`
}

/** A page that was there before its worker asks to be served, if it is of this release. */
async function serve(script: string): Promise<void> {
  if (integrityOf.has(script)) await self.clients.claim()
}

/** Takes over where no other tab could lose the parts of its release. Says whether it does. */
async function takeOver(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const isAlone = pages.filter(({ url }) => url.startsWith(scope)).length <= 1
  if (isAlone) await self.skipWaiting()
  return isAlone
}

self.addEventListener('install', event => event.waitUntil(keepAll()))
self.addEventListener('activate', event => event.waitUntil(forgetOthers()))
self.addEventListener('fetch', event => event.respondWith(answer(event.request)))
self.addEventListener('message', event => {
  const ask = event.data as OfflineAsk
  if (ask.kind === 'serve') event.waitUntil(serve(ask.script))
  else event.waitUntil(takeOver().then(isAlone => event.ports[0]?.postMessage(isAlone)))
})
