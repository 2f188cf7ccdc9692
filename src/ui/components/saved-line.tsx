import type { Saved } from '../use-saving.ts'
import { LongWork } from './long-work.tsx'
import { Notice } from './notice.tsx'

/** How far the making of a file is, and what came of it. */
export const SavedLine = ({ says, isTrouble, underWay }: Saved) => (
  <>
    <LongWork underWay={underWay} said={isTrouble ? '' : says} />
    <div role="alert">
      {isTrouble && (
        <Notice kind="caution">
          <p>{says}</p>
        </Notice>
      )}
    </div>
  </>
)
