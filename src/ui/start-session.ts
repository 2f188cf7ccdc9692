import { exampleLayer } from '../content/example-layer.ts'
import { examples } from '../content/examples.ts'
import { asDraft } from '../record/as-draft.ts'
import { newWorksheet } from '../record/new-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { createWorksheetStore } from '../state/worksheet-store.ts'
import { examples as exampleWords } from '../words/en/examples.ts'
import type { Beginning } from './desk.ts'
import type { Services } from './services.ts'
import type { OpeningNote, Session } from './session.ts'

/** Lays a worksheet open; null where its draft is gone. */
export const startSession = async (beginning: Beginning, services: Services): Promise<Session | null> => {
  const initial = await worksheetOf(beginning, services)
  if (initial === null) return null
  const store = createWorksheetStore({ initial, now: services.now, newId: services.newId })
  const keeping = await services.drafts.keep(store)
  return { store, notes: await notesOn(beginning, services), ...keeping }
}

const worksheetOf = async (beginning: Beginning, { now, newId, drafts }: Services): Promise<Worksheet | null> => {
  switch (beginning.kind) {
    case 'new':
      return newWorksheet({ id: newId(), now: now(), depth: beginning.depth })
    case 'example': {
      const answers = exampleLayer(examples[beginning.example], exampleWords[beginning.example])
      return newWorksheet({ id: newId(), now: now(), depth: 'full', answers })
    }
    case 'draft':
      return drafts.open(beginning.id)
    case 'file':
      return asDraft(beginning.worksheet, newId(), now())
  }
}

const notesOn = async (beginning: Beginning, { drafts }: Services): Promise<readonly OpeningNote[]> => {
  if (beginning.kind !== 'file') return []
  const kept = await drafts.list()
  const isBeside = kept.some(({ id }) => id === beginning.worksheet.id)
  return isBeside ? [...beginning.notes, { kind: 'beside-draft' }] : beginning.notes
}
