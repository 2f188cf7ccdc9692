import { test } from 'vitest'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from './every-message.ts'
test('x', () => {
  const bad = /\bsafe\b|\bapprov|certif|complian|therapist|vulnerab|suffer|commit|failed attempt|tick\b|mentally ill|addict|catastroph|victim|patient'|'|#|  |"/i
  for (const m of everyMessage(en)) if (bad.test(m.text) || m.text !== m.text.trim()) console.log(m.place, '=>', m.text)
})
