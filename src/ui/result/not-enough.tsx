import { rubric } from '../../content/rubric.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tierNotes } from '../../words/en/tiers.ts'
import { Explained } from '../glossary/explained.tsx'
import { hrefOfQuestion, questionName } from './names.ts'

/** Why there is no tier yet, and the questions that bring one. */
export const NotEnough = () => (
  <>
    <p className="result-panel__none">{tierNotes.notEnough}</p>
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
