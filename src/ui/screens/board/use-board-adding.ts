import { useEffect, useState } from 'react'
import { useServices } from '../../services.ts'
import { type Dropped, droppedFiles, namedFiles } from './board-dropped-files.ts'

/** A whole disk dropped by mistake should not be walked to its end. */
export const MOST_FILES = 2_000

interface Said {
  readonly lost: number
  readonly isCut: boolean
}

/** Puts files into the room and has them read. */
export const useBoardAdding = () => {
  const { board, skims } = useServices()
  const [isOpening, setOpening] = useState(false)
  const [said, setSaid] = useState<Said>({ lost: 0, isCut: false })

  const take = ({ files, lost }: Dropped) => {
    setSaid({ lost, isCut: files.length > MOST_FILES })
    const added = board.actions.add(files.slice(0, MOST_FILES))
    // The room is drawn before the first worker takes a core.
    setTimeout(() => skims.add(added))
  }
  const add = (files: readonly File[]) => take({ files: namedFiles(files), lost: 0 })
  const drop = async (dropped: DataTransfer) => {
    setOpening(true)
    take(await droppedFiles(dropped, MOST_FILES))
    setOpening(false)
  }
  return { isOpening, isOver: useDrop(drop), said, add }
}

/** Takes what is dropped anywhere on the page. */
const useDrop = (onDrop: (dropped: DataTransfer) => Promise<void>): boolean => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const hear = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(name, act, { signal: ending.signal })
    hear('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    hear('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false)
    })
    hear('drop', (event) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      void onDrop(event.dataTransfer)
    })
    return () => ending.abort()
  })
  return isOver
}

/** Has a file read again: it may have been mended, or the machine was busy. */
export const useReadAgain = () => {
  const { board, skims } = useServices()
  return (key: string) => {
    const file = board.getState().files.find((one) => one.key === key)
    if (file === undefined) return
    board.actions.patch(key, { state: 'waiting', skim: null, trouble: null, message: '' })
    skims.add([file])
  }
}

/** Takes files out of the room, whatever was being done with them. */
export const useRemoval = () => {
  const { board, skims } = useServices()
  return (keys: readonly string[]) => {
    skims.drop(keys)
    board.actions.remove(keys)
  }
}
