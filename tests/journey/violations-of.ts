import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What the colours decide: all else is the same page in either scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Every rule of axe-core that the page breaks as it stands, all folds opened, in light and in dark, with where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    return new Promise(shown => setTimeout(shown, 200))
  })
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await broken(page, null)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await broken(page, COLOUR_RULES)).map(one => `dark ${one}`)]
}

function broken(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  return page.evaluate(async only => {
    const runOnly = only === null ? {} : { runOnly: { type: 'rule' as const, values: [...only] } }
    // Style sheets would be read into a page of axe's own for one rule alone, which is experimental and does not run.
    const options = { ...runOnly, resultTypes: ['violations' as const], preload: { assets: ['media' as const] } }
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, rules)
}
