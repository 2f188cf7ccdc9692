import { useState } from 'react'
import { pagesSealed } from '../../words/en/pages-sealed.ts'
import { Option } from './option.tsx'
import { TextField } from './text-field.tsx'

interface PassphraseFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
}

/** A passphrase that was set before, with a way to see what is typed. */
export const PassphraseField = ({ id, ...field }: PassphraseFieldProps) => {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <TextField {...field} id={id} type={isShown ? 'text' : 'password'} width="medium" autoComplete="off" />
      <Option
        type="checkbox"
        id={`${id}-show`}
        name={`${id}-show`}
        label={pagesSealed.passphrase.show}
        checked={isShown}
        onChange={setShown}
      />
    </>
  )
}
