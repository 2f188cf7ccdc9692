import type { Condition } from '../../../domain/condition.ts'
import type { ConditionTree } from '../../../words/condition-tree.ts'
import { conditions } from '../../../words/en/conditions.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { conditionParts, conditionWords, isAlways } from './condition-words.ts'

interface WhenProps {
  readonly condition: Condition
  /** How the sentence begins, with a place for the condition: “Stands when {condition}”. */
  readonly message?: string
}

/** When a rule holds: in a sentence, or where that would need brackets, as lists within a list. */
export const When = ({ condition, message = pagesRules.hazards.when }: WhenProps) => {
  if (isAlways(condition)) return <p className="when">{pagesRules.hazards.always}</p>
  const tree = conditionParts(condition)
  const isDeep = typeof tree !== 'string' && tree.of.some((part) => typeof part !== 'string')
  if (!isDeep) return <p className="when">{say(message, { condition: conditionWords(condition) })}</p>
  return (
    <div className="when">
      {say(message, { condition: '' })}
      <Branch tree={tree} />
    </div>
  )
}

const Branch = ({ tree }: { readonly tree: Exclude<ConditionTree, string> }) => (
  <>
    <span className="when__kind">{conditions[tree.kind === 'all' ? 'allOf' : 'anyOf']}</span>
    <ul className="when__parts">
      {tree.of.map((part) => (
        <li key={JSON.stringify(part)}>{typeof part === 'string' ? part : <Branch tree={part} />}</li>
      ))}
    </ul>
  </>
)
