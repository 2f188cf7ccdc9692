import { type Ids, peopleIn } from './compare-people.ts'
import { type Compared, type Two, inBoth, isSame } from './compare-two.ts'
import type { Condition, Judgement, Person, Verdict, Worksheet } from './worksheet.ts'

export interface ConditionChange {
  readonly kind: 'added' | 'gone' | 'done' | 'open-again'
  readonly condition: Condition
}

/** What one person says of it all. */
export interface JudgementChange {
  /** As they are called in the later worksheet in which they sit at the table. */
  readonly person: Person
  /** Null: none given. */
  readonly verdict: Two<Verdict | null>
  readonly conditions: readonly ConditionChange[]
  /** Where they disagree, in their own words; null: nowhere. */
  readonly dissent: Two<string | null>
}

export const compareJudgements = (both: Two<Worksheet>): Compared<JudgementChange> => {
  const judged = peopleIn(both).map((ids) => judgedBy(both, ids)).filter((one) => one !== null)
  const changes = judged.filter(({ verdict, conditions, dissent }) =>
    !isSame(verdict) || conditions.length > 0 || !isSame(dissent))
  return { changes, same: judged.length - changes.length }
}

/** Null: they say nothing in either. */
const judgedBy = (both: Two<Worksheet>, ids: Ids): JudgementChange | null => {
  const given: Two<Judgement | undefined> = {
    before: both.before.judgements[ids.before ?? ''], after: both.after.judgements[ids.after ?? ''],
  }
  const person = both.after.team.people[ids.after ?? ''] ?? both.before.team.people[ids.before ?? '']
  if (person === undefined || (given.before === undefined && given.after === undefined)) return null
  return {
    person,
    verdict: inBoth(given, (one) => one?.verdict ?? null),
    conditions: conditionsIn(inBoth(given, (one) => one?.conditions ?? [])),
    dissent: inBoth(given, (one) => one?.dissent?.trim().normalize('NFC') || null),
  }
}

/** A condition is the same one as long as its words are. Empty ones were begun and not written. */
const conditionsIn = (both: Two<readonly Condition[]>): readonly ConditionChange[] => {
  const byText = inBoth(both, (all) => new Map(all.map((one) => [one.text.trim().normalize('NFC'), one])))
  const texts = [...new Set([...byText.before.keys(), ...byText.after.keys()])].filter((text) => text !== '')
  return texts.flatMap((text): readonly ConditionChange[] => {
    const [was, is] = [byText.before.get(text), byText.after.get(text)]
    if (was === undefined) return is ? [{ kind: 'added', condition: is }] : []
    if (is === undefined) return [{ kind: 'gone', condition: was }]
    return was.done === is.done ? [] : [{ kind: is.done ? 'done' : 'open-again', condition: is }]
  })
}
