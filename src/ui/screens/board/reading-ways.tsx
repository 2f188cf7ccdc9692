import { useState } from 'react'
import type { BoardFile } from '../../../state/board-store.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { SelectField } from '../../fields/select-field.tsx'
import { hrefOfFile } from '../../route.ts'
import { useBoardState } from './use-board-state.ts'

const words = pagesReading.ways

/** To decide about a worksheet, and to put it beside another one. */
export const ReadingWays = ({ file }: { readonly file: BoardFile }) => {
  const files = useBoardState((state) => state.files)
  const others = othersOf(file, files)
  const [chosen, setChosen] = useState('')
  if (worksheetIn(file) === null) return null
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  return (
    <nav className="reading__ways" aria-label={words.label}>
      <a className="button" href={hrefOfFile(file.key, 'decide')}>
        {words.decide}
      </a>
      {other !== undefined && (
        <>
          <SelectField
            id="reading-compare"
            label={words.compareWith}
            value={other.id}
            options={others}
            onChange={setChosen}
          />
          <a className="button button--secondary" href={hrefOfFile(file.key, other.id)}>
            {words.compare}
          </a>
        </>
      )}
    </nav>
  )
}

/** The other worksheets, versions of the same one first. */
const othersOf = (file: BoardFile, files: readonly BoardFile[]) => {
  const mine = worksheetIn(file)
  const others = files.flatMap((other) => {
    const row = worksheetIn(other)
    if (row === null || other.key === file.key) return []
    const isSame = row.id === mine?.id || row.ancestors.includes(mine?.id ?? '') || mine?.ancestors.includes(row.id)
    return [{ id: other.key, isSame, label: isSame ? say(words.sameWorksheet, { name: other.name }) : other.name }]
  })
  return [...others.filter(({ isSame }) => isSame), ...others.filter(({ isSame }) => !isSame)]
}

const worksheetIn = ({ skim }: BoardFile) => (skim?.found.kind === 'worksheet' ? skim.found.row : null)
