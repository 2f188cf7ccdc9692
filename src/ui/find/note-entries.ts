import { isAction } from '../../record/known.ts'
import { type PlacedCell, cellsOf } from '../../record/layers.ts'
import type { Layer, Worksheet } from '../../record/worksheet.ts'
import { answers as answerWords } from '../../words/en/answers.ts'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { actions as actionWords } from '../../words/en/questions.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { hrefOfQuestion, entryOf, questionName, questionOf, safeguardName } from '../result/names.ts'
import { nameAt } from '../result/person-name.ts'
import { hrefOf } from '../route.ts'
import type { Entry } from './entry.ts'

/** Whose layer, in words; empty where it is everybody's. */
type Whose = (where: string) => string

/** What people wrote beside the joint answers, or as one. */
export const jointNotes = (record: Worksheet): readonly Entry[] =>
  layerNotes('joint', record.answers.joint, (where) => where)

/** What each person wrote by themselves. Only for where nothing of it is hidden. */
export const ownNotes = ({ answers, team }: Worksheet): readonly Entry[] =>
  Object.entries(answers.positions).flatMap(([person, layer]) =>
    layerNotes(person, layer, (where) => say(words.by, { person: nameAt(team, person), where })))

const layerNotes = (key: string, layer: Layer, whose: Whose): readonly Entry[] => [
  ...cellsOf({ path: [key], layer }).flatMap((placed) => cellNotes(placed, whose)),
  ...Object.entries(layer.safeguards).flatMap(([id, { note, evidence, owner }]) =>
    [note, evidence, owner].flatMap((text, n) => written(text, {
      key: `${key}/${id}/${n}`,
      where: whose(say(words.where, { step: steps.safeguards.title, what: safeguardName(id) })),
      state: n === 0 ? words.note : words.evidence,
      href: hrefOf('safeguards', id),
    }))),
]

const cellNotes = ({ path, question, action, cell }: PlacedCell, whose: Whose): readonly Entry[] => {
  const asked = questionOf(question)
  if (asked === undefined || (action !== null && !isAction(action))) return []
  const step = steps[asked.step].title
  const name = action === null ? '' : `, ${entryOf(actionWords, action)?.label ?? action}`
  const where = whose(say(words.where, { step, what: `${questionName(question)}${name}` }))
  const about = { where, href: hrefOfQuestion(question, action) }
  const answer = asked.kind === 'text' && typeof cell.value === 'string' ? cell.value : undefined
  return [
    ...written(answer, { ...about, key: `${path.join('/')}/value`, state: '' }),
    ...written(cell.note, { ...about, key: `${path.join('/')}/note`, state: answerWords.note }),
  ]
}

/** An entry for a text that is there; what it says is its title. */
export const written = (
  text: string | undefined, about: Pick<Entry, 'key' | 'where' | 'state' | 'href'>,
): readonly Entry[] =>
  text?.trim() ? [{ ...about, group: 'notes', title: text, text: about.where, isWritten: true }] : []
