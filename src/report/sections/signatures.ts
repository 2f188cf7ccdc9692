import type { Block, SlotPlace } from '../outline.ts'
import { personOf, roleBeside } from './names.ts'
import type { View } from './view.ts'

const placeOf = (view: View, { id, person }: View['record']['slots'][number]): SlotPlace => {
  const { record, say, words: { verdicts, report: { signatures: words } } } = view
  const sitting = person === undefined ? undefined : record.team.people[person]
  if (person === undefined || sitting === undefined) {
    return { id, heading: words.spare, label: say(words.empty, { who: words.spare }) }
  }
  const verdict = record.judgements[person]?.verdict
  const [name, role] = [personOf(view, person), roleBeside(view, person)]
  const who = role === '' ? name : say(words.expected, { name, role })
  const given = verdict === undefined ? '' : `\n${say(words.verdict, { verdict: verdicts[verdict].name })}`
  return { id, heading: who + given, label: say(words.empty, { who }) }
}

/** A place for each signer and the spare ones, prepared now because nothing may be added to a signed page. */
export const signatures = (view: View): readonly Block[] => {
  const { record: { slots }, words: { report: { signatures: words } } } = view
  if (slots.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    { kind: 'slots', slots: slots.map((slot) => placeOf(view, slot)) },
  ]
}
