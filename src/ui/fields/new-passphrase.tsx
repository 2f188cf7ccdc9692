import { useState } from 'react'
import { PASSPHRASE_MIN, type PassphraseProblem, passphraseProblem } from '../../sealing/passphrase.ts'
import { pagesSealed } from '../../words/en/pages-sealed.ts'
import { say } from '../../words/say.ts'
import { Option } from './option.tsx'
import { TextField } from './text-field.tsx'

const words = pagesSealed.passphrase

/** A new passphrase, typed twice. `take` answers it, or null and says what is wrong with it. */
export const useNewPassphrase = (id: string) => {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<PassphraseProblem | null>(null)
  const take = (): string | null => {
    const found = passphraseProblem(passphrase, again)
    setProblem(found)
    if (found === null) return passphrase
    document.getElementById(found === 'short' ? id : `${id}-again`)?.focus()
    return null
  }
  return { id, passphrase, setPassphrase, again, setAgain, problem, take }
}

/** Both fields, and a way to see what is typed: whoever mistypes it twice alike is locked out for good. */
export const NewPassphrase = ({ form }: { readonly form: ReturnType<typeof useNewPassphrase> }) => {
  const [isShown, setShown] = useState(false)
  const { id, problem } = form
  const shared = { type: isShown ? 'text' : 'password', width: 'medium', autoComplete: 'new-password' } as const
  return (
    <>
      <TextField
        {...shared}
        id={id}
        label={words.label}
        hint={say(words.hint, { n: PASSPHRASE_MIN })}
        error={problem === 'short' ? say(words.short, { n: PASSPHRASE_MIN }) : undefined}
        value={form.passphrase}
        onChange={form.setPassphrase}
      />
      <TextField
        {...shared}
        id={`${id}-again`}
        label={words.again}
        error={problem === 'differs' ? words.differs : undefined}
        value={form.again}
        onChange={form.setAgain}
      />
      <Option
        type="checkbox"
        id={`${id}-show`}
        name={`${id}-show`}
        label={words.show}
        checked={isShown}
        onChange={setShown}
      />
    </>
  )
}
