import { rubric } from '../../content/rubric.ts'
import type { LensReading } from '../../domain/lens.ts'
import { readLenses } from '../../domain/read-lenses.ts'
import { memoised } from '../../record/memoised.ts'
import { assessmentNow } from '../../record/places.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { actionsOf, answerOf, resultOf } from '../../state/selectors.ts'
import { pagesGlance as words } from '../../words/en/pages-glance.ts'
import { sentence } from '../../words/en/sentence.ts'
import { whoOf } from '../../words/five-w-sentence.ts'
import { say } from '../../words/say.ts'
import { hrefOf } from '../route.ts'
import { answerWords } from './answer-words.ts'
import { type Glance, glanceOf } from './glance.ts'
import { type LeversNow, dissentLine, noWay, voicesLine, waysDown } from './glance-lines.ts'
import { hazardWords } from './hazard-words.ts'
import { lensWords } from './lens-words.ts'
import { actionsPhrase, hrefOfQuestion } from './names.ts'
import type { Reader } from './readers.ts'
import { stepsAsked, stepsDone } from './steps-asked.ts'
import { tierWords } from './tier-words.ts'

/** Something a reader looks for first, what there is to say of it, and where the whole of it stands. */
interface ReaderLine {
  readonly term: string
  readonly said: string
  readonly href: string
}

const CRISIS = 'missed-crisis'
const SHOWN = 3

/** All that these three look for first. Nothing of it is scored anew. */
export const readerLines = (
  record: Worksheet, levers: LeversNow,
): Readonly<Record<Reader, readonly ReaderLine[]>> => ({
  clinician: clinicianLines(record),
  product: productLines(record, levers),
  chair: chairLines(record, glanceOf(record)),
})

const clinicianLines = (record: Worksheet): readonly ReaderLine[] => {
  const { hazards } = glanceOf(record)
  const [worst] = hazards
  const inCrisis = answerWords('crisis.response', answerOf(record, 'crisis.response', null).cell)
  return [
    {
      term: words.clinician.hurt,
      said: say(words.clinician.hurtSaid, {
        who: whoOf(sentence, assessmentNow(record)),
        wrong: worst === undefined ? words.worstNone : hazardWords(worst.hazard).wrong,
      }),
      href: worst === undefined ? hrefOf('risks', 'hazards') : hrefOf('risks', worst.hazard, worst.action),
    },
    missedLine(record),
    { term: words.clinician.response, said: inCrisis, href: hrefOfQuestion('crisis.response', null) },
    { term: words.clinician.oversight, said: oversightIn(record), href: hrefOfQuestion('when.oversight', null) },
  ]
}

const missedLine = (record: Worksheet): ReaderLine => {
  const { enough, rows } = resultOf(record)
  const row = rows.find(({ hazard }) => hazard === CRISIS)
  const term = words.clinician.missed
  if (!enough) return { term, said: words.lowerLater, href: hrefOf('risks', 'hazards') }
  if (row === undefined) return { term, said: words.clinician.missedNone, href: hrefOf('risks', 'hazards') }
  const tierOf = ({ tier }: typeof row.residual, best: typeof row.residual | undefined) =>
    tierWords({ best: best?.tier ?? 1, worst: tier })
  const said = say(words.clinician.missedSaid, {
    tier: tierOf(row.residual, row.best?.residual), before: tierOf(row.inherent, row.best?.inherent),
  })
  return { term, said, href: hrefOf('risks', CRISIS, row.action) }
}

/** Once where all actions agree, else for each. */
const oversightIn = (record: Worksheet): string => {
  const said = actionsOf(record).map((action) =>
    ({ action, answer: answerWords('when.oversight', answerOf(record, 'when.oversight', action).cell) }))
  if (new Set(said.map(({ answer }) => answer)).size < 2) {
    return said[0]?.answer ?? answerWords('when.oversight', answerOf(record, 'when.oversight', null).cell)
  }
  return said.map(({ action, answer }) =>
    say(words.clinician.oversightFor, { action: actionsPhrase([action]), answer })).join('; ')
}

const lensesIn = memoised((assessment: ReturnType<typeof assessmentNow>) => readLenses(rubric, assessment))

const productLines = (record: Worksheet, levers: LeversNow): readonly ReaderLine[] => [
  { term: words.product.levers, said: leversSaid(levers), href: hrefOf('risks', 'levers') },
  { term: words.product.asks, said: asksSaid(record), href: hrefOf('risks', 'tier-asks') },
  { term: words.product.laws, said: lawsSaid(lensesIn(assessmentNow(record))), href: hrefOf('risks', 'laws') },
]

const leversSaid = (levers: LeversNow): string => {
  const ways = waysDown(levers)
  const [smallest] = ways
  if (smallest === undefined) return noWay(levers)
  const n = ways.filter(({ by }) => by === 'you').length
  return say(words.product.leversSaid, { n, maker: ways.length - n, changes: smallest.moves.length })
}

const asksSaid = (record: Worksheet): string =>
  glanceOf(record).tier === null
    ? words.product.asksNone
    : say(words.product.asksSaid, { done: stepsDone(record), all: stepsAsked(record).length })

const lawsSaid = (lenses: readonly LensReading[]): string => {
  const names = ['applies', 'may-apply'].flatMap((state) =>
    lenses.filter((lens) => lens.state === state).map(({ lens }) => lensWords(lens).name))
  const shown = names.slice(0, SHOWN).join('; ')
  const more = names.length - SHOWN
  return say(words.product.lawsSaid, {
    n: names.length, names: more > 0 ? say(words.product.lawsMore, { names: shown, n: more }) : shown,
  })
}

const chairLines = ({ team }: Worksheet, glance: Glance): readonly ReaderLine[] => {
  const { gaps, conditions, people } = glance.row
  const unowned = conditions.filter(({ owner, done }) => owner.trim() === '' && !done).length
  const signers = team.order.filter((id) => team.people[id]?.signer).length
  return [
    { term: words.chair.ready, said: say(words.chair.readySaid, { n: gaps }), href: hrefOf('judgement') },
    { term: words.chair.dissent, said: dissentLine(glance), href: hrefOf('together', 'differ') },
    {
      term: words.chair.voices,
      said: people.n === 0 ? words.nobody : voicesLine(glance),
      href: hrefOf('feature'),
    },
    {
      term: words.chair.conditions,
      said: say(words.chair.conditionsSaid, { n: conditions.length, unowned }),
      href: hrefOf('judgement'),
    },
    { term: words.chair.signatures, said: say(words.chair.signaturesSaid, { n: signers }), href: hrefOf('sign') },
  ]
}
