import { Integer, Sequence } from 'asn1js'
import { type AlgorithmIdentifier, PBES2Params, PBKDF2Params } from 'pkijs'

/** Honest files ask for some thousands of rounds of hashing, cautious ones for some hundred thousand. */
const MOST_ROUNDS = 1_000_000
/** RFC 8018, appendix A.4. */
const PBES2 = '1.2.840.113549.1.5.13'

/** False where a password would be hashed for minutes. */
export function isBearable(rounds: number): boolean {
  return rounds >= 1 && rounds <= MOST_ROUNDS
}

/** What a file may still ask for: each of its parts can be locked on its own. */
export interface RoundsLeft {
  left: number
}

export function roundsForOneFile(): RoundsLeft {
  return { left: MOST_ROUNDS }
}

/** @throws RangeError for a lock that takes more rounds than are left, or does not say how many */
export function spendRounds(rounds: RoundsLeft, lock: AlgorithmIdentifier): void {
  const asked = roundsOf(lock)
  if (!isBearable(asked) || asked > rounds.left) throw new RangeError('too many rounds')
  rounds.left -= asked
}

function roundsOf({ algorithmId, algorithmParams }: AlgorithmIdentifier): number {
  if (algorithmId === PBES2) {
    const { keyDerivationFunc } = PBES2Params.fromBER(algorithmParams.toBER())
    return PBKDF2Params.fromBER(keyDerivationFunc.algorithmParams.toBER()).iterationCount
  }
  const [, rounds] = algorithmParams instanceof Sequence ? algorithmParams.valueBlock.value : []
  return rounds instanceof Integer ? rounds.valueBlock.valueDec : Number.NaN
}
