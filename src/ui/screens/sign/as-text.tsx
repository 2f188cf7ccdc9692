import type { Worksheet } from '../../../record/worksheet.ts'
import { titleOf } from '../../../record/title.ts'
import { openQuestionsOf } from '../../../state/selectors.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { today } from '../../moment.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { makerText, questionsForMaker } from '../../result/plain-text.ts'
import { resultText } from '../../result/result-text.ts'
import { leversNow, useInsight } from '../../use-insight.ts'

const words = pagesSign.text

/** The result and the open questions as text that can go into an e-mail. */
export const AsText = ({ record }: { readonly record: Worksheet }) => {
  const open = openQuestionsOf(record)
  const levers = leversNow(useInsight())
  const title = titleOf(record) || pagesSign.plain.noFeature
  const forMaker = questionsForMaker(open)
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.resultWhy}</p>
      <Copyable text={resultText(record, levers, today())} label={words.result} what={words.resultWhat} />
      <h3>{words.questions}</h3>
      {forMaker.length === 0 ? (
        <p>{words.questionsNone}</p>
      ) : (
        <>
          <p>{words.questionsWhy}</p>
          <Copyable text={makerText(forMaker, title)} label={words.copyQuestions} what={words.questions} />
        </>
      )}
    </section>
  )
}

interface CopyableProps {
  readonly text: string
  readonly label: string
  readonly what: string
}

const Copyable = ({ text, label, what }: CopyableProps) => (
  <>
    <CopyButton text={text} label={label} what={what} />
    <Disclosure summary={words.show} lazy>
      <pre className="plain-text">{text}</pre>
    </Disclosure>
  </>
)
