import { pagesGlance } from '../../../words/en/pages-glance.ts'
import { READ_AS, type ReadAs } from '../../result/readers.ts'

const words = pagesGlance.reader
const ID = 'read-as'

interface ReaderChoiceProps {
  readonly reader: ReadAs
  readonly onRead: (reader: ReadAs) => void
}

/** Whose first ten seconds the page is set for. It orders and emphasises; it hides nothing. */
export const ReaderChoice = ({ reader, onRead }: ReaderChoiceProps) => (
  <p className="read-as">
    <label htmlFor={ID}>{words.label}</label>
    <select
      className="field__input read-as__choice"
      id={ID}
      value={reader}
      aria-describedby={`${ID}-hint`}
      onChange={({ currentTarget: { value } }) => onRead(READ_AS.find((choice) => choice === value) ?? 'all')}
    >
      {READ_AS.map((choice) => (
        <option key={choice} value={choice}>
          {words.names[choice]}
        </option>
      ))}
    </select>
    <span className="visually-hidden" id={`${ID}-hint`}>
      {words.hint}
    </span>
  </p>
)
