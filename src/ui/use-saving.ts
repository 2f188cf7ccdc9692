import { useState } from 'react'
import type { pagesExports } from '../words/en/pages-exports.ts'
import { pagesWork } from '../words/en/pages-work.ts'
import { say } from '../words/say.ts'
import { orStopped } from './or-stopped.ts'
import { saveFile } from './save-file.ts'
import { useTrouble } from './trouble/trouble-desk.ts'
import { type UnderWay, type Watching, useLongWork } from './use-long-work.ts'

export interface MadeFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly type: string
  /** What to know of it, said once it is saved. */
  readonly note?: string
}

/** Why there is no file: a sentence, or what came of a job that gave nothing. */
export type NoFile = string | { readonly ok: false; readonly message: string; readonly stopped?: true }

export type Make = (watching: Watching) => Promise<MadeFile | NoFile>

/** What is said while a file is made, and of what came of it: `done` names the file, `failed` the reason. */
type SavingWords = Pick<typeof pagesExports, 'working' | 'done' | 'failed'>
type Said = { readonly [K in keyof SavingWords]: string }

export interface Saved {
  /** What came of it; empty before anything was asked for, and while it is under way. */
  readonly says: string
  readonly isBusy: boolean
  readonly isTrouble: boolean
  readonly underWay: UnderWay | null
}

const NOTHING = { says: '', isTrouble: false }
const STOPPED = { says: pagesWork.stopped, isTrouble: false }

/** Makes a file and hands it over, and says what came of it. One at a time, and each can be stopped. */
export const useSaving = (words: Said) => {
  const [outcome, setOutcome] = useState(NOTHING)
  const { underWay, run } = useLongWork()
  const { note } = useTrouble()
  const isBusy = underWay !== null
  const save = async (make: Make): Promise<void> => {
    if (isBusy) return
    setOutcome(NOTHING)
    setOutcome(await run(words.working, (watching) => outcomeOf(make, watching, words, note)))
  }
  const saved: Saved = { ...outcome, isBusy, underWay }
  return { saved, save }
}

const outcomeOf = async (
  make: Make, watching: Watching, words: Said, note: (thrown: unknown) => unknown,
): Promise<typeof NOTHING> => {
  try {
    const made = await orStopped(make(watching), watching.signal)
    if (made === 'stopped') return STOPPED
    if (typeof made === 'string') return { says: made, isTrouble: true }
    if ('ok' in made && made.stopped) return STOPPED
    if ('ok' in made) return { says: say(words.failed, { reason: made.message }), isTrouble: true }
    saveFile(made.name, made.content, made.type)
    const done = say(words.done, { file: made.name })
    return { says: made.note === undefined ? done : `${done} ${made.note}`, isTrouble: false }
  } catch (error) {
    note(error)
    const reason = error instanceof Error ? error.message : String(error)
    return { says: say(words.failed, { reason }), isTrouble: true }
  }
}
