import { answers } from '../../../words/en/answers.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { say } from '../../../words/say.ts'
import type { Cell } from '../../../record/worksheet.ts'
import { cellAt } from '../../../record/layers.ts'
import { isAnswered } from '../../../record/places.ts'
import { type Place, questionAt, useCell, wordsAt } from '../../fields/place.ts'
import { answerWords } from '../../result/answer-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'

/** What is no option; no option's id has this sign. */
const SAME = '=same'
const UNKNOWN = '=unknown'
const OPEN = '=open'

interface GridSelectProps {
  readonly place: Place
  readonly labelledBy: string
}

/** One answer of several, as small as it goes: the same commands as the radios of the ordinary page. */
export const GridSelect = ({ place, labelledBy }: GridSelectProps) => {
  const { question, action } = place
  const cell = useCell(place)
  const isOwn = useRecord(({ answers: { joint } }) => action !== null && cellAt(joint, question, action) !== undefined)
  const shared = useRecord(({ answers: { joint } }) => cellAt(joint, question, null))
  const isAlone = useRecord((record) => record.alone !== undefined)
  const { answer, clear, holdForAll, setUnknown } = useActions()
  const { options } = wordsAt(place)
  const asked = questionAt(place)
  if (asked.kind !== 'one') return null
  const isShared = action !== null && !isOwn
  const choose = (chosen: string) => {
    if (chosen === OPEN) clear(question, action)
    else if (chosen === UNKNOWN) setUnknown(question, action, true)
    else if (chosen !== SAME) answer(question, action, chosen)
    else if (action !== null) holdForAll(question, action)
  }
  return (
    <select
      className={isAnswered(isShared ? shared : cell) ? 'grid-select' : 'grid-select grid-select--open'}
      aria-labelledby={labelledBy}
      value={isShared ? SAME : chosenIn(cell)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {action !== null && (
        <option value={SAME}>{say(pagesViews.grid.asForAll, { answer: answerWords(question, shared) })}</option>
      )}
      {!isShared && <option value={OPEN}>{answers.unanswered}</option>}
      {asked.options.map((option) => (
        <option key={option} value={option}>
          {options?.[option]?.label ?? option}
        </option>
      ))}
      <option value={UNKNOWN}>{isAlone ? pagesAlone.unknown : answers.unknown}</option>
    </select>
  )
}

const chosenIn = ({ value, unknown }: Cell): string =>
  unknown === true ? UNKNOWN : typeof value === 'string' ? value : OPEN
