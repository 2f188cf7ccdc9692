import type { QuestionId } from '../../content/questions.ts'
import { QuestionGroup, groupOf } from '../fields/question-group.tsx'
import { Question } from '../fields/question.tsx'
import type { Landing } from '../route.ts'
import { useQuestionLanding } from './use-question-landing.ts'

/** Rows of one group stand together where the first of them stood. */
export const QuestionList = ({ asked }: { readonly asked: readonly QuestionId[] }) =>
  asked.map((id, index) => {
    const group = groupOf(id)
    if (group === undefined) return <Question key={id} id={id} />
    const rows = asked.filter((other) => groupOf(other) === group)
    return asked.indexOf(rows[0] ?? id) === index && <QuestionGroup key={group} group={group} rows={rows} />
  })

interface QuestionsProps {
  readonly asked: readonly QuestionId[]
  readonly landing: Landing | null
}

/** All questions of a step on one page. */
export const Questions = ({ asked, landing }: QuestionsProps) => {
  useQuestionLanding(landing)
  return <QuestionList asked={asked} />
}
