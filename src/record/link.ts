import { seal } from '../content/seal.ts'
import { answersText } from './link-answers.ts'
import { linkText } from './link-text.ts'
import { linkTitle } from './link-title.ts'
import type { Worksheet } from './worksheet.ts'

export interface LinkChoice {
  /** Only what the feature is and what it does: nobody's answers about it. */
  readonly blind: boolean
}

/** First hex digits of the rules' seal: enough to tell two rules apart, few enough to read. */
export const CODE_DIGITS = 16

/**
 * The fragment of an address that asks somebody to answer alone. An address is kept in histories and passed on, so it
 * carries the title and the options that were chosen jointly: no name, note, reason, evidence, time or other text.
 */
export const linkOf = (record: Worksheet, { blind }: LinkChoice): string =>
  linkText({
    version: blind ? '1b' : '1',
    worksheet: record.id,
    rules: `${seal.version}-${seal.sha256.slice(0, CODE_DIGITS)}`,
    title: linkTitle(record),
    answers: answersText(record.answers.joint, blind),
  })
