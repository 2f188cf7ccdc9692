import { differencesIn } from './differences.ts'
import type { Worksheet } from './worksheet.ts'
import type { Worry } from './worry.ts'

/** Who is missing at the table, and who sits there and sees it otherwise. */
export const worriesAtTheTable = (record: Worksheet): readonly Worry[] => [...missing(record), ...dissent(record)]

const missing = ({ team: { order, people } }: Worksheet): readonly Worry[] => {
  const place = { part: 'people' } as const
  const all = order.flatMap((id) => people[id] ?? [])
  if (all.length === 0) return [{ kind: 'nobody', place }]
  const has = (role: (typeof all)[number]['role']) => all.some((person) => person.role === role)
  return [
    ...(all.every(({ interest }) => interest) ? [{ kind: 'only-maker', place } as const] : []),
    ...(has('lived-experience') ? [] : [{ kind: 'no-lived-experience', place } as const]),
    ...(has('clinician') ? [] : [{ kind: 'nobody-clinical', place } as const]),
  ]
}

const dissent = (record: Worksheet): readonly Worry[] => {
  const differing = new Set(differencesIn(record).flatMap((difference) => difference.dissent))
  return record.team.order.flatMap((person): readonly Worry[] => {
    const by = wordsOrVerdict(record, person) ?? (differing.has(person) ? 'answers' : null)
    return by === null ? [] : [{ kind: 'dissent', person, by, place: { person } }]
  })
}

const AGREED: ReadonlySet<string | undefined> = new Set(['acceptable', 'with-conditions'])

const wordsOrVerdict = ({ judgements, conclusion }: Worksheet, person: string): 'words' | 'verdict' | null => {
  const given = judgements[person]
  if (given?.dissent?.trim()) return 'words'
  return given?.verdict === 'not-acceptable' && AGREED.has(conclusion.verdict) ? 'verdict' : null
}

/** What was to be done by a day that is over, the longest ago first. Days compare as texts. */
export const overdueOn = ({ judgements, plan }: Worksheet, today: string): readonly Worry[] => {
  const asked = Object.values(judgements).flatMap(({ conditions }) =>
    conditions.map(({ text, ...rest }) => ({ what: { text }, ...rest })))
  const steps = Object.entries(plan).map(([step, { done = false, ...rest }]) => ({ what: { step }, done, ...rest }))
  return [...asked, ...steps].flatMap(({ what, owner = '', due, done }) =>
    (due === undefined || done || due >= today ? [] : [{ what, owner, due }]))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((late) => ({ kind: 'overdue', ...late, place: { part: 'conditions' } }))
}
