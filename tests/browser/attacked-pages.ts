import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/
const GUARD = /<script src="[^"]*guard[^"]*"><\/script>/

/** The built page with a hostile script in it: as it is built, without the guard, and with no wall at all. */
const PAGES: Readonly<Record<string, (html: string) => string>> = {
  'attacked.html': html => html,
  'unguarded.html': html => html.replace(GUARD, ''),
  'unwalled.html': html => html.replace(GUARD, '').replace(POLICY, ''),
}

/** Serves these pages and the hostile scripts beside the build in `dist`; they are never part of one. */
export function serveAttacks(server: PreviewServer, dist: string): void {
  for (const [name, change] of Object.entries(PAGES)) {
    serve(server, name, 'text/html', () => {
      const html = readFileSync(join(dist, 'index.html'), 'utf8')
      return change(html).replace('</head>', '<script defer src="./attack.js"></script></head>')
    })
  }
  for (const name of ['attack.js', 'attack-worker.js']) {
    serve(server, name, 'text/javascript', () => readFileSync(join(import.meta.dirname, 'attacks', name), 'utf8'))
  }
}

function serve(server: PreviewServer, name: string, type: string, body: () => string): void {
  server.middlewares.use(`/${name}`, (_request, response) => {
    response.setHeader('Content-Type', type)
    response.end(body())
  })
}
