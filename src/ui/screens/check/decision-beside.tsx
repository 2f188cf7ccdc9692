import { useEffect, useMemo, useState } from 'react'
import { boardRow } from '../../../record/board-row.ts'
import { worksheetText } from '../../../record/canonical.ts'
import type { Decision } from '../../../record/decision.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { aboutOf, doubtOf } from './belonging-words.ts'
import { seenWhole } from './seen-whole.ts'
import { useBelonging } from './use-belonging.ts'
import { useSkimmed } from './use-beside.ts'

const words = pagesDecide.belongs
const sentences = { yes: words.sheetYes, about: words.sheetAbout, changed: words.sheetChanged }

interface DecisionBesideProps {
  readonly worksheet: Worksheet
}

/** Beside a report: whether the decision sheet that was open before it is about this worksheet. */
export const DecisionBeside = ({ worksheet }: DecisionBesideProps) => {
  const before = useSkimmed(useHeld(usePaper().session).beside)
  if (before?.found?.kind !== 'decision') return null
  return <SheetBeside worksheet={worksheet} name={before.name} decision={before.found.decision} />
}

interface SheetBesideProps extends DecisionBesideProps {
  readonly name: string
  readonly decision: Decision
}

const SheetBeside = ({ worksheet, name, decision }: SheetBesideProps) => {
  const { sha256 } = usePaper()
  const [digits, setDigits] = useState<string | null>(null)
  const row = useMemo(() => boardRow(worksheet), [worksheet])
  useEffect(() => {
    void sha256?.(new TextEncoder().encode(worksheetText(worksheet))).then(setDigits)
  }, [sha256, worksheet])
  const beside = digits === null ? null : { worksheetSha256: digits, row }
  const { belonging } = useBelonging(decision, { name, beside, source: worksheet })
  if (belonging === null) return null
  const about = aboutOf(belonging)
  if (about === 'other') return null
  const doubt = doubtOf(belonging)
  return (
    <Notice>
      <p>
        {say(sentences[about], { name: seenWhole(name) })}{' '}
        {doubt !== null && say(doubt, { version: decision.on.rules.version })}
      </p>
    </Notice>
  )
}
