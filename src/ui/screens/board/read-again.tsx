import { pagesWork as words } from '../../../words/en/pages-work.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import type { UnderWay } from '../../use-long-work.ts'

interface ReadAgainProps {
  readonly underWay: UnderWay | null
  readonly isStopped: boolean
  readonly again: () => void
}

/** How far the reading of a file of the room is; and once it was stopped, the way to begin again. */
export const ReadAgain = ({ underWay, isStopped, again }: ReadAgainProps) => (
  <>
    <LongWork underWay={underWay} said={isStopped ? words.stoppedReading : ''} />
    {isStopped && (
      <Button kind="secondary" onClick={again}>
        {words.again}
      </Button>
    )}
  </>
)
