import { summaryText } from '../../../record/summary.ts'
import type { Summary } from '../../../record/summary-form.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { usualPaper } from '../../usual-paper.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { type MadeFile, type NoFile, type Saved, useSaving } from '../../use-saving.ts'
import type { Watching } from '../../use-long-work.ts'

interface SavingSummary {
  readonly saved: Saved
  readonly savePdf: (summary: Summary) => void
  readonly saveJson: (summary: Summary) => void
}

/** The file names say nothing of the worksheet: people send files under the names that they get. */
const { files } = words

/** Hands over the summary that stands on the screen, on the paper that is usual where the browser speaks. */
export const useSaveSummary = (): SavingSummary => {
  const { paper, release } = usePaper()
  const { saved, save } = useSaving(words)
  const sheetOf = async (summary: Summary, watching: Watching): Promise<MadeFile | NoFile> => {
    const order = { summary, pageSize: usualPaper(navigator.language), language: spokenLanguage(), release }
    const drawn = await paper.ask('summary', { order }, watching)
    if (!drawn.ok) return drawn
    const { pdf, missing } = drawn.value
    const n = missing.reduce((sum, { count }) => sum + count, 0)
    const note = n === 0 ? {} : { note: say(words.missing, { n }) }
    return { name: files.pdf, content: pdf, type: 'application/pdf', ...note }
  }
  return {
    saved,
    savePdf: (summary) => void save((watching) => sheetOf(summary, watching)),
    saveJson: (summary) =>
      void save(async () => ({ name: files.json, content: summaryText(summary), type: 'application/json' })),
  }
}
