import bidiFactory from 'bidi-js'
import { INVISIBLE } from '../../words/unseen.ts'
import { joined } from './arabic-forms.ts'

/** A character with its marks. */
export interface Letter {
  readonly said: string
  /** What to print for it: joined to its neighbours, or mirrored as a bracket is that reads from right to left. */
  readonly drawn: string
  /** How deeply directions are nested here (UAX #9); odd reads from right to left. */
  readonly level: number
}

interface Letters {
  /** Of the whole paragraph: 1 if most of its letters read from right to left. */
  readonly base: number
  /** For each text. */
  readonly letters: readonly (readonly Letter[])[]
}

const bidi = bidiFactory()

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')

/** A base and the marks that sit on it are never parted. */
const CLUSTER = /.\p{M}*/gsu
/** Except Hebrew points and Arabic vowel signs: no font of ours can place them, so they come out as code points. */
const PARTED_CLUSTER = /[\p{Script=Hebrew}\p{Script=Arabic}]|.\p{M}*/gsu

/** They are printed as code points, so they must not steer what stands around them. */
const withoutControls = (text: string) => text.replace(ALL_INVISIBLE, (char) => '\ufffc'.repeat(char.length))

/** The letters of a paragraph, which is one or more texts side by side. */
export const lettersOf = (texts: readonly string[], bothWays: boolean): Letters => {
  const whole = texts.join('')
  if (!bothWays || !RIGHT_TO_LEFT.test(whole)) return { base: 0, letters: texts.map(fromTheLeft) }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(withoutControls(whole), directionOf(whole))
  let at = 0
  const letters = texts.map((text) => joined(text.match(PARTED_CLUSTER) ?? []).map(({ said, drawn }): Letter => {
    const level = levels[at] ?? 0
    at += said.length
    return { said, drawn: level % 2 === 1 ? bidi.getMirroredCharacter(drawn) ?? drawn : drawn, level }
  }))
  return { base: paragraphs[0]?.level ?? 0, letters }
}

/**
 * As most of its letters read. The first letter would not do: an English sentence of ours that begins with a name in
 * Hebrew is still an English sentence.
 */
const directionOf = (text: string): 'ltr' | 'rtl' => {
  const letters = text.match(/\p{L}/gu) ?? []
  const fromTheRight = letters.filter((letter) => RIGHT_TO_LEFT.test(letter))
  return fromTheRight.length * 2 > letters.length ? 'rtl' : 'ltr'
}

const fromTheLeft = (text: string): readonly Letter[] =>
  (text.match(CLUSTER) ?? []).map((cluster) => ({ said: cluster, drawn: cluster, level: 0 }))
