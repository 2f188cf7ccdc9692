import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersOf } from '../../src/build/hosting-headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml',
}

/** Hosts a built site as hosts do, packed: what is loaded over a slow network counts as it comes over it. */
export async function packingHost(dist: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.setHeaders(new Map(Object.entries(headersOf(pathname))))
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain').setHeader('Content-Encoding', 'gzip')
    return void response.end(gzipSync(readFileSync(file)))
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const close = () => new Promise((done) => void server.close(done))
  return { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
