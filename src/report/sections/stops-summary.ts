import type { StopState } from '../../domain/stop.ts'
import type { Block } from '../outline.ts'
import { stopNameOf, withinSentence } from './names.ts'
import type { Room } from './room.ts'
import { isLegal } from './stops.ts'
import type { View } from './view.ts'

const nameIn = (view: View, stop: string): string =>
  isLegal(stop)
    ? view.say(view.words.report.first.legalStop, { stop: stopNameOf(view, stop) })
    : stopNameOf(view, stop)

/** Clinical ones begin in small letters where they stand in a sentence; legal ones begin with the name of a place. */
const inSentence = (view: View, stop: string): string =>
  isLegal(stop) ? nameIn(view, stop) : withinSentence(nameIn(view, stop))

const reasonsIn = (
  view: View, state: StopState, room: Room, name: (view: View, stop: string) => string,
): readonly string[] => {
  const { result, say, words: { report: { first } } } = view
  const all = result.stops.filter((reading) => reading.state === state).map(({ stop }) => name(view, stop))
  return all.length <= room.reasons ? all : [
    ...all.slice(0, room.reasons), say(first.stopsMore, { n: all.length - room.reasons }),
  ]
}

const countIn = ({ result }: View, state: StopState): number =>
  result.stops.filter((reading) => reading.state === state).length

/** Reasons not to proceed in a box of their own where one stands, else in a line. */
export const stopsOnFirstPage = (view: View, room: Room): readonly Block[] => {
  const { say, words } = view
  const { first } = words.report
  const standing = reasonsIn(view, 'stands', room, nameIn)
  const open = reasonsIn(view, 'cannot-be-ruled-out', room, inSentence)
  const cannot: readonly Block[] = open.length === 0 ? [] : [{
    kind: 'paragraph',
    prose: say(first.stopsOpen, {
      n: countIn(view, 'cannot-be-ruled-out'), stops: open.join(words.report.semicolon),
    }),
  }]
  if (standing.length === 0) return [{ kind: 'paragraph', prose: [{ text: first.noStops, look: 'bold' }] }, ...cannot]
  const title = say(first.stops, { n: countIn(view, 'stands') })
  const lead: Block = { kind: 'paragraph', size: 'small', prose: first.stopsLead }
  return [{ kind: 'callout', tone: 'stop', title, blocks: [{ kind: 'list', items: standing }, lead, ...cannot] }]
}
