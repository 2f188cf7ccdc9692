import type { BrowserContext, Page } from 'playwright-core'
import { RAN } from '../cases/hostile-worksheet.ts'

/** Runs in every page before its own scripts: notes each element that data could only have made by being run. */
const watch = (mark: string): void => {
  const noted: string[] = []
  Object.assign(globalThis, { noted })
  const note = (element: Element) => {
    const active = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'LINK', 'META', 'IMG', 'B', 'FRAME']
    const attributes = [...element.attributes].filter(({ name, value }) =>
      /^on|^srcdoc$|^data-pwnd$/.test(name) ||
      (/^(?:href|src|action|formaction|style|xlink:href)$/.test(name) && value.includes(mark)))
    const isOurs = !active.includes(element.tagName) || !element.outerHTML.includes(mark)
    if (!isOurs || attributes.length > 0) noted.push(element.outerHTML.slice(0, 200))
  }
  const seen = ({ addedNodes }: MutationRecord) => {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      note(node)
      for (const inside of node.querySelectorAll('*')) note(inside)
    }
  }
  new MutationObserver((records) => records.forEach(seen)).observe(document, { childList: true, subtree: true })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => noted.push(violatedDirective))
}

export async function watchForIntruders(context: BrowserContext): Promise<void> {
  await context.addInitScript(watch, RAN)
}

/** Elements that came out of data, policies that were violated, and whether anything ran. */
export function intrudersIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { noted, pwnd } = globalThis as unknown as { readonly noted: readonly string[]; readonly pwnd?: unknown }
    return pwnd === undefined ? noted : [...noted, 'a script ran']
  })
}
