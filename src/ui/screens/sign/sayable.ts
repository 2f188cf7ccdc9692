import { MEANINGS, type Signing } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { type SignedOn, isWorksheet } from './signable.ts'

const { meanings, meaningTexts, onDecision } = pagesSign.signing

type Meaning = Signing['meaning']

/** Something that a signature may say. `isOff`: there is nothing yet that it would speak of. */
interface Sayable {
  readonly meaning: Meaning
  readonly label: string
  readonly text: string
  readonly isOff: boolean
}

/** The chair's first. A board has no joint conclusion beside its decision. */
const OF_DECISION = ['decides', 'took-part'] as const satisfies readonly Meaning[]

export const sayableOn = (on: SignedOn): readonly Sayable[] =>
  isWorksheet(on)
    ? MEANINGS.map((meaning) => ({
        meaning, label: meanings[meaning], text: meaningTexts[meaning],
        isOff: meaning === 'agrees' && on.conclusion.verdict === undefined,
      }))
    : OF_DECISION.map((meaning) => ({
        meaning, label: onDecision.meanings[meaning], text: onDecision.meaningTexts[meaning], isOff: false,
      }))

export const canSay = (on: SignedOn, meaning: Meaning | undefined): boolean =>
  sayableOn(on).some((one) => one.meaning === meaning && !one.isOff)

/** The sentence that goes into the signature. */
export const meaningTextOn = (on: SignedOn, meaning: Meaning): string =>
  sayableOn(on).find((one) => one.meaning === meaning)?.text ?? meaningTexts[meaning]
