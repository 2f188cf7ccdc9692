interface NamedLabelProps {
  readonly text: string
  readonly name: string
}

/** What stands once on each person's card says whose it is to whoever reaches it without seeing the card. */
export const NamedLabel = ({ text, name }: NamedLabelProps) => (
  <>
    {text} <span className="visually-hidden">({name})</span>
  </>
)
