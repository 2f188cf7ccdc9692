import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { inOneFile, insideScript } from '../../../src/build/single-file.ts'

const PARTS = {
  html: [
    '<!doctype html><html><head>', '    <meta charset="utf-8" />',
    '    <link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    '    <script type="module" crossorigin src="./assets/index-1.js"></script>',
    '    <link rel="stylesheet" crossorigin href="./assets/index-1.css">',
    '  </head>', '  <body><div id="root"></div>', '  </body></html>',
  ].join('\n'),
  guard: 'window.open = null',
  script: 'told = "</script> $& <!-- </SCRIPT>"',
  style: '.a { color: red }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('everything stands inside, the guard before all, and the policy names each by its hash', () => {
  const html = inOneFile(PARTS)
  const scripts = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text)
  const [style = ''] = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text)
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect(scripts).toHaveLength(2)
  expect(scripts[0]).toBe(PARTS.guard)
  expect(policy).toContain(`script-src ${scripts.map(sha256).join(' ')};`)
  expect(policy).toContain(`style-src ${sha256(style)};`)
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|'self'/)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/)
  const realm: { told?: string } = {}
  runInNewContext(scripts[1] ?? '', realm)
  expect(realm.told).toBe('</script> $& <!-- </SCRIPT>')
})

test('no text can end its script, and each means what it meant', () => {
  const piece = fc.constantFrom('</script', '<!--', '</SCRIPT >', '<', '-', '\\', "'", 'x', '\n')
  const text = fc.array(piece).map(all => all.join(''))
  fc.assert(fc.property(text, said => {
    const escaped = insideScript(`told = ${JSON.stringify(said)}`)
    const realm: { told?: string } = {}
    runInNewContext(escaped, realm)
    expect(escaped).not.toMatch(/<\/script|<!--/i)
    expect(realm.told).toBe(said)
  }))
})

test('where such a text is no text, the build fails instead of changing what the script does', () => {
  expect(() => insideScript('let a = 1; let b = 2; told = a<!--b')).toThrow()
})

test('a page that has no place for its policy is no page', () => {
  expect(() => inOneFile({ ...PARTS, html: PARTS.html.replace('charset', 'name') })).toThrow('charset')
})
