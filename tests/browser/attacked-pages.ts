import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/
const GUARD = /<script src="[^"]*guard[^"]*"><\/script>/
const APP = /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>/g

/** The built page with a hostile script in it: as it is built, without the guard, and with no wall at all. */
const WALLS = {
  attacked: (html: string) => html,
  unguarded: (html: string) => html.replace(GUARD, ''),
  unwalled: (html: string) => html.replace(GUARD, '').replace(POLICY, ''),
}

export type Wall = keyof typeof WALLS

const attacks = join(import.meta.dirname, 'attacks')

/**
 * Serves these pages and the hostile scripts beside the build in `dist`; they are never part of one. `NAME.html` has
 * the whole application in it, `NAME-alone.html` has only the wall, for ways that need a page each.
 */
export function serveAttacks(server: PreviewServer, dist: string): void {
  for (const [name, change] of Object.entries(WALLS)) {
    const html = () => change(readFileSync(join(dist, 'index.html'), 'utf8'))
    serve(server, `${name}.html`, 'text/html', () => attackedBy(html()))
    serve(server, `${name}-alone.html`, 'text/html', () => attackedBy(html().replace(APP, '')))
  }
  for (const name of readdirSync(attacks)) {
    serve(server, name, 'text/javascript', () => readFileSync(join(attacks, name), 'utf8'))
  }
}

function attackedBy(html: string): string {
  return html.replace('</head>', '<script type="module" src="./attack.js"></script></head>')
}

function serve(server: PreviewServer, name: string, type: string, body: () => string): void {
  server.middlewares.use(`/${name}`, (_request, response) => {
    response.setHeader('Content-Type', type)
    // What a host sends along is a wall of its own: here the page has to stand alone.
    response.removeHeader('Permissions-Policy')
    response.end(body())
  })
}
