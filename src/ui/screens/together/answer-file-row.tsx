import type { Fit, FittingAnswers } from '../../../record/fit-answers.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { peopleToChoose, personName } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { aboutWords } from './said-words.ts'
import type { AnswerFile } from './chosen-files.ts'

const words = pagesTogether.files

interface AnswerFileRowProps {
  readonly file: AnswerFile
  readonly onChange: (change: { readonly whose?: string; readonly isLeftOut?: boolean }) => void
}

/** One file: whose it is, what it brings, and whether it is added. */
export const AnswerFileRow = ({ file, onChange }: AnswerFileRowProps) => {
  const { key, name, read, fit, isIncluded, whose } = file
  const id = `answer-file-${key.replaceAll(' ', '-')}`
  const canBeAdded = whose !== null && (fit?.kind === 'answers' || fit?.kind === 'whole')
  const chooseWhose = (person: string) => onChange({ whose: person })
  return (
    <tr data-fit={fit?.kind ?? 'refused'}>
      <th scope="row">
        <bdi>{name}</bdi>
        {canBeAdded && (
          <Option
            type="checkbox"
            id={`${id}-include`}
            name={`${id}-include`}
            label={
              <>
                {words.include} <span className="visually-hidden">({name})</span>
              </>
            }
            checked={isIncluded}
            onChange={(on) => onChange({ isLeftOut: !on })}
          />
        )}
      </th>
      <td data-label={words.columns.person}>
        {fit?.kind === 'answers' && <From id={id} fit={fit} whose={whose} onWhose={chooseWhose} />}
        {fit?.kind === 'whole' && <Whose id={id} whose={whose} onWhose={chooseWhose} />}
      </td>
      <td data-label={words.columns.brings}>
        <Brings fit={fit} sentences={read.kind === 'refused' ? read.sentences : []} />
      </td>
    </tr>
  )
}

interface WhoseProps {
  readonly id: string
  readonly whose: string | null
  readonly onWhose: (person: string) => void
}

const From = ({ id, fit, whose, onWhose }: WhoseProps & { readonly fit: FittingAnswers }) => {
  const team = useRecord((record) => record.team)
  const { answers: { person, self }, isNew, namesake } = fit
  const known = team.people[person]
  if (!isNew && known) return <bdi>{personName(known)}</bdi>
  const named = team.order.filter((other) => !team.people[other]?.anonymous)
  return (
    <>
      {namesake !== null && whose === null && <p>{say(words.sameName, { name: self.name })}</p>}
      {self.anonymous ? (
        personName(self)
      ) : (
        <SelectField
          id={`${id}-whose`}
          label={words.whose}
          value={whose ?? ''}
          options={[
            ...(whose === null ? [{ id: '', label: words.choose }] : []),
            { id: person, label: say(words.someoneNew, { person: personName(self) }) },
            ...peopleToChoose(team, named),
          ]}
          onChange={(chosen) => chosen !== '' && onWhose(chosen)}
        />
      )}
    </>
  )
}

const Whose = ({ id, whose, onWhose }: WhoseProps) => {
  const team = useRecord((record) => record.team)
  return (
    <SelectField
      id={`${id}-whose`}
      label={words.wholeView}
      value={whose ?? ''}
      options={[{ id: '', label: words.choose }, ...peopleToChoose(team, team.order)]}
      onChange={(person) => person !== '' && onWhose(person)}
    />
  )
}

interface BringsProps {
  readonly fit: Fit | null
  readonly sentences: readonly string[]
}

const Brings = ({ fit, sentences }: BringsProps) => {
  if (fit === null) {
    return (
      <>
        <p>
          <strong>{words.refused}</strong>
        </p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </>
    )
  }
  if (fit.kind !== 'answers') return <p>{words[fit.kind]}</p>
  return (
    <>
      <p>{broughtBy(fit).join(', ')}</p>
      {fit.lost.length > 0 && (
        <p>{say(words.lost, { n: fit.lost.length, ids: fit.lost.map(lostName).join(', ') })}</p>
      )}
    </>
  )
}

/** All that is added beside answers, so that nobody finds it only in print. */
const broughtBy = (fit: FittingAnswers): readonly string[] => {
  const { answered, brings, takenBack, isFinished, afterwards, otherRules, isNew } = fit
  return [
    say(words.answered, { n: answered }),
    ...(brings.verdict ? [words.verdict] : []),
    ...(['notes', 'safeguards', 'ratings', 'hazards', 'conditions', 'words'] as const)
      .filter((kind) => brings[kind] > 0)
      .map((kind) => say(words.brings[kind], { n: brings[kind] })),
    ...(takenBack.length > 0 ? [say(words.takenBack, { n: takenBack.length })] : []),
    isFinished ? words.finished : words.notFinished,
    ...(afterwards > 0 ? [say(words.afterwards, { n: afterwards })] : []),
    ...(otherRules === null ? [] : [say(words.otherRules, { version: otherRules })]),
    ...(isNew ? [words.newPerson] : []),
  ]
}

/** Our words know nothing of it, so its id has to do. */
const lostName = (said: FittingAnswers['lost'][number]): string =>
  said.kind === 'answer' ? said.question : 'id' in said ? said.id : aboutWords(said)
