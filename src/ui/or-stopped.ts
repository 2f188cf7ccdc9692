/** What a promise gives, or 'stopped' as soon as the signal says so: a disk that is far away may never answer. */
export const orStopped = <T>(wanted: Promise<T>, signal: AbortSignal | undefined): Promise<T | 'stopped'> => {
  if (signal === undefined) return wanted
  if (signal.aborted) return Promise.resolve('stopped')
  return Promise.race([
    wanted,
    new Promise<'stopped'>((resolve) => signal.addEventListener('abort', () => resolve('stopped'), { once: true })),
  ])
}
