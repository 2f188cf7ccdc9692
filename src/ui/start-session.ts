import { exampleLayer } from '../content/example-layer.ts'
import { examples } from '../content/examples.ts'
import { seal } from '../content/seal.ts'
import { asDraft } from '../record/as-draft.ts'
import { compareResult } from '../record/compare-result.ts'
import { newWorksheet } from '../record/new-worksheet.ts'
import type { SeatEvents } from '../record/seat.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import { sharedDraft } from '../state/shared-draft.ts'
import { createWorksheetStore } from '../state/worksheet-store.ts'
import { exampleTexts } from '../words/en/example-texts.ts'
import type { Beginning } from './desk.ts'
import type { Services } from './services.ts'
import type { OpeningNote, Session } from './session.ts'
import { spokenLanguage } from '../words/spoken.ts'

/** What opening needs of the services. */
type Needed = Pick<Services, 'drafts' | 'takeSeat' | 'now' | 'newId' | 'later'>

/** Lays a worksheet open and keeps what is typed into it; null where its draft does not open. */
export const startSession = async (beginning: Beginning, services: Needed): Promise<Session | null> => {
  const { drafts, now, newId, later } = services
  const begun = beginning.kind === 'draft' ? null : await worksheetOf(beginning, services)
  const id = beginning.kind === 'draft' ? beginning.id : (begun?.id ?? '')
  const { seat, lead } = await takeSeat(id, services)
  // Read only once the seat is ours: whoever had it may have written until then.
  const held = begun ?? (await drafts.open(id))
  if (held === null) {
    seat.leave()
    return null
  }
  const notes = await notesOn(beginning, services)
  const store = createWorksheetStore({ initial: held, now, newId })
  const takeAsked = () => {
    if (beginning.kind === 'draft' && beginning.asked) store.actions.takeAsked(beginning.asked)
  }
  const { draft, events } = sharedDraft({
    seat, store, held, now, later,
    open: () => drafts.open(id), look: () => drafts.look(id), journalOf: drafts.journalOf, whenSeated: takeAsked,
  })
  lead(events)
  if (seat.atFirst !== 'following') takeAsked()
  return { store, notes, ...draft }
}

/** What happens at the seat before anybody is there to hear of it waits for them. */
const takeSeat = async (id: string, services: Needed) => {
  let lead: (events: SeatEvents) => void = () => undefined
  const led = new Promise<SeatEvents>((resolve) => {
    lead = resolve
  })
  const seat = await services.takeSeat(id, {
    onSeated: async () => (await led).onSeated(),
    onLost: async () => (await led).onLost(),
    onAsked: async () => (await led).onAsked(),
    onWritten: async () => (await led).onWritten(),
  })
  return { seat, lead }
}

type Fresh = Exclude<Beginning, { readonly kind: 'draft' }>

const worksheetOf = async (beginning: Fresh, { now, newId }: Needed): Promise<Worksheet> => {
  switch (beginning.kind) {
    case 'new':
      return newWorksheet({ id: newId(), now: now(), depth: beginning.depth, language: spokenLanguage() })
    case 'example': {
      const answers = exampleLayer(examples[beginning.example], exampleTexts[beginning.example])
      return newWorksheet({ id: newId(), now: now(), depth: 'full', language: spokenLanguage(), answers })
    }
    case 'file':
      return asDraft(beginning.worksheet, newId(), now())
    case 'own':
      return beginning.worksheet
  }
}

const notesOn = async (beginning: Beginning, { drafts }: Needed): Promise<readonly OpeningNote[]> => {
  if (beginning.kind === 'draft') return drafts.notesOn(beginning.id)
  if (beginning.kind !== 'file') return []
  const { worksheet, notes } = beginning
  const isBeside = (await drafts.list()).some(({ id }) => id === worksheet.id)
  const differences = isExported(worksheet) ? compareResult(worksheet) : []
  const kind = worksheet.rubric.sha256 === seal.sha256 ? 'other-result' : 'moved-result'
  return [
    ...notes,
    ...(notes.length > 0 && isExported(worksheet) ? [{ kind: 'made-anew' } as const] : []),
    ...(differences.length > 0 ? [{ kind, differences } as const] : []),
    ...(isBeside ? [{ kind: 'beside-draft' } as const] : []),
  ]
}

const isExported = (worksheet: Worksheet): worksheet is ExportedWorksheet => worksheet.result !== undefined
