import { useState, useSyncExternalStore } from 'react'
import type { BoardState } from '../../../state/board-store.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useServices } from '../../services.ts'
import { useRemoval } from './use-board-adding.ts'
import { useBoardState } from './use-board-state.ts'

const words = pagesBoard.progress

const EMPTY = 'board-empty'
const KEEP = 'board-keep'

const isDone = ({ state }: BoardState['files'][number]) => state === 'read' || state === 'broken'

const doneIn = ({ files }: BoardState) => files.filter(isDone).length
const allIn = ({ files }: BoardState) => files.length

/** "37 of 200", and the way to stop and to go on. */
export const BoardProgress = () => {
  const { skims } = useServices()
  const done = useBoardState(doneIn)
  const all = useBoardState(allIn)
  const isStopped = useSyncExternalStore(skims.isStopped.subscribe, skims.isStopped.get)
  if (all === 0) return null
  const isUnderWay = done < all
  const text = isStopped && isUnderWay ? words.stopped : words.going
  return (
    <div className="board-progress">
      {isUnderWay && <progress aria-label={words.label} value={done} max={all} />}
      <p className="board-progress__text">{say(isUnderWay ? text : words.done, { done, all })}</p>
      {/* Every single file would be too much to hear. */}
      <p className="visually-hidden" role="status">{isUnderWay ? '' : say(words.done, { all })}</p>
      {isUnderWay && (
        <Button kind="secondary" onClick={isStopped ? skims.goOn : skims.stop}>
          {isStopped ? words.goOn : words.stop}
        </Button>
      )}
      <EmptyRoom />
    </div>
  )
}

const EmptyRoom = () => {
  const { board, skims } = useServices()
  const remove = useRemoval()
  const [asking, setAsking] = useState(false)
  const empty = () => {
    remove(board.getState().files.map(({ key }) => key))
    skims.goOn()
    setAsking(false)
    focusHeading()
  }
  const ask = (isAsked: boolean) => {
    setAsking(isAsked)
    focusSoon(isAsked ? KEEP : EMPTY)
  }
  if (!asking) {
    return (
      <Button kind="quiet" id={EMPTY} onClick={() => ask(true)}>
        {words.empty}
      </Button>
    )
  }
  return (
    <Notice kind="caution" announce>
      <p>{words.emptyAsk}</p>
      <div className="button-row">
        <Button kind="danger" onClick={empty}>
          {words.emptyYes}
        </Button>
        <Button kind="secondary" id={KEEP} onClick={() => ask(false)}>
          {words.emptyNo}
        </Button>
      </div>
    </Notice>
  )
}
