import { among } from '../../record/among.ts'
import { headlineIn } from '../../record/headline.ts'
import { assessmentNow } from '../../record/places.ts'
import { scored } from '../../record/scored.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { exportWords } from '../../words/en/exports.ts'
import { stops } from '../../words/en/stops.ts'
import { say } from '../../words/say.ts'
import { stopName, tierText } from '../names.ts'
import type { Piece } from '../piece.ts'

const { tier: words, stops: stopWords } = exportWords.text

/** The tier before and after safeguards, computed again from the answers. */
export const tierPieces = (record: Worksheet): readonly Piece[] => {
  const { enough, inherentTier } = scored(assessmentNow(record))
  const heading: Piece = { kind: 'heading', level: 2, text: words.heading }
  if (!enough) return [heading, { kind: 'paragraph', text: words.few }]
  const { tier, rules } = headlineIn(record)
  return [
    heading,
    { kind: 'paragraph', label: words.after, text: tierText(tier) },
    { kind: 'paragraph', label: words.before, text: tierText(inherentTier) },
    ...(tierText(tier) === tierText(rules)
      ? [] : [{ kind: 'paragraph', label: words.rules, text: tierText(rules) } as const]),
    { kind: 'paragraph', text: words.caution },
  ]
}

/** Reasons not to proceed stand whatever the tier. */
export const stopPieces = (record: Worksheet): readonly Piece[] => {
  const readings = scored(assessmentNow(record)).stops
  const inState = (wanted: string) => readings.filter(({ state }) => state === wanted).map(({ stop }) => stop)
  const [stands, open] = [inState('stands'), inState('cannot-be-ruled-out')]
  return [
    { kind: 'heading', level: 2, text: stopWords.heading },
    stands.length === 0
      ? { kind: 'paragraph', text: stopWords.none }
      : { kind: 'list', items: stands.map(stopText) },
    ...(open.length === 0
      ? [] : [{ kind: 'paragraph', text: say(stopWords.open, { stops: open.map(stopName).join('; ') }) } as const]),
  ]
}

const stopText = (id: string): string => {
  const { why = '', clears = '' } = among<{ readonly why: string; readonly clears: string }>(stops, id) ?? {}
  return say(stopWords.stands, { stop: stopName(id), why, clears })
}
