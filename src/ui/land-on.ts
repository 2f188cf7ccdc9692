import { openFoldsAround } from './open-folds.ts'

/** Shows an element from its beginning, folds opened, and gives it the focus: reading and Tab go on from there. */
export const landOn = (found: HTMLElement | null): void => {
  openFoldsAround(found)
  found?.scrollIntoView({ block: 'start', behavior: 'instant' })
  found?.focus({ preventScroll: true })
}
