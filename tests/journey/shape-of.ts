import type { Page } from 'playwright-core'

/** What of axe-core is used here: how it works out a name. */
interface Axe {
  readonly setup: (root: Document) => void
  readonly teardown: () => void
  readonly commons: { readonly text: { readonly accessibleText: (one: Element) => string } }
}

/**
 * What axe-core leaves to us, with where: one h1 and no jump in the outline; landmarks and charts with a name; charts
 * with the same in words beside them; controls that share no name with another of their group; errors that belong to a
 * field; targets of 24 px, and of 44 px for whatever is no link, no fold and no word of a text. The page has axe-core
 * already, and all folds stand open.
 */
export function shapeFaultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(readShape)
}

/** Runs in the page. */
function readShape(): readonly string[] {
  const { axe } = globalThis as unknown as { readonly axe: Axe }
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
  const groupings = 'fieldset, [role=group], li, tr, dialog, form, details, section, article, nav, main'
  // While a dialog stands before the page, nothing else is there for anybody.
  const root = document.querySelector('dialog:modal') ?? document
  axe.setup(document)
  const faults = [...outline(), ...landmarks(), ...names(), ...targets(), ...charts(), ...errors()]
  axe.teardown()
  return faults

  function outline(): readonly string[] {
    const levels = seen('h1, h2, h3, h4, h5, h6').map(heading => Number(heading.tagName[1]))
    // What stands over the h1, as a notice does, may begin with an h2.
    const jump = levels.find((level, at) => level > (levels[at - 1] ?? 1) + 1)
    const first = levels.filter(level => level === 1).length
    return [
      ...(first === 1 || root !== document ? [] : [`outline: ${first} h1`]),
      ...(jump === undefined ? [] : [`outline: a jump to h${jump} in ${levels.join('')}`]),
    ]
  }

  function landmarks(): readonly string[] {
    const nameless = seen('nav, aside, form').filter(one => nameOf(one) === '')
    return nameless.map(one => `landmark without a name: ${told(one)}`)
  }

  function names(): readonly string[] {
    const named = seen(controls).map(one => ({ one, name: nameOf(one), group: one.parentElement?.closest(groupings) }))
    const met = new Map<string, HTMLElement>()
    const groups = [...new Set(named.map(({ group }) => group))]
    return named.flatMap(({ one, name, group }) => {
      if (name === '') return [`no name: ${told(one)}`]
      const key = `${one.tagName} ${one.getAttribute('type')} ${groups.indexOf(group)} ${name}`
      const other = met.get(key)
      met.set(key, one)
      return other === undefined || leadTheSameWay(one, other) ? [] : [`a name that another has too: ${told(one)}`]
    })
  }

  function targets(): readonly string[] {
    const unseen = '.visually-hidden, .skip, svg'
    const aimed = seen(controls).filter(one => !isInSentence(one) && one.closest(unseen) === null)
    return aimed.flatMap(one => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
      const least = one.matches('a, summary, [tabindex="0"], .term') ? 24 : 44
      return Math.min(width, height) > least - 0.5 ? [] : [`target of ${width} × ${height}: ${told(one)}`]
    })
  }

  function charts(): readonly string[] {
    const all = [...root.querySelectorAll('svg:not([aria-hidden="true"])')]
    const drawings = all.filter(one => one.checkVisibility())
    const inWords = 'table, dl, ul, ol, input'
    return drawings.flatMap(one => [
      ...(nameOf(one) === '' ? [`drawing without a name in ${told(one.parentElement)}`] : []),
      ...(one.closest('section, form')?.querySelector(inWords) ? [] : [`drawing alone in ${told(one.parentElement)}`]),
    ])
  }

  function errors(): readonly string[] {
    const loose = seen('.field__error').filter(one =>
      one.closest('[role=alert]') === null && root.querySelector(`[aria-describedby~="${one.id || 'none'}"]`) === null)
    return loose.map(one => `an error that no field names: ${told(one)}`)
  }

  function seen(selector: string): readonly HTMLElement[] {
    const all = [...root.querySelectorAll<HTMLElement>(selector)]
    return all.filter(one => one.checkVisibility({ visibilityProperty: true }))
  }

  function nameOf(one: Element): string {
    return axe.commons.text.accessibleText(one).trim()
  }

  function told(one: Element | null): string {
    return `${one?.tagName.toLowerCase()} “${one?.textContent?.trim().slice(0, 40)}”`
  }

  function leadTheSameWay(one: HTMLElement, other: HTMLElement): boolean {
    return one instanceof HTMLAnchorElement && other instanceof HTMLAnchorElement && one.href === other.href
  }

  /** Its line decides how high it can be (WCAG 2.5.8, exception "inline"). */
  function isInSentence(one: HTMLElement): boolean {
    const isInline = ['inline', 'inline-block'].includes(getComputedStyle(one).display) && !one.matches('input')
    return isInline && one.parentElement?.textContent?.trim() !== one.textContent?.trim()
  }
}
