import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'

const words = pagesSign.signing

/** Why nothing was signed: a name for it that the words know, or what broke. */
export type SignProblem =
  | { readonly kind: keyof typeof words.failures }
  | { readonly kind: 'key-file'; readonly failure: keyof typeof words.keyFile.failures }
  | { readonly kind: 'broken'; readonly message: string }
  /** Nothing broke: somebody stopped it. */
  | { readonly kind: 'stopped' }

export interface NotDone {
  readonly ok: false
  readonly problem: SignProblem
}

export const failed = (problem: SignProblem): NotDone => ({ ok: false, problem })
const broken = (message: string): NotDone => failed({ kind: 'broken', message })

/** A job that gave nothing: it broke, or somebody stopped it. */
export const notDone = ({ message, stopped }: { readonly message: string; readonly stopped?: true }): NotDone =>
  stopped ? failed({ kind: 'stopped' }) : broken(message)

/** A failure of a job in the words of the page; one that only our own fault brings about, as broken. */
export const refusedJob = (failure: string): NotDone =>
  Object.hasOwn(words.failures, failure) ? failed({ kind: failure as keyof typeof words.failures }) : broken(failure)

export const problemWords = (problem: SignProblem): string => {
  switch (problem.kind) {
    case 'broken':
      return say(words.broken, { reason: problem.message })
    case 'stopped':
      return words.stopped
    case 'key-file':
      return words.keyFile.failures[problem.failure]
    default:
      return words.failures[problem.kind]
  }
}
