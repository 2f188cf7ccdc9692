import { TextField } from './text-field.tsx'

interface OwnerAndDayProps {
  /** The ids of both fields begin with it. */
  readonly id: string
  readonly labels: { readonly owner: string; readonly due: string }
  readonly value: { readonly owner?: string; readonly due?: string }
  readonly onOwner: (owner: string) => void
  readonly onDue: (due: string) => void
}

/** Who sees to it, and by when. */
export const OwnerAndDay = ({ id, labels, value, onOwner, onDue }: OwnerAndDayProps) => (
  <div className="condition__row">
    <TextField id={`${id}-owner`} label={labels.owner} width="medium" value={value.owner ?? ''} onChange={onOwner} />
    <TextField id={`${id}-due`} label={labels.due} type="date" width="short" value={value.due ?? ''} onChange={onDue} />
  </div>
)
