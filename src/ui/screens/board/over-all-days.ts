/** "Soon" is within so many days. */
const SOON = 60

const DAY = 86_400_000

/** Today where the reader is, and the last day that is soon. `now`: RFC 3339 with the offset of this place. */
export const daysOf = (now: string): { readonly today: string; readonly soon: string } => {
  const today = now.slice(0, 10)
  return { today, soon: new Date(Date.parse(`${today}T00:00:00Z`) + SOON * DAY).toISOString().slice(0, 10) }
}
