import type { Chance, Hazard, Ladder, Level, Raise, Rung, Scale } from './hazard.ts'
import { shifted } from './level.ts'

/** One level less, or one more. */
export type Shift = -1 | 1

/** What a rung of a ladder, a rung of a scale and a raise have in common. */
export type AnyRung = Pick<Rung, 'id' | 'when' | 'cites'>

/** Of a ladder on which no rung holds. */
const LOWEST: Level = 1

type ById<T> = Readonly<Record<string, T>>

/** The hazards on which the rung `id` stands, with it one level off; a rung that several share moves on all of them. */
export function shiftedHazards(hazards: ById<Hazard>, id: string, by: Shift): ById<Hazard> {
  return Object.fromEntries(Object.entries(hazards)
    .filter(([, hazard]) => rungsOf(hazard).some((rung) => rung.id === id))
    .map(([key, hazard]) => [key, shiftedHazard(hazard, id, by)]))
}

/** The scales with the rung `id` one level off, within the levels that its scale has. */
export function shiftedScales(scales: ById<Scale>, id: string, by: Shift): ById<Scale> {
  return Object.fromEntries(Object.entries(scales).map(([key, scale]) => {
    const [first, ...others] = scale.rungs
    const moved = (rung: Scale['rungs'][number]) => rung.id === id
      ? { ...rung, level: Math.min(scale.levels.length - 1, Math.max(0, rung.level + by)) }
      : rung
    return [key, { ...scale, rungs: [moved(first), ...others.map(moved)] }]
  }))
}

/** Everything on a hazard that carries a level, the raise of its severity included. */
export function rungsOf({ severity, raise, likelihood }: Hazard): readonly AnyRung[] {
  return [...severity, ...(raise === undefined ? [] : [raise]), ...likelihood.flatMap(({ ladder }) => [...ladder])]
}

function shiftedHazard({ raise, ...rest }: Hazard, id: string, by: Shift): Hazard {
  const [first, ...others] = rest.likelihood
  const moved = (chance: Chance): Chance => ({ ...chance, ladder: shiftedLadder(chance.ladder, id, by) })
  const severity = shiftedLadder(rest.severity, id, by)
  const hazard = { ...rest, severity, likelihood: [moved(first), ...others.map(moved)] } as const
  if (raise === undefined || (raise.id === id && by < 0)) return hazard
  return raise.id === id ? { ...hazard, severity: raisedOnce(severity, raise), raise } : { ...hazard, raise }
}

function shiftedLadder([first, ...others]: Ladder, id: string, by: Shift): Ladder {
  const moved = (rung: Ladder[number]) => rung.id === id ? { ...rung, level: shifted(rung.level, by) } : rung
  return [moved(first), ...others.map(moved)]
}

/** A raise of two levels: the hazard's own lifts once more what its ladder lifts already. */
function raisedOnce(severity: Ladder, raise: Raise): Ladder {
  const lifted = severity.map(({ level, when, ...rung }) =>
    ({ ...rung, level: shifted(level, 1), when: { kind: 'all', of: [when, raise.when] } as const }))
  return [{ ...raise, level: shifted(LOWEST, 1) }, ...severity, ...lifted]
}
