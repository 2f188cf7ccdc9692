import type { Rating, Result } from '../../../src/domain/result.ts'

const STOP_STATES = ['none', 'cannot-be-ruled-out', 'stands']

/** Everything that a result says, as numbers that must not fall when an answer gets riskier. */
export function measures({ tier, inherentTier, rows, stops }: Result): ReadonlyMap<string, number> {
  const told = new Map<string, number>([
    ['best tier', tier.best], ['worst tier', tier.worst],
    ['best tier before', inherentTier.best], ['worst tier before', inherentTier.worst],
  ])
  for (const { stop, state } of stops) told.set(stop, STOP_STATES.indexOf(state))
  for (const { action, hazard, inherent, residual, best } of rows) {
    const name = `${action} ${hazard}`
    tellLevels(told, `${name} worst before`, inherent)
    told.set(`${name} worst after`, residual.rating)
    if (best !== null) tellLevels(told, `${name} best before`, best.inherent)
    told.set(`${name} best after`, best?.residual.rating ?? 0)
  }
  return told
}

function tellLevels(told: Map<string, number>, name: string, { rating, severity, likelihood }: Rating): void {
  told.set(`${name} rating`, rating)
  told.set(`${name} severity`, severity)
  told.set(`${name} likelihood`, likelihood)
}

/** What is told in other words, other numbers or another order, place by place. */
export function toldOtherwise(
  one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const rest = other.entries()
  const different = [...one].filter(([name, value]) => {
    const [otherName, otherValue] = rest.next().value ?? []
    return name !== otherName || value !== otherValue
  })
  return [...different, ...rest]
}
