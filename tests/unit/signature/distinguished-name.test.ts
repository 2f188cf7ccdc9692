import { Utf8String } from 'asn1js'
import { AttributeTypeAndValue, RelativeDistinguishedNames } from 'pkijs'
import { expect, test } from 'vitest'
import { COMMON_NAME, nameText } from '../../../src/signature/distinguished-name.ts'

const ORGANISATION = '2.5.4.10'

const named = (...parts: readonly (readonly [type: string, value: string])[]) => new RelativeDistinguishedNames({
  typesAndValues: parts.map(([type, value]) => new AttributeTypeAndValue({ type, value: new Utf8String({ value }) })),
})

test('a name is read with its organisation, the last where it says a thing twice', () => {
  expect(nameText(named([COMMON_NAME, 'A. Root'], [ORGANISATION, 'A Hospital'], [COMMON_NAME, 'B. Root'])))
    .toBe('B. Root, A Hospital')
  expect(nameText(named())).toBe('')
})

test('an endless name ends with a sign, and the longest that is honest is whole', () => {
  expect(nameText(named([COMMON_NAME, 'x'.repeat(256)]))).toBe('x'.repeat(256))
  expect(nameText(named([COMMON_NAME, '\0'.repeat(40_000)], [ORGANISATION, 'A Hospital'])))
    .toBe(`${'\0'.repeat(256)}…, A Hospital`)
})
