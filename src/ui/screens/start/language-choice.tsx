import { useEffect, useState } from 'react'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { LANGUAGE_IDS, type LanguageId, languages } from '../../../words/languages.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { Button } from '../../components/button.tsx'
import { keepLanguage, loadAgainIn, takePressedLanguage } from '../../kept-language.ts'

const words = pagesShell.language
const buttonId = (language: LanguageId): string => `language-${language}`

/** Each language is named in itself, for whoever reads no other. The page is loaded again in the one that is chosen. */
export const LanguageChoice = () => {
  const [isStuck, setStuck] = useState(false)
  useEffect(() => {
    const pressed = takePressedLanguage()
    if (pressed !== null) document.getElementById(buttonId(pressed))?.focus()
  }, [])
  const choose = (language: LanguageId) => {
    if (keepLanguage(language)) loadAgainIn(language)
    else setStuck(true)
  }
  return (
    <div className="language-choice" role="group" aria-label={words.label}>
      {LANGUAGE_IDS.map((language) => (
        <Button
          key={language}
          id={buttonId(language)}
          kind="quiet"
          lang={language}
          aria-pressed={language === spokenLanguage()}
          onClick={() => choose(language)}
        >
          {languages[language].name}
        </Button>
      ))}
      <span role="status">{isStuck && words.notKept}</span>
    </div>
  )
}
