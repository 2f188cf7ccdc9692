import { pagesReading as words } from '../../../words/en/pages-reading.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { CheckUnderWay } from '../check/check-under-way.tsx'
import { verdictTitle } from '../check/checked.tsx'
import { useCheck } from '../check/use-check.ts'
import { useRoots } from '../check/use-roots.ts'
import { PlaceLink } from './place-link.tsx'
import { PrintedPages } from './printed-pages.tsx'
import { ReadingCheck } from './reading-check.tsx'
import { ReadingView } from './reading-view.tsx'

/** A report: the whole check first, then its worksheet, with the printed pages beside both. */
export const ReadingPdf = ({ pdf }: { readonly pdf: OpenedPdf }) => {
  const { roots } = useRoots()
  const { outcome, underWay, again } = useCheck(pdf, roots)
  const done = typeof outcome === 'object' ? outcome : null
  const attached = done?.ok ? done.value.attached : null
  return (
    <div className="reading__columns">
      <div className="reading__worksheet">
        <p className="reading__to-printed">
          <PlaceLink place={{ part: 'printed' }} label={words.contents.parts.printed} />
        </p>
        <CheckUnderWay underWay={underWay} again={outcome === 'stopped' ? again : null} />
        <div role="status">
          {done !== null && <p className="visually-hidden">{verdictTitle(done)}</p>}
        </div>
        {done !== null && <ReadingCheck outcome={done} />}
        {attached?.kind === 'worksheet' && <ReadingView worksheet={attached.worksheet} />}
      </div>
      <PrintedPages bytes={pdf.bytes} />
    </div>
  )
}
