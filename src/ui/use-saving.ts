import { useState } from 'react'
import { pagesExports as words } from '../words/en/pages-exports.ts'
import { say } from '../words/say.ts'
import { saveFile } from './save-file.ts'

export interface MadeFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly type: string
}

export interface Saved {
  /** Empty before anything was asked for. */
  readonly says: string
  readonly isBusy: boolean
  readonly isTrouble: boolean
}

const IDLE: Saved = { says: '', isBusy: false, isTrouble: false }

/** Makes a file and hands it over, and says what came of it. A maker answers a sentence where there is no file. */
export const useSaving = () => {
  const [saved, setSaved] = useState(IDLE)
  const save = async (make: () => Promise<MadeFile | string>): Promise<void> => {
    if (saved.isBusy) return
    setSaved({ says: words.working, isBusy: true, isTrouble: false })
    setSaved(await outcomeOf(make))
  }
  return { saved, save }
}

const outcomeOf = async (make: () => Promise<MadeFile | string>): Promise<Saved> => {
  try {
    const made = await make()
    if (typeof made === 'string') return { says: made, isBusy: false, isTrouble: true }
    saveFile(made.name, made.content, made.type)
    return { says: say(words.done, { file: made.name }), isBusy: false, isTrouble: false }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { says: say(words.failed, { reason }), isBusy: false, isTrouble: true }
  }
}
