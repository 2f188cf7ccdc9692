import { placeOf } from './gather-report.ts'
import { type TroubleDesk, isNoise } from './trouble-desk.ts'

/** Hears of every error that nobody caught, and of the kind of what was done before it. */
export const watchPage = (page: Window, desk: TroubleDesk): void => {
  page.addEventListener('error', ({ error, message }) => {
    const thrown: unknown = error ?? message
    if (!isNoise(thrown)) desk.note(thrown)
  })
  page.addEventListener('unhandledrejection', ({ reason }) => {
    if (!isNoise(reason)) desk.note(reason)
  })
  page.addEventListener('hashchange', () => desk.step(`page ${placeOf(page.location.hash)}`))
  for (const type of ['click', 'change', 'submit', 'drop'] as const) {
    page.document.addEventListener(type, ({ target }) => desk.step(`${type} ${kindOf(target)}`), { capture: true })
  }
}

/** "input checkbox", "button": never its name, its text or what stands in it. */
const kindOf = (target: EventTarget | null): string => {
  if (target instanceof HTMLInputElement) return `input ${target.type}`
  const control = target instanceof Element ? target.closest('button, a, select, textarea, summary, label, form') : null
  return control?.localName ?? 'page'
}
