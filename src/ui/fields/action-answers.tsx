import type { ActionId, QuestionId } from '../../content/questions.ts'
import { actionsAsked } from '../../state/selectors.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { actions as actionWords } from '../../words/en/questions.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { Answer } from './answer.tsx'
import { type Place, elementIdAt, focusQuestion, wordsAt } from './place.ts'
import { QuestionFieldset } from './question-fieldset.tsx'

const nameOf = (action: ActionId): string => actionWords[action].label

/** One answer holds for all actions until it differs for one. */
export const ActionAnswers = ({ question }: { readonly question: QuestionId }) => {
  const asked = useRecord((record) => actionsAsked(record, question))
  const ownCells = useRecord(({ answers }) => answers.joint.actions)
  const own = asked.filter((action) => ownCells[action]?.[question] !== undefined)
  const shared = asked.filter((action) => !own.includes(action))
  if (asked.length < 2 && own.length === 0) return null
  return (
    <div className="by-action">
      <p className="by-action__holds">{holdsFor(shared, asked)}</p>
      {own.map((action) => (
        <OwnAnswer key={action} place={{ question, action }} action={action} />
      ))}
      {shared.length > 0 && <DiffersFor question={question} actions={shared} />}
    </div>
  )
}

const holdsFor = (shared: readonly ActionId[], asked: readonly ActionId[]): string => {
  if (shared.length === 0) return words.action.heldByNone
  if (shared.length === asked.length) return say(words.action.holds, { n: asked.length })
  return say(words.action.holdsSome, { actions: shared.map(nameOf).join(', ') })
}

interface DiffersForProps {
  readonly question: QuestionId
  readonly actions: readonly ActionId[]
}

const DiffersFor = ({ question, actions }: DiffersForProps) => {
  const { differ } = useActions()
  const start = (action: ActionId) => {
    differ(question, action)
    requestAnimationFrame(() => focusQuestion({ question, action }))
  }
  return (
    <Disclosure summary={words.action.differs} lazy>
      <div className="button-row">
        {actions.map((action) => (
          <Button key={action} kind="secondary" onClick={() => start(action)}>
            {say(words.action.differsFor, { action: nameOf(action) })}
          </Button>
        ))}
      </div>
    </Disclosure>
  )
}

interface OwnAnswerProps {
  readonly place: Place
  readonly action: ActionId
}

const OwnAnswer = ({ place, action }: OwnAnswerProps) => {
  const { holdForAll } = useActions()
  const { ask } = wordsAt(place)
  const name = nameOf(action)
  const giveUp = () => {
    holdForAll(place.question, action)
    focusQuestion({ question: place.question, action: null })
  }
  return (
    <div className="by-action__own">
      <QuestionFieldset
        place={place}
        legend={
          <h3>
            <span className="visually-hidden">{ask}</span> {say(words.action.own, { action: name })}
          </h3>
        }
      >
        <Answer place={place} describedBy={`${elementIdAt(place)}-ask`} />
      </QuestionFieldset>
      <Button kind="quiet" onClick={giveUp} aria-label={say(words.action.sameAgainNamed, { action: name })}>
        {words.action.sameAgain}
      </Button>
    </div>
  )
}
