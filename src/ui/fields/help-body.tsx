import { otherAnswers } from '../../content/other-answers.ts'
import { questionSources } from '../../content/question-sources.ts'
import type { QuestionId } from '../../content/questions.ts'
import type { Cites } from '../../domain/hazard.ts'
import { goodNotes } from '../../words/en/good-notes.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'
import { Citations } from '../components/citation.tsx'
import { hrefOfFirstSteps } from '../route.ts'
import { OtherAnswers } from './other-answers.tsx'
import { type Place, questionAt, wordsAt } from './place.ts'

/** An example, how others answered, what a good note says, who usually knows, and what the question rests on. */
export const HelpBody = ({ place }: { readonly place: Place }) => {
  const { question } = place
  const people = questionAt(place).answeredBy.map((role) => roles[role].phrase).join(', ')
  return (
    <>
      <p>
        <strong>{words.example}</strong> {wordsAt(place).example}
      </p>
      <OtherAnswers question={question} />
      <p>
        <strong>{words.help.note}</strong> {goodNotes[question]}
      </p>
      <p>{say(words.bestAnsweredBy, { roles: people })}</p>
      {question === 'what.actions' && (
        <p>
          <a href={hrefOfFirstSteps(question)}>{words.help.firstSteps}</a>
        </p>
      )}
      <p>
        <strong>{words.help.rests}</strong>
      </p>
      <Citations cites={sourcesOf(question)} />
    </>
  )
}

/** With the source of what was found elsewhere, where the question itself does not rest on it. */
const sourcesOf = (question: QuestionId): Cites => {
  const sources: Cites = questionSources[question]
  const others = otherAnswers[question]
  if (others?.kind !== 'found') return sources
  if (sources === 'our judgement') return [others.source]
  return sources.includes(others.source) ? sources : [...sources, others.source]
}
