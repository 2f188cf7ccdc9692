import type { PaperQuestion } from '../jobs/paper-client.ts'
import { pagesShell } from '../words/en/pages-shell.ts'
import { usePaper } from './paper-services.ts'
import { spokenLanguage } from '../words/spoken.ts'
import { type MadeFile, type NoFile, type Saved, useSaving } from './use-saving.ts'
import type { Watching } from './use-long-work.ts'

const words = pagesShell.blank

type Sheet = PaperQuestion<'blank-sheet'>['sheet']
type Wish = Pick<Sheet, 'depth' | 'pageSize'>

interface BlankSheets {
  readonly saved: Saved
  /** Makes the sheet and hands it over as a file. */
  readonly make: (wish: Wish) => void
}

/** The questions on paper, for a table without a screen. */
export const useBlankSheet = (): BlankSheets => {
  const { paper, now, release } = usePaper()
  const { saved, save } = useSaving(words)
  const sheetOf = async (wish: Wish, watching: Watching): Promise<MadeFile | NoFile> => {
    const sheet = { ...wish, release, made: now(), language: spokenLanguage() }
    const drawn = await paper.ask('blank-sheet', { sheet }, watching)
    if (!drawn.ok) return drawn
    return { name: words.files[wish.depth], content: drawn.value.pdf, type: 'application/pdf' }
  }
  return { saved, make: (wish) => void save((watching) => sheetOf(wish, watching)) }
}
