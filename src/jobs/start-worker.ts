/**
 * Starts a classic worker from its source text, under a name that developer tools show. A worker from a blob URL
 * inherits the page's policy; one loaded from an address would not, and could send what it was given.
 */
export const startWorker = (source: string, name: string): Worker => {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const worker = new Worker(url, { name })
  URL.revokeObjectURL(url)
  return worker
}
