import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Plugin, type Rolldown, type UserConfig, parseAst } from 'vite'
import { singleFilePolicy } from './content-policy.ts'
import { withWall } from './page-wall.ts'
import { selfContained } from './self-contained.ts'

const SINGLE_FILE = 'affordance-worksheet.html'

/** What the page would load, which stands inside it here. */
const LOADED = /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g
const ICON = /href="\.\/(icon\.svg)"/

/** What the one file is made of. */
interface Parts {
  readonly html: string
  /** Classic, before everything else. */
  readonly guard: string
  /** The page with all that it would load later. */
  readonly script: string
  readonly style: string
  /** SVG. */
  readonly icon: string
}

/**
 * Puts everything into one page that opens from a disk: no address is left in it, and its policy names each script and
 * style by its hash.
 */
export function inOneFile({ html, guard, script, style, icon }: Parts): string {
  const [before, main] = [insideScript(guard), insideScript(script)]
  if (/<\/style/i.test(style)) throw new Error('A style ends the element that it stands in')
  const bare = html.replace(LOADED, '').replace(ICON, () => `href="data:image/svg+xml;base64,${btoa(icon)}"`)
  const whole = bare
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script id="program">${main}</script>\n  </body>`)
  const policy = singleFilePolicy([before, main].map(sha256), [sha256(style)])
  return withWall(whole, policy, `<script>${before}</script>`)
}

/**
 * A script as it may stand in a page, where `</script` would end it and `<!--` would begin a comment. In texts, regular
 * expressions and templates the escape means the same; anywhere else it is no JavaScript, and the build fails.
 */
export function insideScript(source: string): string {
  const escaped = source.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`)
  parseAst(escaped)
  return escaped
}

/** Leaves one file in place of the bundle, and prints its size and the SHA-256 that whoever gets it can compare. */
export function singleFile(shared: UserConfig, iconFile: string): Plugin {
  let guard = ''
  let say: (line: string) => void
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved({ logger }) {
      say = line => logger.info(line)
    },
    async buildStart() {
      guard = (await selfContained('guard.ts', shared)).source
    },
    transformIndexHtml: { order: 'pre', handler: html => html.replace('./boot.ts', './one-program.ts') },
    // Last of all: Vite still writes into the chunk while the bundle is generated, and a hash is of the final text.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = inOneFile({ ...partsOf(bundle), guard, icon: readFileSync(iconFile, 'utf8') })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source })
      },
    },
    writeBundle({ dir = '' }) {
      const bytes = readFileSync(join(dir, SINGLE_FILE))
      const kilobytes = (count: number) => `${Math.ceil(count / 1024)} KB`
      say(`${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes, { level: 9 }).length)} (1 KB = 1024 bytes)`)
      say(`${createHash('sha256').update(bytes).digest('hex')}  ${SINGLE_FILE}`)
    },
  }
}

function partsOf(bundle: Rolldown.OutputBundle): Pick<Parts, 'html' | 'script' | 'style'> {
  const outputs = Object.values(bundle)
  const text = (ending: string) => {
    const found = outputs.filter(({ fileName }) => fileName.endsWith(ending))
    const [one] = found
    if (found.length !== 1 || one === undefined) throw new Error(`Not one ${ending} file`)
    return one.type === 'chunk' ? one.code : String(one.source)
  }
  const rest = outputs.map(nameOf).filter(name => !/\.(?:html|js|css)$/.test(name))
  if (rest.length > 0) throw new Error(`These would stay outside the file: ${rest.join(', ')}`)
  return { html: text('.html'), script: text('.js'), style: text('.css') }
}

function nameOf({ fileName }: { readonly fileName: string }): string {
  return basename(fileName)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
