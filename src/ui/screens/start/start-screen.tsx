import { useEffect, useState } from 'react'
import type { DraftSummary } from '../../../record/draft.ts'
import { glossary } from '../../../words/en/glossary.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { isUnreviewed } from '../../../words/languages.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { BOARD, RULES } from '../../route.ts'
import { useServices } from '../../services.ts'
import { BlankSheets } from './blank-sheets.tsx'
import { CrisisHelp } from './crisis-help.tsx'
import { DraftList } from './draft-list.tsx'
import { FiveWs } from './five-ws.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { OpenFile } from './open-file.tsx'
import { TemplateList } from './template-list.tsx'
import { Troubles } from './troubles.tsx'
import { WaysIn } from './ways-in.tsx'

/** What this is, the ways in, what is kept in this browser, and where a person in need finds help. */
export const StartScreen = () => {
  const { drafts, refresh } = useDrafts()
  useEffect(() => {
    document.title = pagesShell.product
  }, [])
  return (
    <>
      <header className="masthead">
        <div className="page masthead__inner">
          <span className="brand">{pagesShell.product}</span>
          <LanguageChoice />
        </div>
      </header>
      <main className="page start">
        <PageHeading>{words.question}</PageHeading>
        <p className="start__lead">{words.lead}</p>
        <Troubles />
        {isUnreviewed(spokenLanguage()) && <p className="soft">{pagesShell.language.unreviewed}</p>}
        <WaysIn>
          <OpenFile />
        </WaysIn>
        <p>
          <a href={BOARD}>{words.board}</a>: {words.boardHint}
        </p>
        <div className="start__care">
          <p>
            <strong>{words.privacy}</strong>
          </p>
          <p>{words.purpose}</p>
          <CrisisHelp />
        </div>
        <FiveWs />
        <DraftList drafts={drafts} onChange={refresh} />
        <TemplateList />
        <BlankSheets />
        <section>
          <h2>{words.about.title}</h2>
          <ul>
            {words.about.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
            <li>
              {glossary.affordance.term}: {glossary.affordance.means}
            </li>
          </ul>
          <p>
            <strong>{tierNotes.lowIsNotSafe}</strong> <a href={RULES}>{words.about.rules}</a>
          </p>
        </section>
      </main>
    </>
  )
}

const useDrafts = () => {
  const services = useServices()
  const [drafts, setDrafts] = useState<readonly DraftSummary[] | null>(null)
  useEffect(() => {
    void services.drafts.list().then(setDrafts)
  }, [services])
  return { drafts, refresh: async () => setDrafts(await services.drafts.list()) }
}
