import { exampleLayer } from '../content/example-layer.ts'
import { examples } from '../content/examples.ts'
import { seal } from '../content/seal.ts'
import { asDraft } from '../record/as-draft.ts'
import { compareResult } from '../record/compare-result.ts'
import { newWorksheet } from '../record/new-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import { autosave } from '../state/autosave.ts'
import { createWorksheetStore } from '../state/worksheet-store.ts'
import { exampleTexts } from '../words/en/example-texts.ts'
import type { Beginning } from './desk.ts'
import type { Services } from './services.ts'
import type { OpeningNote, Session } from './session.ts'
import { spokenLanguage } from '../words/spoken.ts'

/** What opening needs of the services. */
type Needed = Pick<Services, 'drafts' | 'now' | 'newId'>

/** Lays a worksheet open and keeps what is typed into it; null where its draft is gone. */
export const startSession = async (beginning: Beginning, services: Needed): Promise<Session | null> => {
  const { drafts, now, newId } = services
  const initial = await worksheetOf(beginning, services)
  if (initial === null) return null
  const notes = await notesOn(beginning, services)
  const store = createWorksheetStore({ initial, now, newId })
  const saving = autosave(store, await drafts.journalOf(initial), initial, now)
  if (beginning.kind === 'draft' && beginning.asked) store.actions.takeAsked(beginning.asked)
  return { store, notes, ...saving }
}

const worksheetOf = async (beginning: Beginning, { now, newId, drafts }: Needed): Promise<Worksheet | null> => {
  switch (beginning.kind) {
    case 'new':
      return newWorksheet({ id: newId(), now: now(), depth: beginning.depth, language: spokenLanguage() })
    case 'example': {
      const answers = exampleLayer(examples[beginning.example], exampleTexts[beginning.example])
      return newWorksheet({ id: newId(), now: now(), depth: 'full', language: spokenLanguage(), answers })
    }
    case 'draft':
      return drafts.open(beginning.id)
    case 'file':
      return asDraft(beginning.worksheet, newId(), now())
    case 'own':
      return beginning.worksheet
  }
}

const notesOn = async (beginning: Beginning, { drafts }: Needed): Promise<readonly OpeningNote[]> => {
  if (beginning.kind !== 'file') return []
  const { worksheet, notes } = beginning
  const isBeside = (await drafts.list()).some(({ id }) => id === worksheet.id)
  const differences = isExported(worksheet) ? compareResult(worksheet) : []
  const kind = worksheet.rubric.sha256 === seal.sha256 ? 'other-result' : 'moved-result'
  return [
    ...notes,
    ...(differences.length > 0 ? [{ kind, differences } as const] : []),
    ...(isBeside ? [{ kind: 'beside-draft' } as const] : []),
  ]
}

const isExported = (worksheet: Worksheet): worksheet is ExportedWorksheet => worksheet.result !== undefined
