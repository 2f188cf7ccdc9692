import { type ComponentProps, useEffect } from 'react'
import { boardRow } from '../../../record/board-row.ts'
import { pagesCompare as words } from '../../../words/en/pages-compare.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { CompareChooser } from './compare-chooser.tsx'
import { CompareFound } from './compare-found.tsx'
import type { ComparedSide } from './compare-side.ts'
import { ReadAgain } from './read-again.tsx'
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
  const sides = [{ key: one, ...first }, { key: other, ...second }]
  if (first.side && second.side) {
    return <CompareFound one={first.side} other={second.side} />
  }
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      {sides.map(({ key, ...read }) => (
        <ReadAgain key={key} {...read} />
      ))}
      {sides.map(({ key, sentences }) => sentences.length > 0 && (
        <Notice key={key} kind="error" announce>
          {sentences.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ))}
    </>
  )
}

interface ReadSide extends ComponentProps<typeof ReadAgain> {
  readonly side: ComparedSide | null
  /** Why it cannot be read; empty while nothing is wrong. */
  readonly sentences: readonly string[]
}

const useSide = (key: string): ReadSide => {
  const { found: file, ...work } = useComparedFile(key)
  const name = useBoardState(({ files }) => files.find((one) => one.key === key)?.name ?? '')
  const none = { ...work, isStopped: false, side: null, sentences: [] }
  if (file === 'reading') return none
  if (file === 'gone') return { ...none, sentences: [words.gone] }
  if (file.kind === 'stopped') return { ...none, isStopped: true }
  if (file.kind === 'failure') return { ...none, sentences: [say(words.failed, { name }), ...file.sentences] }
  const { title, at } = boardRow(file.worksheet)
  return { ...none, side: { ...file, key, name, title: title || name, at } }
}
