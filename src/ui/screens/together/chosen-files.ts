import { type Fit, type Returned, fitOf, wholeAs } from '../../../record/fit-answers.ts'
import type { Answers } from '../../../record/merge-answers.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { AnswerFileRead } from './read-answer-file.ts'

/** One file of those that came back, what it brings, and what somebody chose about it. */
export interface AnswerFile {
  readonly key: string
  readonly name: string
  readonly read: AnswerFileRead
  /** Null where it was not read. */
  readonly fit: Fit | null
  /** Who it is from, as far as that is known or chosen. */
  readonly whose: string | null
  readonly isIncluded: boolean
}

export interface Chosen {
  readonly whose?: string
  readonly isLeftOut?: boolean
}

const known = new WeakMap<Returned, { readonly to: Worksheet; readonly fit: Fit }>()

/** How a file fits a worksheet; worked out once while neither changes. */
export const fitNow = (record: Worksheet, returned: Returned): Fit => {
  const before = known.get(returned)
  if (before?.to === record) return before.fit
  const fit = fitOf(record, returned)
  known.set(returned, { to: record, fit })
  return fit
}

/** The files as they stand to this worksheet, by what was chosen under their keys. */
export const chosenFiles = (
  record: Worksheet, read: readonly AnswerFileRead[], chosen: Readonly<Record<string, Chosen>>,
): readonly AnswerFile[] =>
  read.map((one, index): AnswerFile => {
    const key = `${index}`
    if (one.kind === 'refused') return { key, name: one.name, read: one, fit: null, whose: null, isIncluded: false }
    const { name, sha256 } = one.returned
    const isAgain = read.findIndex((other) => shaOf(other) === sha256) < index
    const fit = isAgain ? AGAIN : fitNow(record, one.returned)
    const { whose = null, isLeftOut = false } = chosen[key] ?? {}
    const from = whose ?? (fit.kind === 'answers' && fit.namesake === null ? fit.answers.person : null)
    const fits = fit.kind === 'answers' || fit.kind === 'whole'
    return { key, name, read: one, fit, whose: from, isIncluded: fits && from !== null && !isLeftOut }
  })

/** The same file chosen twice brings nothing the second time. */
const AGAIN = { kind: 'added-before' } as const satisfies Fit

const shaOf = (read: AnswerFileRead): string | null => (read.kind === 'returned' ? read.returned.sha256 : null)

/** What is added of files. */
export const answersIn = (record: Worksheet, files: readonly AnswerFile[]): readonly Answers[] =>
  files.flatMap((file) => (file.isIncluded ? answersOf(record, file) : []))

/** None where nobody has said whose it is. */
const answersOf = (record: Worksheet, { fit, whose }: AnswerFile): readonly Answers[] => {
  if (whose === null || fit === null) return []
  if (fit.kind === 'answers') return [{ ...fit.answers, person: whose }]
  const self = record.team.people[whose]
  return fit.kind === 'whole' && self ? [wholeAs(fit.returned, whose, self)] : []
}
