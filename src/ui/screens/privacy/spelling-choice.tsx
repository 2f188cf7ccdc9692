import { useState } from 'react'
import { pagesPrivacy } from '../../../words/en/pages-privacy.ts'
import { Option } from '../../fields/option.tsx'

const words = pagesPrivacy.spelling

/** Off in the page as it comes, since some browsers check by sending; back on for whoever needs it, for this visit. */
export const SpellingChoice = () => {
  const [isOn, setOn] = useState(document.documentElement.spellcheck)
  const choose = (on: boolean) => {
    document.documentElement.spellcheck = on
    setOn(on)
  }
  return (
    <Option
      type="checkbox"
      id="privacy-spelling"
      name="spelling"
      label={words.label}
      hint={words.hint}
      checked={isOn}
      onChange={choose}
    />
  )
}
