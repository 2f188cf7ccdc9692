import type { SafeguardClaim } from './safeguard.ts'

/** What a team says to one question; absent means unanswered, which is different from 'unknown'. */
export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'many'; readonly options: readonly string[] }

type AnswersById = Readonly<Record<string, Answer>>

/** What the score is computed from: one layer of confirmed answers, without words, notes or people. */
export interface Assessment {
  /** Worksheet-wide answers, and per-action questions as they hold for all actions. */
  readonly shared: AnswersById
  /** Where an action differs: action -> question -> answer. */
  readonly byAction: Readonly<Record<string, AnswersById>>
  readonly safeguards: Readonly<Record<string, SafeguardClaim>>
}
