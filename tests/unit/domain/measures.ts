import type { Rating, Result } from '../../../src/domain/result.ts'

const STOP_STATES = ['none', 'cannot-be-ruled-out', 'stands']

/** Everything that a result says, as numbers that must not fall when an answer gets riskier. */
export function measures({ tier, inherentTier, rows, stops }: Result): ReadonlyMap<string, number> {
  const levels = (name: string, { rating, severity, likelihood }: Rating) =>
    [[`${name} rating`, rating], [`${name} severity`, severity], [`${name} likelihood`, likelihood]] as const
  return new Map<string, number>([
    ['best tier', tier.best], ['worst tier', tier.worst],
    ['best tier before', inherentTier.best], ['worst tier before', inherentTier.worst],
    ...stops.map(({ stop, state }) => [stop, STOP_STATES.indexOf(state)] as const),
    ...rows.flatMap((row) => {
      const name = `${row.action} ${row.hazard}`
      return [
        ...levels(`${name} worst before`, row.inherent), [`${name} worst after`, row.residual.rating] as const,
        ...(row.best === null ? [] : levels(`${name} best before`, row.best.inherent)),
        [`${name} best after`, row.best?.residual.rating ?? 0] as const,
      ]
    }),
  ])
}
