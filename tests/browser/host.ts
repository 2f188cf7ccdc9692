import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { filesToKeep, withList } from '../../src/build/offline.ts'
import { headersOf } from '../../src/build/hosting-headers.ts'

/** A host of the built site whose files can change and which can go away, as no preview can. */
export interface Host {
  /** With the slash at its end. */
  readonly site: string
  /** What was asked for, in order. */
  readonly asked: string[]
  /** Puts other text where a file has some, as a fault or an attacker would. */
  readonly alter: (path: string, change: (text: string) => string) => void
  /** The same, and a service worker that lists what is there now, as a release would. */
  readonly release: (path: string, change: (text: string) => string) => void
  /** Takes a file away, as a host does with what a newer release has no more. */
  readonly remove: (path: string) => void
  /** The files whose names begin so. */
  readonly named: (start: string) => readonly string[]
  /** Answers nobody any more. */
  readonly stop: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Hosts a copy of the build in `dist`; without `headers` as a host that cannot send any. */
export async function host(dist: string, headers: 'with headers' | 'without headers' = 'with headers'): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(dist, folder, { recursive: true })
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (headers === 'with headers') response.setHeaders(new Map(Object.entries(headersOf(pathname))))
    if (!existsSync(file) || statSync(file).isDirectory()) return void response.writeHead(404).end()
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file))
  })
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done))
  const alter: Host['alter'] = (path, change) => {
    const file = join(folder, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    alter,
    release: (path, change) => {
      alter(path, change)
      alter('sw.js', worker => withList(worker.slice(worker.indexOf('\n') + 1), filesToKeep(folder)))
    },
    remove: path => rmSync(join(folder, path)),
    named: start => Object.keys(filesToKeep(folder)).filter(path => path.startsWith(start)),
    stop: async () => {
      server.closeAllConnections()
      await new Promise(done => void server.close(done))
      rmSync(folder, { recursive: true })
    },
  }
}
