const PDF_DATE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?$/

/**
 * RFC 3339 for a PDF date (ISO 32000-1, 7.9.4), e.g. `2026-11-22T03:00:00+01:00`; null for what is none. A date
 * without a zone is read as UTC.
 */
export function instantOf(pdfDate: string | null): string | null {
  const found = PDF_DATE.exec(pdfDate ?? '')
  if (found === null) return null
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', , offset, minutes = '00'] = found
  const zone = offset === undefined ? 'Z' : `${offset}:${minutes}`
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
  return Number.isNaN(Date.parse(instant)) ? null : instant
}
