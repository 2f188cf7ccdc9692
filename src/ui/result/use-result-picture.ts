import { useState } from 'react'
import type { Worksheet } from '../../record/worksheet.ts'
import { pagesGlance } from '../../words/en/pages-glance.ts'
import { say } from '../../words/say.ts'
import { today } from '../moment.ts'
import { saveFile } from '../save-file.ts'
import { fileNameOf } from '../save-worksheet.ts'
import type { LeversNow } from './glance-lines.ts'
import { paintPicture } from './paint-picture.ts'
import { resultPicture } from './result-picture.ts'

const words = pagesGlance.take
const PNG = 'image/png'

/** The picture of the result: into the clipboard, or as a file; and what came of it. */
export const useResultPicture = (record: Worksheet, levers: LeversNow) => {
  const [says, setSays] = useState('')
  const file = `${words.file}-${fileNameOf(record, 'png')}`
  const paint = () => paintPicture((measure) => resultPicture(record, levers, today(), measure))
  const copy = async (): Promise<void> => {
    try {
      // A promise, since some browsers take a picture only within the click that asked for it.
      await navigator.clipboard.write([new ClipboardItem({ [PNG]: paint() })])
      setSays(words.copied)
    } catch {
      setSays(words.refused)
    }
  }
  const save = async (): Promise<void> => {
    try {
      saveFile(file, new Uint8Array(await (await paint()).arrayBuffer()), PNG)
      setSays(say(words.saved, { file }))
    } catch {
      setSays(words.failed)
    }
  }
  return { says, file, paint, copy, save }
}
