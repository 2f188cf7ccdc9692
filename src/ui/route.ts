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
  | { readonly page: 'glossary'; readonly landing: Spot | null }
  | { readonly page: 'missing' }
  /** How the tier is made; with `landing`, at one of its sections, cards or sources. */
  | { readonly page: 'rules'; readonly landing: Spot | null }
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

/** The part, the card or the word to land on. */
export interface Spot {
  readonly id: string
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
  if (word === 'rules' || word === 'glossary') return { page: word, landing: question ? { id: question } : null }
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

/** In the place of a question: the people at the table on the step Feature, and what they added on the step Risks. */
export const TABLE = 'table'
export const OWN_HAZARDS = 'own-hazards'

/** The element that a link to somebody at the table lands on. */
export const personElementId = (person: string): string => `person-${person}`

/** The element that a link to something that the team added lands on. */
export const ownHazardElementId = (id: string): string => `own-hazard-${id}`

/** An address that is open already turns the page anew: one may be elsewhere on it by now. */
export const goTo = (hash: string): void => {
  if (hash === window.location.hash) turnToHash()
  else window.location.hash = hash
}

/** Turns to what the address says now, where it was changed without a turn of the page. */
export const turnToHash = (): void => {
  window.dispatchEvent(new Event('hashchange'))
}

let turned = false

/** False until the first page was turned: a page that was just loaded begins at its top, as every page does. */
export const hasTurned = (): boolean => turned

/** A link that was followed before changes no address; it lands all the same. */
const followAgain = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
  const link = target instanceof Element ? target.closest('a') : null
  if (link?.hash && link.href === window.location.href && !ctrlKey && !metaKey && !shiftKey) turnToHash()
}

/** Where the page stands: another one at each turn. The page that is left stays in view until the next one is there. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(window.location.hash))
  useEffect(() => {
    const turn = () => {
      turned = true
      afterPaint(() => startTransition(() => setRoute(routeOf(window.location.hash))))
    }
    window.addEventListener('hashchange', turn)
    document.addEventListener('click', followAgain)
    return () => {
      window.removeEventListener('hashchange', turn)
      document.removeEventListener('click', followAgain)
    }
  }, [])
  return route
}
