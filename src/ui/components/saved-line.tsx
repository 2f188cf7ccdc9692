import type { Saved } from '../use-saving.ts'
import { Notice } from './notice.tsx'

/** What came of saving a file. Both places are there from the start, so that what appears in them is read out. */
export const SavedLine = ({ says, isTrouble }: Saved) => (
  <>
    <div role="status">{says !== '' && !isTrouble && <p className="saved-line">{says}</p>}</div>
    <div role="alert">
      {isTrouble && (
        <Notice kind="caution">
          <p>{says}</p>
        </Notice>
      )}
    </div>
  </>
)
