import type { Worksheet } from '../record/worksheet.ts'
import { type AloneActions, aloneActions } from './alone-actions.ts'
import { type AnswerActions, answerActions } from './answer-actions.ts'
import { type AskedActions, askedActions } from './asked-actions.ts'
import type { Hand, StoreMoves } from './hand.ts'
import { type OwnActions, ownActions } from './own-actions.ts'
import { type TableActions, tableActions } from './table-actions.ts'
import { type TeamViewActions, teamViewActions } from './team-view-actions.ts'
import { type VariantActions, variantActions } from './variant-actions.ts'

/** What a person can do to the worksheet. */
export interface WorksheetActions
  extends StoreMoves, AloneActions, AnswerActions, AskedActions, OwnActions, TableActions, TeamViewActions,
    VariantActions {
  readonly setDepth: (depth: Worksheet['depth']) => void
  /** That of the report (BCP 47). */
  readonly setLanguage: (language: string) => void
}

export const worksheetActions = (hand: Hand): WorksheetActions => {
  const { setActor, openVariant, openPerson, replace, undo, redo, edit } = hand
  return {
    setActor,
    openVariant,
    openPerson,
    replace,
    undo,
    redo,
    setDepth: (depth) => edit((record) => (record.depth === depth ? record : { ...record, depth }), null),
    setLanguage: (language) =>
      edit((record) => (record.language === language ? record : { ...record, language }), null),
    ...aloneActions(hand),
    ...answerActions(hand),
    ...askedActions(hand),
    ...ownActions(hand),
    ...tableActions(hand),
    ...teamViewActions(hand),
    ...variantActions(hand),
  }
}
