import { useState } from 'react'
import type { PaperQuestion } from '../jobs/paper-client.ts'
import { pagesShell } from '../words/en/pages-shell.ts'
import { say } from '../words/say.ts'
import { usePaper } from './paper-services.ts'
import { saveFile } from './save-file.ts'
import { spokenLanguage } from '../words/spoken.ts'

const words = pagesShell.blank

type Sheet = PaperQuestion<'blank-sheet'>['sheet']

interface BlankSheets {
  readonly isBusy: boolean
  /** What came of the last one, as a sentence; empty before the first. */
  readonly said: string
  readonly isFailure: boolean
  /** Makes the sheet and hands it over as a file. */
  readonly make: (wish: Pick<Sheet, 'depth' | 'pageSize'>) => Promise<void>
}

/** The questions on paper, for a table without a screen. */
export const useBlankSheet = (): BlankSheets => {
  const { paper, now, release } = usePaper()
  const [work, setWork] = useState({ isBusy: false, said: '', isFailure: false })
  const end = (said: string, isFailure: boolean) => setWork({ isBusy: false, said, isFailure })
  const make: BlankSheets['make'] = async (wish) => {
    if (work.isBusy) return
    setWork({ isBusy: true, said: words.working, isFailure: false })
    const sheet = { ...wish, release, made: now(), language: spokenLanguage() }
    const drawn = await paper.ask('blank-sheet', { sheet })
    if (!drawn.ok) return end(say(words.failed, { reason: drawn.message }), true)
    const file = words.files[wish.depth]
    saveFile(file, drawn.value.pdf, 'application/pdf')
    end(say(words.done, { file }), false)
  }
  return { ...work, make }
}
