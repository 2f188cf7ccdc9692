import type { Assessment } from './answer.ts'
import { Explainer } from './explain.ts'
import type { Lens, LensReading, LensRung, LensState } from './lens.ts'
import { Reading } from './reading.ts'
import type { DecidingAnswer } from './result.ts'
import type { Rubric } from './rubric.ts'

interface Corners {
  readonly best: Reading
  readonly worst: Reading
  readonly explainer: Explainer
}

/** How far a lens reaches: surely, surely or perhaps, and with what is still open. */
interface Reached {
  readonly applies: number
  readonly any: number
  readonly worst: number
}

const OUT_OF_REACH: Reached = { applies: 0, any: 0, worst: 0 }

/**
 * What each law or classification says of an assessment, in the rubric's order. Never throws, and never touches the
 * tier (P8).
 */
export function readLenses(rubric: Rubric, assessment: Assessment): readonly LensReading[] {
  const given = new Reading(rubric, assessment, 'given')
  const best = new Reading(rubric, assessment, 'best', given)
  const worst = new Reading(rubric, assessment, 'worst', given)
  const corners = { best, worst, explainer: new Explainer(worst, best) }
  return Object.entries(rubric.lenses).map(([id, lens]) => readLens(corners, id, lens))
}

function readLens(corners: Corners, id: string, lens: Lens): LensReading {
  const { best, worst, explainer } = corners
  const isMeant = (reading: Reading) => lens.meant === undefined || reading.holdsSomewhere(lens.meant)
  const isSurelyMeant = isMeant(best)
  const reached = isMeant(worst) ? reachOf(corners, lens, isSurelyMeant) : OUT_OF_REACH
  const level = (index: number) => lens.levels[index] ?? lens.levels[0]
  return {
    lens: id,
    state: stateOf(reached),
    surely: level(reached.applies),
    level: { best: level(reached.any), worst: level(reached.worst) },
    rungs: decidingRungs(corners, lens, reached, isSurelyMeant).map(({ rung: { id: rung, when, ...rest }, given }) => ({
      rung,
      level: level(rest.level),
      certainty: rest.certainty,
      given,
      cites: rest.cites,
      deciding: openOnce(explainer.decidingSomewhere(when)),
    })),
    meant: lens.meant === undefined ? [] : openOnce(explainer.decidingSomewhere(lens.meant)),
  }
}

/** Where it is not sure that the lens counts at all, nothing is reached yet. */
function reachOf({ best, worst }: Corners, { rungs }: Lens, isSurelyMeant: boolean): Reached {
  const highest = (reading: Reading, counts: (rung: LensRung) => boolean) => rungs.reduce(
    (level, rung) => rung.level > level && counts(rung) && reading.holdsSomewhere(rung.when) ? rung.level : level, 0)
  return {
    applies: isSurelyMeant ? highest(best, ({ certainty }) => certainty === 'applies') : 0,
    any: isSurelyMeant ? highest(best, () => true) : 0,
    worst: highest(worst, () => true),
  }
}

function stateOf({ applies, any, worst }: Reached): LensState {
  if (worst === 0) return 'does-not-appear-to'
  if (applies > 0) return 'applies'
  return any > 0 ? 'may-apply' : 'not-enough-answers'
}

/** An open question is named once, however many of its answers would decide. */
function openOnce(answers: readonly DecidingAnswer[]): readonly DecidingAnswer[] {
  return answers.filter((answer, index) => !answer.assumedWorst || index === answers.findIndex((other) =>
    other.assumedWorst && other.question === answer.question && other.action === answer.action))
}

interface Held {
  readonly rung: LensRung
  /** Whatever the open answers turn out to be. */
  readonly given: boolean
}

/**
 * Highest first: what could be reached, what is reached perhaps, and what surely applies. What only may apply adds
 * nothing beside a rung that applies at the same level.
 */
function decidingRungs(
  { best, worst }: Corners, { rungs }: Lens, reached: Reached, isSurelyMeant: boolean,
): readonly Held[] {
  if (reached.worst === 0) return []
  const held = rungs
    .filter(({ when }) => worst.holdsSomewhere(when))
    .map((rung): Held => ({ rung, given: isSurelyMeant && best.holdsSomewhere(rung.when) }))
  const outdone = ({ rung, given }: Held) => rung.certainty === 'may-apply' && held.some((other) =>
    other.rung.certainty === 'applies' && other.rung.level === rung.level && (other.given || !given))
  return held
    .filter((one) => decides(one, reached) && !outdone(one))
    .toSorted((a, b) => b.rung.level - a.rung.level)
}

function decides({ rung: { level, certainty }, given }: Held, reached: Reached): boolean {
  if (level === reached.worst || given && level === reached.any) return true
  return given && certainty === 'applies' && level === reached.applies
}
