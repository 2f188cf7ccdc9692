import { ladderShare } from '../../../content/rubric.ts'
import { rungs } from '../../../content/rungs.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { becauseOf } from '../../result/hazard-words.ts'

const words = pagesRules.judgement
const ours = rungs.filter(({ cites }) => cites === 'our judgement')

/** How much of the rules no source speaks for, and which lines these are. */
export const JudgementShare = () => (
  <>
    <p>{say(words.lead, ladderShare)}</p>
    <Disclosure summary={words.list}>
      <ul>
        {ours.map(({ id }) => (
          <li key={id}>{becauseOf(id)}</li>
        ))}
      </ul>
    </Disclosure>
  </>
)
