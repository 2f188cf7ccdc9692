import type { BrowserContext, Page } from 'playwright-core'

/** What somebody did to one field, in order, and how far of it the page has called saved. */
interface Field {
  readonly values: string[]
  called: number
}

/** Kept outside the browser, so that it survives what the browser does not. */
export interface Ledger {
  readonly text: Field
  readonly choice: Field
}

export const emptyLedger = (): Ledger => ({ text: { values: [''], called: 0 }, choice: { values: [''], called: 0 } })

type Seen = Readonly<Partial<Record<keyof Ledger, string>>>

/** Writes down, for every page of this context, what stood in the fields whenever the status came to say "Saved". */
export async function listen(context: BrowserContext, ledger: Ledger): Promise<void> {
  await context.exposeBinding('callSaved', (_source, seen: Seen) => {
    for (const name of ['text', 'choice'] as const) {
      const [field, value] = [ledger[name], seen[name]]
      if (value !== undefined) field.called = Math.max(field.called, field.values.lastIndexOf(value))
    }
  })
  await context.addInitScript(watchInPage)
}

/** Runs in the page, before its own first line. */
function watchInPage(): void {
  const look = () => {
    const status = document.querySelector('.save-status')?.textContent ?? ''
    if (!status.startsWith('Saved in this browser')) return
    const text = document.querySelector('main textarea')
    const radios = [...document.querySelectorAll<HTMLInputElement>('main input[type=radio]')]
    const question = radios.filter(({ name }) => name === radios[0]?.name)
    const isWho = location.hash.startsWith('#/who') && question.length > 0
    const seen = {
      ...(location.hash.startsWith('#/feature') && text instanceof HTMLTextAreaElement && { text: text.value }),
      ...(isWho && { choice: `${question.find(({ checked }) => checked)?.id ?? ''}` }),
    }
    void (globalThis as unknown as { callSaved: (seen: object) => unknown }).callSaved(seen)
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}

/** How somebody works: ms between two keys or clicks, what comes next, and when they stop. */
export interface Hand {
  readonly pause: () => number
  readonly pick: () => number
  readonly isOver: () => boolean
}

/** Types and chooses until it is over, or the page is gone. */
export async function work(page: Page, { text, choice }: Ledger, { pause, pick, isOver }: Hand): Promise<void> {
  while (!isOver()) {
    const field = page.locator('main textarea').first()
    await field.focus()
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.length, area.value.length))
    const delay = pause()
    for (let n = 0; n < 25 && !isOver(); n++) {
      const key = 'abcdefghijklmnopqrstuvwxyz'.charAt(pick() % 26)
      text.values.push(`${text.values.at(-1)}${key}`)
      await page.keyboard.press(key, { delay })
    }
    if (isOver()) return
    await turnTo(page, 'Who')
    const name = await page.locator('main input[type=radio]').first().getAttribute('name')
    const options = page.locator(`main input[type=radio][name="${name}"]`)
    const ids = await options.evaluateAll((all) => all.map(({ id }) => id))
    for (let n = 0; n < 6 && !isOver(); n++) {
      const id = ids[pick() % ids.length] ?? ''
      choice.values.push(id)
      await page.locator(`[id="${id}"]`).check({ force: true })
      await page.waitForTimeout(pause())
    }
    if (isOver()) return
    await turnTo(page, 'Feature')
  }
}

/** What is kept, read from the page as a person would find it again; and from now on, what there is to go on from. */
export async function found(page: Page, ledger: Ledger): Promise<readonly string[]> {
  const text = await page.locator('main textarea').first().inputValue()
  await turnTo(page, 'Who')
  const chosen = page.locator('main input[type=radio]:checked').first()
  const choice = (await chosen.count()) > 0 ? ((await chosen.getAttribute('id')) ?? '') : ''
  await turnTo(page, 'Feature')
  return [...settle('text', ledger.text, text), ...settle('choice', ledger.choice, choice)]
}

/** Nothing older than what was called saved, and nothing that nobody typed. */
function settle(name: string, field: Field, value: string): readonly string[] {
  const called = field.values[field.called]
  const isKept = field.values.lastIndexOf(value) >= field.called
  field.values.splice(0, field.values.length, value)
  field.called = 0
  return isKept ? [] : [`${name}: "${called}" was called saved, and "${value}" was found`]
}

async function turnTo(page: Page, step: 'Feature' | 'Who'): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), `#/${step.toLowerCase()}`)
  await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
}
