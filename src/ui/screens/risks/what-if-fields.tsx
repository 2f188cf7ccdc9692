import type { Variant } from '../../../record/worksheet.ts'
import { pagesVariants as words } from '../../../words/en/pages-variants.ts'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions } from '../../worksheet-context.tsx'

interface WhatIfFieldsProps {
  readonly id: string
  readonly variant: Variant
}

/** What a what-if is called, why it was considered, and whether the report shows it. */
export const WhatIfFields = ({ id, variant: { title, note, printed } }: WhatIfFieldsProps) => {
  const { renameVariant, noteVariant, printVariant } = useActions()
  return (
    <>
      <TextField
        id={`what-if-${id}-name`}
        label={words.name}
        width="medium"
        autoComplete="off"
        value={title}
        onChange={(name) => renameVariant(id, name)}
      />
      <TextField
        id={`what-if-${id}-note`}
        label={words.note}
        hint={words.noteHint}
        lines={2}
        value={note ?? ''}
        onChange={(text) => noteVariant(id, text)}
      />
      <Option
        type="checkbox"
        id={`what-if-${id}-print`}
        name={`what-if-${id}-print`}
        label={words.print}
        checked={printed === true}
        onChange={(on) => printVariant(id, on)}
      />
    </>
  )
}
