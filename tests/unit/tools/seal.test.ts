import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { seal } from '../../../src/content/seal.ts'
import { sealOfRules } from '../../tools/chain-of-rules.ts'

test('the seal in every record is that of these rules and words; if not, run npm run seal', () => {
  expect(seal).toEqual({ version: rubric.version, sha256: sealOfRules() })
})
