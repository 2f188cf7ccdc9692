/**
 * The field whose keystrokes are one step of undo. A patch of one text is typing in it; anything else is a step of its
 * own (null), unless `typing` names the text within.
 */
export const typingField = (place: string, patch: object, typing?: string): string | null => {
  const [field, ...more] = Object.entries(patch)
  const isText = field !== undefined && more.length === 0 && typeof field[1] === 'string'
  const text = isText ? field[0] : typing
  return text === undefined ? null : `${place}/${text}`
}
