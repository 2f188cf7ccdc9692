import { spoken } from '../spoken.ts'

interface CrisisLine {
  readonly name: string
  /** How to reach it, as text: the page dials nothing by itself. */
  readonly reach: string
  /** How far the number was checked. */
  readonly checked: 'verified-2' | 'memory'
}

interface Country {
  readonly name: string
  readonly lines: readonly [CrisisLine, ...CrisisLine[]]
}

/** A number for the wrong country is a harm of its own, so each stands under its country. */
export const crisisLines = spoken('crisisLines', {
  title: 'Need help now?',
  lead:
    'This page cannot help in a crisis, but people can. You need not be sure that it is bad enough to call. If a number '
    + 'does not work, try another one or the emergency number.',
  danger: 'If a life is in danger now, call your local emergency number.',
  checkedOn: '2026-11-22',
  checked: {
    'verified-2': 'Found in another source, {date}.',
    memory: 'Well known, not checked by us.',
  },
  countries: {
    us: {
      name: 'United States',
      lines: [
        { name: '988 Suicide & Crisis Lifeline', reach: 'call or text 988', checked: 'verified-2' },
        { name: 'Emergency', reach: 'call 911', checked: 'memory' },
      ],
    },
    uk: {
      name: 'United Kingdom',
      lines: [
        { name: 'Samaritans', reach: 'call 116 123', checked: 'verified-2' },
        { name: 'Shout', reach: 'text 85258', checked: 'verified-2' },
        { name: 'NHS', reach: 'call 111 and choose option 2', checked: 'verified-2' },
        { name: 'Emergency', reach: 'call 999', checked: 'verified-2' },
      ],
    },
    ireland: {
      name: 'Ireland',
      lines: [
        { name: 'Samaritans', reach: 'call 116 123', checked: 'memory' },
        { name: 'Emergency', reach: 'call 112 or 999', checked: 'memory' },
      ],
    },
    eu: {
      name: 'European Union',
      lines: [
        { name: 'Lines of each country', reach: 'findahelpline.com', checked: 'memory' },
        { name: 'Emergency', reach: 'call 112', checked: 'memory' },
      ],
    },
    canada: {
      name: 'Canada',
      lines: [
        { name: '9-8-8 Suicide Crisis Helpline', reach: 'call or text 988', checked: 'memory' },
        { name: 'Emergency', reach: 'call 911', checked: 'memory' },
      ],
    },
    australia: {
      name: 'Australia',
      lines: [
        { name: 'Lifeline', reach: 'call 13 11 14', checked: 'memory' },
        { name: 'Emergency', reach: 'call 000', checked: 'memory' },
      ],
    },
    elsewhere: {
      name: 'Everywhere else',
      lines: [{ name: 'Directory of lines by country', reach: 'findahelpline.com', checked: 'memory' }],
    },
  },
} as const satisfies {
  readonly title: string
  readonly lead: string
  readonly danger: string
  readonly checkedOn: string
  readonly checked: Readonly<Record<'verified-2' | 'memory', string>>
  readonly countries: Readonly<Record<string, Country>>
})
