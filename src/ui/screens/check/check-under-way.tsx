import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesWork as words } from '../../../words/en/pages-work.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import type { UnderWay } from '../../use-long-work.ts'

interface CheckUnderWayProps {
  readonly underWay: UnderWay | null
  /** Checks once more; null unless it was stopped. */
  readonly again: (() => void) | null
}

/** How far the check of a file is; and once it was stopped, that nothing is known of the file. */
export const CheckUnderWay = ({ underWay, again }: CheckUnderWayProps) => (
  <>
    <LongWork underWay={underWay} said={again === null ? '' : words.stoppedCheck} />
    {again !== null && (
      <Button kind="secondary" onClick={again}>
        {pagesCheck.checkAgain}
      </Button>
    )}
  </>
)
