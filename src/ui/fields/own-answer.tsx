import { cellAt } from '../../record/layers.ts'
import { isAnswered } from '../../record/places.ts'
import type { Cell } from '../../record/worksheet.ts'
import { answers as answerWords } from '../../words/en/answers.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { personName } from '../result/person-name.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, questionAt, wordsAt } from './place.ts'
import { TextField } from './text-field.tsx'

const words = pagesTogether.own
const NOTHING: Cell = {}

interface OwnAnswerProps {
  readonly place: Place
  readonly person: string
}

/** One person's own answer and note, beside the joint one. */
export const OwnAnswer = ({ place, person }: OwnAnswerProps) => {
  const { question, action } = place
  const who = useRecord((record) => record.team.people[person])
  const cell = useRecord(({ answers }) => {
    const own = answers.positions[person]
    return own && cellAt(own, question, action)
  }) ?? NOTHING
  const { answerAs, clearAs, noteAs, unknownAs } = useActions()
  if (who === undefined) return null
  const id = `${elementIdAt(place)}-own-${person}`
  const { kind } = questionAt(place)
  return (
    <fieldset className="fieldset own-answer" id={id} tabIndex={-1}>
      <legend className="field__legend">{say(words.ask, { person: personName(who) })}</legend>
      {kind === 'text' ? (
        <TextField
          id={`${id}-text`}
          label={wordsAt(place).ask}
          lines={2}
          value={typeof cell.value === 'string' ? cell.value : ''}
          onChange={(text) => answerAs(person, question, action, text)}
        />
      ) : (
        <OwnOptions place={place} person={person} cell={cell} id={id} />
      )}
      <Option
        type={kind === 'one' ? 'radio' : 'checkbox'}
        id={`${id}-unknown`}
        name={id}
        label={answerWords.unknown}
        checked={cell.unknown === true}
        onChange={(on) => unknownAs(person, question, action, on)}
      />
      <TextField
        id={`${id}-note`}
        label={words.note}
        hint={answerWords.noteHint}
        lines={2}
        value={cell.note ?? ''}
        onChange={(note) => noteAs(person, question, action, note)}
      />
      {isAnswered(cell) && (
        <Button
          kind="quiet"
          onClick={() => {
            clearAs(person, question, action)
            document.getElementById(id)?.focus()
          }}
        >
          {words.clear}
        </Button>
      )}
    </fieldset>
  )
}

interface OwnOptionsProps extends OwnAnswerProps {
  readonly cell: Cell
  readonly id: string
}

const OwnOptions = ({ place, person, cell: { value }, id }: OwnOptionsProps) => {
  const { question, action } = place
  const asked = questionAt(place)
  const { options, none } = wordsAt(place)
  const { answerAs, clearAs, tickAs } = useActions()
  if (asked.kind === 'text') return null
  const isOne = asked.kind === 'one'
  const isTicked = (option: string) => (isOne ? value === option : Array.isArray(value) && value.includes(option))
  const choose = (option: string, on: boolean) =>
    isOne ? answerAs(person, question, action, option) : tickAs(person, question, action, option, on)
  return (
    <>
      {asked.options.map((option) => (
        <Option
          key={option}
          type={isOne ? 'radio' : 'checkbox'}
          id={`${id}-${option}`}
          name={id}
          label={options?.[option]?.label ?? option}
          checked={isTicked(option)}
          onChange={(on) => choose(option, on)}
        />
      ))}
      {none !== undefined && (
        <Option
          type="checkbox"
          id={`${id}-none`}
          name={id}
          label={none.label}
          checked={Array.isArray(value) && value.length === 0}
          onChange={(on) => (on ? answerAs(person, question, action, []) : clearAs(person, question, action))}
        />
      )}
    </>
  )
}
