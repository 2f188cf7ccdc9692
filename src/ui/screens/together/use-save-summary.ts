import { useState } from 'react'
import { summaryText } from '../../../record/summary.ts'
import type { Summary } from '../../../record/summary-form.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { saveFile } from '../../save-file.ts'
import { usualPaper } from '../../usual-paper.ts'
import { spokenLanguage } from '../../../words/spoken.ts'

interface SavingSummary {
  readonly isBusy: boolean
  /** What came of the last one, as a sentence; empty before the first. */
  readonly said: string
  readonly isFailure: boolean
  readonly savePdf: (summary: Summary) => Promise<void>
  readonly saveJson: (summary: Summary) => void
}

/** The file names say nothing of the worksheet: people send files under the names that they get. */
const { files } = words

/** Hands over the summary that stands on the screen, on the paper that is usual where the browser speaks. */
export const useSaveSummary = (): SavingSummary => {
  const { paper, release } = usePaper()
  const [work, setWork] = useState({ isBusy: false, said: '', isFailure: false })
  const end = (said: string, isFailure = false) => setWork({ isBusy: false, said, isFailure })
  const savePdf = async (summary: Summary) => {
    if (work.isBusy) return
    setWork({ isBusy: true, said: words.working, isFailure: false })
    const order = { summary, pageSize: usualPaper(navigator.language), language: spokenLanguage(), release }
    const drawn = await paper.ask('summary', { order })
    if (!drawn.ok) return end(say(words.failed, { reason: drawn.message }), true)
    const { pdf, missing } = drawn.value
    saveFile(files.pdf, pdf, 'application/pdf')
    const n = missing.reduce((sum, { count }) => sum + count, 0)
    end([say(words.done, { file: files.pdf }), ...(n === 0 ? [] : [say(words.missing, { n })])].join(' '))
  }
  const saveJson = (summary: Summary) => {
    if (work.isBusy) return
    saveFile(files.json, summaryText(summary), 'application/json')
    end(say(words.done, { file: files.json }))
  }
  return { ...work, savePdf, saveJson }
}
