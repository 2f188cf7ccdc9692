import { hasOption, isAction, isPrompt, isRow, isSafeguard, isStep, questionOf } from './known.ts'
import { type Path, type PlacedCell, type PlacedLayer, cellsOf, layersOf, pathText } from './layers.ts'
import type { Cell, OwnHazard, OwnPart, SafeguardCell, Worksheet } from './worksheet.ts'

/** An id that neither these rules nor the file itself knows. */
export interface UnknownId {
  readonly kind: 'question' | 'option' | 'action' | 'safeguard' | 'hazard' | 'person' | 'prompt' | 'step' | 'file'
  readonly id: string
  /** Like /answers/joint/all/who.ages */
  readonly path: string
}

/**
 * Every id that leads nowhere. Such a file is refused rather than read in part: an answer that nobody can see would
 * otherwise travel along, or change the tier by its absence.
 */
export const findUnknownIds = (worksheet: Worksheet): readonly UnknownId[] => {
  const strangers = strangersTo(worksheet)
  const inLayers = layersOf(worksheet).flatMap((placed) => unknownIn(placed, worksheet, strangers))
  const inBase = worksheet.alone ? unknownInPart(worksheet.alone.base, ['alone', 'base'], strangers) : []
  return [...inLayers, ...unknownBeside(worksheet, strangers), ...inBase]
}

type Strangers = (path: Path, ids: readonly (string | undefined)[]) => readonly UnknownId[]

const unknown = (kind: UnknownId['kind'], id: string, path: Path): UnknownId =>
  ({ kind, id, path: pathText(path) })

/** People who are named somewhere and do not sit at the table. */
const strangersTo = ({ team }: Worksheet): Strangers => (path, ids) =>
  ids
    .filter((id) => id !== undefined)
    .filter((id) => !Object.hasOwn(team.people, id))
    .map((id) => unknown('person', id, path))

const unknownIn = (placed: PlacedLayer, worksheet: Worksheet, strangers: Strangers): readonly UnknownId[] => {
  const { path, layer } = placed
  return [
    ...cellsOf(placed).flatMap((cell) => [
      ...unknownAt(cell), ...unknownBehind(cell.cell, cell.path, worksheet, strangers),
    ]),
    ...unknownKeys('action', layer.actions, isAction, [...path, 'actions']),
    ...unknownKeys('safeguard', layer.safeguards, isSafeguard, [...path, 'safeguards']),
    ...Object.entries(layer.safeguards).flatMap(([id, cell]) =>
      unknownBehind(cell, [...path, 'safeguards', id], worksheet, strangers)),
  ]
}

/** Who gave an answer, in which file it came, and who settled it. */
const unknownBehind = (
  { by, source, settled }: Cell | SafeguardCell, path: Path, { sources }: Worksheet, strangers: Strangers,
): readonly UnknownId[] => [
  ...strangers([...path, 'by'], [by]),
  ...(source === undefined || Object.hasOwn(sources, source) ? [] : [unknown('file', source, [...path, 'source'])]),
  ...(settled ? strangers([...path, 'settled'], [settled.by, ...settled.held, ...settled.accepted]) : []),
]

const unknownAt = ({ path, question: id, cell }: PlacedCell): readonly UnknownId[] => {
  const question = questionOf(id)
  if (!question) return [unknown('question', id, path)]
  const options = question.kind === 'text' ? [] : [cell.value ?? []].flat()
  return options.filter((option) => !hasOption(question, option)).map((option) => unknown('option', option, path))
}

const unknownBeside = (worksheet: Worksheet, strangers: Strangers): readonly UnknownId[] => {
  const { answers, judgements, accepted, ratings, ownHazards, plan, inMyWords, slots, alone } = worksheet
  const { invitations, sources } = worksheet
  return [
    ...strangers(['answers', 'positions'], Object.keys(answers.positions)),
    ...strangers(['judgements'], Object.keys(judgements)),
    ...strangers(['inMyWords'], Object.keys(inMyWords)),
    ...strangers(['slots'], slots.map(({ person }) => person)),
    ...Object.entries(ratings).flatMap(([row, people]) => strangers(['ratings', row], Object.keys(people))),
    ...Object.entries(inMyWords).flatMap(([id, words]) => unknownKeys('prompt', words, isPrompt, ['inMyWords', id])),
    ...unknownKeys('hazard', accepted, isRow, ['accepted']),
    ...unknownKeys('hazard', ratings, isRow, ['ratings']),
    ...Object.entries(ownHazards.byId).flatMap(([id, own]) => unknownOf(own, ['ownHazards', 'byId', id], strangers)),
    ...unknownKeys('step', plan, isStep, ['plan']),
    ...Object.entries(invitations).flatMap(([id, { person }]) => strangers(['invitations', id], [person])),
    ...Object.entries(sources).flatMap(([id, { person }]) => strangers(['sources', id], [person])),
    ...strangers(['alone', 'person'], [alone?.person]),
    ...worksheet.asked.flatMap(({ question, action }, index) => [
      ...(question === undefined || questionOf(question) ? [] : [unknown('question', question, ['asked', index])]),
      ...(action === undefined || isAction(action) ? [] : [unknown('action', action, ['asked', index])]),
    ]),
  ]
}

const unknownOf = ({ action, by }: OwnHazard, path: Path, strangers: Strangers): readonly UnknownId[] => [
  ...(action === undefined || isAction(action) ? [] : [unknown('action', action, [...path, 'action'])]),
  ...strangers([...path, 'by'], [by]),
]

const unknownInPart = (
  { ratings, words, hazards }: OwnPart, path: Path, strangers: Strangers,
): readonly UnknownId[] => [
  ...unknownKeys('hazard', ratings, isRow, [...path, 'ratings']),
  ...unknownKeys('prompt', words, isPrompt, [...path, 'words']),
  ...Object.entries(hazards).flatMap(([id, own]) => unknownOf(own, [...path, 'hazards', id], strangers)),
]

const unknownKeys = (
  kind: UnknownId['kind'], map: Readonly<Record<string, unknown>>, isKnown: (id: string) => boolean, path: Path,
): readonly UnknownId[] =>
  Object.keys(map).filter((id) => !isKnown(id)).map((id) => unknown(kind, id, [...path, id]))
