import type { Services } from './services.ts'
import type { Session } from './session.ts'

/**
 * What was typed in a tab while another one went on with the same worksheet becomes a worksheet of its own when it is
 * closed: neither is lost for the other. One that was deleted stays deleted.
 */
export const keepBeside = async (
  { saving, store }: Session, { drafts, newId }: Pick<Services, 'drafts' | 'newId'>,
): Promise<void> => {
  const state = saving.get()
  if (state.kind !== 'not-saved' || state.failure !== 'stale') return
  // The first screen needs none of the rules.
  const { draftSummary } = await import('../state/draft-summary.ts')
  const beside = { ...store.getState().record, id: newId() }
  const journal = await drafts.journalOf(beside)
  await journal.append([], draftSummary(beside, { at: null, behind: 0 }))
}
