/** Safari has no requestIdleCallback; a second later is idle enough for what nobody waits for. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 1000)
}
