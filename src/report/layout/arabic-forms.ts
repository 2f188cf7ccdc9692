/** Arabic letters change with their neighbours; Unicode's presentation forms stand in the font for how they look. */

/** By block, in an order that lists each letter's forms as isolated, final, initial, medial. */
const BLOCKS = [[0xfe80, 0xfefc], [0xfb50, 0xfbb1], [0xfbd3, 0xfbdc], [0xfbde, 0xfbe9], [0xfbfc, 0xfbff]] as const

/** Letters, and lam with an alef, to their forms: four where they join onwards, two where only backwards, else one. */
const FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>()
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCodePoint(code)
      const letter = form.normalize('NFKC')
      forms.set(letter, [...(forms.get(letter) ?? []), form])
    }
  }
  return forms
})()

/** The stroke that lengthens a word: it joins on both sides and looks the same everywhere. */
const TATWEEL = '\u0640'

const joinsBack = (letter: string | undefined) => letter === TATWEEL || (FORMS.get(letter ?? '')?.length ?? 0) > 1
const joinsOn = (letter: string | undefined) => letter === TATWEEL || FORMS.get(letter ?? '')?.length === 4

/** Marks sit on letters without parting them. */
const isMark = (cluster: string) => /^\p{M}/u.test(cluster)

interface Joined {
  readonly said: string
  /** The character to print for it. */
  readonly drawn: string
}

/** Lam and the alef right after it are one letter to the eye. */
const ligated = (clusters: readonly string[]): readonly string[] => {
  const out: string[] = []
  for (const cluster of clusters) {
    const pair = `${out.at(-1) ?? ''}${cluster}`
    if (pair.length === 2 && FORMS.has(pair)) out[out.length - 1] = pair
    else out.push(cluster)
  }
  return out
}

/** Gives each letter the form that its neighbours ask for; whatever is not Arabic stays. */
export const joined = (clusters: readonly string[]): readonly Joined[] => {
  const letters = ligated(clusters)
  const following: (string | undefined)[] = []
  let next: string | undefined
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    following[i] = next
    if (!isMark(letters[i] ?? '')) next = letters[i]
  }
  let before: string | undefined
  return letters.map((said, i) => {
    if (isMark(said)) return { said, drawn: said }
    const back = joinsOn(before) && joinsBack(said)
    const on = joinsOn(said) && joinsBack(following[i])
    before = said
    return { said, drawn: FORMS.get(said)?.[(on ? 2 : 0) + (back ? 1 : 0)] ?? said }
  })
}
