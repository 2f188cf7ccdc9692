import { spoken } from '../spoken.ts'

/** Words of the page that explains words. What each means has a catalogue of its own. */
export const pagesGlossary = spoken('pages.glossary', {
  pageTitle: 'Words · {product}',
  lead: 'These meanings are ours, chosen for this worksheet. Elsewhere a word may mean something else.',
  all: 'All words',
} as const)
