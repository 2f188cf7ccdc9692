import type { Condition, Judgement, Person } from '../../record/worksheet.ts'
import type { Block, Definition, Prose, Span } from '../outline.ts'
import { dayOf } from './moments.ts'
import { personOf, roleBeside, teamOf, tierOf } from './names.ts'
import { ownWords } from './own-words.ts'
import type { View } from './view.ts'

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

const conditionText = (view: View, { text, owner, due, done }: Condition): string => {
  const { say, words: { report: { judgement: words } } } = view
  const about = [
    isSaid(owner) ? say(words.conditionOwner, { owner }) : '',
    due === undefined ? '' : say(words.conditionDue, { date: dayOf(view, due) }),
    done ? words.conditionDone : '',
  ].filter((part) => part !== '')
  return say(words.condition, { text: about.length === 0 ? text : `${text} (${about.join(', ')})` })
}

const verdictText = (view: View, judgement: Judgement | undefined): Prose => {
  const { verdicts, report: { judgement: words } } = view.words
  if (judgement === undefined) return words.noVerdict
  const { verdict, reason, dissent, conditions } = judgement
  const lines: readonly (readonly Span[])[] = [
    [{ text: verdict === undefined ? words.noVerdict : verdicts[verdict].name, look: 'bold' }],
    ...(isSaid(reason) ? [[{ text: reason }]] : []),
    ...conditions.map((condition) => [{ text: conditionText(view, condition) }]),
    ...(isSaid(dissent) ? [[{ text: words.dissent, look: 'bold' } as const, { text: dissent }]] : []),
  ]
  return lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]))
}

const personRow = (view: View, [id, person]: readonly [string, Person]): readonly Prose[] => {
  const { judgement: words } = view.words.report
  const [name, role] = [personOf(view, id), roleBeside(view, id)]
  const who: Prose = role === '' ? name : [{ text: `${name}\n` }, { text: role, look: 'muted' }]
  return [who, person.interest ? words.maker : words.notMaker, verdictText(view, view.record.judgements[id])]
}

const people = (view: View): readonly Block[] => {
  const { judgement: words, first } = view.words.report
  const team = teamOf(view)
  if (team.length === 0) return [{ kind: 'paragraph', prose: first.nobody }]
  const { person, interest, verdict } = words.columns
  return [{
    kind: 'table',
    caption: words.table,
    columns: [{ head: person, share: 4 }, { head: interest, share: 3 }, { head: verdict, share: 9 }],
    rows: team.map((row) => personRow(view, row)),
  }]
}

/** At High and Very high nothing is simply acceptable: the tier is said with it (P13). */
const concluded = (view: View): Prose => {
  const { record, result, say, words: { verdicts, report: { judgement: words } } } = view
  const { verdict } = record.conclusion
  if (verdict === undefined) return words.none
  const { name } = verdicts[verdict]
  const accepts = verdict === 'acceptable' || verdict === 'with-conditions'
  const despite = accepts && result.enough && result.tier.worst >= 3
  const text = despite ? say(words.despite, { verdict: name, tier: tierOf(view, result.tier.worst) }) : name
  return [{ text, look: 'bold' }]
}

const conclusion = (view: View): Block => {
  const { record: { conclusion: { reason } }, words: { report: { judgement: words } } } = view
  return { kind: 'callout', tone: 'note', title: words.together, blocks: [
    { kind: 'paragraph', prose: concluded(view) },
    ...(isSaid(reason) ? [{ kind: 'paragraph', prose: reason } as const] : []),
  ] }
}

const benefit = ({ record, words: { benefits, report: { judgement: words } } }: View): readonly Block[] => {
  const rows = Object.entries(benefits).flatMap(([key, { ask }]): readonly Definition[] => {
    const said = record.benefit[key as keyof typeof benefits]
    return isSaid(said) ? [{ term: ask, details: [said] }] : []
  })
  return rows.length === 0 ? [] : [
    { kind: 'heading', level: 3, text: words.benefit },
    { kind: 'definitions', rows },
  ]
}

/** What people decided: together and each for themselves, with dissent, conditions, benefit, and their own words. */
export const judgement = (view: View): readonly Block[] => {
  const { judgement: words } = view.words.report
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    conclusion(view),
    ...people(view),
    ...benefit(view),
    ...ownWords(view),
  ]
}
