import { Option } from './option.tsx'

const SIZES = ['a4', 'letter'] as const

type Size = (typeof SIZES)[number]

interface PaperSizeProps {
  /** Also begins the ids of its options. */
  readonly name: string
  readonly legend: string
  readonly labels: Readonly<Record<Size, string>>
  readonly value: Size
  readonly onChange: (size: Size) => void
}

/** A4 or Letter. */
export const PaperSize = ({ name, legend, labels, value, onChange }: PaperSizeProps) => (
  <fieldset className="fieldset field">
    <legend className="field__legend">{legend}</legend>
    <div className="choices">
      {SIZES.map((size) => (
        <Option
          key={size}
          type="radio"
          id={`${name}-${size}`}
          name={name}
          label={labels[size]}
          checked={value === size}
          onChange={() => onChange(size)}
        />
      ))}
    </div>
  </fieldset>
)
