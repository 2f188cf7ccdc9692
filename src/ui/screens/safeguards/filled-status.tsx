import type { FilledBy, SafeguardStatus } from '../../../domain/safeguard.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { hrefOfQuestion, questionName } from '../../result/names.ts'

const words = pagesSteps.safeguards

interface FilledStatusProps {
  readonly filledBy: FilledBy
  readonly status: SafeguardStatus
}

/** The fact was asked before, so it stands here filled, with the way back to its answer. */
export const FilledStatus = ({ filledBy, status }: FilledStatusProps) => (
  <div className="safeguard__filled">
    <p>
      <strong>{words.statuses[status]}.</strong> {words.filled}
    </p>
    <ul>
      {filledBy.questions.map((question) => (
        <li key={question}>
          <a href={hrefOfQuestion(question, null)}>{say(words.goToAnswer, { question: questionName(question) })}</a>
        </li>
      ))}
    </ul>
  </div>
)
