/** Whose first ten seconds the page Risks can be set for. */
export const READERS = ['clinician', 'product', 'chair'] as const

export type Reader = (typeof READERS)[number]

/** For one of them, or for everybody at the table. */
export const READ_AS = ['all', ...READERS] as const

export type ReadAs = (typeof READ_AS)[number]
