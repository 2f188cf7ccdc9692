import { ladderShare, rubric } from '../../../content/rubric.ts'
import { seal } from '../../../content/seal.ts'
import { likelihood, ratings, severity } from '../../../words/en/levels.ts'
import { pagesRisks as words } from '../../../words/en/pages-risks.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'

/** How a tier comes about, in six sentences, with the definitions and the code of the rules. */
export const HowMade = () => (
  <Disclosure summary={words.how.summary} lazy>
    <ul>
      {words.how.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
    <p>{say(words.how.judgementShare, ladderShare)}</p>
    <p>{words.how.notLegal}</p>
    <h3>{words.how.severityHead}</h3>
    <Levels levels={severity} />
    <h3>{words.how.likelihoodHead}</h3>
    <Levels levels={likelihood} />
    <h3>{words.how.ratingHead}</h3>
    <Levels levels={ratings} />
    <p>
      {say(words.how.rules, { version: rubric.version })} <code className="code">{seal.sha256}</code>{' '}
      <CopyButton text={seal.sha256} what={words.how.code} />
    </p>
  </Disclosure>
)

type LevelTable = typeof severity | typeof likelihood | typeof ratings

const Levels = ({ levels }: { readonly levels: LevelTable }) => (
  <dl className="levels">
    {([1, 2, 3, 4, 5] as const).map((level) => (
      <div key={level} className="levels__row">
        <dt>
          {level} {levels[level].name}
        </dt>
        <dd>{levels[level].means}</dd>
      </div>
    ))}
  </dl>
)
