import { type QuestionId, questions } from '../../../content/questions.ts'
import { rubric } from '../../../content/rubric.ts'
import { headlineIn } from '../../../record/headline.ts'
import { isSettled, placesIn } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { questions as questionWords } from '../../../words/en/questions.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { Button } from '../../components/button.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { TierStatement } from '../../result/tier-statement.tsx'
import { hrefOf } from '../../route.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesAlone.send

/** Being done shows the tier; what is still missing for one is said before and after. */
export const FinishPart = () => {
  const isFinished = useRecord((record) => record.alone?.finished !== undefined)
  return isFinished ? <Result /> : <Finish />
}

const Finish = () => {
  const { finish } = useActions()
  const end = () => {
    finish()
    focusHeading()
  }
  return (
    <section className="card">
      <MissingForTier />
      <Button onClick={end} aria-describedby="finish-hint">
        {words.finish}
      </Button>
      <p className="field__hint" id="finish-hint">
        {words.finishHint}
      </p>
    </section>
  )
}

const Result = () => {
  const { enough } = useRecord(resultOf)
  const { tier } = useRecord(headlineIn)
  return (
    <section className="card" role="status">
      <p>{words.finished}</p>
      <p>{enough ? <TierStatement tier={tier} /> : <strong>{tierNotes.notEnough}</strong>}</p>
      <MissingForTier />
      <p>{words.laidOver}</p>
      {enough && <a href={hrefOf('risks')}>{words.seeRisks}</a>}
    </section>
  )
}

/** Questions without which there is no tier, and that are open for some action. */
const missingForTier = (record: Worksheet): readonly QuestionId[] => {
  const open = placesIn(record).filter(({ question, cell }) =>
    (rubric.enough as readonly string[]).includes(question) && !isSettled(cell))
  return [...new Set(open.map(({ question }) => question))]
}

const MissingForTier = () => {
  const missing = missingForTier(useRecord())
  if (missing.length === 0) return null
  return (
    <>
      <p>{words.forTier}</p>
      <ul>
        {missing.map((id) => (
          <li key={id}>
            <a href={hrefOf(questions[id].step, id)}>{questionWords[id].ask}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
