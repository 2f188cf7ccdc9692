import { pagesPrivacy } from '../../../words/en/pages-privacy.ts'
import { type Directive, policyIn } from './page-policy.ts'

const words = pagesPrivacy.stops

/** The policy of the very page that is being read, with what each line of it means. */
export const PolicyLines = () => {
  const policy = policyIn(document)
  return (
    <>
      <p>{words.lead}</p>
      {policy.length === 0 && <p>{words.none}</p>}
      <dl className="privacy__list">
        {policy.map(({ name, allows }) => (
          <div key={`${name} ${allows}`}>
            <dt>
              <code>{`${name} ${allows}`}</code>
            </dt>
            <dd>{meaningOf(name)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.guard}</p>
      <p>{words.code}</p>
    </>
  )
}

const meaningOf = (name: Directive['name']): string =>
  Object.hasOwn(words.rules, name) ? words.rules[name as keyof typeof words.rules] : words.otherRule
