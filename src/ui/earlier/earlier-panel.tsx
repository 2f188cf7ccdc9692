import { useState } from 'react'
import { pagesEarlier as words } from '../../words/en/pages-earlier.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import type { OpeningNote } from '../session.ts'
import { useWorksheet } from '../worksheet-context.tsx'
import { AgainPart } from './again-part.tsx'
import { CarriedPart } from './carried-part.tsx'
import { FreshPart } from './fresh-part.tsx'
import { RulesPart } from './rules-part.tsx'
import { useEarlier } from './rules-before-context.tsx'
import '../styles/earlier.css'

const BODY = 'earlier-body'

/**
 * Of a worksheet that is older than this page, on every step: what came along, what is new, and what the change of
 * rules means for it. It can be put away, and is there again at a click.
 */
export const EarlierPanel = ({ notes }: { readonly notes: readonly OpeningNote[] }) => {
  const record = useWorksheet((state) => state.record)
  const [asOpened] = useState(record)
  const { before, again } = useEarlier()
  const version = notes.find((note) => note.kind === 'older-version')?.version ?? null
  const [isShown, setShown] = useState(notes.length > 0)
  const isMadeAnew = notes.some(({ kind }) => kind === 'made-anew')
  const hasRules = record.earlierRules.length > 0
  const isAlone = record.alone !== undefined
  if (version === null && !hasRules) return null
  return (
    <section className="earlier card" aria-labelledby="earlier-title">
      <div className="earlier__head">
        <h2 id="earlier-title">{words.title}</h2>
        {hasRules && before !== null && !isAlone && <p>{say(words.summary, { n: again.length })}</p>}
        <Button kind="quiet" aria-expanded={isShown} aria-controls={BODY} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
      </div>
      <div id={BODY} hidden={!isShown}>
        {version !== null && (
          <CarriedPart version={version} record={asOpened} isMadeAnew={isMadeAnew} />
        )}
        {!isAlone && <FreshPart version={version} record={record} before={before ?? []} />}
        {hasRules && !isAlone && <RulesPart record={record} before={before} />}
        {before !== null && !isAlone && before.some(({ known }) => known) && <AgainPart again={again} />}
      </div>
    </section>
  )
}
