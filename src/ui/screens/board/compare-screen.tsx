import { useEffect } from 'react'
import { boardRow } from '../../../record/board-row.ts'
import { pagesCompare as words } from '../../../words/en/pages-compare.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { CompareChooser } from './compare-chooser.tsx'
import { CompareFound } from './compare-found.tsx'
import type { ComparedSide } from './compare-side.ts'
import { useComparedFile } from './use-compared-file.ts'
import { useBoardState } from './use-board-state.ts'
import '../../styles/compare.css'

interface CompareScreenProps {
  /** Keys of two files in the reading room, in whatever order they were chosen. */
  readonly one: string
  readonly other: string
}

/** Two worksheets beside each other: what has to be decided again first, then the tiers, then every change. */
export const CompareScreen = ({ one, other }: CompareScreenProps) => {
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <div className="compare">
      <Both one={one} other={other} />
      <CompareChooser one={one} other={other} />
    </div>
  )
}

const Both = ({ one, other }: CompareScreenProps) => {
  const [first, second] = [useSide(one), useSide(other)]
  if (typeof first === 'object' && typeof second === 'object' && first.side && second.side) {
    return <CompareFound one={first.side} other={second.side} />
  }
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p role="status">{first === 'reading' || second === 'reading' ? words.reading : ''}</p>
      {[first, second].map((read, at) => typeof read === 'object' && read.side === null && (
        <Notice key={at === 0 ? one : other} kind="error" announce>
          {read.sentences.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ))}
    </>
  )
}

type ReadSide = 'reading' | { readonly side: ComparedSide | null; readonly sentences: readonly string[] }

const useSide = (key: string): ReadSide => {
  const file = useComparedFile(key)
  const name = useBoardState(({ files }) => files.find((one) => one.key === key)?.name ?? '')
  if (file === 'reading') return 'reading'
  if (file === 'gone') return { side: null, sentences: [words.gone] }
  if (file.kind === 'failure') return { side: null, sentences: [say(words.failed, { name }), ...file.sentences] }
  const { title, at } = boardRow(file.worksheet)
  return { side: { ...file, key, name, title: title || name, at }, sentences: [] }
}
