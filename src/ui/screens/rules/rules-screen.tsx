import { type ReactNode, useEffect } from 'react'
import { pagesRules as words } from '../../../words/en/pages-rules.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading, focusHeading } from '../../components/page-heading.tsx'
import { landOn } from '../../land-on.ts'
import type { Spot } from '../../route.ts'
import type { Session } from '../../session.ts'
import { WorksheetProvider } from '../../worksheet-context.tsx'
import { AsksList } from './asks-list.tsx'
import { ChangesList } from './changes-list.tsx'
import { HazardCards } from './hazard-cards.tsx'
import { InYourWorksheet } from './in-your-worksheet.tsx'
import { JudgementShare } from './judgement-share.tsx'
import { LensCards } from './lens-cards.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { PARTS, type Part, partElementId } from './parts.ts'
import { RulesCode } from './rules-code.tsx'
import { RulesContents, setCards } from './rules-contents.tsx'
import { RulesPart } from './rules-part.tsx'
import { SafeguardCards } from './safeguard-cards.tsx'
import { SourceCards } from './source-cards.tsx'
import { StopCards } from './stop-cards.tsx'
import { ScaleCards, TermList } from './worked-out.tsx'
import '../../styles/risks.css'
import '../../styles/rules.css'

interface RulesScreenProps {
  /** A part, a card or a source, where a link leads to one. */
  readonly landing: Spot | null
  /** The worksheet that lies open, if one does. */
  readonly session: Session | null
}

/** The rules as they are, generated from the very value that rates: for a board to read in ten minutes. */
export const RulesScreen = ({ landing, session }: RulesScreenProps) => {
  useLanding(landing)
  useOpenOnPaper()
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  const parts = PARTS.filter((part) => part !== 'worksheet' || session !== null)
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page rules">
        <PageHeading takesFocus={landing === null}>{words.title}</PageHeading>
        <p>{words.lead}</p>
        <RulesContents parts={parts} />
        {parts.map((part) => (
          <RulesPart key={part} part={part}>
            {part === 'worksheet' ? <InOpenWorksheet session={session} /> : SHOWN[part]}
          </RulesPart>
        ))}
      </main>
    </>
  )
}

const InOpenWorksheet = ({ session }: Pick<RulesScreenProps, 'session'>) =>
  session !== null && (
    <WorksheetProvider value={session.store}>
      <InYourWorksheet />
    </WorksheetProvider>
  )

const Idea = () => (
  <ol>
    {words.idea.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ol>
)

const SHOWN: Readonly<Record<Exclude<Part, 'worksheet'>, ReactNode>> = {
  idea: <Idea />,
  matrix: <MatrixTable />,
  hazards: <HazardCards />,
  'worked-out': <ScaleCards />,
  terms: <TermList />,
  safeguards: <SafeguardCards />,
  stops: <StopCards />,
  lenses: <LensCards />,
  asks: <AsksList />,
  judgement: <JudgementShare />,
  sources: <SourceCards />,
  changes: <ChangesList />,
  code: <RulesCode />,
}

/** A link from elsewhere ends at what it names; one that names nothing at the top. */
const useLanding = (landing: Spot | null) => {
  useEffect(() => {
    if (landing === null) return
    const found = document.getElementById(partElementId(landing.id))
    if (found === null) focusHeading()
    else landOn(found)
  }, [landing])
}

const useOpenOnPaper = () => {
  useEffect(() => {
    const open = () => setCards(true)
    window.addEventListener('beforeprint', open)
    return () => window.removeEventListener('beforeprint', open)
  }, [])
}
