import { useEffect, useState } from 'react'
import { worksheetText } from '../../../record/canonical.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { seenWhole } from './seen-whole.ts'
import { useSkimmed } from './use-beside.ts'

const words = pagesDecide.belongs

/** Beside a report: whether the decision sheet that was open before it is about this worksheet. */
export const DecisionBeside = ({ worksheet }: { readonly worksheet: Worksheet }) => {
  const { session, sha256 } = usePaper()
  const before = useSkimmed(useHeld(session).beside)
  const [digits, setDigits] = useState<string | null>(null)
  useEffect(() => {
    void sha256?.(new TextEncoder().encode(worksheetText(worksheet))).then(setDigits)
  }, [sha256, worksheet])
  if (before?.found?.kind !== 'decision' || digits === null) return null
  const { on } = before.found.decision
  const name = seenWhole(before.name)
  const isAbout = on.id === worksheet.id || worksheet.ancestors.includes(on.id)
  if (on.sha256 !== digits && !isAbout) return null
  return (
    <Notice>
      <p>{say(on.sha256 === digits ? words.sheetYes : words.sheetChanged, { name })}</p>
    </Notice>
  )
}
