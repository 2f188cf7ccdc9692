import { useEffect } from 'react'
import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PrivacyLink } from '../../components/privacy-link.tsx'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { START } from '../../route.ts'
import { OpenFile } from '../start/open-file.tsx'
import { CheckUnderWay } from './check-under-way.tsx'
import { Checked, verdictTitle } from './checked.tsx'
import { DecisionBeside } from './decision-beside.tsx'
import { DecisionChecked } from './decision-checked.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { More } from './more.tsx'
import { RefusalPanel } from './refusal-panel.tsx'
import { SignedHere } from './signed-here.tsx'
import { useCheck } from './use-check.ts'
import { useCounterSigning } from './use-counter-signing.ts'
import { useDecisionCheck } from './use-decision-check.ts'
import { useRoots } from './use-roots.ts'
import '../../styles/risks.css'
import '../../styles/check.css'

/** An opened report: first what its signatures say, then what it says, then the way on. */
export const CheckScreen = () => {
  const { opened, refusal, card, decision: slip } = useHeld(usePaper().session)
  const { roots, reload } = useRoots()
  const decision = useDecisionCheck(opened, roots)
  const report = useCheck(decision.outcome === 'none' ? opened : null, roots)
  const [decided, outcome] = [decision.outcome, report.outcome]
  const stopped = decided === 'stopped' ? decision : outcome === 'stopped' ? report : null
  const signing = useCounterSigning(opened)
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <>
      <Masthead />
      <main className="page check">
        <PageHeading>{words.title}</PageHeading>
        <p>
          {words.lead} <PrivacyLink />
        </p>
        {refusal !== null && <RefusalPanel key={refusal.name} opened={refusal} roots={roots} />}
        {slip !== null && <DecisionPanel opened={slip} />}
        {signing.answered?.kind === 'signed' && (
          <SignedHere key={opened?.name} signed={signing.answered.signed} />
        )}
        {opened !== null && <p className="check__file">{say(words.file, { name: opened.name })}</p>}
        <CheckUnderWay underWay={decision.underWay ?? report.underWay} again={stopped?.again ?? null} />
        <div role="status">
          {opened === null && <Empty>{words.nothing}</Empty>}
          {typeof outcome === 'object' && <p className="visually-hidden">{verdictTitle(outcome)}</p>}
          {typeof decided === 'object' && <p className="visually-hidden">{words.verdicts[decided.verdict].title}</p>}
        </div>
        {typeof decided === 'object' && opened !== null && (
          <DecisionChecked check={decided} opened={opened} signing={signing} />
        )}
        {typeof outcome === 'object' && opened !== null && (
          <Checked outcome={outcome} opened={opened} signing={signing} />
        )}
        {typeof outcome === 'object' && outcome.ok && outcome.value.attached.kind === 'worksheet' && (
          <DecisionBeside worksheet={outcome.value.attached.worksheet} />
        )}
        <More roots={roots ?? []} onRoots={reload} hasCard={card !== null} />
        <h2>{words.another}</h2>
        <OpenFile />
        <p>
          <a href={START}>{words.back}</a>
        </p>
      </main>
    </>
  )
}
