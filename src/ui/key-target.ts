const PRESSED: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'file'])

/** Where letters are typed, and the browser has an undo of its own. */
export const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement
  || (target instanceof HTMLInputElement && !PRESSED.has(target.type))

/** Where letters are typed, or choose by their first: there no key is a shortcut. */
export const takesText = (target: EventTarget | null): boolean =>
  typesText(target) || target instanceof HTMLSelectElement

/** What stands before the page has the keys for itself. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null
