/** The moment of a signature, for machines and for people. */
export interface SigningMoment {
  /** ISO 32000-1, 7.9.4: `D:20261122093000+01'00'`. */
  readonly pdfDate: string
  /** `2026-11-22 09:30 (UTC+01:00)`: read alike in every country. */
  readonly printed: string
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))$/

/** From an instant with offset (RFC 3339); null for anything else. */
export const signingMoment = (instant: string): SigningMoment | null => {
  const parts = INSTANT.exec(instant)
  if (parts === null) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', zone = '+00', past = '00'] = parts
  return {
    pdfDate: `D:${year}${month}${day}${hour}${minute}${second}${zone}'${past}'`,
    printed: `${year}-${month}-${day} ${hour}:${minute} (UTC${zone}:${past})`,
  }
}
