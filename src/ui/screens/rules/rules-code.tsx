import { seal } from '../../../content/seal.ts'
import { rubric } from '../../../content/rubric.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'

const words = pagesRules.code

/** Which rules these are, told so that anybody can compare them. */
export const RulesCode = () => (
  <>
    <p>
      <strong>{say(words.version, { version: rubric.version })}</strong>
    </p>
    <p>{words.means}</p>
    <p>
      <code className="code">{seal.sha256}</code> <CopyButton text={seal.sha256} what={words.name} />
    </p>
  </>
)
