import { rubric } from '../../src/content/rubric.ts'
import { score } from '../../src/domain/score.ts'
import { allCases, CASE_IDS, type CaseId } from '../cases/agreement/all-cases.ts'
import { type LabelledCase, SCHEMES } from '../cases/agreement/labelled-case.ts'
import { DISAGREEMENTS, judgePairs, type JudgedPair, ORDERED_PAIRS } from '../cases/agreement/ordered-pairs.ts'
import { AXES } from '../cases/agreement/place-case.ts'
import { tiersLeftByQuickLook } from '../cases/agreement/quick-look.ts'

const WORKSHEETS = 2000
const SEED = 20261122

const cases: Readonly<Record<CaseId, LabelledCase>> = allCases

/** Prints how the rules stand to labels that others gave: `npm run agreement`. Answers 1 where a pair is inverted. */
export function main(): number {
  const pairs = judgePairs()
  const blocks = [schemes(pairs), disagreements(pairs), spread(), quickLook()]
  console.log(blocks.map((lines) => lines.join('\n')).join('\n\n'))
  return pairs.some(({ verdict }) => verdict === 'inverted') ? 1 : 0
}

function schemes(pairs: readonly JudgedPair[]): readonly string[] {
  const count = (some: readonly JudgedPair[]) => (['right', 'tied', 'crossed', 'inverted'] as const)
    .map((verdict) => `${some.filter((pair) => pair.verdict === verdict).length} ${verdict}`).join(', ')
  const line = (name: string, some: readonly JudgedPair[]) =>
    `  ${name.padEnd(16)}${count(some.filter(({ listed }) => listed))}; further pairs: `
    + count(some.filter(({ listed }) => !listed))
  return [
    `Rules ${rubric.version}: pairs that a label orders, on the axis that the label measures`,
    ...SCHEMES.map((scheme) => line(scheme, pairs.filter((pair) => pair.scheme === scheme)) + ` (${axisOf(scheme)})`),
    line('all', pairs),
    `  Between schemes nothing is compared: ${unordered(pairs)} pairs.`,
    '  Right: higher at one corner of what is open, lower at none. Crossed: higher at one, lower at the other.',
    '  Pairs share cases, and the cases were at hand when the rules were made: this is no rate on new cases.',
  ]
}

function axisOf(scheme: (typeof SCHEMES)[number]): string {
  const axis = AXES[scheme]
  return axis === 'tier' ? 'the tier' : axis.lenses.join(', ')
}

function unordered(pairs: readonly JudgedPair[]): number {
  return CASE_IDS.length * (CASE_IDS.length - 1) / 2 - pairs.length
}

function disagreements(pairs: readonly JudgedPair[]): readonly string[] {
  const found = pairs.filter(({ verdict }) => verdict !== 'right').map(({ higher, lower, verdict }) => {
    const known = DISAGREEMENTS.find((one) => one.higher === higher && one.lower === lower)
    const strength = ORDERED_PAIRS.find((one) => one.higher === higher && one.lower === lower)?.strength ?? 'by rank'
    return `  ${verdict}: ${higher} (${cases[higher].label}) above ${lower} (${cases[lower].label})\n`
      + `    The order rests on: ${strength}. ${known?.why ?? 'Not explained yet.'}`
  })
  return ['Where we do not see the order of a label', ...(found.length > 0 ? found : ['  nowhere'])]
}

/** Each case as far as it is stated: the safest and the riskiest that it could be. */
function spread(): readonly string[] {
  const tiers = CASE_IDS.map((id) => {
    const read = cases[id].ways.map((way) => score(rubric, way.build()).tier)
    return { best: Math.min(...read.map(({ best }) => best)), worst: Math.max(...read.map(({ worst }) => worst)) }
  })
  const count = (corner: 'best' | 'worst') =>
    [1, 2, 3, 4].map((tier) => `${tiers.filter((one) => one[corner] === tier).length}`).join(' ')
  return [
    `How ${CASE_IDS.length} cases spread over Low, Moderate, High, Very high, only what they state being answered`,
    `  with what is open at its safest  ${count('best')}`,
    `  with what is open at its riskiest ${count('worst')}`,
  ]
}

function quickLook(): readonly string[] {
  const left = tiersLeftByQuickLook(WORKSHEETS, SEED)
  const percent = (some: number) => `${Math.round(some / WORKSHEETS * 100)} %`
  return [
    `What the quick look leaves of the four tiers, over ${WORKSHEETS} made-up worksheets of one action`,
    `  one tier ${percent(left[0])}, at most two neighbours ${percent(left[0] + left[1])}, `
    + `three ${percent(left[2])}, all four ${percent(left[3])}`,
  ]
}
