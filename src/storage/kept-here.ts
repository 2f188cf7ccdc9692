import type { Database } from './database.ts'

/** How much of what this browser keeps for the page. */
export interface KeptHere {
  readonly drafts: number
  readonly decisions: number
  readonly keys: number
  readonly signers: number
  readonly roots: number
}

export const keptHere = async (database: Database): Promise<KeptHere> => {
  const [drafts, decisions, keys, signers, roots] = await Promise.all(
    (['drafts', 'decisions', 'keys', 'signers', 'roots'] as const).map((drawer) => database.count(drawer)),
  )
  return { drafts: drafts ?? 0, decisions: decisions ?? 0, keys: keys ?? 0, signers: signers ?? 0, roots: roots ?? 0 }
}

export const NOTHING_HERE: KeptHere = { drafts: 0, decisions: 0, keys: 0, signers: 0, roots: 0 }

export const isNothing = (kept: KeptHere): boolean => Object.values(kept).every((number) => number === 0)
