import type { BoardFile } from '../../../state/board-store.ts'
import { pagesReading as words } from '../../../words/en/pages-reading.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { LongWork } from '../../components/long-work.tsx'
import { failureSentences } from '../start/failure-sentences.ts'
import { PlainCheck } from './reading-check.tsx'
import { ReadingPdf } from './reading-pdf.tsx'
import { ReadingView } from './reading-view.tsx'
import { ReadingWays } from './reading-ways.tsx'
import { useReadingFile } from './use-reading-file.ts'

/** A file read again from the disk, as far as it can be read. */
export const ReadingFileView = ({ file }: { readonly file: BoardFile }) => {
  const { read, underWay } = useReadingFile(file)
  return (
    <>
      <p className="reading__file">{say(words.file, { name: file.name })}</p>
      <ReadingWays file={file} />
      <LongWork underWay={underWay} said={read.kind === 'stopped' ? pagesWork.stoppedReading : ''} />
      {read.kind === 'unread' && <p>{words.unread}</p>}
      {read.kind === 'decision' && <p>{words.decision}</p>}
      {read.kind === 'refused' && (
        <>
          <p>{words.refused}</p>
          {failureSentences(read.failure).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {read.kind === 'pdf' && <ReadingPdf pdf={read.pdf} />}
      {read.kind === 'worksheet' && (
        <>
          <PlainCheck />
          <ReadingView worksheet={read.worksheet} />
        </>
      )}
    </>
  )
}
