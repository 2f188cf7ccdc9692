import { useState } from 'react'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { useBlankSheet } from '../../use-blank-sheet.ts'
import { usualPaper } from '../../usual-paper.ts'

const words = pagesStart.blank
const SIZES = ['a4', 'letter'] as const
const DEPTHS = ['quick', 'full'] as const

/** The questions as a PDF to print, for a meeting without a screen. */
export const BlankSheets = () => {
  const [pageSize, setPageSize] = useState(() => usualPaper(navigator.language))
  const { isBusy, said, make } = useBlankSheet()
  return (
    <section aria-labelledby="blank">
      <h2 id="blank">{words.title}</h2>
      <p>{words.hint}</p>
      <fieldset className="fieldset field">
        <legend className="field__legend">{words.size}</legend>
        <div className="choices">
          {SIZES.map((size) => (
            <Option
              key={size}
              type="radio"
              id={`blank-${size}`}
              name="blank-size"
              label={words.sizes[size]}
              checked={pageSize === size}
              onChange={() => setPageSize(size)}
            />
          ))}
        </div>
      </fieldset>
      <div className="button-row">
        {DEPTHS.map((depth) => (
          <Button key={depth} kind="secondary" aria-disabled={isBusy} onClick={() => void make({ depth, pageSize })}>
            {words.buttons[depth]}
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
