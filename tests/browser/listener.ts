import { createSocket } from 'node:dgram'
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What listens outside the page's origin, and the names of the ways by which something arrived. */
export interface Listener {
  /** The ports as a query: `port` answers HTTP, `tcp` reads TCP, `udp` and `udp2` read datagrams. */
  readonly query: string
  /** Waits until nothing new has come for a second, then says what has come, by name and in order of the alphabet. */
  readonly received: () => Promise<readonly string[]>
  readonly close: () => void
}

/** Listens on four free ports of loopback. Only what carries data counts: a bare connection tells nobody anything. */
export async function listen(): Promise<Listener> {
  const names = new Set<string>()
  const http = createHttp((request, response) => {
    names.add(nameOf(request.url))
    response.setHeader('Access-Control-Allow-Origin', '*').end()
  })
  http.on('upgrade', (request, socket) => {
    names.add(nameOf(request.url))
    socket.destroy()
  })
  const tcp = createTcp(socket => {
    socket.on('data', () => names.add('peer-tcp'))
    socket.on('error', () => socket.destroy())
  })
  const datagrams = { udp: 'peer-udp', udp2: 'blank-frame-peer' }
  const sockets = Object.entries(datagrams).map(([key, name]) => ({
    key,
    socket: createSocket('udp4', () => names.add(name)),
  }))
  await Promise.all([
    ...[http, tcp].map(server => new Promise<void>(done => void server.listen(0, '127.0.0.1', done))),
    ...sockets.map(({ socket }) => new Promise<void>(done => void socket.bind(0, '127.0.0.1', done))),
  ])
  const ports = Object.fromEntries(sockets.map(({ key, socket }) => [key, String(socket.address().port)]))
  return {
    query: String(new URLSearchParams({ port: portOf(http), tcp: portOf(tcp), ...ports })),
    received: () => whenQuiet(names),
    close() {
      http.closeAllConnections()
      for (const server of [http, tcp]) server.close()
      for (const { socket } of sockets) socket.close()
    },
  }
}

async function whenQuiet(names: ReadonlySet<string>): Promise<readonly string[]> {
  let before = -1
  while (before < names.size) {
    before = names.size
    await wait(1000)
  }
  return [...names].toSorted()
}

function nameOf(url = ''): string {
  return url.replace(/^\/|\?.*$/g, '')
}

function portOf(server: { address: () => AddressInfo | string | null }): string {
  return String((server.address() as AddressInfo).port)
}
