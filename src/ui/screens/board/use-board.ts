import { useMemo } from 'react'
import { filteredLines } from './board-filter.ts'
import { linesOf } from './board-lines.ts'
import { rankedLines, sortedLines } from './board-sorting.ts'
import { useBoardState } from './use-board-state.ts'

/** The room as the table shows it: grouped, in order, and only what the view asks for. */
export const useBoard = () => {
  const files = useBoardState((state) => state.files)
  const view = useBoardState((state) => state.view)
  const { groups, failed, loose } = useMemo(() => linesOf(files), [files])
  const ranked = useMemo(() => rankedLines(groups, failed), [groups, failed])
  const all = useMemo(() => sortedLines(ranked, view.sort), [ranked, view.sort])
  const shown = useMemo(() => filteredLines(all, view), [all, view])
  const rows = useMemo(() => groups.flat(), [groups])
  return { view, all, shown, rows, loose }
}
