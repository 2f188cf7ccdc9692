/** Moves the focus once the page was drawn again: to what stands where the control was that had it. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
