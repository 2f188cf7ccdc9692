import type { Worksheet } from '../../../record/worksheet.ts'
import { leftFor } from '../../../state/selectors.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { hrefOfQuestion, wordsOfQuestion } from '../../result/names.ts'
import { leftForText } from '../../result/plain-text.ts'

const words = pagesSign.leftFor

/** What was left for whom, as lists that can be sent on. */
export const LeftFor = ({ record }: { readonly record: Worksheet }) => {
  const lists = leftFor(record)
  return (
    <section>
      <h2>{words.heading}</h2>
      {lists.length === 0 ? <Empty>{words.none}</Empty> : <p>{words.lead}</p>}
      {lists.map(({ role, questions }) => (
        <section key={role} className="card left-for">
          <h3>{roles[role].name}</h3>
          <ul>
            {questions.map(({ question, action }) => (
              <li key={`${question} ${action ?? ''}`}>
                <a href={hrefOfQuestion(question, action)}>{wordsOfQuestion(question)?.ask ?? question}</a>
              </li>
            ))}
          </ul>
          <CopyButton
            text={leftForText(role, questions)}
            what={say(words.list, { role: roles[role].name })}
            label={words.copy}
          />
        </section>
      ))}
    </section>
  )
}
