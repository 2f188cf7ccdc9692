import { useSyncExternalStore } from 'react'
import type { BoardState } from '../../../state/board-store.ts'
import { useServices } from '../../services.ts'

/** Part of what lies in the room; `select` gives the same value for the same state. */
export const useBoardState = <T>(select: (state: BoardState) => T): T => {
  const { board } = useServices()
  return useSyncExternalStore(board.subscribe, () => select(board.getState()))
}
