import { HEADER_RULES } from './hosting-headers.ts'

const SECURE_ONLY = 'Strict-Transport-Security: max-age=31536000'
const HOW_SECURE = `Where the site is reached by https alone, send also ${SECURE_ONLY}`

type Pair = readonly [name: string, value: string]

/** Each rule as a block: a head, its headers one a line, an end. */
function blocks(head: (path: string) => string, line: (pair: Pair) => string, end: string): string {
  return HEADER_RULES.map(({ path, headers }) =>
    [head(path), ...Object.entries(headers).map(line), ...(end ? [end] : [])].join('\n'),
  ).join('\n\n')
}

/** Netlify and Cloudflare Pages, in the folder that is published. */
function netlify(): string {
  return `# ${HOW_SECURE}\n${blocks(path => path, ([name, value]) => `  ${name}: ${value}`, '')}\n`
}

/** Vercel, in the folder that is published. */
function vercel(): string {
  const headers = HEADER_RULES.map(rule => ({
    source: rule.path.replace('*', '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }))
  return `${JSON.stringify({ headers }, null, 2)}\n`
}

/** Apache, in the folder that is published: its mod_headers must be on, and AllowOverride must let this file speak. */
function apache(): string {
  const condition = (path: string) => `<If "%{REQUEST_URI} =~ m#${pattern(path)}#">`
  return `# ${HOW_SECURE}\n${blocks(condition, ([name, value]) => `  Header always set ${name} "${value}"`, '</If>')}\n`
}

/** The site may lie in a folder of its host, which Apache tells with the path. */
function pattern(path: string): string {
  if (path === '/*') return '^/'
  const escaped = path.replaceAll('.', String.raw`\.`)
  return escaped.endsWith('*') ? escaped.slice(0, -1) : `${escaped}$`
}

/** nginx, to be included in the `server` block. A location that adds headers takes none over, so each says all. */
function nginx(): string {
  const [all, ...narrower] = HEADER_RULES
  const add = ([name, value]: Pair) => `  add_header ${name} "${value}" always;`
  const everywhere = Object.entries(all?.headers ?? {}).map(add)
  const locations = narrower.map(({ path, headers }) => {
    const head = path.endsWith('*') ? `location ${path.slice(0, -1)} {` : `location = ${path} {`
    const index = path === '/' ? ['  try_files /index.html =404;'] : []
    return [head, ...index, ...everywhere, ...Object.entries(headers).map(add), '}'].join('\n')
  })
  return [`# In the server block. ${HOW_SECURE}`, ...locations, ''].join('\n')
}

/** Caddy, to be imported in the block of the site. */
function caddy(): string {
  const line = ([name, value]: Pair) => `  ${name} "${value}"`
  return `# In the block of the site. ${HOW_SECURE}\n${blocks(path => `header ${path} {`, line, '}')}\n`
}

/** Ready files for common hosts, by the path at which they lie in the built folder. */
export const hostingFiles = (): Readonly<Record<string, string>> => ({
  '_headers': netlify(),
  '.htaccess': apache(),
  'vercel.json': vercel(),
  'hosting/nginx.conf': nginx(),
  'hosting/Caddyfile': caddy(),
})
