import type { FilledBy, SafeguardStatus } from '../../../domain/safeguard.ts'
import { cellAt } from '../../../record/layers.ts'
import { isSettled } from '../../../record/places.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { hrefOfQuestion, questionName } from '../../result/names.ts'
import { useRecord } from '../../worksheet-context.tsx'

const words = pagesSteps.safeguards

interface FilledStatusProps {
  readonly filledBy: FilledBy
  readonly status: SafeguardStatus
}

/** The fact was asked before, so it stands here filled, with the way back to its answer. */
export const FilledStatus = ({ filledBy, status }: FilledStatusProps) => {
  const isOpen = useRecord(({ answers }) =>
    filledBy.questions.some((id) => !isSettled(cellAt(answers.joint, id, null))))
  return (
    <div className="safeguard__filled">
      <p>
        <strong>{isOpen && status === 'none' ? words.notAnswered : words.statuses[status]}.</strong> {words.filled}
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
}
