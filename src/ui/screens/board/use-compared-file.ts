import { useEffect, useState } from 'react'
import { usePaper } from '../../paper-services.ts'
import { type ComparedFile, compareFile } from './compare-file.ts'
import { useBoardState } from './use-board-state.ts'

interface Found {
  readonly of: File
  readonly compared: ComparedFile
}

/** A file of the room, read again. 'gone': it is not there any more. */
export const useComparedFile = (key: string): 'gone' | 'reading' | ComparedFile => {
  const { paper, now } = usePaper()
  const file = useBoardState(({ files }) => files.find((one) => one.key === key)?.file ?? null)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (file === null) return
    let isCurrent = true
    void compareFile(file, paper, now()).then((compared) => isCurrent && setFound({ of: file, compared }))
    return () => {
      isCurrent = false
    }
  }, [file, paper, now])
  if (file === null) return 'gone'
  return found?.of === file ? found.compared : 'reading'
}
