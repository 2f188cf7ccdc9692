import { useState } from 'react'
import { ACTIONS, type ActionId } from '../../../content/questions.ts'
import { FIVE_WS, type W } from '../../../domain/question.ts'
import { type SameAs as Chosen, sameAsChanges } from '../../../state/same-as.ts'
import { actionsOf } from '../../../state/selectors.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { actions as actionWords } from '../../../words/en/questions.ts'
import { say } from '../../../words/say.ts'
import { steps } from '../../../words/en/steps.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { questionName } from '../../result/names.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import '../../styles/views.css'

const words = pagesViews.same
const SCOPES = ['all', 'onlyThis'] as const
const NOBODY = { id: '', label: words.choose }

const actionOf = (id: string): ActionId | null => ACTIONS.find((action) => action === id) ?? null

/** One action gets the answers of another: what that changes is said first, and one Undo takes it back. */
export const SameAs = ({ step }: { readonly step: W }) => {
  const actions = useRecord(actionsOf)
  const [to, setTo] = useState<ActionId | null>(null)
  const [from, setFrom] = useState<ActionId | null>(null)
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('all')
  const named = (other: ActionId | null) => [
    NOBODY, ...actions.filter((id) => id !== other).map((id) => ({ id, label: actionWords[id].label })),
  ]
  const chosen = to === null || from === null ? null : { to, from, ws: scope === 'all' ? FIVE_WS : [step] }
  return (
    <div className="same-as">
      <div className="same-as__pair">
        <SelectField
          id="same-to" label={words.to} value={to ?? ''} options={named(from)} onChange={(id) => setTo(actionOf(id))}
        />
        <SelectField
          id="same-from" label={words.from} value={from ?? ''} options={named(to)}
          onChange={(id) => setFrom(actionOf(id))}
        />
      </div>
      <fieldset className="fieldset">
        <legend className="field__legend">{words.which}</legend>
        {SCOPES.map((one) => (
          <Option
            key={one}
            type="radio"
            id={`same-${one}`}
            name="same-scope"
            label={say(words[one], { step: steps[step].title })}
            checked={scope === one}
            onChange={() => setScope(one)}
          />
        ))}
      </fieldset>
      {chosen !== null && <Changes key={`${to} ${from} ${scope}`} chosen={chosen} />}
    </div>
  )
}

const Changes = ({ chosen }: { readonly chosen: Chosen }) => {
  const changes = sameAsChanges(useRecord(), chosen)
  const { sameAs } = useActions()
  const [done, setDone] = useState('')
  const n = changes.length
  const change = () => {
    if (n === 0) return
    sameAs(chosen)
    setDone(say(words.done, { n }))
  }
  return (
    <>
      <p role="status">{n > 0 ? say(words.would, { n }) : done || words.nothing}</p>
      {n > 0 && (
        <ul className="same-as__changes">
          {changes.map(({ question, before, after }) => (
            <li key={question}>
              <strong>{questionName(question)}:</strong>{' '}
              {say(words.change, { before: answerWords(question, before), after: answerWords(question, after) })}
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{words.keeps}</p>
      <Button kind="secondary" aria-disabled={n === 0} onClick={change}>
        {say(words.do, { n })}
      </Button>
    </>
  )
}
