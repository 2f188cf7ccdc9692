import { rubric } from '../../content/rubric.ts'
import { doesNothing } from '../../record/places.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tierNotes } from '../../words/en/tiers.ts'
import { Explained } from '../glossary/explained.tsx'
import { useRecord } from '../worksheet-context.tsx'
import { hrefOfQuestion, questionName } from './names.ts'
import { NoAction } from './no-action.tsx'

/** Why there is no tier yet, and the questions that bring one. */
export const NotEnough = () => (
  <>
    <p className="result-panel__none">{tierNotes.notEnough}</p>
    {useRecord(doesNothing) ? <NoAction /> : <Lacking />}
  </>
)

const Lacking = () => (
  <>
    <p>
      <Explained text={words.tier.notEnoughWhy} terms={['unknown']} />
    </p>
    <ul>
      {[rubric.actionsQuestion, ...rubric.enough].map((question) => (
        <li key={question}>
          <a href={hrefOfQuestion(question, null)}>{questionName(question)}</a>
        </li>
      ))}
    </ul>
  </>
)
