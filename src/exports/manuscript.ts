import { seal } from '../content/seal.ts'
import type { Decision } from '../record/decision.ts'
import { tickedActions } from '../record/assessment.ts'
import { assessmentNow } from '../record/places.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { exportWords } from '../words/en/exports.ts'
import { sentence } from '../words/en/sentence.ts'
import { fiveWSentence } from '../words/five-w-sentence.ts'
import { say } from '../words/say.ts'
import { spokenLanguage } from '../words/spoken.ts'
import { taskCells, tasksOf } from './action-plan.ts'
import { inOneLine } from './clean-text.ts'
import { dayText } from './days.ts'
import { titleOf } from './names.ts'
import { type Manuscript, type Piece, tableOf } from './piece.ts'
import { answerPieces } from './sections/answers.ts'
import { askedPieces, decisionPieces } from './sections/board.ts'
import { judgementPieces } from './sections/judgement.ts'
import { riskPieces } from './sections/risks.ts'
import { safeguardPieces } from './sections/safeguards.ts'
import { stopPieces, tierPieces } from './sections/tier.ts'

const { text: words, leftOut } = exportWords

/** What a board decided on a worksheet; `fits` is false where that was another version of it. */
export interface Decided {
  readonly decision: Decision
  readonly fits: boolean
}

/**
 * One worksheet as a text to comment on, in the language of the page: from the worksheet alone and the decision beside
 * it, if there is one.
 */
export const manuscriptOf = (record: Worksheet, decided: Decided | null): Manuscript => {
  const assessment = assessmentNow(record)
  const day = dayText(record.render?.exportedAt ?? record.changed)
  return {
    title: say(words.title, { feature: inOneLine(titleOf(record)).replace(/\.$/, '') }),
    language: spokenLanguage(),
    pieces: [
      { kind: 'paragraph', text: say(words.about, { day, version: seal.version }) },
      { kind: 'paragraph', text: leftOut.text },
      { kind: 'paragraph', text: fiveWSentence(assessment, tickedActions(assessment), sentence) },
      ...tierPieces(record),
      ...stopPieces(record),
      ...riskPieces(record),
      ...decisionPieces(decided?.decision ?? null, decided?.fits ?? true),
      ...judgementPieces(record),
      ...planPieces(record, decided),
      ...askedPieces(record),
      ...safeguardPieces(record),
      ...answerPieces(record),
    ],
  }
}

const planPieces = (record: Worksheet, decided: Decided | null): readonly Piece[] => {
  const tasks = tasksOf(record, decided?.decision ?? null).map(taskCells)
  return [
    { kind: 'heading', level: 2, text: words.plan.heading },
    ...(tasks.length === 0 ? [{ kind: 'paragraph', text: words.plan.none } as const] : []),
    ...tableOf(words.plan.caption, exportWords.plan.columns, tasks),
  ]
}
