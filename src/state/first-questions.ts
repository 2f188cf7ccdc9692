import { type QuestionId, questions } from '../content/questions.ts'
import type { Role } from '../domain/question.ts'
import { memoised } from '../record/memoised.ts'
import { type Place, placesIn } from '../record/places.ts'
import type { Worksheet } from '../record/worksheet.ts'

/** What somebody of this role should answer first: what was left for them, then what they usually know best. */
export const firstQuestions = (record: Worksheet, role: Role): readonly QuestionId[] => {
  const asked = [...placesByQuestion(record)]
  const left = asked.filter(([, places]) => places.some(({ cell }) => cell?.leaveFor === role))
  const best = asked.filter(([id]) => (questions[id].answeredBy as readonly Role[]).includes(role))
  return [...new Set([...left, ...best].map(([id]) => id))]
}

const placesByQuestion = memoised((record: Worksheet): ReadonlyMap<QuestionId, readonly Place[]> => {
  const byQuestion = new Map<QuestionId, readonly Place[]>()
  for (const place of placesIn(record)) {
    byQuestion.set(place.question, [...(byQuestion.get(place.question) ?? []), place])
  }
  return byQuestion
})
