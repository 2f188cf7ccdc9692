import { useEffect } from 'react'
import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { START } from '../../route.ts'
import { OpenFile } from '../start/open-file.tsx'
import { Checked, verdictTitle } from './checked.tsx'
import { useCheck } from './use-check.ts'
import '../../styles/risks.css'
import '../../styles/check.css'

/** An opened report: first what its signatures say, then what it says, then the way on. */
export const CheckScreen = () => {
  const { opened } = useHeld(usePaper().session)
  const outcome = useCheck(opened)
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <>
      <header className="masthead">
        <div className="page masthead__inner">
          <a className="brand" href={START}>
            {pagesShell.product}
          </a>
        </div>
      </header>
      <main className="page check">
        <PageHeading>{words.title}</PageHeading>
        <p>{words.lead}</p>
        {opened !== null && <p className="check__file">{say(words.file, { name: opened.name })}</p>}
        <div role="status">
          {outcome === 'checking' && opened !== null && (
            <p className="working">{say(words.working, { name: opened.name })}</p>
          )}
          {outcome === 'nothing' && <p>{words.nothing}</p>}
          {typeof outcome === 'object' && <p className="visually-hidden">{verdictTitle(outcome)}</p>}
        </div>
        {typeof outcome === 'object' && <Checked outcome={outcome} />}
        <h2>{words.another}</h2>
        <OpenFile />
        <p>
          <a href={START}>{words.back}</a>
        </p>
      </main>
    </>
  )
}
