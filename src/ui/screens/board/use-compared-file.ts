import { useEffect, useState } from 'react'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { type ComparedFile, compareFile } from './compare-file.ts'
import { useBoardState } from './use-board-state.ts'

interface Found {
  readonly of: File
  readonly turn: object
  readonly compared: ComparedFile
}

interface ReadAgain {
  /** 'gone': it is not there any more. */
  readonly found: 'gone' | 'reading' | ComparedFile
  readonly underWay: UnderWay | null
  /** Reads it once more, after it was stopped. */
  readonly again: () => void
}

/** A file of the room, read again. Whoever turns away ends the reading. */
export const useComparedFile = (key: string): ReadAgain => {
  const { paper, now } = usePaper()
  const { underWay, begin } = useLongWork()
  const [turn, setTurn] = useState({})
  const file = useBoardState(({ files }) => files.find((one) => one.key === key)?.file ?? null)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (file === null) return
    let isCurrent = true
    const { watching, stop, end } = begin(say(pagesDecide.reading, { name: file.name }))
    void compareFile(file, paper, now(), watching).then((compared) => {
      end()
      if (isCurrent) setFound({ of: file, turn, compared })
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [file, paper, now, begin, turn])
  const again = () => setTurn({})
  if (file === null) return { found: 'gone', underWay, again }
  const isRead = found?.of === file && found.turn === turn
  return { found: isRead ? found.compared : 'reading', underWay, again }
}
