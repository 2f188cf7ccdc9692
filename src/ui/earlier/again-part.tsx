import type { LookAgain } from '../../state/look-again.ts'
import { STEPS } from '../../state/step.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { steps } from '../../words/en/steps.ts'
import { say } from '../../words/say.ts'
import { actionsPhrase, hrefOfQuestion, questionName, safeguardName } from '../result/names.ts'
import { hrefOf } from '../route.ts'
import { keyOfAgain } from './rules-before-context.tsx'

const words = pagesEarlier.again

/** Every answer that the new rules touch and nobody has looked at since, with the way to it; why stands there. */
export const AgainPart = ({ again }: { readonly again: readonly LookAgain[] }) => (
  <section>
    <h3>{words.heading}</h3>
    <p>{again.length === 0 ? words.done : words.lead}</p>
    {STEPS.map((step) => (
      <OfStep key={step} title={steps[step].title} again={again.filter((one) => one.step === step)} />
    ))}
  </section>
)

const OfStep = ({ title, again }: { readonly title: string; readonly again: readonly LookAgain[] }) =>
  again.length > 0 && (
    <>
      <h4>{title}</h4>
      <ul className="earlier__again">
        {again.map((one) => (
          <li key={keyOfAgain(one)}>
            <a href={hrefOfAgain(one)}>{nameOf(one)}</a>
          </li>
        ))}
      </ul>
    </>
  )

const hrefOfAgain = (one: LookAgain): string =>
  (one.kind === 'safeguard' ? hrefOf('safeguards', one.safeguard) : hrefOfQuestion(one.question, one.action))

const nameOf = (one: LookAgain): string => {
  if (one.kind === 'safeguard') return safeguardName(one.safeguard)
  const question = questionName(one.question)
  return one.action === null ? question : say(words.ofAction, { question, action: actionsPhrase([one.action]) })
}
