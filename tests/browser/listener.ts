import { createSocket } from 'node:dgram'
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, type Socket, createServer as createTcp } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What came: by which ways, how many bytes in all, and how many connections over which nothing was said. */
export interface Heard {
  /** In order of the alphabet. */
  readonly names: readonly string[]
  readonly bytes: number
  /** A browser may open these on its own account; they tell nobody anything but that somebody is there. */
  readonly silent: number
}

/** What listens outside the page's origin. */
export interface Listener {
  /** The ports as a query: `port` answers HTTP, `tcp` and `tls` read TCP, the others read datagrams. */
  readonly query: string
  /** Waits a while for what should come, on a slow machine too, and then until nothing new has come for a second. */
  readonly heard: (expected?: readonly string[]) => Promise<Heard>
  readonly close: () => void
}

/** The keys of the query under which datagrams are read, and the way that sends them. */
const DATAGRAMS = {
  udp: 'peer-udp', udp2: 'blank-frame-peer', udp3: 'peer-by-old-name', udp4: 'peer-direct', quic: 'web-transport',
} as const

/** Listens on free ports of loopback and counts every byte, whatever it means. */
export async function listen(): Promise<Listener> {
  const names = new Set<string>()
  const connections: Socket[] = []
  let datagramBytes = 0
  const http = createHttp((request, response) => {
    names.add(nameOf(request.url))
    response.setHeader('Access-Control-Allow-Origin', '*').end()
  })
  http.on('upgrade', (request, socket) => {
    names.add(nameOf(request.url))
    socket.destroy()
  })
  const tcp = createTcp(socket => socket.on('data', () => names.add('peer-tcp')))
  const tls = createTcp(socket => socket.on('data', () => names.add('preconnect-secure')))
  for (const server of [http, tcp, tls]) {
    server.on('connection', (socket: Socket) => {
      connections.push(socket)
      socket.on('error', () => socket.destroy())
    })
  }
  const sockets = Object.entries(DATAGRAMS).map(([key, name]) => ({
    key,
    socket: createSocket('udp4', message => {
      names.add(name)
      datagramBytes += message.length
    }),
  }))
  await Promise.all([
    ...[http, tcp, tls].map(server => new Promise<void>(done => void server.listen(0, '127.0.0.1', done))),
    ...sockets.map(({ socket }) => new Promise<void>(done => void socket.bind(0, '127.0.0.1', done))),
  ])
  const ports = Object.fromEntries(sockets.map(({ key, socket }) => [key, String(socket.address().port)]))
  const heard = (): Heard => ({
    names: [...names].toSorted(),
    bytes: connections.reduce((sum, { bytesRead }) => sum + bytesRead, datagramBytes),
    silent: connections.filter(({ bytesRead }) => bytesRead === 0).length,
  })
  return {
    query: String(new URLSearchParams({ port: portOf(http), tcp: portOf(tcp), tls: portOf(tls), ...ports })),
    heard: expected => whenQuiet(heard, expected ?? []),
    close() {
      http.closeAllConnections()
      for (const server of [http, tcp, tls]) server.close()
      for (const { socket } of sockets) socket.close()
    },
  }
}

/** Rounds of a second in which what is expected may still come. */
const PATIENCE = 20

async function whenQuiet(heard: () => Heard, expected: readonly string[]): Promise<Heard> {
  const isComplete = () => expected.every(name => heard().names.includes(name))
  for (let round = 0; round < PATIENCE && !isComplete(); round += 1) await wait(1000)
  let last = heard()
  for (;;) {
    await wait(1000)
    const now = heard()
    if (now.bytes === last.bytes && now.silent === last.silent) return now
    last = now
  }
}

/** The path; of a page that was only moved to another port, what it was asked to try. */
function nameOf(url = ''): string {
  const { pathname, searchParams } = new URL(url, 'http://listener')
  return searchParams.get('try') ?? pathname.slice(1)
}

function portOf(server: { address: () => AddressInfo | string | null }): string {
  return String((server.address() as AddressInfo).port)
}
