import { safeguardsBy } from '../../../content/changes.ts'
import { safeguards } from '../../../content/safeguards.ts'
import type { By } from '../../../domain/lever.ts'
import type { Safeguard } from '../../../domain/safeguard.ts'
import { actions } from '../../../words/en/questions.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { safeguards as safeguardWords } from '../../../words/en/safeguards.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { entryOf, questionName } from '../../result/names.ts'
import { cardPart } from './parts.ts'
import { RulesLink } from './rules-link.tsx'
import { RuleCard } from './rules-part.tsx'
import { When } from './when.tsx'

const words = pagesRules.safeguards

interface SafeguardWords {
  readonly name: string
  readonly what: string
  readonly evidence: string
}

/** What safeguards buy, and then each of them: what it is, what would show it, what it makes less likely. */
export const SafeguardCards = () => (
  <>
    <ul>
      {words.lead.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {Object.entries<Safeguard>(safeguards).map(([id, safeguard]) => (
      <SafeguardCard key={id} id={id} safeguard={safeguard} />
    ))}
  </>
)

const SafeguardCard = ({ id, safeguard }: { readonly id: string; readonly safeguard: Safeguard }) => {
  const { name, what, evidence } = entryOf<SafeguardWords>(safeguardWords, id) ?? { name: id, what: '', evidence: '' }
  const by = entryOf<By>(safeguardsBy, id)
  const { filledBy, voidWhen, actsAs } = safeguard
  return (
    <RuleCard kind="safeguard" id={id} name={name}>
      <p>{what}</p>
      {by !== undefined && <p>{words.by[by]}.</p>}
      <h3>{words.evidence}</h3>
      <p>{evidence}</p>
      <h3>{words.lowers}</h3>
      <ul>
        {safeguard.hazards.map((hazard) => (
          <li key={hazard}>
            <RulesLink part={cardPart('hazard', hazard)}>{hazardWords(hazard).name}</RulesLink>
          </li>
        ))}
      </ul>
      {filledBy !== undefined && (
        <p>{say(words.filled, { questions: filledBy.questions.map(questionName).join('; ') })}</p>
      )}
      {voidWhen !== undefined && <When condition={voidWhen} message={words.void} />}
      {actsAs !== undefined && <p>{say(words.acts, { action: actionName(actsAs) })}</p>}
    </RuleCard>
  )
}

const actionName = (id: string): string => entryOf<{ readonly label: string }>(actions, id)?.label ?? id
