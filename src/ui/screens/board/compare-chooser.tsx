import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { say } from '../../../words/say.ts'
import { SelectField } from '../../fields/select-field.tsx'
import { goTo, hrefOfFile } from '../../route.ts'
import { useBoardState } from './use-board-state.ts'

const words = pagesCompare.choose

interface CompareChooserProps {
  /** Keys of two files in the room. */
  readonly one: string
  readonly other: string
}

/** Any two worksheets of the room; a file that holds none is not offered. */
export const CompareChooser = ({ one, other }: CompareChooserProps) => {
  const options = useOptions()
  return (
    <section>
      <h2>{words.heading}</h2>
      <SelectField
        id="compare-one"
        label={words.one}
        value={one}
        options={options}
        onChange={(key) => goTo(hrefOfFile(key, other))}
      />
      <SelectField
        id="compare-other"
        label={words.other}
        value={other}
        options={options}
        onChange={(key) => goTo(hrefOfFile(one, key))}
      />
    </section>
  )
}

const useOptions = () =>
  useBoardState(({ files }) => files).flatMap(({ key, name, skim }) => {
    const found = skim?.found
    if (found !== undefined && found.kind !== 'worksheet') return []
    const title = found?.row.title ?? ''
    return [{ id: key, label: title === '' ? name : say(words.option, { title, name }) }]
  })
