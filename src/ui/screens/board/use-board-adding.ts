import { type DragEvent, useState } from 'react'
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
  const [isOver, setOver] = useState(false)
  const [said, setSaid] = useState<Said>({ lost: 0, isCut: false })

  const take = ({ files, lost }: Dropped) => {
    setSaid({ lost, isCut: files.length > MOST_FILES })
    const added = board.actions.add(files.slice(0, MOST_FILES))
    // The room is drawn before the first worker takes a core.
    setTimeout(() => skims.add(added))
  }
  const add = (files: readonly File[]) => take({ files: namedFiles(files), lost: 0 })
  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    setOpening(true)
    take(await droppedFiles(event.dataTransfer, MOST_FILES))
    setOpening(false)
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
  }
  return { isOpening, isOver, said, add, dropping: { onDrop, onDragOver, onDragLeave } }
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
