import { type Example, type ExampleId, type ExampleTexts, examples } from '../../content/examples.ts'
import { bibliography } from '../../content/bibliography.ts'
import type { Reference } from '../../content/reference.ts'
import { otherAnswers } from '../../content/other-answers.ts'
import type { QuestionId } from '../../content/questions.ts'
import { exampleTexts } from '../../words/en/example-texts.ts'
import { examples as exampleWords } from '../../words/en/examples.ts'
import { pagesSteps } from '../../words/en/pages-steps.ts'
import { checkedWords, references } from '../../words/en/references.ts'
import { say } from '../../words/say.ts'
import { optionName, wordsOfQuestion } from '../result/names.ts'

const words = pagesSteps.help

/** What the paper's example and templates answer, or what was found elsewhere; nothing where nobody has said it. */
export const OtherAnswers = ({ question }: { readonly question: QuestionId }) => {
  const others = otherAnswers[question]
  if (others === null) return null
  if (others.kind === 'found') {
    const { checked }: Reference = bibliography[others.source]
    return (
      <p>
        <strong>{words.found}</strong> {references[others.source].says}{' '}
        <span className="soft">{say(words.checked, { how: checkedWords[checked].name })}</span>
      </p>
    )
  }
  return (
    <>
      <p>
        <strong>{words.others}</strong> {words.notAdvice}
      </p>
      <ul>
        {others.of.map((example) => example && (
          <li key={example}>
            {answerIn(example, question)} <span className="soft">{sourcesOf(example)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const answerIn = (id: ExampleId, question: QuestionId): string => {
  const { kind, all }: Example = examples[id]
  const { texts, notes }: ExampleTexts = exampleTexts[id]
  const setting = say(words.setting[kind], { title: exampleWords[id].title })
  const given = all[question as keyof typeof all]
  if (given === undefined) return say(words.said, { setting, text: texts[question] ?? '' })
  const line = say(words.answered, { setting, answer: namesOf(question, given.value), basis: words.basis[given.basis] })
  return [line, notes[question]].filter(Boolean).join(' ')
}

const sourcesOf = (id: ExampleId): string =>
  say(words.drawnFrom, { sources: Object.values(exampleWords[id].sources).join('; ') })

const namesOf = (question: QuestionId, value: string | readonly string[]): string => {
  if (value.length === 0) return wordsOfQuestion(question)?.none?.label ?? ''
  const chosen = typeof value === 'string' ? [value] : value
  return chosen.map((option) => optionName(question, option)).join(', ')
}
