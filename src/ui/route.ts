import { startTransition, useEffect, useState } from 'react'
import { BESIDE, type Leaf, STEPS } from '../state/step.ts'
import { afterPaint } from './after-paint.ts'

/** Where the page stands. A route names a place, never anything that was typed. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'check' }
  /** What is kept on this computer. */
  | { readonly page: 'computer' }
  /** The board's reading room; with `key`, one file of it, and with `other`, beside another. */
  | { readonly page: 'board'; readonly key: string | null; readonly other: string | null }
  | { readonly page: 'licences' }
  /** What the page aims at for people with disabilities, and what was tested. */
  | { readonly page: 'accessibility' }
  /** The two-minute start; with `from`, opened from the help of that question. */
  | { readonly page: 'first-steps'; readonly from: string | null }
  /** What our words mean; with `landing`, at one of them. */
  | { readonly page: 'glossary'; readonly landing: string | null }
  | { readonly page: 'missing' }
  /** How the tier is made; with `landing`, at one of its sections, cards or sources. */
  | { readonly page: 'rules'; readonly landing: string | null }
  /** What leaves this browser, and how to check. */
  | { readonly page: 'privacy' }
  | { readonly page: 'step'; readonly step: Leaf; readonly landing: Landing | null }
  /** An invitation in an address: read once, and taken out of it. */
  | { readonly page: 'link'; readonly link: string }

/** The question to land on within a step; with an action, on that action's own answer. */
export interface Landing {
  readonly question: string
  readonly action: string | null
}

export const START = '#/'
export const CHECK = '#/check'
export const COMPUTER = '#/computer'
export const RULES = '#/rules'
export const BOARD = '#/board'
export const LICENCES = '#/licences'
export const ACCESSIBILITY = '#/accessibility'
export const GLOSSARY = '#/glossary'
export const FIRST_STEPS = '#/first-steps'
export const PRIVACY = '#/privacy'

const LEAVES: ReadonlySet<string> = new Set([...STEPS, ...BESIDE])

const isLeaf = (word: string): word is Leaf => LEAVES.has(word)

export const routeOf = (hash: string): Route => {
  const [word = '', question, action] = hash.replace(/^#?\/?/, '').split('/')
  if (word === '') return { page: 'start' }
  if (word === 'check' || word === 'computer') return { page: word }
  if (word === 'board') return { page: 'board', key: question || null, other: action || null }
  if (word === 'rules' || word === 'glossary') return { page: word, landing: question || null }
  if (word === 'licences' || word === 'privacy' || word === 'accessibility') return { page: word }
  if (word === 'first-steps') return { page: word, from: question || null }
  if (word === 'link') return { page: 'link', link: hash }
  if (!isLeaf(word)) return { page: 'missing' }
  return { page: 'step', step: word, landing: question ? { question, action: action ?? null } : null }
}

/** The address of a step, or of one question in it: `#/who/who.gets/alert`. */
export const hrefOf = (step: Leaf, question?: string, action?: string | null): string =>
  `#/${[step, question, action].filter(Boolean).join('/')}`

/** The address of a part of the rules: `#/rules/missed-crisis`. */
export const hrefOfRules = (part: string): string => `${RULES}/${part}`

/** The address of a word among all that are explained: `#/glossary/tier`. */
export const hrefOfTerm = (term: string): string => `${GLOSSARY}/${term}`

/** The address of the two-minute start from which one comes back to a question. */
export const hrefOfFirstSteps = (from: string): string => `${FIRST_STEPS}/${from}`

/** The address of one file in the reading room, or of two beside each other. */
export const hrefOfFile = (key: string, other?: string): string =>
  [BOARD, key, other].filter(Boolean).join('/')

/** The element that a link to a question lands on. */
export const questionElementId = (question: string, action: string | null): string =>
  ['q', question, action].filter(Boolean).join('-')

export const goTo = (hash: string): void => {
  window.location.hash = hash
}

/** Turns to what the address says now, where it was changed without a turn of the page. */
export const turnToHash = (): void => {
  window.dispatchEvent(new Event('hashchange'))
}

let turned = false

/** False until the first page was turned: a page that was just loaded begins at its top, as every page does. */
export const hasTurned = (): boolean => turned

/** The hash as it stands. The page that is left stays in view until the next one is there. */
export const useHash = (): string => {
  const [hash, setHash] = useState(window.location.hash)
  useEffect(() => {
    const turn = () => {
      turned = true
      afterPaint(() => startTransition(() => setHash(window.location.hash)))
    }
    window.addEventListener('hashchange', turn)
    return () => window.removeEventListener('hashchange', turn)
  }, [])
  return hash
}
