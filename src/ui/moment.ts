/** An instant (RFC 3339) as this browser's reader writes date and time. */
export const momentOf = (instant: string): string =>
  new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The time of day alone. */
export const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString(undefined, { timeStyle: 'short' })
