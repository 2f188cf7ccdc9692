/** Opens every fold around an element: a link that promised it must not end at something shut. */
export const openFoldsAround = (element: Element | null): void => {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
}
