import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { reflowFaultsOf } from './reflow-of.ts'
import { shapeFaultsOf } from './shape-of.ts'

/** What the colours decide: all else is the same page in either scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Every rule of axe-core that the page breaks as it stands, all folds opened, in light and in dark; then what it does
 * not look at, in the shape of the page and when that is enlarged; each with where.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    // What is not seen is not laid out (styles/unseen.css), and axe measures where things stand.
    const seen = new CSSStyleSheet()
    seen.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [seen]
    for (const fold of document.querySelectorAll('details')) fold.open = true
    return new Promise(shown => setTimeout(shown, 200))
  })
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const rules = await rulesBrokenBy(page)
  return [...rules, ...(await shapeFaultsOf(page)), ...(await reflowFaultsOf(page))]
}

/** What axe-core says alone: under a dialog the page behind is out of reach, and its shape is not to be judged. */
export async function dialogViolationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return rulesBrokenBy(page)
}

async function rulesBrokenBy(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await broken(page, null)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await broken(page, COLOUR_RULES)
  return [...light, ...dark.map(one => `dark ${one}`)]
}

function broken(page: Page, rules: string[] | null): Promise<readonly string[]> {
  return page.evaluate(async ({ only, tags }) => {
    const runOnly = only === null ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: only }
    // Style sheets would be read into a page of axe's own for one rule alone, which is experimental and does not run.
    const options = { runOnly, resultTypes: ['violations' as const], preload: { assets: ['media' as const] } }
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, { only: rules, tags: STANDARDS })
}
