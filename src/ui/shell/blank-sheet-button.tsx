import { pagesShell } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { SavedLine } from '../components/saved-line.tsx'
import { useBlankSheet } from '../use-blank-sheet.ts'
import { usualPaper } from '../usual-paper.ts'
import { useRecord } from '../worksheet-context.tsx'

/** The questions of the open worksheet's depth, empty and on the paper that is usual where the browser speaks. */
export const BlankSheetButton = () => {
  const depth = useRecord((record) => record.depth)
  const { saved, make } = useBlankSheet()
  return (
    <>
      <Button
        kind="quiet"
        className="masthead__print"
        aria-disabled={saved.isBusy}
        onClick={() => make({ depth, pageSize: usualPaper(navigator.language) })}
      >
        {pagesShell.blank.button}
      </Button>
      <div className="masthead__saved">
        <SavedLine {...saved} />
      </div>
    </>
  )
}
