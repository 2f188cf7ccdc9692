/** What Lighthouse makes its performance score of; milliseconds, but for the shift. */
export interface Measures {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
  readonly speedIndex: number
}

interface Curve {
  /** Where it gives 0.9. */
  readonly p10: number
  /** Where it gives 0.5. */
  readonly median: number
  readonly weight: number
}

/** Of phones, by https://developer.chrome.com/docs/lighthouse/performance/performance-scoring. */
const CURVES: Readonly<Record<keyof Measures, Curve>> = {
  firstPaint: { p10: 1800, median: 3000, weight: 10 },
  largestPaint: { p10: 2500, median: 4000, weight: 25 },
  blocked: { p10: 200, median: 600, weight: 30 },
  shift: { p10: 0.1, median: 0.25, weight: 25 },
  speedIndex: { p10: 3387, median: 5800, weight: 10 },
}

/** Where the complementary error function is one fifth. */
const INVERSE_ERFC_ONE_FIFTH = 0.9061938024368232

/** Points of 100, as version 12 of Lighthouse counts them for a phone. */
export function performanceScore(measures: Measures): number {
  const names = Object.keys(CURVES) as (keyof Measures)[]
  return names.reduce((sum, name) => sum + CURVES[name].weight * curve(CURVES[name], measures[name]), 0)
}

/** The share of pages that are slower, were they spread log-normally. */
function curve({ p10, median }: Curve, value: number): number {
  if (value <= 0) return 1
  return (1 - erf((Math.log(value / median) * INVERSE_ERFC_ONE_FIFTH) / -Math.log(p10 / median))) / 2
}

/** Abramowitz and Stegun, 7.1.26. */
function erf(value: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(value))
  const sum = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592].reduce((all, a) => all * t + a, 0)
  return Math.sign(value) * (1 - sum * t * Math.exp(-value * value))
}
