import { type AnyEntry, entryOf } from './entry.ts'

/** Every place where something comes in that nobody has checked, made ready when it is asked for. */
export const entries = {
  'throwing': async () => entryOf((await import('./entries/flawed.ts')).throwing),
  'slow': async () => entryOf((await import('./entries/flawed.ts')).slow),
  'hanging': async () => entryOf((await import('./entries/flawed.ts')).hanging),
  'polluting': async () => entryOf((await import('./entries/flawed.ts')).polluting),
  'talkative': async () => entryOf((await import('./entries/flawed.ts')).talkative),
  'inventive': async () => entryOf((await import('./entries/flawed.ts')).inventive),
  'worksheet files': async () => entryOf((await import('./entries/worksheets.ts')).worksheets),
  'printed worksheets': async () => entryOf((await import('./entries/worksheets.ts')).printedWorksheets),
  'answer files': async () => entryOf((await import('./entries/answer-files.ts')).answerFiles),
  'decisions': async () => entryOf((await import('./entries/slips.ts')).decisions),
  'contact cards': async () => entryOf((await import('./entries/slips.ts')).cards),
  'refusals': async () => entryOf((await import('./entries/slips.ts')).refusals),
  'signed refusals': async () => entryOf((await import('./entries/slips.ts')).signedRefusals),
  'dropped files': async () => entryOf((await import('./entries/slips.ts')).droppedFiles),
  'attached rules': async () => entryOf((await import('./entries/rules.ts')).attachedRules),
  'addresses': async () => entryOf((await import('./entries/links.ts')).fragments),
  'PDFs': async () => entryOf((await import('./entries/pdfs.ts')).pdfs),
  'key files': async () => entryOf((await import('./entries/key-files.ts')).keyFiles),
  'pasted texts': async () => entryOf((await import('./entries/pasted-texts.ts')).pastedTexts),
  'kept drafts': async () => entryOf((await import('./entries/stored-things.ts')).drafts),
  'kept keys and decisions': async () => entryOf((await import('./entries/stored-things.ts')).keptThings),
  'authorities': async () => entryOf((await import('./entries/key-files.ts')).roots),
} satisfies Record<string, () => Promise<AnyEntry>>

export type EntryName = keyof typeof entries
