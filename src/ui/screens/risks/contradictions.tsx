import { type AnswerPlace, type Contradiction, contradictionsIn } from '../../../record/contradictions.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { say } from '../../../words/say.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { contradictionWords } from '../../result/contradiction-words.ts'
import { hrefOfQuestion, questionName, questionOf } from '../../result/names.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { Part } from '../part.tsx'

const words = pagesReading.worries

/** Answers of the team that hardly fit each other, each with the ways to them; nothing where all of them fit. */
export const Contradictions = () => {
  const found = useRecord(contradictionsIn)
  if (found.length === 0) return null
  return (
    <Part id="contradictions" heading={pagesRisks.contents.parts.contradictions}>
      <p>
        {words.kinds.contradiction.why} <span className="tag">{words.ours}</span>
      </p>
      <ul className="open-questions plain-list">
        {found.map((one) => (
          <li key={one.id} className="open-questions__item">
            <OneContradiction found={one} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

const OneContradiction = ({ found }: { readonly found: Contradiction }) => {
  const { name, more } = contradictionWords(found)
  return (
    <>
      <p>
        <strong>{name}</strong>. {more.join(' ')}
      </p>
      <ul className="rests-on__answers plain-list">
        {found.places.map((place) => (
          <li key={JSON.stringify(place)}>
            <ToAnswer place={place} />
          </li>
        ))}
      </ul>
    </>
  )
}

const ToAnswer = ({ place: { question, action } }: { readonly place: AnswerPlace }) => {
  const step = questionOf(question)?.step ?? 'safeguards'
  return (
    <a className={`answer-link w w--${step}`} href={hrefOfQuestion(question, action)}>
      <StepSign step={step} />
      <span>{say(words.toAnswer, { what: questionName(question) })}</span>
    </a>
  )
}
