import * as fc from 'fast-check'

/** Texts that some program somewhere took for more than a text. */
export const HORRORS = [
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)',
  '</style><svg onload=alert(1)>',
  '{name}', '{n, plural, other {#}}', '<b>bold</b>', "{'", '${7*7}{{7*7}}<%= 7*7 %>', "=cmd|' /C calc'!A0", '+1', '-1',
  '@SUM(A1)', '\t=1', '%s%n%p', '../../etc/passwd', '\u202eright to left', '\u2066isolate', 'zero\u200bwidth',
  'NUL\u0000', '\u001b[31m', '\r\nBEGIN:VEVENT', '\ud800', 'half \udc00', '\ufeffmark', '\u2028\u2029', 'e\u0301\u0323',
  '\ufdfa'.repeat(20), '🙂', '\u{e0041}', 'عبد', '__proto__', 'constructor', 'prototype', 'toString',
  'ana', 'inform', '',
] as const

/** Any units of UTF-16, half characters too; fast-check's own such texts take seconds to make ready. */
export const anyUnits = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: most }).map((units) => String.fromCharCode(...units))

/** Words that objects have by nature, and that careless code writes to. */
export const NATURAL = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'] as const
