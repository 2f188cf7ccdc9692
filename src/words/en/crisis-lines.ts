import type { CrisisCountry, CrisisLineId } from '../../content/crisis-lines.ts'
import type { CrisisLink } from '../../content/crisis-links.ts'
import { spoken } from '../spoken.ts'

/** The numbers themselves stand in `content/crisis-lines.ts`. */
export const crisisWords = spoken('crisisWords', {
  title: 'Need help now?',
  lead:
    'This page cannot help in a crisis, but people can. You need not be sure that it is bad enough to call. If a number '
    + 'does not work, try another one or the emergency number.',
  danger: 'If a life is in danger now, call your local emergency number.',
  sources: 'Where we read these numbers',
  by: { tel: 'call {at}', sms: 'text {at}' },
  after: { 'nhs-111': 'and choose option 2', 'us-988': 'and press 2 for Spanish' },
  lines: {
    'canada-988': '9-8-8 Suicide Crisis Helpline',
    directory: 'Directory of lines by country',
    emergency: 'Emergency',
    'france-3114': '3114, the national line for preventing suicide',
    lifeline: 'Lifeline',
    'linea-de-la-vida': 'Línea de la Vida',
    'nhs-111': 'NHS in England',
    samaritans: 'Samaritans',
    shout: 'Shout',
    'spain-024': '024, the line for thoughts of suicide',
    telefonseelsorge: 'TelefonSeelsorge',
    'us-988': '988 Suicide & Crisis Lifeline',
  },
  countries: {
    australia: 'Australia',
    canada: 'Canada',
    france: 'France',
    germany: 'Germany',
    ireland: 'Ireland',
    mexico: 'Mexico',
    spain: 'Spain',
    uk: 'United Kingdom',
    us: 'United States',
    eu: 'Other countries of the European Union',
    elsewhere: 'Everywhere else',
  },
} as const satisfies {
  readonly title: string
  readonly lead: string
  readonly danger: string
  readonly sources: string
  readonly by: Readonly<Record<CrisisLink['scheme'], string>>
  readonly after: Readonly<Partial<Record<CrisisLineId, string>>>
  readonly lines: Readonly<Record<CrisisLineId, string>>
  readonly countries: Readonly<Record<CrisisCountry, string>>
})
