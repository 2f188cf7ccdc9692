/** Does what may take long once the browser has painted what there is: whoever pressed something sees that at once. */
export const afterPaint = (work: () => void): void => {
  // A page that nobody sees is not painted.
  if (document.hidden) return work()
  requestAnimationFrame(() => setTimeout(work))
}
