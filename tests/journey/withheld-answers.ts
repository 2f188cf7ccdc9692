import type { Page } from 'playwright-core'

/**
 * Lets workers do what they are asked, and tell how far they are; but what comes of the first job of each of these
 * kinds never arrives, as if the work went on for ever.
 */
export function withholdFirst(page: Page, ...kinds: readonly string[]): Promise<unknown> {
  return page.addInitScript((first) => {
    const left = new Set(first)
    const withheld = new WeakMap<EventTarget, Set<number>>()
    const post = Worker.prototype.postMessage as (message: unknown) => void
    const listen = EventTarget.prototype.addEventListener
    Worker.prototype.postMessage = function (this: Worker, message: { id: number; kind: string }) {
      if (left.delete(message.kind)) {
        document.documentElement.dataset['withheld'] = message.kind
        withheld.set(this, (withheld.get(this) ?? new Set()).add(message.id))
      }
      post.call(this, message)
    }
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown) {
      const hear = listener as (event: Event) => void
      listen.call(this, type, (event) => {
        const { id, ok } = Object(event instanceof MessageEvent ? event.data : null) as { id: number; ok?: boolean }
        if (ok === undefined || !withheld.get(this)?.has(id)) hear(event)
      })
    }
  }, kinds)
}

/** Waits until the worker was asked for the job that is withheld. */
export function untilWithheld(page: Page, kind: string): Promise<void> {
  return page.locator(`html[data-withheld=${kind}]`).waitFor()
}
