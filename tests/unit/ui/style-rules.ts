import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One rule of a style sheet, with the at-rules that it stands in, outermost first. */
export interface StyleRule {
  readonly sheet: string
  readonly within: readonly string[]
  readonly selector: string
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

const folder = join(import.meta.dirname, '../../../src/ui/styles')

/** Every rule of every sheet, in the order in which they are written. */
export function styleRules(): readonly StyleRule[] {
  return readdirSync(folder).toSorted().flatMap(sheet => rulesOf(sheet, readFileSync(join(folder, sheet), 'utf8')))
}

function rulesOf(sheet: string, text: string): readonly StyleRule[] {
  const rules: StyleRule[] = []
  const open: string[] = []
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '')
  for (const [, before = '', end] of plain.matchAll(/([^{}]*)([{}])/g)) {
    if (end === '{') {
      open.push(before.trim().replace(/\s+/g, ' '))
      continue
    }
    const selector = open.pop() ?? ''
    const declarations = declarationsIn(before)
    if (declarations.length > 0) rules.push({ sheet, within: [...open], selector, declarations })
  }
  return rules
}

function declarationsIn(body: string): StyleRule['declarations'] {
  return body.split(';').flatMap((line) => {
    const colon = line.indexOf(':')
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/\s+/g, ' ')] as const]
  })
}
