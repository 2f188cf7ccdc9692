import { allCases, CASE_IDS, type CaseId } from './all-cases.ts'
import type { LabelledCase, Scheme } from './labelled-case.ts'
import { standingOf, verdictOn, type Verdict } from './place-case.ts'

interface Pair {
  readonly higher: CaseId
  readonly lower: CaseId
}

interface Disagreement extends Pair {
  readonly verdict: Exclude<Verdict, 'right'>
  readonly why: string
}

/** Pairs that were put into an order one by one, with how much that order can bear. */
export const ORDERED_PAIRS = [
  { higher: 'n12-meningitis-child', lower: 'n12-apnea-tone', strength: 'primary' },
  { higher: 'n12-arrhythmia', lower: 'n12-bp-store', strength: 'primary' },
  { higher: 'n12-insulin', lower: 'n12-asthma-diary', strength: 'primary' },
  { higher: 'mdcg-depression-dx', lower: 'mdcg-diary', strength: 'secondary, word for word' },
  { higher: 'mhra-direct-dx', lower: 'mhra-phq-raw', strength: 'secondary' },
  { higher: 'limbic-access', lower: 'nhs-transcribe', strength: 'primary and secondary' },
  { higher: 'nice-tierC-treat', lower: 'mood-diary', strength: 'primary text, our mapping' },
  { higher: 'mood-diary', lower: 'admin-scheduling', strength: 'primary text, our mapping' },
  { higher: 'social-companion-teen', lower: 'alongside', strength: 'secondary, two reports of one organisation' },
  { higher: 'eu-emotion-work', lower: 'eu-emotion-customer', strength: 'secondary' },
  { higher: 'eu-device-iia', lower: 'eu-chatbot-art50', strength: 'secondary' },
  { higher: 'eu-chatbot-art50', lower: 'eu-moodtracker', strength: 'secondary' },
  { higher: 'il-supplementary', lower: 'il-admin', strength: 'weak: the law permits both' },
  { higher: 'il-ai-therapist', lower: 'il-admin', strength: 'secondary' },
  { higher: 'wa-manipulative-minor', lower: 'il-admin', strength: 'secondary, two states' },
  { higher: 'seed-intake-substitute', lower: 'seed-breathing', strength: 'said by one clinician' },
] as const satisfies readonly (Pair & { readonly strength: string })[]

/**
 * Where the rules do not see the order of a label, and why. Whoever makes a pair worse has to write it here; whoever
 * makes one better takes it out.
 */
export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    higher: 'social-companion-teen',
    lower: 'alongside',
    verdict: 'crossed',
    why:
      'With what is open at its safest, the companion stands a tier higher. At its riskiest the order turns round: '
      + 'both are Very high, and the school chatbot can do two things more: its alarms can come as force, and its '
      + 'advice can mislead. That staff stand behind it is known; who looks, and when, is not.',
  },
  {
    higher: 'n12-apnea-tone',
    lower: 'n12-arrhythmia',
    verdict: 'tied',
    why:
      'Both diagnose or treat. That the one is serious, and that the other only aids a clinician’s diagnosis, is '
      + 'said by the label and not by the case.',
  },
]

export interface JudgedPair extends Pair {
  readonly scheme: Scheme
  readonly verdict: Verdict
  /** One of the pairs that were ordered one by one; the others follow from the ranks. */
  readonly listed: boolean
}

const cases: Readonly<Record<CaseId, LabelledCase>> = allCases

/** Every two cases of one scheme that differ in rank; schemes measure different things and are never compared. */
export function judgePairs(): readonly JudgedPair[] {
  return CASE_IDS.flatMap((higher) => CASE_IDS.flatMap((lower) => {
    const [{ scheme, rank, ways }, other] = [cases[higher], cases[lower]]
    if (scheme === null || scheme !== other.scheme || (rank ?? 0) <= (other.rank ?? Infinity)) return []
    const verdict = verdictOn(standingOf(scheme, ways), standingOf(scheme, other.ways))
    const listed = ORDERED_PAIRS.some((pair) => pair.higher === higher && pair.lower === lower)
    return [{ higher, lower, scheme, verdict, listed }]
  }))
}
