import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf } from '../../../state/selectors.ts'
import { nextSteps as words } from '../../../words/en/next-steps.ts'
import { say } from '../../../words/say.ts'
import { stepWords } from '../../result/step-words.ts'
import { stepsAsked, stepsDone } from '../../result/steps-asked.ts'
import { WhatNext } from '../../result/what-next.tsx'
import { hrefOf } from '../../route.ts'

/** After signing: who sees it next, what to send, what the tier asks and when to look again. */
export const NextPart = ({ record }: { readonly record: Worksheet }) => (
  <section>
    <h2>{words.heading}</h2>
    <WhatNext record={record}>{resultOf(record).enough && <OfTheTier record={record} />}</WhatNext>
  </section>
)

const OfTheTier = ({ record }: { readonly record: Worksheet }) => {
  const asked = stepsAsked(record)
  const again = asked.filter(([, { about }]) => about === 'assess-again').map(([id]) => stepWords(id).do)
  return (
    <>
      <li>
        <strong>{words.list}</strong> {say(words.done, { done: stepsDone(record), all: asked.length })}{' '}
        <a href={hrefOf('risks', 'tier-asks')}>{words.toList}</a>
      </li>
      <li>
        <strong>{words.again}</strong> {again.join(' ')}
      </li>
    </>
  )
}
