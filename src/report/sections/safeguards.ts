import { rubric } from '../../content/rubric.ts'
import { safeguardStatus } from '../../domain/safeguard-status.ts'
import type { SafeguardStatus } from '../../domain/safeguard.ts'
import type { SafeguardCell } from '../../record/worksheet.ts'
import type { Block, Prose } from '../outline.ts'
import { dayOf } from './moments.ts'
import { safeguardOf } from './names.ts'
import type { View } from './view.ts'

const evidenceOf = (view: View, status: SafeguardStatus, cell: SafeguardCell | undefined): Prose => {
  const { say, words: { answers, report: { safeguards: words } } } = view
  const evidence = cell?.evidence?.trim() ?? ''
  const owner = [cell?.owner ?? '', cell?.date === undefined ? '' : dayOf(view, cell.date)]
  const counts = status === 'in-place' || status === 'verified'
  const parts = [
    evidence === '' && counts ? words.noEvidence : evidence,
    owner.every((part) => part !== '')
      ? say(words.ownerDate, { owner: owner[0] ?? '', date: owner[1] ?? '' })
      : owner.join(''),
    cell?.note ?? '',
    cell?.confirmed === false ? answers.suggested : '',
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** Safeguards that somebody spoke of, in a table; the others named in a line. */
export const safeguards = (view: View): readonly Block[] => {
  const { record: { answers: { joint } }, words: { report: { safeguards: words } } } = view
  const all = Object.keys(rubric.safeguards).map((id) =>
    ({ id, status: safeguardStatus(rubric, view.assessment, id), cell: joint.safeguards[id] }))
  const spoken = all.filter(({ status, cell }) => status !== 'none' || cell !== undefined)
  const silent = all.filter((one) => !spoken.includes(one)).map(({ id }) => safeguardOf(view, id))
  const { safeguard, status: state, evidence } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    ...(spoken.length === 0 ? [] : [{
      kind: 'table',
      caption: words.caption,
      columns: [{ head: safeguard, share: 5 }, { head: state, share: 3 }, { head: evidence, share: 8 }],
      rows: spoken.map(({ id, status, cell }) =>
        [safeguardOf(view, id), words.states[status], evidenceOf(view, status, cell)]),
    } as const]),
    ...(silent.length === 0 ? [] : [{
      kind: 'definitions', rows: [{ term: words.otherwise, details: [silent.join(view.words.report.semicolon)] }],
    } as const]),
  ]
}
