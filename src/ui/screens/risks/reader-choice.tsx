import { pagesGlance } from '../../../words/en/pages-glance.ts'
import { READERS, type Reader } from '../../result/reader-lines.ts'

const words = pagesGlance.reader
const CHOICES = ['all', ...READERS] as const
const ID = 'read-as'

interface ReaderChoiceProps {
  readonly reader: Reader | 'all'
  readonly onRead: (reader: Reader | 'all') => void
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
      onChange={({ currentTarget: { value } }) => onRead(CHOICES.find((choice) => choice === value) ?? 'all')}
    >
      {CHOICES.map((choice) => (
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
