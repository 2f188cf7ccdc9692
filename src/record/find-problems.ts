import type * as z from 'zod/mini'
import { type Path, type PlacedCell, cellsOf, layersOf, pathText } from './layers.ts'
import { questionOf } from './known.ts'
import type { Worksheet } from './worksheet.ts'

/** What should stand at a place of the file, in a word that the pages turn into a sentence. */
type Expected =
  | 'object' | 'list' | 'text' | 'number' | 'yes-or-no' | 'one-of' | 'other-form' | 'shorter' | 'in-range'
  /** The format has no such key. */
  | 'known-key'
  /** A name that every object already has, such as __proto__. */
  | 'usable-key'
  /** A text with half a character in it. */
  | 'whole-characters'
  /** A value, "we do not know yet" or "rather not": one of them. */
  | 'one-answer'
  /** One option, ticked options or a text, as the question asks. */
  | 'answer-of-its-kind'
  /** A question about the whole worksheet does not differ by action. */
  | 'worksheet-wide'
  | 'each-once'

/** Where a file is not as it should be. */
export interface Problem {
  /** Like /answers/joint/all/who.ages */
  readonly path: string
  readonly expected: Expected
}

/** No place of a worksheet lies deeper; brackets by the thousand are no reason to hang. */
const DEEPEST = 16

/**
 * Entries of all lists and maps together: thirty people on twelve actions, all settled, with ratings and what-ifs, come
 * to less than half of it. Millions of them would fill the memory.
 */
const MOST_ENTRIES = 250_000

/** A file can be wrong in thousands of places; a person reads the first ones. */
const SHOWN = 20

const problem = (path: Path, expected: Expected): Problem => ({ path: pathText(path), expected })

/**
 * Keys that objects have by nature, texts that no file can hold, and more than any worksheet holds: looked for before
 * anything reads them. `deepest`: how far a value may nest. `halves`: whether a text may hold half a character.
 */
export const findReserved = (
  value: unknown, deepest = DEEPEST, halves: 'refused' | 'allowed' = 'refused',
): readonly Problem[] => {
  const isWhole = (text: string) => halves === 'allowed' || !/\p{Surrogate}/u.test(text)
  const found: Problem[] = []
  const open: { readonly path: Path; readonly value: unknown }[] = [{ path: [], value }]
  let entries = 0
  for (let next = open.pop(); next && found.length < SHOWN; next = open.pop()) {
    const { path, value: inside } = next
    if (typeof inside === 'string' && !isWhole(inside)) found.push(problem(path, 'whole-characters'))
    if (path.length > deepest) found.push(problem(path, 'other-form'))
    if (typeof inside !== 'object' || inside === null || path.length > deepest) continue
    entries += Array.isArray(inside) ? inside.length : Object.keys(inside).length
    if (entries > MOST_ENTRIES) return [problem(path, 'shorter')]
    for (const [key, entry] of Object.entries(inside)) {
      if (key in Object.prototype) found.push(problem([...path, key], 'usable-key'))
      else open.push({ path: [...path, key], value: entry })
    }
  }
  return found
}

/** Where the shape is wrong; where it is right, what contradicts itself. */
export const findProblems = (parsed: z.core.util.SafeParseResult<unknown>): readonly Problem[] =>
  (parsed.success ? contradictions(parsed.data as Worksheet) : parsed.error.issues.flatMap(explain)).slice(0, SHOWN)

const BY_TYPE: Readonly<Record<string, Expected>> = {
  object: 'object', record: 'object', array: 'list', tuple: 'list', string: 'text', number: 'number', int: 'number',
  boolean: 'yes-or-no',
}

const explain = (issue: z.core.$ZodIssue): readonly Problem[] => {
  const path = issue.path.map(String)
  switch (issue.code) {
    case 'invalid_type': return [problem(path, BY_TYPE[issue.expected] ?? 'other-form')]
    case 'unrecognized_keys': return issue.keys.map((key) => problem([...path, key], 'known-key'))
    case 'invalid_key': return [problem(path, 'usable-key')]
    case 'too_big': return [problem(path, issue.origin === 'string' ? 'shorter' : 'in-range')]
    case 'too_small': return [problem(path, 'in-range')]
    case 'invalid_value':
    case 'invalid_union': return [problem(path, 'one-of')]
    default: return [problem(path, 'other-form')]
  }
}

const contradictions = (read: Worksheet): readonly Problem[] => [
  ...layersOf(read).flatMap(cellsOf).flatMap(contradictionsIn),
  ...misordered(['team', 'order'], read.team.order, read.team.people),
  ...misordered(['answers', 'variantOrder'], read.answers.variantOrder, read.answers.variants),
  ...misordered(['ownHazards', 'order'], read.ownHazards.order, read.ownHazards.byId),
  ...(distinct(read.slots.map(({ id }) => id)) ? [] : [problem(['slots'], 'each-once')]),
  ...(distinct(read.asked.map(({ id }) => id)) ? [] : [problem(['asked'], 'each-once')]),
]

const contradictionsIn = ({ path, question: id, action, cell }: PlacedCell): readonly Problem[] => {
  const question = questionOf(id)
  const { value } = cell
  const answers = [value, cell.unknown, cell.declined].filter((answer) => answer !== undefined)
  const fits = value === undefined || (question?.kind === 'many') === (typeof value !== 'string')
  return [
    ...(answers.length > 1 ? [problem(path, 'one-answer')] : []),
    ...(question && !fits ? [problem([...path, 'value'], 'answer-of-its-kind')] : []),
    ...(typeof value === 'object' && !distinct(value) ? [problem([...path, 'value'], 'each-once')] : []),
    ...(question?.scope === 'worksheet' && action !== null ? [problem(path, 'worksheet-wide')] : []),
  ]
}

/** An order names everything in its map, and names it once. */
const misordered = (
  path: Path, order: readonly string[], map: Readonly<Record<string, unknown>>,
): readonly Problem[] => (sameIds(order, Object.keys(map)) ? [] : [problem(path, 'each-once')])

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

const sameIds = (order: readonly string[], ids: readonly string[]): boolean =>
  order.length === ids.length && distinct(order) && new Set([...order, ...ids]).size === ids.length
