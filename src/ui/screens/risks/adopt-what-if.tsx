import { useId, useState } from 'react'
import { pagesVariants as words } from '../../../words/en/pages-variants.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions } from '../../worksheet-context.tsx'

interface AdoptWhatIfProps {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Asked before it happens, as every answer of the worksheet changes at once; the present ones stay, under a name. */
export const AdoptWhatIf = ({ id, title, onClose, onDone }: AdoptWhatIfProps) => {
  const field = useId()
  const { adoptVariant } = useActions()
  const [before, setBefore] = useState<string>(words.adoptBefore)
  const adopt = () => {
    const name = before.trim() || words.adoptBefore
    adoptVariant(id, name)
    onClose()
    onDone(say(words.adopted, { title, before: name }))
  }
  return (
    <div className="what-if__adopt">
      <TextField
        id={field}
        label={say(words.adoptAsk, { title })}
        width="medium"
        autoComplete="off"
        value={before}
        onChange={setBefore}
      />
      <div className="button-row">
        <Button onClick={adopt}>{words.adoptYes}</Button>
        <Button kind="quiet" onClick={onClose}>
          {words.adoptNo}
        </Button>
      </div>
    </div>
  )
}
