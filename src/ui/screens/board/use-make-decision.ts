import { useState } from 'react'
import type { PaperValue } from '../../../jobs/paper-client.ts'
import { type MadeDecision, exportDecision } from '../../../record/decision-export.ts'
import type { Decision, DecisionOutcome } from '../../../record/decision.ts'
import { decisionText } from '../../../record/read-decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { usePaper } from '../../paper-services.ts'
import { saveFile } from '../../save-file.ts'
import { plainName } from '../../save-worksheet.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { useAlone } from '../sign/use-alone.ts'

type PageSize = MadeDecision['render']['pageSize']

/** A decision sheet made in this visit. */
export interface MadeSheet {
  readonly file: string
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly missing: PaperValue<'render-decision'>['missing']
}

interface Made {
  /** What the form said then, and on which paper. */
  readonly from: Decision
  readonly pageSize: PageSize
  readonly decision: MadeDecision
  readonly sheet: MadeSheet | null
}

export interface Making {
  readonly isBusy: boolean
  readonly made: Made | null
  /** The file that was saved last; null while none was. */
  readonly saved: { readonly kind: 'sheet' | 'file'; readonly name: string } | null
  readonly failure: string | null
  readonly isStopped: boolean
  readonly underWay: UnderWay | null
  readonly makeSheet: (decision: Decision, outcome: DecisionOutcome, pageSize: PageSize) => Promise<void>
  readonly saveDecision: (decision: Decision, outcome: DecisionOutcome, pageSize: PageSize) => Promise<void>
}

/** Makes the sheet, or the same decision as data: whichever comes first, both say the same moment. */
export const useMakeDecision = (): Making => {
  const { paper, session, sha256, release, now } = usePaper()
  const { busy, alone } = useAlone<'making'>()
  const [made, setMade] = useState<Made | null>(null)
  const [saved, setSaved] = useState<Making['saved']>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isStopped, setStopped] = useState(false)
  const { underWay, run } = useLongWork()

  const decide = async (from: Decision, outcome: DecisionOutcome, pageSize: PageSize): Promise<Made | null> => {
    setFailure(null)
    setStopped(false)
    setSaved(null)
    if (made?.from === from && made.pageSize === pageSize) return made
    if (sha256 === null) return null
    const decision = await exportDecision({ ...from, outcome }, { sha256, release, pageSize, exportedAt: now() })
    return { from, pageSize, decision, sheet: null }
  }
  const hand = (kind: 'sheet' | 'file', name: string, content: string | Uint8Array<ArrayBuffer>) => {
    saveFile(name, content, kind === 'sheet' ? 'application/pdf' : 'application/json')
    setSaved({ kind, name })
  }
  return {
    isBusy: busy !== null,
    made,
    saved,
    failure,
    isStopped,
    underWay,
    makeSheet: async (from, outcome, pageSize) => {
      await alone('making', async () => {
        const ready = await decide(from, outcome, pageSize)
        if (ready === null) return
        const drawn = await run(pagesDecide.make.working, (watching) =>
          paper.ask('render-decision', { decision: ready.decision }, watching))
        if (!drawn.ok) return drawn.stopped ? setStopped(true) : setFailure(drawn.message)
        const sheet = { file: nameOf(ready.decision, 'pdf'), ...drawn.value }
        setMade({ ...ready, sheet })
        session.put({ opened: { name: sheet.file, bytes: sheet.pdf }, beside: session.get().opened })
        hand('sheet', sheet.file, sheet.pdf)
      })
    },
    saveDecision: async (from, outcome, pageSize) => {
      await alone('making', async () => {
        const ready = await decide(from, outcome, pageSize)
        if (ready === null) return
        setMade(ready)
        hand('file', nameOf(ready.decision, 'decision.json'), decisionText(ready.decision))
      })
    },
  }
}

/** "decision-ambient-scribe-2026-11-27.pdf" */
const nameOf = ({ on, decidedAt }: MadeDecision, ending: 'pdf' | 'decision.json'): string => {
  const title = plainName(on.title).toLowerCase()
  const parts = [pagesDecide.make.sheetFile, title, decidedAt.slice(0, 10)].filter((part) => part !== '')
  return `${parts.join('-')}.${ending}`
}
