import { type FormEvent, useId, useState } from 'react'
import { pagesVariants } from '../../../words/en/pages-variants.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions } from '../../worksheet-context.tsx'

const words = pagesVariants.keep

/** Keeps the answers as they are shown now, under a name. */
export const KeepWhatIf = () => {
  const id = useId()
  const { keepVariant } = useActions()
  const [title, setTitle] = useState('')
  const [said, setSaid] = useState<{ readonly kind: 'kept' | 'missing'; readonly title: string } | null>(null)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const name = title.trim()
    if (name === '') {
      setSaid({ kind: 'missing', title: '' })
      document.getElementById(id)?.focus()
      return
    }
    keepVariant(name)
    setSaid({ kind: 'kept', title: name })
    setTitle('')
  }
  return (
    <form className="keep-what-if" onSubmit={keep} noValidate>
      <h3>{words.heading}</h3>
      <TextField
        id={id}
        label={words.name}
        hint={words.hint}
        width="medium"
        autoComplete="off"
        error={said?.kind === 'missing' ? words.missing : undefined}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" kind="secondary">
        {words.button}
      </Button>
      <p role="status">{said?.kind === 'kept' && say(words.kept, { title: said.title })}</p>
    </form>
  )
}
