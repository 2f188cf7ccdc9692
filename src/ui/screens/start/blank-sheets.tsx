import { useState } from 'react'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { Button } from '../../components/button.tsx'
import { SavedLine } from '../../components/saved-line.tsx'
import { PaperSize } from '../../fields/paper-size.tsx'
import { useBlankSheet } from '../../use-blank-sheet.ts'
import { usualPaper } from '../../usual-paper.ts'

const words = pagesStart.blank
const DEPTHS = ['quick', 'full'] as const

/** The questions as a PDF to print, for a meeting without a screen. */
export const BlankSheets = () => {
  const [pageSize, setPageSize] = useState(() => usualPaper(navigator.language))
  const { saved, make } = useBlankSheet()
  return (
    <section aria-labelledby="blank">
      <h2 id="blank">{words.title}</h2>
      <p>{words.hint}</p>
      <PaperSize
        name="blank-size"
        legend={words.size}
        labels={words.sizes}
        value={pageSize}
        onChange={setPageSize}
      />
      <div className="button-row">
        {DEPTHS.map((depth) => (
          <Button key={depth} kind="secondary" aria-disabled={saved.isBusy} onClick={() => make({ depth, pageSize })}>
            {words.buttons[depth]}
          </Button>
        ))}
      </div>
      <SavedLine {...saved} />
    </section>
  )
}
