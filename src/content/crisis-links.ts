import { type CrisisLine, crisisLines, crisisLinesElsewhere } from './crisis-lines.ts'

/** One number that a press calls or writes to. Its address names the line, and nothing about whoever presses it. */
export interface CrisisLink {
  readonly scheme: 'tel' | 'sms'
  readonly at: string
  readonly address: string
}

/** Calling stands last: what to press after it may follow. */
const SCHEMES = {
  call: ['tel'], text: ['sms'], 'call-or-text': ['sms', 'tel'], address: [],
} as const satisfies Readonly<Record<CrisisLine['by'], readonly CrisisLink['scheme'][]>>

export const crisisLinksOf = ({ by, at }: CrisisLine): readonly CrisisLink[] =>
  SCHEMES[by].flatMap((scheme) =>
    at.map((number) => ({ scheme, at: number, address: `${scheme}:${number.replaceAll(' ', '')}` })))

/** The only addresses outside this page that a link here may lead to. */
export const CRISIS_ADDRESSES: readonly string[] = Object.values<readonly CrisisLine[]>(
  { ...crisisLines, ...crisisLinesElsewhere },
).flat().flatMap(crisisLinksOf).map(({ address }) => address)
