import { cellChanges } from '../../record/journal.ts'
import { type PlacedLayer, cellsOf, layersOf } from '../../record/layers.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import type { Leaf } from '../../state/step.ts'
import { ownWords } from '../../words/en/own-words.ts'
import { pagesFind } from '../../words/en/pages-find.ts'
import { pagesJudgement } from '../../words/en/pages-judgement.ts'
import { actions } from '../../words/en/questions.ts'
import { hazardWords } from '../result/hazard-words.ts'
import { entryOf, questionName, questionOf, safeguardName } from '../result/names.ts'
import { OWN_HAZARDS, hrefOf } from '../route.ts'

/** A place of the worksheet by its name alone: what stands there may be hidden until all have answered. */
export interface ChangedPlace {
  /** Null where only its step has a name. */
  readonly name: string | null
  readonly step: Leaf
  readonly href: string
}

/**
 * Where two states of one worksheet differ, each place once; null among them for what no page of its own shows, such
 * as a what-if that does not lie open.
 */
export const changedPlaces = (
  from: Worksheet, to: Worksheet, variant: string | null,
): readonly (ChangedPlace | null)[] => {
  const beside = cellChanges(from, to).map(({ path }) => path).filter((path) => !isSpot(path, variant))
  const places = [...spotPlaces(from, to, variant), ...beside.filter(([part]) => part !== 'changed').map(placeAt)]
  return [...new Map(places.map((place) => [place?.href, place])).values()]
}

/** Within answers that pages show at their question: joint ones, a person's own, and those of the open what-if. */
const isSpot = ([part, layer, id]: PlacedLayer['path'], variant: string | null): boolean =>
  part === 'answers' && (layer === 'joint' || layer === 'positions' || (layer === 'variants' && id === variant))

interface Spot {
  readonly place: ChangedPlace
  readonly said: object
}

const spotsIn = (record: Worksheet, variant: string | null): ReadonlyMap<string, Spot> =>
  new Map(layersOf(record).filter(({ path }) => isSpot(path, variant)).flatMap((placed) => [
    ...cellsOf(placed).map(({ path, question, action, cell }) =>
      [path.join('/'), { place: questionPlace(question, action), said: cell }] as const),
    ...Object.entries(placed.layer.safeguards).map(([id, said]) =>
      [[...placed.path, id].join('/'), { place: placeOf('safeguards', safeguardName(id), id), said }] as const),
  ]))

const spotPlaces = (from: Worksheet, to: Worksheet, variant: string | null): readonly ChangedPlace[] => {
  const [before, after] = [spotsIn(from, variant), spotsIn(to, variant)]
  const isSame = (key: string) => JSON.stringify(before.get(key)?.said) === JSON.stringify(after.get(key)?.said)
  return [...new Map([...before, ...after])].filter(([key]) => !isSame(key)).map(([, { place }]) => place)
}

const placeOf = (step: Leaf, name: string | null, ...landing: readonly [string?, string?]): ChangedPlace =>
  ({ name, step, href: hrefOf(step, ...landing) })

const questionPlace = (question: string, action: string | null): ChangedPlace => {
  const label = action === null ? '' : `, ${entryOf<{ readonly label: string }>(actions, action)?.label ?? action}`
  return placeOf(questionOf(question)?.step ?? 'feature', questionName(question) + label, question, action ?? undefined)
}

/** The place of a cell that is no answer. */
const placeAt = ([part, key = '', inner = '']: readonly string[]): ChangedPlace | null => {
  switch (part) {
    case 'team': return placeOf('feature', pagesFind.table)
    case 'judgements': return placeOf('judgement', pagesFind.verdict, 'verdict', key)
    case 'conclusion': return placeOf('judgement', pagesJudgement.conclusion.heading, 'conclusion', 'reason')
    case 'benefit': return placeOf('judgement', pagesJudgement.benefit.heading, 'benefit', 'benefit')
    case 'accepted': return placeOf('judgement', pagesFind.accepted, 'accepted', key)
    case 'inMyWords': return placeOf('judgement', ownWords.title, ...(inner ? ['words', `${key}-${inner}`] : []))
    case 'ratings': {
      const [action = '', hazard = ''] = key.split('.')
      return placeOf('risks', hazardWords(hazard).name, hazard, action)
    }
    case 'ownHazards': return placeOf('risks', null, OWN_HAZARDS)
    case 'plan': return placeOf('risks', null, 'tier-asks')
    case 'invitations':
    case 'sources': return placeOf('together', null)
    case 'slots': return placeOf('sign', null)
    default: return null
  }
}
