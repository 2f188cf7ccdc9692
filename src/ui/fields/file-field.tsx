import { LabelledField, describing } from './labelled-field.tsx'

interface FileFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  /** As an `accept` of HTML. */
  readonly accept: string
  readonly onChoose: (file: File) => void
}

/** Chooses a file of this device. The same one may be chosen again: it may have been mended since. */
export const FileField = ({ id, label, hint, error, accept, onChoose }: FileFieldProps) => (
  <LabelledField id={id} label={label} hint={hint} error={error}>
    <input
      {...describing(id, hint, error)}
      className="file-input"
      id={id}
      type="file"
      accept={accept}
      onClick={(event) => {
        event.currentTarget.value = ''
      }}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        if (file !== undefined) onChoose(file)
      }}
    />
  </LabelledField>
)
