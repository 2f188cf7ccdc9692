import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Role = Parameters<Page['getByRole']>[0]

const CONTROLS = 'button|link|radio|checkbox|textbox|combobox|searchbox|slider|spinbutton'
const NAMELESS = new RegExp(`^\\s*- (?:${CONTROLS})(?: \\[|:|$)`)
const NAMED = new RegExp(`^\\s*- '?((?:${CONTROLS}) ".*?")`)
const HEADING = /^\s*- '?heading ".*" \[level=(\d)\]/

/**
 * Somebody who has nothing but what a screen reader has: the role and the whole name of each thing, and the keyboard. A
 * name that two things share is a dead end, as a press would have to guess.
 */
export class ByNames {
  readonly #page: Page
  readonly #within: Page | Locator
  /** The same for all parts of a page: whether anything was done on it yet. */
  readonly #way: { hasBegun: boolean }

  constructor(page: Page, within: Page | Locator = page, way = { hasBegun: false }) {
    this.#page = page
    this.#within = within
    this.#way = way
  }

  /** The same person, inside one group, form, region or other part of the page. */
  in(role: Role, name: string): ByNames {
    return new ByNames(this.#page, this.#find(role, name), this.#way)
  }

  async press(role: 'button' | 'link', name: string): Promise<void> {
    await (await this.#reach(role, name)).press('Enter')
  }

  /** Ticks a box, or chooses one answer of a group. */
  async choose(role: 'radio' | 'checkbox', name: string): Promise<void> {
    await (await this.#reach(role, name)).press('Space')
    await expect.poll(() => this.#find(role, name).isChecked()).toBe(true)
  }

  async write(name: string, text: string): Promise<void> {
    await (await this.#reach('textbox', name)).focus()
    await this.#page.keyboard.insertText(text)
  }

  /** Goes to an entry of a list by its first letters. */
  async pick(name: string, entry: string): Promise<void> {
    await (await this.#reach('combobox', name)).focus()
    await this.#page.keyboard.type(entry)
  }

  /** What is said under this role and name. */
  async hear(role: Role, name: string): Promise<string> {
    return (await this.#find(role, name).textContent()) ?? ''
  }

  /** Comes to a page: its one main heading has the focus, everything on it has a name, and its outline has no gap. */
  async arrive(name: string): Promise<void> {
    const heading = this.#page.getByRole('heading', { level: 1, name, exact: true })
    await expect.poll(() => heading.evaluate(one => one === document.activeElement)).toBe(true)
    const told = (await this.#page.locator('body').ariaSnapshot()).split('\n')
    const levels = told.flatMap(line => HEADING.exec(line)?.slice(1).map(Number) ?? [])
    expect(told.filter(line => NAMELESS.test(line)), `nameless on ${name}`).toEqual([])
    expect(levels.filter(level => level === 1), `main headings of ${name}`).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1), `gaps in ${levels.join('')}`).toEqual([])
  }

  /** Whatever was done before, the focus is on something of the page: from nowhere the keyboard begins anew. */
  async holds(): Promise<void> {
    await expect.poll(() => this.#page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  }

  /** The focus came to this one thing, and nobody had to look for it. */
  async isAt(role: Role, name: string): Promise<void> {
    await expect.poll(() => this.#find(role, name).evaluate(one => one === document.activeElement)).toBe(true)
  }

  /** No two of the controls that are not answers of a group have one name, so that none is taken for another. */
  async tellsApart(): Promise<void> {
    const told = (await this.#page.getByRole('main').ariaSnapshot()).split('\n')
    const names = told.flatMap(line => NAMED.exec(line)?.[1] ?? []).filter(name => !name.startsWith('radio'))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }

  /** A status says this, once. */
  async isTold(text: string): Promise<void> {
    await expect.poll(() => this.#within.getByRole('status').filter({ hasText: text }).count()).toBe(1)
  }

  async #reach(role: Role, name: string): Promise<Locator> {
    const found = this.#find(role, name)
    await found.waitFor()
    if (this.#way.hasBegun) await this.holds()
    this.#way.hasBegun = true
    return found
  }

  #find(role: Role, name: string): Locator {
    return this.#within.getByRole(role, { name, exact: true })
  }
}
