import { fewOf } from '../../record/few-of.ts'
import { pagesDecide } from '../../words/en/pages-decide.ts'
import { report } from '../../words/en/report.ts'
import { say } from '../../words/say.ts'
import { stopWords } from './stop-words.ts'

const words = pagesDecide.open

/** "2 could not be ruled out: …", or that all were. */
export const openStopsLine = (stops: readonly string[]): string => {
  if (stops.length === 0) return words.none
  const { few, more } = fewOf(stops.map((stop) => stopWords(stop).name))
  return say(words.stops, { n: stops.length, names: few.join(report.semicolon), more })
}
