import { expect, test } from 'vitest'
import { readAudit, readSignatures } from '../../tools/known-weaknesses.ts'

const isShipped = (place: string) => place !== 'node_modules/builder'

function audit(...found: readonly (readonly [string, string])[]): string {
  const vulnerabilities = Object.fromEntries(found.map(([name, severity]) => [name, {
    name,
    severity,
    nodes: [`node_modules/${name}`],
    via: [{ title: 'Reads too far', range: '<2' }, 'other'],
  }]))
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities })
}

test.each([
  ['nothing', audit(), true],
  ['something grave in what is shipped', audit(['pen', 'high']), false],
  ['something critical in what is shipped', audit(['ink', 'low'], ['pen', 'critical']), false],
  ['something lesser in what is shipped', audit(['pen', 'moderate']), true],
  ['something grave for developers only', audit(['builder', 'critical']), true],
])('with %s known, the answer passes or not', (_, said, passes) => {
  expect(readAudit(said, isShipped).passes).toBe(passes)
})

test('each weakness is said with its place, its reasons, and a sum', () => {
  expect(readAudit(audit(['pen', 'high'], ['builder', 'low']), isShipped).lines).toEqual([
    'shipped: pen, high: Reads too far (<2); through other',
    'for developers only: builder, low: Reads too far (<2); through other',
    'Known weaknesses: 1 grave in what is shipped, 0 lesser ones there, 1 for developers only',
  ])
})

test.each([
  ['nobody may ask', '{"message":"405 - POST https://host.example/x","statusCode":405}', 'the registry answers 405'],
  ['it is silent', '', 'no answer that can be read'],
  ['something else answers', '<html>', 'no answer that can be read'],
  ['nothing is said', 'null', 'no answer that can be read'],
])('where %s, that is said, without any address', (_, said, why) => {
  expect(readAudit(said, isShipped)).toEqual({ lines: [`Known weaknesses: not checked: ${why}`], passes: true })
  expect(readSignatures(said)).toEqual({ lines: [`Signatures of the registry: not checked: ${why}`], passes: true })
})

test('a wrong or missing signature does not pass', () => {
  const pen = { name: 'pen', version: '1.0.0' }
  expect(readSignatures(JSON.stringify({ invalid: [], missing: [] })).passes).toBe(true)
  expect(readSignatures(JSON.stringify({ invalid: [pen], missing: [] }))).toEqual({
    lines: ['without a valid signature: pen 1.0.0', 'Signatures of the registry: 1 wrong, 0 missing'],
    passes: false,
  })
  expect(readSignatures(JSON.stringify({ invalid: [], missing: [pen] })).passes).toBe(false)
})
