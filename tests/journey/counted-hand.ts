import type { Locator, Page } from 'playwright-core'

/** Somebody's hand: every press and every field that was filled is one action. */
export interface Hand {
  readonly press: (control: Locator) => Promise<void>
  readonly fill: (field: Locator, text: string) => Promise<void>
  readonly choose: (list: Locator, option: string) => Promise<void>
  readonly count: () => number
}

/** A hand that counts; `press` is how it presses, and `before` what must hold of a control before it is used. */
export function countedHand(
  press: (control: Locator) => Promise<void>, before: (control: Locator) => Promise<void> = async () => {},
): Hand {
  let count = 0
  const counted = async (control: Locator, act: () => Promise<unknown>): Promise<void> => {
    await before(control)
    await act()
    count += 1
  }
  return {
    press: control => counted(control, () => press(control)),
    fill: (field, text) => counted(field, () => field.fill(text)),
    choose: (list, option) => counted(list, () => list.selectOption(option)),
    count: () => count,
  }
}

/** Turns to the next step by the button at the end of the page. */
async function turnTo(page: Page, hand: Hand, step: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: `Next: ${step}`, exact: true }))
  await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
}

/** From a template to the form for a signature: a person, every suggestion confirmed, a verdict with its reason. */
export async function walkToSign(page: Page, hand: Hand, onStep: (step: string) => Promise<void>): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Begin from Open-ended companion' }))
  await hand.press(page.getByRole('button', { name: 'Add a person' }))
  const form = page.getByRole('form', { name: 'A person at the table' })
  await hand.fill(form.getByLabel('Name, or what they want to be called'), 'Ada')
  await hand.choose(form.getByLabel('Role'), 'Clinician')
  await hand.press(form.getByRole('radio', { name: 'No' }))
  await hand.press(form.getByRole('checkbox', { name: 'Will sign the report' }))
  await hand.press(form.getByRole('button', { name: 'Add to the table' }))
  await form.waitFor({ state: 'detached' })
  await onStep('Feature')
  for (const step of ['Who', 'What', 'When', 'Where', 'Why', 'Safeguards'] as const) {
    await turnTo(page, hand, step)
    await onStep(step)
    if (step !== 'Safeguards') await hand.press(page.getByRole('button', { name: 'Confirm all on this page' }))
  }
  await turnTo(page, hand, 'Risks')
  await page.getByText('Only the maker can:').waitFor()
  await onStep('Risks')
  await turnTo(page, hand, 'Judgement')
  await hand.press(page.getByRole('group', { name: 'Is it acceptable to you? (Ada (Clinician))' }).getByRole('radio', {
    name: 'Not acceptable',
  }))
  await hand.fill(page.getByRole('textbox', { name: 'What decides it for you?' }), 'It is never seen by anybody.')
  await onStep('Judgement')
  await turnTo(page, hand, 'Sign')
  await onStep('Sign')
}

/** Fills the form for a signature with a new key, and signs. */
export async function signBy(page: Page, hand: Hand, draw: (form: Locator) => Promise<void>): Promise<string> {
  const form = page.getByRole('form', { name: 'Sign the report' })
  await hand.press(form.getByRole('radio', { name: 'Ada' }))
  await hand.fill(form.getByLabel('Name as it should stand in the signature'), 'Ada')
  await hand.fill(form.getByLabel('Role'), 'Clinician')
  await hand.press(form.getByRole('radio', { name: 'I took part' }))
  await draw(form)
  await hand.fill(form.getByLabel('Passphrase', { exact: true }), 'four words to remember')
  await hand.fill(form.getByLabel('The same passphrase again'), 'four words to remember')
  const download = page.waitForEvent('download', { timeout: 40_000 })
  await hand.press(form.getByRole('button', { name: 'Sign', exact: true }))
  return (await download).suggestedFilename()
}
