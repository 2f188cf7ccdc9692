import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import type { Finding } from './signature-lines.ts'
import { whereWords } from './where-words.ts'

const words = pagesCheck.signature

/** Whether a signature holds and what it covers; where it does not hold, every reason. */
export const Integrity = ({ finding }: { readonly finding: Finding }) => {
  const { integrity, problems, revision, revisions } = finding
  if (integrity === 'intact') {
    return (
      <>
        <p>{words.intact}</p>
        <p>{say(words.covers, { k: revision, n: revisions, later: revisions - revision })}</p>
      </>
    )
  }
  return (
    <>
      <p>
        <strong>{words.broken}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {pagesCheck.problems[problem.kind]}{' '}
            {problem.kind === 'disallowed-change' && <Where where={problem.where} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const Where = ({ where }: { readonly where: string }) => (
  <>
    {say(pagesCheck.changed, { what: whereWords(where) })}{' '}
    {where !== '' && <code className="code">{say(pagesCheck.where, { where })}</code>}
  </>
)
