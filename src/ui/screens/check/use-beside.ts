import { useEffect, useMemo, useState } from 'react'
import type { Decision } from '../../../record/decision.ts'
import type { Skimmed } from '../../../record/skim.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { usePaper } from '../../paper-services.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { useBoardState } from '../board/use-board-state.ts'

/** A file whose worksheet may be the one that a decision is about; null in `found` while it is being read. */
export interface BesideFile {
  readonly name: string
  readonly file: Blob
  readonly underWay?: UnderWay | null
  readonly found: Skimmed | null
}

interface Chosen {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reads a file beside a decision as the reading room would; null while there is none. */
export const useSkimmed = (chosen: Chosen | null): BesideFile | null => {
  const { paper, now } = usePaper()
  const { underWay, begin } = useLongWork()
  const [done, setDone] = useState<{ readonly of: Chosen; readonly found: Skimmed } | null>(null)
  useEffect(() => {
    if (chosen === null) return
    let isCurrent = true
    const { watching, stop, end } = begin(say(pagesDecide.reading, { name: chosen.name }))
    const skim = async () => {
      const outcome = await paper.ask('skim', { bytes: chosen.bytes, now: now(), language: spokenLanguage() }, watching)
      end()
      const found: Skimmed = outcome.ok ? outcome.value.found : { kind: 'failure', failure: { kind: 'not-ours' } }
      if (isCurrent) setDone({ of: chosen, found })
    }
    void skim()
    return () => {
      isCurrent = false
      stop()
    }
  }, [chosen, paper, now, begin])
  const file = useMemo(() => chosen && new Blob([chosen.bytes]), [chosen])
  if (chosen === null || file === null) return null
  return { name: chosen.name, file, found: done?.of === chosen ? done.found : null, underWay }
}

/** Worksheets of the reading room that a decision is about, in this version or another. */
export const useInTheRoom = ({ on }: Decision): readonly BesideFile[] => {
  const files = useBoardState((state) => state.files)
  return files.flatMap(({ name, file, skim }) => {
    const found = skim?.found
    if (found?.kind !== 'worksheet') return []
    const isAbout = found.worksheetSha256 === on.sha256 || found.row.id === on.id || found.row.ancestors.includes(on.id)
    return isAbout ? [{ name, file, found }] : []
  })
}
