import { pagesGlance } from '../../../words/en/pages-glance.ts'
import { readerLines } from '../../result/reader-lines.ts'
import type { Reader } from '../../result/readers.ts'
import { leversNow, useInsight } from '../../use-insight.ts'
import { useRecord } from '../../worksheet-context.tsx'

const words = pagesGlance.reader

interface ReaderPartProps {
  readonly reader: Reader
  /** Stands out, and first. */
  readonly isChosen: boolean
}

/** What one kind of reader looks for first, each with the way to where it stands in full. */
export const ReaderPart = ({ reader, isChosen }: ReaderPartProps) => {
  const record = useRecord()
  const lines = readerLines(record, leversNow(useInsight()))[reader]
  return (
    <section className={isChosen ? 'reader reader--chosen' : 'reader'} aria-labelledby={`reader-${reader}`}>
      <h3 id={`reader-${reader}`}>{words.first[reader]}</h3>
      <dl className="reader__lines">
        {lines.map(({ term, said, href }) => (
          <div key={term} className="reader__line">
            <dt>
              <a href={href}>{term}</a>
            </dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
