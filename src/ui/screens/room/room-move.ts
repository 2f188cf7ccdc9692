/** What a key, or a press on the page, does in the show of hands. `choice`: the place of an answer in the list. */
export type RoomMove =
  | { readonly kind: 'answer' | 'joint', readonly choice: number }
  | { readonly kind: 'person', readonly person: string }
  | { readonly kind: PlainMove }

type PlainMove =
  | 'unknown' | 'joint-unknown' | 'take-back' | 'take-most' | 'show' | 'reason'
  | 'next' | 'previous' | 'next-person' | 'previous-person'

/** What stands on the keys of the answers, in their order: digits, then letters that mean nothing else here. */
export const CHOICE_KEYS = '1234567890abcdefghijklm'

const NAMED: Readonly<Record<string, PlainMove>> = {
  '?': 'unknown',
  Backspace: 'take-back',
  Enter: 'take-most',
  PageDown: 'next',
  PageUp: 'previous',
  ArrowDown: 'next-person',
  ArrowRight: 'next-person',
  ArrowUp: 'previous-person',
  ArrowLeft: 'previous-person',
}

const LETTERS: Readonly<Record<string, PlainMove>> = { u: 'unknown', v: 'show', r: 'reason', n: 'next', p: 'previous' }

/** What is read of a key that goes down. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>

/** Null where the key means nothing here. A key held down counts once, or it would raise everybody's hand. */
export const roomMoveOf = (press: Press, choices: number): RoomMove | null => {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null
  const named = NAMED[press.key]
  if (named !== undefined) return { kind: named }
  const sign = digitOf(press) ?? letterOf(press)
  if (sign === null) return null
  const choice = CHOICE_KEYS.indexOf(sign)
  if (choice >= 0) return choice < choices ? { kind: press.shiftKey ? 'joint' : 'answer', choice } : null
  if (sign === 'u' && press.shiftKey) return { kind: 'joint-unknown' }
  const plain = LETTERS[sign]
  return plain === undefined ? null : { kind: plain }
}

/** By where the key lies: with Shift it types something else, and on French keyboards it does without. */
const digitOf = ({ key, code }: Press): string | null =>
  /^Digit(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : null)

/** By what is printed on the key; where that is no Latin letter, by where it lies. */
const letterOf = ({ key, code }: Press): string | null =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null
