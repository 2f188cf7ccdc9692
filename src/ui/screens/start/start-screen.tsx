import { Suspense, useEffect, useState } from 'react'
import type { ListedDraft } from '../../../record/draft.ts'
import { pagesKeeping } from '../../../words/en/pages-keeping.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { isUnreviewed } from '../../../words/languages.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { HowItIsKept, PromiseLine } from '../../components/how-it-is-kept.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PrivacyLink } from '../../components/privacy-link.tsx'
import { BOARD, FIRST_STEPS, LICENCES, RULES } from '../../route.ts'
import { useKeeping } from '../../here-services.ts'
import { useServices } from '../../services.ts'
import { BlankSheets } from './blank-sheets.tsx'
import { CrisisHelp } from './crisis-help.tsx'
import { DraftList } from './draft-list.tsx'
import { FiveWs } from './five-ws.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LazyDraftLine } from './lazy-draft-line.ts'
import { LazyUnlockForm } from './lazy-unlock-form.ts'
import { OnThisComputer } from './on-this-computer.tsx'
import { OpenFile } from './open-file.tsx'
import { TemplateList } from './template-list.tsx'
import { Troubles } from './troubles.tsx'
import { WaysIn } from './ways-in.tsx'
import { WithoutNetwork } from './without-network.tsx'

/** What this is, the ways in, what is kept in this browser, and where a person in need finds help. */
export const StartScreen = () => {
  const { drafts, refresh } = useDrafts()
  const isLocked = useKeeping() === 'locked'
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
        <p>
          <a href={FIRST_STEPS}>{words.firstSteps}</a>
        </p>
        <Troubles />
        {isUnreviewed(spokenLanguage()) && <p className="soft">{pagesShell.language.unreviewed}</p>}
        {isLocked ? <Locked /> : <WaysIn><OpenFile /></WaysIn>}
        <p>
          <a href={BOARD}>{words.board}</a>: {words.boardHint}
        </p>
        <div className="start__care">
          <p>
            <strong>{words.privacy}</strong> <PrivacyLink />
          </p>
          <p>{words.purpose}</p>
          <CrisisHelp />
        </div>
        <FiveWs />
        {!isLocked && <DraftList drafts={drafts} onChange={refresh} />}
        {!isLocked && drafts !== null && drafts.length > 0 && <PromiseLine />}
        {!isLocked && (
          <Disclosure summary={pagesKeeping.title}>
            <HowItIsKept />
          </Disclosure>
        )}
        <OnThisComputer />
        {!isLocked && <TemplateList />}
        <BlankSheets />
        <WithoutNetwork />
        <section>
          <h2>{words.about.title}</h2>
          <ul>
            {words.about.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
            <li>{words.about.action}</li>
          </ul>
          <p>
            <strong>{tierNotes.lowIsNotSafe}</strong> <a href={RULES}>{words.about.rules}</a>
          </p>
          <p>
            <a href={LICENCES}>{words.about.licences}</a>
          </p>
        </section>
      </main>
    </>
  )
}

/** Worksheets wait for the passphrase; a file to check does not. */
const Locked = () => (
  <div className="ways">
    <Suspense fallback={<Loading />}><LazyUnlockForm /></Suspense>
    <OpenFile />
  </div>
)

const useDrafts = () => {
  const services = useServices()
  const keeping = useKeeping()
  const [drafts, setDrafts] = useState<readonly ListedDraft[] | null>(null)
  useEffect(() => {
    const list = async () => {
      const found = await services.drafts.list()
      // They come with their lines: an empty list would show first that something is loading.
      if (found.length > 0) await LazyDraftLine.prepare()
      setDrafts(found)
    }
    if (keeping !== 'looking' && keeping !== 'locked') void list()
  }, [keeping, services])
  return { drafts, refresh: async () => setDrafts(await services.drafts.list()) }
}
