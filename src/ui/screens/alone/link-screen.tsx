import { useLayoutEffect, useState } from 'react'
import { seal } from '../../../content/seal.ts'
import { worksheetFromLink } from '../../../record/from-link.ts'
import { cellsOf } from '../../../record/layers.ts'
import { type LinkReading, type SharedLink, readLink } from '../../../record/read-link.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDesk } from '../../desk.ts'
import { START, turnToHash } from '../../route.ts'
import { useServices } from '../../services.ts'
import { spokenLanguage } from '../../../words/spoken.ts'

const words = pagesAlone.link

/** Of ids that nobody knows; whoever made the link chose their letters. */
const SHOWN = 5

/** An invitation that came in the address: read once, taken out of the address, and shown before anything begins. */
export const LinkScreen = ({ link }: { readonly link: string }) => {
  const [reading] = useState<LinkReading>(() => readLink(link))
  useLayoutEffect(() => {
    // What the link says should not stay in the history, or in a bookmark of this page.
    window.history.replaceState(null, '', START)
    document.title = pagesShell.product
  }, [])
  return (
    <main className="page start">
      {reading.ok ? (
        <Invited link={reading.link} />
      ) : (
        <>
          <PageHeading>{words.failed}</PageHeading>
          <p>{words.failures[reading.failure]}</p>
          <p>
            <Button kind="secondary" onClick={turnToHash}>
              {words.start}
            </Button>
          </p>
        </>
      )}
    </main>
  )
}

const Invited = ({ link }: { readonly link: SharedLink }) => {
  const { begin } = useDesk()
  const { newId, now } = useServices()
  const carried = cellsOf({ path: [], layer: link.layer }).length
  const { title, blind, strange, sameRules, rules } = link
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p className="start__lead">
        <bdi>{title || pagesAlone.untitled}</bdi>
      </p>
      <p>{blind ? words.leadBlind : words.lead}</p>
      <p>{say(words.carries, { n: carried })}</p>
      {strange.length > 0 && (
        <p>{say(words.strange, { n: strange.length, ids: strange.slice(0, SHOWN).join(', ') })}</p>
      )}
      {!sameRules && (
        <Notice>
          <p>{say(words.otherRules, { version: rules.version, ours: seal.version })}</p>
        </Notice>
      )}
      <p>{words.stripped}</p>
      <Button
        aria-describedby="begin-own"
        onClick={() => void begin({
          kind: 'own',
          worksheet: worksheetFromLink(link, { id: newId(), now: now(), language: spokenLanguage() }),
        })}
      >
        {words.begin}
      </Button>
      <p id="begin-own">{words.beginHint}</p>
    </>
  )
}
