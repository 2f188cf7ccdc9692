/** What a page asks of the service worker: to be served from now on, or that the release that waits takes over. */
export type OfflineAsk =
  | { readonly kind: 'serve'; readonly script: string }
  /** Answered by whether it does, over the port that comes along. */
  | { readonly kind: 'take-over' }
