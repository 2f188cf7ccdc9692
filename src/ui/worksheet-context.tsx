import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Worksheet } from '../record/worksheet.ts'
import type { WorksheetActions } from '../state/worksheet-actions.ts'
import type { WorksheetState, WorksheetStore } from '../state/worksheet-store.ts'

const StoreContext = createContext<WorksheetStore | null>(null)

export const WorksheetProvider = StoreContext.Provider

export const useStore = (): WorksheetStore => {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('This part of the page needs an open worksheet around it.')
  return store
}

/**
 * A part of the store. Whoever asks is drawn again only when that part changes, so a selection must keep its identity
 * while it stays the same: a part of the record, or a memoised selector.
 */
export const useWorksheet = <T,>(select: (state: WorksheetState) => T): T => {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, () => select(store.getState()))
}

const ItselfContext = createContext(false)

/** Around a page that is about the worksheet itself, whichever what-if lies open: what is judged and signed. */
export const WorksheetItself = ItselfContext.Provider

const whole = (record: Worksheet): Worksheet => record

/** The worksheet as this page shows it, or a part of it: with the answers of the what-if that lies open. */
export function useRecord(): Worksheet
export function useRecord<T>(select: (record: Worksheet) => T): T
export function useRecord(select: (record: Worksheet) => unknown = whole): unknown {
  const isItself = useContext(ItselfContext)
  return useWorksheet(({ record, shown }) => select(isItself ? record : shown))
}

/** The what-if whose answers this page shows; null where it shows those of the worksheet itself. */
export const useShownVariant = (): string | null => {
  const isItself = useContext(ItselfContext)
  return useWorksheet(({ variant }) => (isItself ? null : variant))
}

export const useActions = (): WorksheetActions => useStore().actions
