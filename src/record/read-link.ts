import { seal } from '../content/seal.ts'
import { id, version } from './fields.ts'
import { readAnswersText } from './link-answers.ts'
import { type LinkText, readLinkText } from './link-text.ts'
import { titleIn } from './link-title.ts'
import { CODE_DIGITS } from './link.ts'
import type { Layer } from './worksheet.ts'

/** What a share link says. */
export interface SharedLink {
  /** The worksheet that asks, and that the answers go back to. */
  readonly worksheet: string
  readonly blind: boolean
  /** May be empty. */
  readonly title: string
  /** `code`: the first hex digits of their seal. */
  readonly rules: { readonly version: string; readonly code: string }
  readonly sameRules: boolean
  /** What is proposed as facts, every other answer as a suggestion. */
  readonly layer: Layer
  /** Ids that our rules do not know, or do not ask there; the answers that had them were left out. */
  readonly strange: readonly string[]
}

export type LinkFailure =
  /** A part is missing, or a character is another one. */
  | 'cut-short'
  | 'too-long'
  | 'not-a-link'
  /** Of a later release. */
  | 'newer'

export type LinkReading =
  | { readonly ok: true; readonly link: SharedLink }
  | { readonly ok: false; readonly failure: LinkFailure }

/** UTF-16 units. A link of fourteen actions that all differ stays far below, even encoded again. */
export const MAX_LINK = 40_000

const failed = (failure: LinkFailure): LinkReading => ({ ok: false, failure })

/** Reads the fragment of an address, or a whole address, as mail programs leave it. Never throws. */
export const readLink = (hash: string): LinkReading => {
  if (hash.length > MAX_LINK) return failed('too-long')
  const text = readLinkText(hash)
  if (text === null) return failed('not-a-link')
  const failure = failureOf(text.version)
  if (failure) return failed(failure)
  if (!('answers' in text)) return failed('cut-short')
  const link = sharedIn(text)
  return link ? { ok: true, link } : failed('not-a-link')
}

/** Null for a version of ours, also where it was cut off. */
const failureOf = (form: string): LinkFailure | null => {
  if (['', '1', '1b'].includes(form)) return null
  return /^(?:[2-9]|[1-9]\d{1,3})[a-z]?$/.test(form) ? 'newer' : 'not-a-link'
}

const sharedIn = ({ version: form, worksheet, rules: written, title, answers }: LinkText): SharedLink | null => {
  const blind = form === '1b'
  const rules = rulesIn(written)
  const read = readAnswersText(answers, blind)
  if (!id.safeParse(worksheet).success || !rules || !read) return null
  const sameRules = rules.version === seal.version && rules.code === seal.sha256.slice(0, CODE_DIGITS)
  return { worksheet, blind, title: titleIn(title), rules, sameRules, ...read }
}

const rulesIn = (text: string): SharedLink['rules'] | null => {
  const [, of = '', code = ''] = /^([^-]+)-([0-9a-f]{16})$/.exec(text) ?? []
  return version.safeParse(of).success ? { version: of, code } : null
}
