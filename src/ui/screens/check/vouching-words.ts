import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { seenWhole } from './seen-whole.ts'
import type { Certificate } from './signature-lines.ts'

const words = pagesCheck.vouching

/** Whose word a name rests on. */
export const vouchingWords = (name: string, certificate: Certificate | null): string => {
  if (certificate === null) return say(words.none, { name })
  const { vouching, chain: [own] } = certificate
  const issuer = own === undefined ? '' : seenWhole(own.issuer)
  switch (vouching.kind) {
    case 'self-made':
      return say(words.selfMade, { name })
    case 'imported-root':
      return say(words.root, { name, root: seenWhole(vouching.root.subject) })
    case 'not-checked':
      return say(words[vouching.because], { name, issuer: issuer || words.nobody })
  }
}
