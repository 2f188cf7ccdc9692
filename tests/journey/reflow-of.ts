import type { Page } from 'playwright-core'

/** Ways in which people enlarge a page, and what the page is like then. */
const ENLARGED = {
  /** 1280 × 1024 at 400 % (WCAG 1.4.10). */
  'at 400 %': { width: 320, height: 256, style: '' },
  /** Letters alone (1.4.4), on a desk and on a telephone. */
  'letters at 200 %': { width: 1280, height: 800, style: 'html { font-size: 200% }' },
  'letters at 200 % on a telephone': { width: 360, height: 740, style: 'html { font-size: 200% }' },
  /** What somebody may set who reads more easily so (1.4.12). */
  'spaced letters': {
    width: 1280, height: 800,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
} as const

/**
 * Cut short at any size, on purpose: the title at the head, whose whole is the first answer of the worksheet, and rows
 * of the reading room, whose whole is in the reading view.
 */
const CUT_SHORT = '.masthead__name, .board-row__title, .board-row__sentence, .board-row__from'

/**
 * What of the page is lost when it is enlarged: what is wider than the page or cut off, what scrolls sideways and has
 * no name or cannot be reached by key, what lies over too much of it, and controls that are hidden while they have the
 * focus (WCAG 2.4.11).
 */
export async function reflowFaultsOf(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  const faults: string[] = []
  for (const way of Object.keys(ENLARGED) as (keyof typeof ENLARGED)[]) {
    const { width, height, style } = ENLARGED[way]
    await page.setViewportSize({ width, height })
    const lost = await page.evaluate(readLoss, { style, cutShort: CUT_SHORT })
    const hidden = style === '' ? await page.evaluate(readHidden) : []
    faults.push(...[...lost, ...hidden].map(fault => `${way}: ${fault}`))
  }
  if (before !== null) await page.setViewportSize(before)
  return faults
}

/** Runs in the page. */
function readLoss({ style, cutShort }: { readonly style: string; readonly cutShort: string }): readonly string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  const { scrollWidth } = document.documentElement
  const all = [...document.querySelectorAll<HTMLElement>('body *:not(option)')]
  const out = `.visually-hidden, .skip, svg, ${cutShort}`
  const shown = all.filter(one => one.closest(out) === null && one.checkVisibility())
  const lost = shown.map(one => ({ one, how: lossOf(one) })).filter(({ how }) => how !== null)
  document.adoptedStyleSheets.pop()
  return [
    ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...lost.map(({ one, how }) => `${how}: ${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`),
  ]

  function lossOf(one: HTMLElement): string | null {
    const { overflowX, overflowY, display } = getComputedStyle(one)
    // A field moves its text along with the caret.
    if (display === 'inline' || one.matches('input, textarea, select')) return null
    const isWide = one.scrollWidth > one.clientWidth + 2
    const isHigh = one.scrollHeight > one.clientHeight + 2
    if ((overflowX === 'hidden' && isWide) || (overflowY === 'hidden' && isHigh)) return 'cut off'
    if (!isWide) return null
    if (overflowX === 'visible') return one.matches('button, summary, label, td, th, p, li, dt, dd') ? 'too wide' : null
    return one.tabIndex === 0 && one.hasAttribute('aria-label') ? null : 'scrolls without a name'
  }
}

/** Runs in the page. */
function readHidden(): readonly string[] {
  const before = document.activeElement
  // What has the focus already would not be brought into view again.
  if (before instanceof HTMLElement) before.blur()
  const lies = (one: Element) => /sticky|fixed/.test(getComputedStyle(one).position)
  const over = [...document.querySelectorAll('body *:not(dialog)')].filter(lies)
  const height = over.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0)
  const controls = 'a[href], button, select, textarea, input:not([type=hidden]), summary, [tabindex="0"]'
  const hidden = [...document.querySelectorAll<HTMLElement>(controls)].filter(one => {
    if (!one.checkVisibility({ visibilityProperty: true })) return false
    one.focus()
    return document.activeElement === one && !isInView(one)
  })
  if (before instanceof HTMLElement) before.focus()
  return [
    ...(height > innerHeight / 3 ? [`${height} px of ${innerHeight} lie over the page`] : []),
    ...hidden.map(one => `hidden while it has the focus: ${one.tagName} ${one.id} ${one.textContent?.slice(0, 40)}`),
  ]

  function isInView(one: HTMLElement): boolean {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const within = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]] as const
    return [...within, [(left + right) / 2, (top + bottom) / 2] as const].some(([x, y]) => {
      const seen = document.elementFromPoint(x, y)
      return seen !== null && (one.contains(seen) || seen.contains(one))
    })
  }
}
