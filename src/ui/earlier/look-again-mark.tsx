import type { ActionId, QuestionId } from '../../content/questions.ts'
import type { LookAgain } from '../../state/look-again.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { questionName, safeguardName } from '../result/names.ts'
import { questionElementId } from '../route.ts'
import { useActions, useWorksheet } from '../worksheet-context.tsx'
import { ReasonsList } from './reasons-list.tsx'
import { keyOfAgain, useEarlier } from './rules-before-context.tsx'
import '../styles/earlier.css'

const words = pagesEarlier.again

interface AnswerPlace {
  readonly question: QuestionId
  readonly action: ActionId | null
}

/** Beside an answer that the new rules touch, until somebody confirms or changes it. */
export const LookAgainMark = ({ place: { question, action } }: { readonly place: AnswerPlace }) => {
  const { lookAt } = useActions()
  const again = useMark(`${question}/${action ?? ''}`)
  return again && (
    <Mark again={again} name={questionName(question)} onHolds={() => {
      lookAt(question, action)
      document.getElementById(questionElementId(question, action))?.focus()
    }} />
  )
}

/** The same beside what was said of a safeguard. */
export const SafeguardLookAgain = ({ id }: { readonly id: string }) => {
  const { lookAtSafeguard } = useActions()
  const again = useMark(id)
  return again && (
    <Mark again={again} name={safeguardName(id)} onHolds={() => {
      lookAtSafeguard(id)
      document.getElementById(questionElementId(id, null))?.focus()
    }} />
  )
}

/** The marks are about the worksheet itself, not about a what-if or somebody's own view. */
const useMark = (key: string): LookAgain | undefined => {
  const { again } = useEarlier()
  const isItself = useWorksheet(({ variant, seenBy }) => variant === null && seenBy === null)
  return isItself ? again.find((one) => keyOfAgain(one) === key) : undefined
}

interface MarkProps {
  readonly again: LookAgain
  readonly name: string
  readonly onHolds: () => void
}

const Mark = ({ again, name, onHolds }: MarkProps) => (
  <div className="look-again">
    <p>{words.mark}</p>
    <Button kind="secondary" onClick={onHolds} aria-label={say(words.holdsNamed, { question: name })}>
      {words.holds}
    </Button>
    <Disclosure summary={words.what} className="look-again__what" lazy>
      <ReasonsList reasons={again} />
    </Disclosure>
  </div>
)
