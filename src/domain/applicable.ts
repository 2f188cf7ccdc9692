import type { Assessment } from './answer.ts'
import { answeredFor, type Place } from './answered.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'

/**
 * Whether a question is put to people under what they have said so far. A follow-up waits for the answer that opens
 * it: what is still open, or not known, opens nothing. For `action` null a per-action question is asked while any
 * action that has no answer of its own needs it.
 */
export function isAsked(rubric: Rubric, assessment: Assessment, question: string, action: Place): boolean {
  return isAskedIn(new Reading(rubric, assessment, 'given'), question, action)
}

/** The same over a reading of what was given, for who asks about many questions. */
export function isAskedIn(given: Reading, id: string, action: Place): boolean {
  const { rubric, assessment, actions, places } = given
  const question = rubric.questions[id]
  if (question === undefined || asksOfOtherActions(rubric, id) && actions.length < 2) return false
  if (question.scope === 'worksheet' || action !== null) return given.isOpen(id, action)
  const sharing = places.filter((place) => answeredFor(rubric, assessment, id, place).place === null)
  return sharing.some((place) => given.isOpen(id, place))
}

/** "Which other actions does it set off?" has no answer where there is only one. */
function asksOfOtherActions(rubric: Rubric, id: string): boolean {
  return Object.values(rubric.scales).some((scale) => scale.inheritedThrough === id)
}
