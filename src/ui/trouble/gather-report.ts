import { routeOf } from '../route.ts'
import { reportText } from './report-text.ts'
import { textsIn } from './scrub.ts'
import type { Lying, Trouble, TroubleDesk } from './trouble-desk.ts'

/** The whole report of a trouble, from what the browser tells of itself. Never rejects. */
export const gatherReport = async (trouble: Trouble, desk: TroubleDesk, release: string): Promise<string> => {
  const lying = desk.lying.get()
  const { userAgent, language } = navigator
  return reportText(trouble, {
    release,
    browser: userAgent,
    language,
    screen: `${screen.width} × ${screen.height}, page ${innerWidth} × ${innerHeight}, ${devicePixelRatio} dots`,
    place: placeOf(location.hash),
    steps: desk.steps(),
    saving: savingOf(lying),
    storage: await storageOf(),
  }, [...textsIn(lying?.record() ?? null), ...fieldsNow()])
}

/** Names of pages and steps are ours; what follows them in an address may not be. */
export const placeOf = (hash: string): string => {
  const route = routeOf(hash)
  return route.page === 'step' ? `step ${route.step}` : route.page
}

const savingOf = (lying: Lying | null): string => {
  const state = lying?.saving.get()
  if (state === undefined) return 'nothing is open'
  return state.kind === 'not-saved' ? `not saved: ${state.failure}` : state.kind
}

/** What stands in fields and is in no record yet. */
const fieldsNow = (): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=file]), textarea')]
    .map(({ value }) => value).filter((value) => value !== '')

const storageOf = async (): Promise<string> => {
  try {
    const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([
      navigator.storage.estimate(), navigator.storage.persisted(),
    ])
    return `${kilobytes(usage)} of ${kilobytes(quota)} used, ${isKept ? 'kept' : 'may be cleared'} by the browser`
  } catch {
    return 'unknown'
  }
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`
