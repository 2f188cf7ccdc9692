import type { CrisisCountry, CrisisLineId } from './crisis-lines.ts'

export const CRISIS_LINES_READ_ON = '2026-11-27'

const COMMISSION = 'digital-strategy.ec.europa.eu'

/**
 * Where we read each number, second hand, with the year if it bears one; a line without it is well known and nobody
 * checked. Apart from the numbers, which come with the first page and wait for nothing.
 */
export const crisisSources: Readonly<Record<CrisisCountry, Readonly<Partial<Record<CrisisLineId, string>>>>> = {
  australia: { lifeline: 'suicidepreventionaust.org', emergency: 'lifelineh2h.org.au' },
  canada: { 'canada-988': 'newswire.ca (Government of Canada), 2023' },
  france: { 'france-3114': '3114.fr', emergency: COMMISSION },
  germany: { telefonseelsorge: 'domradio.de (KNA, epd)', emergency: COMMISSION },
  ireland: { samaritans: 'irishexaminer.com, 2019' },
  mexico: { 'linea-de-la-vida': 'eluniversal.com.mx, 2025', emergency: 'gob.mx/policiafederal' },
  spain: { 'spain-024': 'maldita.es (BOE), 2022', emergency: COMMISSION },
  uk: {
    samaritans: 'kickstherapy.com, 2026',
    shout: 'kickstherapy.com, 2026',
    'nhs-111': 'norwoodmc.co.uk (NHS), 2024',
    emergency: 'norwoodmc.co.uk (NHS), 2024',
  },
  us: { 'us-988': 'health.wyo.gov, familyandcaregivertoolkit.org', emergency: 'health.wyo.gov' },
  eu: { emergency: COMMISSION },
  elsewhere: {},
}
