import type { Page } from 'playwright-core'

/** What the keyboard stands on. */
interface Focused {
  readonly kind: 'answer' | 'text' | 'secret' | 'button' | 'other'
  readonly text: string
  /** Answered already, or filled in. */
  readonly done: boolean
}

const MOST_KEYS = 400

/**
 * Goes on with Tab alone, answering whatever is open on the way, until a button of this name is reached; presses it.
 *
 * @throws when the button cannot be reached
 */
export async function tabAndAnswer(page: Page, button: RegExp, words = 'Ada Lovelace'): Promise<void> {
  for (let key = 0; key < MOST_KEYS; key++) {
    await page.keyboard.press('Tab')
    const { kind, text, done } = await page.evaluate(readFocus)
    if (kind === 'button' && button.test(text)) return page.keyboard.press('Enter')
    if (done) continue
    if (kind === 'answer') await page.keyboard.press('Space')
    if (kind === 'text') await page.keyboard.insertText(words)
    if (kind === 'secret') await page.keyboard.insertText('four words to remember')
  }
  throw new Error(`No way to ${button.source} by the keyboard`)
}

/** Runs in the page. */
function readFocus(): Focused {
  const element = document.activeElement
  const text = element?.textContent?.trim() ?? ''
  if (element instanceof HTMLButtonElement) return { kind: 'button', text, done: true }
  if (element instanceof HTMLTextAreaElement) return { kind: 'text', text, done: element.value !== '' }
  if (!(element instanceof HTMLInputElement)) return { kind: 'other', text, done: true }
  if (element.type === 'radio' || element.type === 'checkbox') {
    const together = element.closest('fieldset')?.querySelector('input:checked')
    return { kind: 'answer', text, done: element.checked || Boolean(together) }
  }
  return { kind: element.type === 'password' ? 'secret' : 'text', text, done: element.value !== '' }
}
