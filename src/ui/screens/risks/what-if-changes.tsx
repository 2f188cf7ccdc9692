import { useDeferredValue } from 'react'
import { type ChangedAnswer, type ChangedSafeguard, variantChanges } from '../../../record/variant-changes.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { pagesVariants } from '../../../words/en/pages-variants.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase, questionName, safeguardName } from '../../result/names.ts'
import { useWorksheet } from '../../worksheet-context.tsx'

const words = pagesVariants.changes
const { statuses } = pagesSteps.safeguards

/** Which answers make this what-if another design: its name alone need not say. */
export const WhatIfChanges = ({ id }: { readonly id: string }) => {
  const record = useDeferredValue(useWorksheet((state) => state.record))
  const { answers, safeguards } = variantChanges(record, id)
  const lines = [...answers.map(answerLine), ...safeguards.map(safeguardLine)]
  if (lines.length === 0) return <p className="soft">{words.none}</p>
  return (
    <Disclosure summary={say(words.fold, { n: lines.length })} lazy>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

const answerLine = ({ question, action, cell }: ChangedAnswer): string => {
  const text = say(words.answer, { question: questionName(question), answer: answerWords(question, cell) })
  return action === null ? text : say(words.forAction, { text, action: actionsPhrase([action]) })
}

const safeguardLine = ({ safeguard, status = 'none' }: ChangedSafeguard): string =>
  say(words.safeguard, { name: safeguardName(safeguard), status: statuses[status] })
