import { cellAt } from '../../../record/layers.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { actions as actionWords } from '../../../words/en/questions.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { ManyAnswer } from '../../fields/many-answer.tsx'
import { type Place, focusQuestion, wordsAt } from '../../fields/place.ts'
import { answerWords } from '../../result/answer-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesSteps.action

/** Several ticks behind the answer they make. */
export const GridTicks = ({ place }: { readonly place: Place }) => {
  const { question, action } = place
  const own = useRecord(({ answers }) => cellAt(answers.joint, question, action))
  const shared = useRecord(({ answers }) => cellAt(answers.joint, question, null))
  const { short } = wordsAt(place)
  const isShared = action !== null && own === undefined
  const answer = answerWords(question, isShared ? shared : own)
  const name = action === null ? short : `${short}, ${actionWords[action].label}`
  return (
    <Disclosure
      className="grid-ticks"
      summary={
        <>
          <span className="visually-hidden">{name}: </span>
          {isShared ? say(pagesViews.grid.asForAll, { answer }) : answer}
        </>
      }
      lazy
    >
      {isShared ? <Differ place={place} /> : <Ticks place={place} name={name} />}
    </Disclosure>
  )
}

const Differ = ({ place: { question, action } }: { readonly place: Place }) => {
  const { differ } = useActions()
  if (action === null) return null
  const start = () => {
    differ(question, action)
    focusQuestion({ question, action })
  }
  return (
    <Button kind="secondary" onClick={start}>
      {say(words.differsFor, { action: actionWords[action].label })}
    </Button>
  )
}

const Ticks = ({ place, name }: { readonly place: Place; readonly name: string }) => {
  const { question, action } = place
  const { holdForAll } = useActions()
  return (
    <>
      <fieldset className="fieldset">
        <legend className="visually-hidden">{name}</legend>
        <ManyAnswer place={place} />
      </fieldset>
      {action !== null && (
        <Button
          kind="quiet"
          aria-label={say(words.sameAgainNamed, { action: actionWords[action].label })}
          onClick={() => {
            holdForAll(question, action)
            focusQuestion(place)
          }}
        >
          {words.sameAgain}
        </Button>
      )}
    </>
  )
}
