import { openFoldsAround } from './open-folds.ts'

/**
 * Shows an element from its beginning, folds opened, and gives it (of a fold: its summary) the focus, so that reading
 * and Tab go on from there.
 */
export const landOn = (found: HTMLElement | null): void => {
  openFoldsAround(found)
  found?.scrollIntoView({ block: 'start', behavior: 'instant' })
  const target = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found
  target?.focus({ preventScroll: true })
}
