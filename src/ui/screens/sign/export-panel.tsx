import { useRef } from 'react'
import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf, suggestedCount } from '../../../state/selectors.ts'
import { ASKING_STEPS } from '../../../state/step.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { PaperSize } from '../../fields/paper-size.tsx'
import type { MadeReport, Missing as MissingCharacters } from '../../paper-session.ts'
import { hrefOf } from '../../route.ts'
import { saveFile } from '../../save-file.ts'
import { ExportOutcome } from './export-outcome.tsx'
import { ReportLanguage } from './report-language.tsx'
import type { PaperWork } from './use-paper-work.ts'

const words = pagesSign.export

interface ExportPanelProps {
  readonly record: Worksheet
  readonly report: MadeReport | null
  readonly work: PaperWork
}

/** Makes the PDF and says what came of it. */
export const ExportPanel = ({ record, report, work }: ExportPanelProps) => {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.orFile}</p>
      <Warnings record={record} />
      <ReportLanguage />
      <PaperSize
        name="page-size"
        legend={words.size}
        labels={words}
        value={work.pageSize}
        onChange={work.setPageSize}
      />
      <div className="button-row">
        <Button ref={button} onClick={() => void work.exportReport()} aria-disabled={work.busy !== null}>
          {words.button}
        </Button>
      </div>
      <ExportOutcome report={report} work={work} onStop={() => button.current?.focus()} />
      {report !== null && work.busy === null && <Made report={report} isStale={report.from !== record} />}
    </section>
  )
}

/** What a reader of the report will meet; said before it is made. */
const Warnings = ({ record }: { readonly record: Worksheet }) => {
  const suggested = ASKING_STEPS.reduce((sum, step) => sum + suggestedCount(record, step), 0)
  const { enough } = resultOf(record)
  const nameless = Object.values(record.team.people).filter(({ anonymous }) => anonymous).length
  if (enough && suggested === 0 && nameless === 0) return null
  return (
    <Notice kind="caution">
      {!enough && <p>{words.notEnough}</p>}
      {suggested > 0 && <p>{say(words.suggested, { n: suggested })}</p>}
      {nameless > 0 && (
        <p>
          {say(words.nameless, { n: nameless })} <a href={hrefOf('together', 'people')}>{words.namelessWay}</a>
        </p>
      )}
    </Notice>
  )
}

const Made = ({ report, isStale }: { readonly report: MadeReport; readonly isStale: boolean }) => (
  <Notice kind={isStale ? 'caution' : 'told'}>
    {isStale ? <p>{report.signed.length > 0 ? words.staleSigned : words.stale}</p> : <p>{words.draftKept}</p>}
    {report.missing.length > 0 && <Missing missing={report.missing} />}
    <Button kind="secondary" onClick={() => saveFile(report.file, report.pdf, 'application/pdf')}>
      {report.signed.length > 0 ? words.againSigned : words.again}
    </Button>{' '}
    <ShareButton name={report.file} type="application/pdf" content={() => report.pdf} />
  </Notice>
)

/** The character that `U+1F642` names. */
const characterOf = (codePoint: string): string => String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16))

const Missing = ({ missing }: { readonly missing: MissingCharacters }) => (
  <>
    <p>{say(words.missing, { n: missing.reduce((sum, { count }) => sum + count, 0) })}</p>
    <ul>
      {missing.map(({ codePoint, count }) => (
        <li key={codePoint}>
          {say(words.missingOne, { character: characterOf(codePoint), code: codePoint, n: count })}
        </li>
      ))}
    </ul>
  </>
)
