import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { LANGUAGE_IDS, isUnreviewed, languages } from '../../../words/languages.ts'
import { Option } from '../../fields/option.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesSign.export

/** The report is printed in the language of its worksheet, whatever the page speaks. */
export const ReportLanguage = () => {
  const language = useRecord((record) => record.language)
  const { setLanguage } = useActions()
  return (
    <fieldset className="fieldset field">
      <legend className="field__legend">{words.language}</legend>
      <div className="choices">
        {LANGUAGE_IDS.map((id) => (
          <Option
            key={id}
            type="radio"
            id={`report-language-${id}`}
            name="report-language"
            label={<span lang={id}>{languages[id].name}</span>}
            checked={language.split('-')[0] === id}
            onChange={() => setLanguage(id)}
          />
        ))}
      </div>
      {isUnreviewed(language) && <p className="soft">{pagesShell.language.unreviewed}</p>}
    </fieldset>
  )
}
