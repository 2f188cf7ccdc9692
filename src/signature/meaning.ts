/** What a person says by signing: one word per signature, read back by the check. */
export type Meaning = 'took-part' | 'agrees' | 'decides'

export const MEANINGS: readonly Meaning[] = ['took-part', 'agrees', 'decides']

export function readMeaning(word: string | null): Meaning | null {
  return MEANINGS.find(meaning => meaning === word) ?? null
}
