import { questionSources } from '../../content/question-sources.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'
import { Citations } from '../components/citation.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { type Place, questionAt, wordsAt } from './place.ts'

/** An example from mental health, who usually knows, and what the question rests on: opened in place. */
export const QuestionHelp = ({ place }: { readonly place: Place }) => {
  const { example } = wordsAt(place)
  const { answeredBy } = questionAt(place)
  const people = answeredBy.map((role) => roles[role].phrase).join(', ')
  return (
    <Disclosure summary={words.more} lazy>
      <p>
        <strong>{words.example}</strong> {example}
      </p>
      <p>{say(words.bestAnsweredBy, { roles: people })}</p>
      <Citations cites={questionSources[place.question]} />
    </Disclosure>
  )
}
