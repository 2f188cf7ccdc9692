import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** `import … from 'x'` and `export … from 'x'`, of types too; `import 'x'`; `import('x')`. */
const IMPORT = new RegExp(
  [
    String.raw`^\s*(?:import|export)\s[^'"\x60;]*?\sfrom\s+['"]([^'"]+)['"]`,
    String.raw`^\s*import\s+['"]([^'"]+)['"]`,
    String.raw`\bimport\(\s*['"]([^'"]+)['"]`,
  ].join('|'),
  'gm',
)

/** A source file: its path below the root of the project, its text, that text without comments, and its imports. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly code: string
  readonly imports: readonly string[]
}

const root = join(import.meta.dirname, '../..')

/** Every TypeScript file under a folder of the project, in the order of their paths. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:ts|tsx|mjs)$/.test(name))
    .map(name => read(`${folder}/${name}`))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The file below `src` that an import names, or undefined when it names a package. */
export function importedFile(from: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return normalize(join(dirname(from.path), specifier.replace(/\?.*$/, '')))
}

/** Code without what it says: what stands between quotes is emptied, so that only doing is left. */
export function withoutText(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

/** The lines of some files for which something holds, each with its place. */
export function linesThat(
  files: readonly SourceFile[],
  of: 'text' | 'code',
  holds: (line: string) => boolean,
): readonly string[] {
  return files.flatMap(file =>
    file[of].split('\n').flatMap((line, index) => (holds(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])),
  )
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const code = withoutComments(text)
  return { path, text, code, imports: [...code.matchAll(IMPORT)].map(found => found[1] ?? found[2] ?? found[3] ?? '') }
}

/** Strings are matched first, so that an address in one does not look like a comment; line ends stay. */
function withoutComments(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  return text.replace(token, found => (found.startsWith('/') ? found.replace(/[^\n]/g, '') : found))
}
