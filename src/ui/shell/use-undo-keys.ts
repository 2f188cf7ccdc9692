import { useEffect } from 'react'
import type { WorksheetActions } from '../../state/worksheet-actions.ts'
import { isDialogOpen, typesText } from '../key-target.ts'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) over the whole worksheet. In a text field they stay the browser's own. */
export const useUndoKeys = ({ undo, redo }: WorksheetActions): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target) || isDialogOpen()) return
      const key = event.key.toLowerCase()
      const move = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
      if (move === null) return
      event.preventDefault()
      move()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [undo, redo])
}
