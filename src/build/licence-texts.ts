import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const LICENCE_FILE = /^(?:licen[cs]e|copying|copyright|notice)/i
const LEGAL_COMMENT = /\/\*[*!](?:(?!\*\/)[\s\S])*?(?:@license|@licstart|@preserve|copyright \(c\))[\s\S]*?\*\//gi
const STAR = /^[ \t]*\*[ \t]?/

/** What a builder carries in itself stays with the builder: only its own few lines come into the page. */
const OTHERS_IN_THE_BUILDER = /^# Licenses of bundled dependencies[\s\S]*/m

/**
 * The licences, notices and copyright lines that lie in a package, each text once: those of parts that it took over
 * from others (such as the decoders in pdf.js) lie in folders below.
 */
export function licenceTexts(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && LICENCE_FILE.test(entry.name) && !/\.[cm]?[jt]sx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.slice(folder.length).includes('node_modules'))
    .toSorted()
  return once(files.map(path => readFileSync(path, 'utf8').replace(OTHERS_IN_THE_BUILDER, '')))
}

/** What the comments of some files say of their authors and terms: code of others that a package has copied in. */
export function noticesIn(files: readonly string[]): readonly string[] {
  const comments = files.flatMap(file => readFileSync(file, 'utf8').match(LEGAL_COMMENT) ?? [])
  return once(comments.map(comment => withoutStars(comment.replace(/^\/\*[*!]|\*\/$/g, ''))))
}

/** Stars are taken off where each line begins with one; elsewhere they are points of a list. */
function withoutStars(comment: string): string {
  const [first = '', ...rest] = comment.trimEnd().split('\n')
  return [first, ...(rest.every(line => STAR.test(line)) ? rest.map(line => line.replace(STAR, '')) : rest)].join('\n')
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(text => text.replaceAll('\r\n', '\n').trim()))].filter(text => text !== '')
}
