import { describe, expect, test } from 'vitest'
import { summaryOf, summaryText } from '../../../src/record/summary.ts'
import type { Summary } from '../../../src/record/summary-form.ts'
import { summaryGroups } from '../../../src/ui/screens/together/summary-groups.ts'
import { summarySheet } from '../../../src/words/en/report-summary.ts'
import { sharedWorksheet } from '../record/shared-worksheet.ts'
import { emptyWorksheet } from '../report/example-record.ts'

type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | number | boolean | null
type Path = readonly string[]

const full = summaryOf(sharedWorksheet, { title: 'A helper', lessons: 'Ask early.' })
const summary: Summary = {
  ...full,
  result: { ...full.result, stands: { clinical: ['ends-chat'], legal: 1 } },
}
const shown = (one: Summary) => JSON.stringify(summaryGroups(one))

const leavesOf = (tree: Tree, path: Path = []): readonly Path[] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, entry]) => leavesOf(entry, [...path, key]))
    : [path]

const other = (value: Tree, path: Path): Tree => {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return path[0] === 'result' && path.length === 3 && value !== 1 ? 1 : value + 1
  const [known] = ({ depth: ['quick'], conclusion: ['acceptable'], status: ['verified'] } as Readonly<
    Record<string, readonly string[]>>)[path.at(-1) ?? ''] ?? ['something-else']
  return known ?? null
}

const changedAt = (tree: Tree, path: Path, whole = path): Tree => {
  const [key, ...rest] = path
  if (key === undefined) return other(tree, whole)
  if (Array.isArray(tree)) {
    return tree.map((entry: Tree, at) => (String(at) === key ? changedAt(entry, rest, whole) : entry))
  }
  const branch = tree as { readonly [key: string]: Tree }
  return { ...branch, [key]: changedAt(branch[key] ?? null, rest, whole) }
}

/** What the format is called, and whether there is a tier at all: shown by the tiers themselves. */
const UNSAID = /^(?:format|version|result\/enough)$/

const tree = JSON.parse(summaryText(summary)) as Tree

describe('what people read before they save', () => {
  test.each(leavesOf(tree).map((path) => path.join('/')).filter((path) => !UNSAID.test(path)))('tells %s', (place) => {
    const changed = changedAt(tree, place.split('/')) as unknown as Summary
    expect(shown(changed)).not.toBe(shown(summary))
  })

  test('says of an empty worksheet what is not told', () => {
    const text = shown(summaryOf(emptyWorksheet, { title: '', lessons: '' }))
    expect(text).toContain(summarySheet.people.verdictsWithheld)
    expect(text).toContain(summarySheet.people.otherTierWithheld)
    expect(text).toContain('Left empty')
  })
})
