import type { OpenQuestion } from '../domain/result.ts'
import type { CommonPlace } from './common-place.ts'
import type { ContradictionId } from './contradictions.ts'

/** Where on a reading view the answer stands that a worry is about. */
export type WorryPlace = CommonPlace | { readonly person: string } | { readonly part: 'people' | 'conditions' }

/** How far the result moves, if the answer turns out to be the riskier one. */
type Moves = OpenQuestion['narrows']

/** One thing that a reviewer should look at before the rest. */
export type Worry =
  /** 'open-stop': an open answer leaves it possible. */
  | { readonly kind: 'stop' | 'open-stop'; readonly stop: string; readonly place: CommonPlace | null }
  /** People hold answers that come to different results, settled or not; `dissent`: who sees it otherwise. */
  | {
    readonly kind: 'disputed'
    readonly place: CommonPlace
    readonly dissent: readonly string[]
    readonly isSettled: boolean
    readonly moves: Moves
  }
  /** A safeguard is said to be there, and nothing shows it. */
  | { readonly kind: 'no-evidence'; readonly place: { readonly safeguard: string } }
  /** A protective answer that nobody decided on or documented. */
  | { readonly kind: 'assumed' | 'unknown' | 'unanswered'; readonly place: CommonPlace; readonly moves: Moves }
  /** Answers that do not fit each other; no `actions`: whatever it does. */
  | {
    readonly kind: 'contradiction'
    readonly contradiction: ContradictionId
    readonly actions: readonly string[]
    readonly place: CommonPlace
    readonly others: readonly CommonPlace[]
  }
  | {
    readonly kind: 'nobody' | 'only-maker' | 'no-lived-experience' | 'nobody-clinical'
    readonly place: { readonly part: 'people' }
  }
  /** Somebody keeps another view: in words, by a verdict that was outvoted, or by answers of their own. */
  | {
    readonly kind: 'dissent'
    readonly person: string
    readonly by: 'words' | 'verdict' | 'answers'
    readonly place: { readonly person: string }
  }
  /** Of a person's condition, or of a step that the tier asks for; `due` is a day. */
  | {
    readonly kind: 'overdue'
    readonly what: { readonly text: string } | { readonly step: string }
    readonly owner: string
    readonly due: string
    readonly place: { readonly part: 'conditions' }
  }
  /** The answers were given under rules that are not those of this page. */
  | { readonly kind: 'other-rules'; readonly made: string; readonly place: null }

export type WorryKind = Worry['kind']

/** What a worksheet cannot know about the moment in which it is read. */
export interface ReadingFacts {
  /** A day, such as 2026-11-27. */
  readonly today: string
  /** The rules of whoever reads. */
  readonly rules: { readonly sha256: string }
}
