import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { RulesBefore } from '../../record/rules-before.ts'
import type { FormerRules } from '../../record/worksheet.ts'
import { type LookAgain, lookAgainIn } from '../../state/look-again.ts'
import { useWorksheet } from '../worksheet-context.tsx'

interface Earlier {
  /** Null while the rules of that time are being looked up. */
  readonly before: readonly RulesBefore[] | null
  readonly again: readonly LookAgain[]
}

const NOTHING: readonly LookAgain[] = []
const NO_RULES: readonly RulesBefore[] = []

const EarlierContext = createContext<Earlier>({ before: NO_RULES, again: NOTHING })

/** Rules that this worksheet was answered under before, and what to look at again because of them. */
export const useEarlier = (): Earlier => useContext(EarlierContext)

/** Whether one answer, or safeguard, should be looked at again; `key` as below. */
export const useIsMarked = (key: string): boolean => useEarlier().again.some((one) => keyOfAgain(one) === key)

/** Around an open worksheet. The old rules come only where a worksheet names some. */
export const EarlierRules = ({ children }: { readonly children: ReactNode }) => {
  const former = useWorksheet(({ record }) => record.earlierRules)
  const before = useBefore(former)
  const record = useWorksheet((state) => (state.record.earlierRules.length === 0 ? null : state.record))
  const isAlone = record?.alone !== undefined
  const again = useSteady(record === null || before === null || isAlone ? NOTHING : lookAgainIn(record, before))
  return <EarlierContext value={useMemo(() => ({ before, again }), [before, again])}>{children}</EarlierContext>
}

const useBefore = (former: readonly FormerRules[]): readonly RulesBefore[] | null => {
  const [found, setFound] = useState<{ readonly of: unknown; readonly before: readonly RulesBefore[] } | null>(null)
  useEffect(() => {
    if (former.length === 0) return undefined
    let isWanted = true
    const look = async () => {
      const { lookUpRules } = await import('./look-up-rules.ts')
      const before = await lookUpRules(former)
      if (isWanted) setFound({ of: former, before })
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [former])
  if (former.length === 0) return NO_RULES
  return found?.of === former ? found.before : null
}

export const keyOfAgain = (one: LookAgain): string =>
  one.kind === 'safeguard' ? one.safeguard : `${one.question}/${one.action ?? ''}`

/** The list of before, as long as it names the same: most keystrokes change none of it. */
const useSteady = (list: readonly LookAgain[]): readonly LookAgain[] => {
  const [held, hold] = useState(list)
  const isSame = namesIn(held) === namesIn(list)
  if (!isSame) hold(list)
  return isSame ? held : list
}

const namesIn = (list: readonly LookAgain[]): string => list.map(keyOfAgain).join('|')
