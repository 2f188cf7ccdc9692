import { useEffect, useState } from 'react'
import { pagesComputer as words } from '../../../words/en/pages-computer.ts'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { type KeptHere, useHere, useKeeping } from '../../here-services.ts'
import { START } from '../../route.ts'
import { LeaveNothing } from '../start/leave-nothing.tsx'
import { ErasePanel } from './erase-panel.tsx'
import { KeptList } from './kept-list.tsx'
import { LockPanel } from './lock-panel.tsx'
import '../../styles/computer.css'

/** What this page keeps here, and the three ways to deal with it. */
export const ComputerScreen = () => {
  const kept = useKept()
  useEffect(() => {
    document.title = `${words.title} · ${pagesShell.product}`
  }, [])
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page start computer">
        <PageHeading>{words.title}</PageHeading>
        <p>{words.lead}</p>
        <section aria-labelledby="kept-here">
          <h2 id="kept-here">{words.here.title}</h2>
          <KeptList kept={kept} />
        </section>
        <section aria-labelledby="nothing">
          <h2 id="nothing">{pagesHere.nothing.title}</h2>
          <LeaveNothing />
        </section>
        <LockPanel />
        <ErasePanel kept={kept} />
        <p>
          <a href={START}>{words.back}</a>
        </p>
      </main>
    </>
  )
}

/** Null while it is being counted, and where nothing is kept. */
const useKept = (): KeptHere | null => {
  const here = useHere()
  const keeping = useKeeping()
  const [kept, setKept] = useState<KeptHere | null>(null)
  useEffect(() => {
    void here.kept().then(setKept)
  }, [here])
  return keeping === 'nothing' ? null : kept
}
