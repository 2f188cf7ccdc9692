import { rubric } from '../content/rubric.ts'
import type { Assessment } from '../domain/answer.ts'
import { isAsked } from '../domain/applicable.ts'
import { assessmentOf } from './assessment.ts'
import { seenBy } from './lay-over.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'
import type { Worksheet } from './worksheet.ts'

/** What the score reads for everybody at the table who answered by themselves: the joint answers, theirs laid over. */
export const viewsOf = memoised((record: Worksheet): ReadonlyMap<string, Assessment> =>
  new Map(record.team.order
    .filter((person) => Object.hasOwn(record.answers.positions, person))
    .map((person) => [person, assessmentOf(seenBy(record, person).answers.joint)])))

/** Whether a question is put to this person under what they see; whoever sees nothing else sees the joint answers. */
export const isAskedOf = (record: Worksheet, person: string, question: string, action: string | null): boolean => {
  const opens = rubric.questions[question as keyof typeof rubric.questions]
  if (opens === undefined || !('opens' in opens)) return true
  return isAsked(rubric, viewsOf(record).get(person) ?? assessmentNow(record), question, action)
}
