import { Suspense, useEffect } from 'react'
import { pagesBoard as words } from '../../../words/en/pages-board.ts'
import { Loading } from '../../components/loading.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { lazily, prepareSoon } from '../../lazily.ts'
import { BOARD } from '../../route.ts'
import { BoardRoom } from './board-room.tsx'
import { useBoardState } from './use-board-state.ts'
import '../../styles/board.css'

const ReadingScreen = lazily(async () => (await import('./reading-screen.tsx')).ReadingScreen)
const CompareScreen = lazily(async () => (await import('./compare-screen.tsx')).CompareScreen)
const DecideScreen = lazily(async () => (await import('./decide-screen.tsx')).DecideScreen)

/** Stands in an address where the key of a second file would: no file has it. */
const DECIDE = 'decide'

interface BoardScreenProps {
  readonly fileKey: string | null
  readonly other: string | null
}

/** The reading room: its table, one file of it, two beside each other, or the decision on one. */
export const BoardScreen = ({ fileKey, other }: BoardScreenProps) => {
  useEffect(() => prepareSoon([ReadingScreen, CompareScreen, DecideScreen]), [])
  return (
    <>
      <Masthead>{fileKey !== null && <a href={BOARD}>{words.backToRoom}</a>}</Masthead>
      <main className="page board">
        <Suspense fallback={<Loading />}>
          {fileKey === null ? <BoardRoom /> : <Within fileKey={fileKey} other={other} />}
        </Suspense>
      </main>
    </>
  )
}

const Within = ({ fileKey, other }: { readonly fileKey: string; readonly other: string | null }) => {
  const needed = other === null || other === DECIDE ? [fileKey] : [fileKey, other]
  const isHere = useBoardState(({ files }) => needed.every((key) => files.some((file) => file.key === key)))
  if (!isHere) return <Gone />
  if (other === DECIDE) return <DecideScreen key={fileKey} fileKey={fileKey} />
  if (other === null) return <ReadingScreen key={fileKey} fileKey={fileKey} />
  return <CompareScreen key={`${fileKey} ${other}`} one={fileKey} other={other} />
}

/** After the page was loaded anew, an address may name a file that is not there any more. */
const Gone = () => (
  <>
    <PageHeading>{words.title}</PageHeading>
    <p>{words.gone}</p>
    <p>
      <a href={BOARD}>{words.backToRoom}</a>
    </p>
  </>
)
