/** One way to reach people who help. Numbers stand here once for all languages, so that none drifts in a translation. */
export interface CrisisLine {
  readonly id: string
  readonly by: 'call' | 'text' | 'call-or-text' | 'address'
  /** One of them will do. */
  readonly at: readonly [string, ...string[]]
}

const eu112 = { id: 'emergency', by: 'call', at: ['112'] } as const

/** By country, since a number for the wrong country is a harm of its own. Where each was read: `crisis-sources.ts`. */
export const crisisLines = {
  australia: [
    { id: 'lifeline', by: 'call', at: ['13 11 14'] },
    { id: 'emergency', by: 'call', at: ['000'] },
  ],
  canada: [
    { id: 'canada-988', by: 'call-or-text', at: ['988'] },
    { id: 'emergency', by: 'call', at: ['911'] },
  ],
  france: [{ id: 'france-3114', by: 'call', at: ['3114'] }, eu112],
  germany: [{ id: 'telefonseelsorge', by: 'call', at: ['0800 111 0 111', '0800 111 0 222'] }, eu112],
  ireland: [
    { id: 'samaritans', by: 'call', at: ['116 123'] },
    { id: 'emergency', by: 'call', at: ['112', '999'] },
  ],
  mexico: [
    { id: 'linea-de-la-vida', by: 'call', at: ['800 911 2000'] },
    { id: 'emergency', by: 'call', at: ['911'] },
  ],
  spain: [{ id: 'spain-024', by: 'call', at: ['024'] }, eu112],
  uk: [
    { id: 'samaritans', by: 'call', at: ['116 123'] },
    { id: 'shout', by: 'text', at: ['85258'] },
    { id: 'nhs-111', by: 'call', at: ['111'] },
    { id: 'emergency', by: 'call', at: ['999'] },
  ],
  us: [
    { id: 'us-988', by: 'call-or-text', at: ['988'] },
    { id: 'emergency', by: 'call', at: ['911'] },
  ],
} as const satisfies Readonly<Record<string, readonly [CrisisLine, ...CrisisLine[]]>>

/** By the region that a browser may name beside its language. */
export const crisisRegions: Readonly<Record<string, keyof typeof crisisLines | undefined>> = {
  AU: 'australia', CA: 'canada', DE: 'germany', ES: 'spain', FR: 'france', GB: 'uk', IE: 'ireland', MX: 'mexico', US: 'us',
}

/** For whoever lives in none of them. */
export const crisisLinesElsewhere = {
  eu: [{ id: 'directory', by: 'address', at: ['findahelpline.com'] }, eu112],
  elsewhere: [{ id: 'directory', by: 'address', at: ['findahelpline.com'] }],
} as const satisfies Readonly<Record<string, readonly [CrisisLine, ...CrisisLine[]]>>

export type CrisisCountry = keyof typeof crisisLines | keyof typeof crisisLinesElsewhere

export type CrisisLineId =
  | (typeof crisisLines)[keyof typeof crisisLines][number]['id']
  | (typeof crisisLinesElsewhere)[keyof typeof crisisLinesElsewhere][number]['id']
