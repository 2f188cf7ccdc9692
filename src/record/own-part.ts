import { withAcceptances } from './accepted.ts'
import { entryOf } from './entry-of.ts'
import { EMPTY_LAYER } from './new-worksheet.ts'
import type { Layer, OwnHazard, OwnPart, TeamRating, Worksheet } from './worksheet.ts'

type Entries<T> = Readonly<Record<string, T>>

export const NOTHING_OWN: OwnPart = { layer: EMPTY_LAYER, ratings: {}, words: {}, hazards: {} }

/** All that one person says by themselves: answers, verdict, ratings, words, hazards. */
export const ownPartOf = (record: Worksheet, person: string): OwnPart => {
  const { answers, judgements, ratings, inMyWords, ownHazards } = record
  const judgement = entryOf(judgements, person)
  return {
    layer: entryOf(answers.positions, person) ?? EMPTY_LAYER,
    ...(judgement && { judgement }),
    ratings: ofPerson(ratings, person),
    words: entryOf(inMyWords, person) ?? {},
    hazards: hazardsOf(ownHazards.byId, person),
  }
}

/**
 * The worksheet with this in the place of all that the person said; what says nothing is not kept. Where they answer
 * otherwise than before, what they accepted is no longer accepted. A hazard that a file gives the id of somebody else's
 * never takes its place.
 */
export const withOwnPart = (record: Worksheet, person: string, part: OwnPart): Worksheet => {
  const { answers } = record
  const before = entryOf(answers.positions, person) ?? EMPTY_LAYER
  const joint = withAcceptances(answers.joint, person, before, part.layer)
  const positions = put(answers.positions, person, isEmptyLayer(part.layer) ? null : part.layer)
  return {
    ...record,
    answers: { ...answers, joint, positions },
    judgements: put(record.judgements, person, part.judgement ?? null),
    ratings: withRatings(record.ratings, person, part.ratings),
    inMyWords: put(record.inMyWords, person, isEmpty(part.words) ? null : part.words),
    ownHazards: withHazards(record, person, part.hazards),
  }
}

/** True where somebody has said nothing at all: they have not looked yet. */
export const isSilent = ({ layer, judgement, ratings, words, hazards }: OwnPart): boolean =>
  isEmptyLayer(layer) && judgement === undefined && [ratings, words, hazards].every(isEmpty)

/**
 * New entries of a list that people gave an order: after the others; those without a name last and in the order of
 * their ids, which are drawn by lot, so that nobody reads from it who came when.
 */
export const withPlaces = (
  order: readonly string[], added: readonly string[], isNameless: (id: string) => boolean,
): readonly string[] => {
  const all = [...new Set([...order, ...added.toSorted()])]
  return [...all.filter((id) => !isNameless(id)), ...all.filter(isNameless).toSorted()]
}

const isEmpty = (entries: object): boolean => Object.keys(entries).length === 0

const isEmptyLayer = ({ all, actions, safeguards }: Layer): boolean => [all, actions, safeguards].every(isEmpty)

const put = <T>(entries: Entries<T>, key: string, value: T | null): Entries<T> =>
  Object.fromEntries([
    ...Object.entries(entries).filter(([other]) => other !== key), ...(value === null ? [] : [[key, value] as const]),
  ])

const ofPerson = (ratings: Worksheet['ratings'], person: string): Entries<TeamRating> =>
  Object.fromEntries(Object.entries(ratings).flatMap(([row, people]) => {
    const own = entryOf(people, person)
    return own ? [[row, own]] : []
  }))

const withRatings = (
  ratings: Worksheet['ratings'], person: string, own: Entries<TeamRating>,
): Worksheet['ratings'] => {
  const rows = [...new Set([...Object.keys(ratings), ...Object.keys(own)])]
  return Object.fromEntries(rows
    .map((row) => [row, put(entryOf(ratings, row) ?? {}, person, entryOf(own, row) ?? null)] as const)
    .filter(([, people]) => !isEmpty(people)))
}

const hazardsOf = (byId: Entries<OwnHazard>, person: string): Entries<OwnHazard> =>
  Object.fromEntries(Object.entries(byId).filter(([, { by }]) => by === person))

const withHazards = (
  { ownHazards: { order, byId }, team }: Worksheet, person: string, own: Entries<OwnHazard>,
): Worksheet['ownHazards'] => {
  const others = Object.fromEntries(Object.entries(byId).filter(([, { by }]) => by !== person))
  const all = { ...own, ...others }
  const kept = order.filter((id) => Object.hasOwn(all, id))
  const isNameless = (id: string) => entryOf(team.people, entryOf(all, id)?.by ?? '')?.anonymous === true
  return { order: withPlaces(kept, Object.keys(own), isNameless), byId: all }
}
