import type { Measure } from '../../charts/lines-within.ts'
import { matrixDrawing } from '../../charts/matrix.ts'
import { placedHazards } from '../../charts/placed-hazards.ts'
import { type SlideWords, resultSlide } from '../../charts/result-slide.ts'
import type { Drawing } from '../../charts/shape.ts'
import { rubric } from '../../content/rubric.ts'
import { seal } from '../../content/seal.ts'
import { groupRows } from '../../domain/group-rows.ts'
import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { actionsOf, resultOf } from '../../state/selectors.ts'
import { pagesGlance as words } from '../../words/en/pages-glance.ts'
import { pagesSign } from '../../words/en/pages-sign.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { type Glance, glanceOf } from './glance.ts'
import { type LeversNow, becauseLine, noWay, peopleLines, stopsLine, wayLines } from './glance-lines.ts'
import { MATRIX_WORDS } from './matrix-words.ts'
import { tierWords } from './tier-words.ts'

const WORST = 3
const CODE = 16

/** The result as one slide; `day`: when it was taken. The text beside it says all that stands here. */
export const resultPicture = (
  record: Worksheet, levers: LeversNow, day: string, measure: Measure,
): Drawing => {
  const { enough, rows } = resultOf(record)
  const placed = placedHazards(enough ? groupRows(rubric, rows) : [], headlineIn(record))
  return resultSlide(
    slideWords(record, levers, day), placed.length === 0 ? null : matrixDrawing(placed, MATRIX_WORDS), measure,
  )
}

const slideWords = (record: Worksheet, levers: LeversNow, day: string): SlideWords => {
  const glance = glanceOf(record)
  const { tier } = glance
  return {
    title: say(words.slide.feature, { feature: glance.named ?? pagesSign.plain.noFeature }),
    sentence: glance.sentence,
    after: {
      text: tier === null ? tierNotes.notEnough : say(words.slide.after, { tier: tierWords(tier.after) }),
      tier: tier?.after.worst ?? null,
    },
    about: tier === null ? [] : [
      say(words.before, { tier: tierWords(tier.before) }),
      ...(tierWords(tier.after) === tierWords(tier.rules)
        ? [] : [say(words.slide.raised, { tier: tierWords(tier.rules) })]),
    ],
    stops: stopsLine(glance),
    worst: { heading: words.slide.worst, items: worstOf(glance) },
    lower: { heading: words.lower, lines: lowerOf(record, levers) },
    people: { heading: words.people, lines: peopleLines(glance) },
    marks: words.slide.marks,
    caution: words.slide.caution,
    rules: say(words.slide.rules, { version: seal.version, code: seal.sha256.slice(0, CODE), day }),
  }
}

const worstOf = ({ hazards }: Glance): SlideWords['worst']['items'] =>
  hazards.slice(0, WORST).map(({ place, name, tier, ...why }) => ({
    name: say(words.slide.worstLine, { place, hazard: name, tier: tiers[tier].name }),
    because: becauseLine(why),
  }))

const lowerOf = (record: Worksheet, levers: LeversNow): readonly string[] => {
  const ways = wayLines(levers, actionsOf(record).length)
  return ways.length === 0 ? [noWay(levers)] : ways.map(({ by, text, to }) => `${by} ${text}; ${to}.`)
}
