import type { BoardFile } from '../../../state/board-store.ts'
import { pagesReading as words } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { failureSentences } from '../start/failure-sentences.ts'
import { PlainCheck } from './reading-check.tsx'
import { ReadingPdf } from './reading-pdf.tsx'
import { ReadingView } from './reading-view.tsx'
import { ReadingWays } from './reading-ways.tsx'
import { useReadingFile } from './use-reading-file.ts'

/** A file read again from the disk, as far as it can be read. */
export const ReadingFileView = ({ file }: { readonly file: BoardFile }) => {
  const read = useReadingFile(file)
  return (
    <>
      <p className="reading__file">{say(words.file, { name: file.name })}</p>
      <ReadingWays file={file} />
      <div role="status">{read.kind === 'reading' && <p className="working">{words.reading}</p>}</div>
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
