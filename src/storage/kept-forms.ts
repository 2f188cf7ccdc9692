import type { KeptDecision, KeptKey, KeptRoot, KnownSigner } from './database.ts'

/** What a browser keeps may have been damaged there, or written by another page: nothing of it is taken for granted. */

type Entries = Readonly<Record<string, unknown>>

const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null

/** Characters. A name is no longer in any certificate that we make or sign with. */
const LONGEST = 4_000

const areTexts = (kept: Entries, ...names: readonly string[]): boolean =>
  names.every((name) => typeof kept[name] === 'string' && kept[name].length <= LONGEST)

const WAYS: readonly unknown[] = ['seen', 'card', 'compared'] satisfies readonly KnownSigner['by'][]

/** The key itself stays opaque: only what opens it can tell whether it is one. */
export const isKeptKey = (kept: unknown): kept is KeptKey =>
  isEntries(kept) && areTexts(kept, 'id', 'name', 'created') && isEntries(kept['key'])

export const isKeptRoot = (kept: unknown): kept is KeptRoot =>
  isEntries(kept) && areTexts(kept, 'id', 'name', 'imported') && kept['certificate'] instanceof Uint8Array

export const isKeptDecision = (kept: unknown): kept is KeptDecision =>
  isEntries(kept) && areTexts(kept, 'id') && 'decision' in kept

export const isKnownSigner = (kept: unknown): kept is KnownSigner =>
  isEntries(kept) && areTexts(kept, 'since') && WAYS.includes(kept['by'])
