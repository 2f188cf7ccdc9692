import { type MouseEvent, useEffect } from 'react'
import type { BoardFile } from '../../../state/board-store.ts'
import { pagesReading as words } from '../../../words/en/pages-reading.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { ReadingFileView } from './reading-file-view.tsx'
import { useBoardState } from './use-board-state.ts'
import '../../styles/risks.css'
import '../../styles/check.css'
import '../../styles/sign.css'
import '../../styles/reading.css'

/** One file of the reading room for somebody who judges it: what holds, the tier and why, and what to look at first. */
export const ReadingScreen = ({ fileKey }: { readonly fileKey: string }) => {
  const file = useBoardState(({ files }) => files.find(({ key }) => key === fileKey))
  const title = file === undefined ? words.untitled : titleOf(file)
  useEffect(() => {
    document.title = say(words.pageTitle, { name: title, product: pagesShell.product })
  }, [title])
  return (
    <div className="reading">
      <a className="skip" href={window.location.hash} onClick={skip}>
        {words.skip}
      </a>
      <PageHeading>
        <bdi>{title}</bdi>
      </PageHeading>
      {file === undefined ? <p>{words.gone}</p> : <ReadingFileView file={file} />}
    </div>
  )
}

/** The address after # turns pages here, so skipping moves the focus itself. */
const skip = (event: MouseEvent) => {
  event.preventDefault()
  document.getElementById('result-heading')?.focus()
}

const titleOf = ({ name, skim }: BoardFile): string => {
  const found = skim?.found
  return (found?.kind === 'worksheet' && found.row.title) || name
}
