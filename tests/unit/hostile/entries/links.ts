import * as fc from 'fast-check'
import { worksheetText } from '../../../../src/record/canonical.ts'
import { worksheetFromLink } from '../../../../src/record/from-link.ts'
import { type LinkFailure, readLink } from '../../../../src/record/read-link.ts'
import { checkWorksheet } from '../../../../src/record/read-worksheet.ts'
import { type Route, routeOf } from '../../../../src/ui/route.ts'
import { RULES, checked, written } from '../../record/link-case.ts'
import type { Entry } from '../entry.ts'
import { NOW } from '../gone-on.ts'
import { HORRORS, NATURAL, anyUnits } from '../horrors.ts'

const anyPart = fc.oneof(
  anyUnits(20), fc.constantFrom<string[]>('%', '%2', '%25', '&#64;', '&#x110000;', '/'),
  fc.constantFrom<string[]>(...HORRORS, ...NATURAL).map((text) =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))),
)
const IDS = ['who.ages', 'what.actions', 'what.output', 'feature.stage', 'who.shoes', ...NATURAL]
const SAID = ['adults', 'pilot', 'inform+treat', '?', '-', 'constructor', '__proto__+inform', '']
const anyAnswer = fc.oneof(
  fc.tuple(fc.constantFrom<string[]>(...IDS), fc.constantFrom('', '@inform', '@__proto__'), fc.constantFrom(...SAID))
    .map(([id, action, said]) => `${id}${action}=${said}`), anyPart,
)
const RULED = [RULES, RULES, '9.9-0123456789abcdef', '1-1']
/** With a checksum that fits: whoever makes one up can count it too. */
const anyLink = fc.record({
  form: fc.constantFrom('1', '1', '1b', '2', '0', '12c', '__proto__'), id: fc.oneof(fc.constant('f00d'), anyPart),
  rules: fc.constantFrom(...RULED), title: anyPart, answers: fc.array(anyAnswer, { maxLength: 6 }),
}).map(({ form, id, rules, title, answers }) =>
  checked(`#/link/${form}/${id}/${rules}/${title || '-'}/${answers.join(',') || '-'}/`))
const anyDamage = fc.tuple(fc.nat(written.length), fc.nat(9), anyPart).map(([at, cut, put]) =>
  written.slice(0, at) + put + written.slice(at + cut))
const ROUTES = [
  '', '#', '#/', '#/check', '#/board', '#/rules', '#/computer', '#/licences', '#/privacy', '#/who', '#/link', '#/room',
  '#/sign', '#/together', '#/first-steps', '#/glossary', '#/accessibility',
]
const anyRoute = fc.tuple(fc.constantFrom(...ROUTES), fc.array(anyPart, { maxLength: 3 })).map(([to, parts]) =>
  [to, ...parts].join('/'))

/** What may stand behind the number sign of the address. */
export const anyHash: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyLink }, { weight: 2, arbitrary: anyDamage }, { weight: 2, arbitrary: anyRoute },
  { weight: 1, arbitrary: anyUnits(80) },
)

type Outcome = LinkFailure | 'reads' | Exclude<Route['page'], 'link'>

export const fragments: Entry<string> = {
  inputs: anyHash,
  meet: (hash) => {
    const route = routeOf(hash)
    const read = readLink(hash)
    if (!read.ok) return { kind: route.page === 'link' ? read.failure : route.page, says: JSON.stringify(route) }
    const worksheet = worksheetFromLink(read.link, { id: 'new', now: NOW, language: 'en' })
    const opened = checkWorksheet(JSON.parse(worksheetText(worksheet)))
    if (!opened.ok) throw new Error(`What a link began does not open: ${JSON.stringify(opened.failure)}`)
    return { kind: 'reads', says: JSON.stringify(read.link) }
  },
  sizeOf: (hash) => hash.length,
  outcomes: {
    'reads': true, 'cut-short': true, 'too-long': false, 'not-a-link': true, 'newer': true, 'start': true,
    'check': true, 'board': true, 'missing': true, 'rules': true, 'step': true, 'computer': true, 'licences': true,
    'privacy': true, 'accessibility': true, 'first-steps': true, 'glossary': true,
  } satisfies Record<Outcome, boolean>,
}
