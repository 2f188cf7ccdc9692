import { useEffect, useState } from 'react'
import { seal } from '../../../content/seal.ts'
import { type Belonging, type Beside, belongingOf } from '../../../record/decision-belongs.ts'
import type { Decision } from '../../../record/decision.ts'
import { rowUnder } from '../../../record/row-under.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { readFileAgain } from '../board/read-file-again.ts'

/** A worksheet beside a decision, with what it can be worked out again from: the same object at every drawing. */
export interface BesideSource {
  readonly name: string
  readonly beside: Beside | null
  readonly source: Worksheet | Blob | null
}

interface Stands {
  /** Null where nothing lies beside it, or while it is still being worked out by rules of an earlier release. */
  readonly belonging: Belonging | null
  readonly underWay: UnderWay | null
}

type EarlierRow = ReturnType<typeof rowUnder> | null

/** How a worksheet stands to a decision; where that names rules of an earlier release of ours, compared by those. */
export const useBelonging = (decision: Decision, { name, beside, source }: BesideSource): Stands => {
  const services = usePaper()
  const { underWay, run } = useLongWork()
  const [found, setFound] = useState<{ readonly of: unknown; readonly row: EarlierRow } | null>(null)
  const { version, sha256 } = decision.on.rules
  const byOurs = beside && belongingOf(decision, beside, seal.sha256)
  const isAsked = byOurs === 'not-compared'
  useEffect(() => {
    if (!isAsked || source === null) return undefined
    let isWanted = true
    const worksheetIn = (file: Blob) =>
      run(say(pagesDecide.reading, { name }), (watching) => readFileAgain({ file }, services, watching))
    const look = async (): Promise<EarlierRow> => {
      const { lookUpEarlier } = await import('../../earlier/look-up-rules.ts')
      const rules = await lookUpEarlier({ version, sha256 })
      if (rules === null) return null
      const worksheet = source instanceof Blob ? await worksheetIn(source) : source
      return worksheet === null || 'ok' in worksheet ? null : rowUnder(worksheet, rules.rubric)
    }
    void look().catch(() => null).then((row) => isWanted && setFound({ of: source, row }))
    return () => {
      isWanted = false
    }
  }, [isAsked, source, name, version, sha256, services, run])
  if (beside === null || !isAsked || source === null) return { belonging: byOurs, underWay }
  if (found?.of !== source) return { belonging: null, underWay }
  if (found.row === null) return { belonging: byOurs, underWay }
  return { belonging: belongingOf(decision, { ...beside, row: { ...beside.row, ...found.row } }, sha256), underWay }
}
