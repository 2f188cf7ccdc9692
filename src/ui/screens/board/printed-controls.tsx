import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../fields/select-field.tsx'

const words = pagesReading.printed

const ZOOMS = [100, 150, 200, 300] as const

/** In per cent of the width that there is. */
export type Zoom = (typeof ZOOMS)[number]

interface PrintedControlsProps {
  readonly page: number
  readonly pages: number
  readonly zoom: Zoom
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: Zoom) => void
}

/** Turning pages and their size. A button at the end stays where it is, so that nobody loses the focus there. */
export const PrintedControls = ({ page, pages, zoom, onPage, onZoom }: PrintedControlsProps) => {
  const turn = (to: number) => {
    if (to >= 1 && to <= pages) onPage(to)
  }
  return (
    <div className="printed__controls">
      <Button
        kind="secondary"
        aria-label={words.previousNamed}
        aria-disabled={page === 1}
        onClick={() => turn(page - 1)}
      >
        {words.previous}
      </Button>
      <Button
        kind="secondary"
        aria-label={words.nextNamed}
        aria-disabled={page === pages}
        onClick={() => turn(page + 1)}
      >
        {words.next}
      </Button>
      <div className="field">
        <label className="field__label" htmlFor="printed-page">
          {words.page}
        </label>
        <input
          className="field__input printed__number"
          id="printed-page"
          type="number"
          min={1}
          max={pages}
          value={page}
          onChange={({ currentTarget }) => turn(Math.trunc(currentTarget.valueAsNumber))}
        />
        <span>{say(words.of, { pages })}</span>
      </div>
      <SelectField
        id="printed-zoom"
        label={words.zoom}
        value={String(zoom)}
        options={ZOOMS.map((id) => ({ id: String(id), label: words.zooms[id] }))}
        onChange={(chosen) => onZoom(ZOOMS.find((id) => String(id) === chosen) ?? 100)}
      />
    </div>
  )
}
