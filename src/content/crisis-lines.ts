/** One way to reach people who help. Numbers stand here once for all languages, so that none drifts in a translation. */
export interface CrisisLine {
  readonly id: string
  readonly by: 'call' | 'text' | 'call-or-text' | 'address'
  /** One of them will do. */
  readonly at: readonly [string, ...string[]]
  /** Where we read it, second hand, with the year if it bears one; without it the line is well known and nobody checked. */
  readonly source?: string
}

export const CRISIS_LINES_READ_ON = '2026-11-27'

const COMMISSION = 'digital-strategy.ec.europa.eu'
const eu112 = { id: 'emergency', by: 'call', at: ['112'], source: COMMISSION } as const

/** By country, since a number for the wrong country is a harm of its own. */
export const crisisLines = {
  australia: [
    { id: 'lifeline', by: 'call', at: ['13 11 14'], source: 'suicidepreventionaust.org' },
    { id: 'emergency', by: 'call', at: ['000'], source: 'lifelineh2h.org.au' },
  ],
  canada: [
    { id: 'canada-988', by: 'call-or-text', at: ['988'], source: 'newswire.ca (Government of Canada), 2023' },
    { id: 'emergency', by: 'call', at: ['911'] },
  ],
  france: [{ id: 'france-3114', by: 'call', at: ['3114'], source: '3114.fr' }, eu112],
  germany: [
    {
      id: 'telefonseelsorge', by: 'call', at: ['0800 111 0 111', '0800 111 0 222'], source: 'domradio.de (KNA, epd)',
    },
    eu112,
  ],
  ireland: [
    { id: 'samaritans', by: 'call', at: ['116 123'], source: 'irishexaminer.com, 2019' },
    { id: 'emergency', by: 'call', at: ['112', '999'] },
  ],
  mexico: [
    { id: 'linea-de-la-vida', by: 'call', at: ['800 911 2000'], source: 'eluniversal.com.mx, 2025' },
    { id: 'emergency', by: 'call', at: ['911'], source: 'gob.mx/policiafederal' },
  ],
  spain: [{ id: 'spain-024', by: 'call', at: ['024'], source: 'maldita.es (BOE), 2022' }, eu112],
  uk: [
    { id: 'samaritans', by: 'call', at: ['116 123'], source: 'kickstherapy.com, 2026' },
    { id: 'shout', by: 'text', at: ['85258'], source: 'kickstherapy.com, 2026' },
    { id: 'nhs-111', by: 'call', at: ['111'], source: 'norwoodmc.co.uk (NHS), 2024' },
    { id: 'emergency', by: 'call', at: ['999'], source: 'norwoodmc.co.uk (NHS), 2024' },
  ],
  us: [
    { id: 'us-988', by: 'call-or-text', at: ['988'], source: 'health.wyo.gov, familyandcaregivertoolkit.org' },
    { id: 'emergency', by: 'call', at: ['911'], source: 'health.wyo.gov' },
  ],
} as const satisfies Readonly<Record<string, readonly [CrisisLine, ...CrisisLine[]]>>

/** For whoever lives in none of them. */
export const crisisLinesElsewhere = {
  eu: [{ id: 'directory', by: 'address', at: ['findahelpline.com'] }, eu112],
  elsewhere: [{ id: 'directory', by: 'address', at: ['findahelpline.com'] }],
} as const satisfies Readonly<Record<string, readonly [CrisisLine, ...CrisisLine[]]>>

export type CrisisCountry = keyof typeof crisisLines | keyof typeof crisisLinesElsewhere

export type CrisisLineId =
  | (typeof crisisLines)[keyof typeof crisisLines][number]['id']
  | (typeof crisisLinesElsewhere)[keyof typeof crisisLinesElsewhere][number]['id']
