import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../../src/words/words.ts'
import { sourceFiles } from '../source-tree.ts'
import { everyMessage } from './every-message.ts'

const shown = sourceFiles('src').filter(({ path }) => !path.startsWith('src/words/en/'))
const code = shown.map(file => file.code).join('\n')
const told = readFileSync(join(import.meta.dirname, '../../../src/ui/screens/privacy/tried.json'), 'utf8')
const named = new Set(`${code}${told}`.match(/[\w-]+/g))

/** A name put together from two: `${how}One`. */
const endings = [...code.matchAll(/\$\{\w+\}([A-Z]\w+)`/g)].flatMap(found => found[1] ?? [])

/** Groups of which every message is shown, whatever it is called. */
const wholes = [...code.matchAll(/Object\.(?:entries|values)\(words\.([\w.]+)\)/g)]
  .map(found => ` › ${(found[1] ?? '').replaceAll('.', ' › ')} › `)

/** The last name on the way to a message; those of lists have numbers, those of rules have dots. */
function keyOf(place: string): string {
  return place.split(' › ').findLast(key => !/^\d+$/.test(key)) ?? ''
}

test('every message is named where something is shown, or stands under an id of the rules', () => {
  const keys = everyMessage(en).map(({ place }) => ({ place, key: keyOf(place) }))
  expect(keys.length).toBeGreaterThan(1000)
  const unread = keys.filter(({ place, key }) =>
    !named.has(key) && !key.includes('.') && !endings.some(ending => key.endsWith(ending))
    && !wholes.some(whole => place.includes(whole)))
  expect(unread.map(({ place }) => place)).toEqual([])
})
