import { type LeftFor, leftFor } from '../../../state/selectors.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { questions as questionWords } from '../../../words/en/questions.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { questions } from '../../../content/questions.ts'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** What was left for somebody, as a list for each role: it also comes first in their invitation. */
export const LeftForLists = () => useRecord(leftFor).map((left) => <LeftList key={left.role} left={left} />)

const LeftList = ({ left: { role, questions: places } }: { readonly left: LeftFor }) => (
  <Disclosure summary={say(pagesTogether.people.left, { role: roles[role].phrase, n: places.length })}>
    <ul>
      {places.map(({ question, action }) => (
        <li key={`${question} ${action ?? ''}`}>
          <a href={hrefOf(questions[question].step, question, action)}>{questionWords[question].ask}</a>
        </li>
      ))}
    </ul>
  </Disclosure>
)
