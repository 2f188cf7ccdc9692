import { rubric } from '../../content/rubric.ts'
import { tierNotes } from '../../words/en/tiers.ts'
import { hrefOfQuestion, wordsOfQuestion } from './names.ts'

/** "None of these" is an answer and a dead end: the one way on. */
export const NoAction = () => (
  <p>
    {tierNotes.noAction}{' '}
    <a href={hrefOfQuestion(rubric.actionsQuestion, null)}>{wordsOfQuestion(rubric.actionsQuestion)?.ask}</a>
  </p>
)
