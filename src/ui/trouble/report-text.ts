import { framesOf } from './frames.ts'
import { plainErrorName, scrubbed } from './scrub.ts'
import type { Trouble } from './trouble-desk.ts'

/** What a report tells beside the trouble itself. */
export interface ReportFacts {
  readonly release: string
  /** As the browser calls itself. */
  readonly browser: string
  readonly language: string
  /** CSS pixels of the screen and of the page, and how many dots one is wide. */
  readonly screen: string
  /** The kind of page, never its address. */
  readonly place: string
  readonly steps: readonly string[]
  readonly saving: string
  readonly storage: string
}

/** A report for whoever mends the page, as plain text. `typed`: what must not stand in it, as far as it is known. */
export const reportText = (trouble: Trouble, facts: ReportFacts, typed: readonly string[]): string => {
  const frames = framesOf(trouble.stack)
  return [
    'Fault report of Affordance Worksheet',
    '',
    `Release: ${facts.release}`,
    `Browser: ${facts.browser}`,
    `Language: ${facts.language}`,
    `Screen: ${facts.screen}`,
    `Page: ${facts.place}`,
    `Kind: ${trouble.kind}, ${trouble.times} time(s)`,
    `Error: ${plainErrorName(trouble.name)}`,
    `Message, with what could have been typed left out: ${scrubbed(trouble.message, typed)}`,
    'In our files:',
    ...(frames.length === 0 ? ['  unknown'] : frames.map((frame) => `  ${frame}`)),
    `Last steps: ${facts.steps.length === 0 ? 'none' : facts.steps.join(', ')}`,
    `Saving: ${facts.saving}`,
    `Storage: ${facts.storage}`,
    '',
  ].join('\n')
}
