/** Characters. Our judgement: four random words have more; what is shorter is tried out by whoever has the file. */
export const PASSPHRASE_MIN = 12

/** Rounds that a passphrase may ask for: fewer are too quickly tried out, more would stop the page. */
export const ROUNDS = { least: 600_000, most: 2_000_000 } as const

export const SALT_LENGTH = 16

export type PassphraseProblem = 'short' | 'differs'

/** What is wrong with a new passphrase that was typed twice. Spaces count, as every character does. */
export const passphraseProblem = (passphrase: string, again: string): PassphraseProblem | null => {
  if (Array.from(passphrase.normalize('NFKC')).length < PASSPHRASE_MIN) return 'short'
  return passphrase === again ? null : 'differs'
}

export const areBearableRounds = (rounds: unknown): rounds is number =>
  Number.isInteger(rounds) && Number(rounds) >= ROUNDS.least && Number(rounds) <= ROUNDS.most
