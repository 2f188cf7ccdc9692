import * as fc from 'fast-check'
import { canonicalJson, worksheetText } from '../../../../src/record/canonical.ts'
import { type Fit, fitOf, wholeAs } from '../../../../src/record/fit-answers.ts'
import type { Answers } from '../../../../src/record/merge-answers.ts'
import { NOTHING_OWN, ownPartOf } from '../../../../src/record/own-part.ts'
import { checkWorksheet, readWorksheet } from '../../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../../cases/merge-answers.ts'
import { LATER, frozen, jointIn, shaOf } from '../../record/any-shared.ts'
import { golden } from '../../record/golden.ts'
import { editedJson } from '../edited-json.ts'
import type { Entry, Met } from '../entry.ts'

const { alone, ...team } = JSON.parse(golden) as Worksheet
const { nameless: _wish, ...named } = alone ?? { worksheet: 'w', base: NOTHING_OWN }
/** The golden file as one that is sent with a name, and as a copy of the team's. */
const SENT = [{ ...team, alone: named }, { ...team, alone: named }, team].map((sent) => JSON.stringify(sent))
const table = frozen({ ...team, sources: {}, answers: { ...team.answers, positions: {} } } as Worksheet)
const STAYS = canonicalJson(jointIn(table))
const OTHERS = ['ana', 'ben', 'q7x2'].map((id) => [id, canonicalJson(ownPartOf(table, id))] as const)
const SELF = { name: '', role: 'other', interest: false, signer: false } as const

type Outcome = Fit['kind'] | 'refused' | 'merged'

/** What the files bring: each as its own person says it, and once more as somebody else chosen at the table. */
const broughtBy = (texts: readonly string[]): { readonly answers: readonly Answers[]; readonly kind: Outcome } => {
  const answers: Answers[] = []
  let kind: Outcome = 'refused'
  for (const [n, text] of texts.entries()) {
    // As the page does: ids that our rules do not know refuse no answers of anybody.
    const read = readWorksheet(text, () => [])
    if (!read.ok) continue
    const returned = { name: '<img>'.repeat(n * 200), sha256: shaOf(n), worksheet: frozen(read.worksheet) }
    const fit = fitOf(table, returned)
    kind = fit.kind
    if (fit.kind === 'answers') answers.push(n % 2 === 0 ? fit.answers : { ...fit.answers, person: 'q7x2' })
    if (fit.kind === 'whole') answers.push(wholeAs(returned, 'ben', table.team.people['ben'] ?? SELF))
  }
  return { answers, kind }
}

const merged = (texts: readonly string[]): Met => {
  const { answers, kind } = broughtBy(texts)
  if (answers.length === 0) return { kind, says: '' }
  const { record, conflicts } = mergeAnswers(table, answers, {}, LATER)
  const says = worksheetText(record)
  const opened = checkWorksheet(JSON.parse(says))
  if (!opened.ok) throw new Error(`What was merged does not open: ${JSON.stringify(opened.failure)}`)
  if (canonicalJson(jointIn(record)) !== STAYS) throw new Error('A file changed what the table says jointly')
  for (const [person, before] of OTHERS.filter(([id]) => answers.every((one) => one.person !== id))) {
    if (canonicalJson(ownPartOf(record, person)) !== before) {
      throw new Error(`A file changed what ${person} says`)
    }
  }
  return { kind: 'merged', says: says + JSON.stringify(conflicts) }
}

const anySent = editedJson(SENT)

/** Files that people sent back, merged into the worksheet of the table. */
export const answerFiles: Entry<readonly string[]> = {
  inputs: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(anySent) }, { weight: 1, arbitrary: fc.tuple(anySent, anySent) },
  ),
  meet: merged,
  sizeOf: (texts) => texts.reduce((sum, { length }) => sum + length, 0),
  outcomes: {
    'merged': true, 'refused': true, 'answers': false, 'whole': false, 'other-worksheet': false, 'added-before': false,
    'empty': false, 'not-for-sending': false, 'too-much': false,
  } satisfies Record<Outcome, boolean>,
}
