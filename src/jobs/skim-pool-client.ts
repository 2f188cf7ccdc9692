import type { Skim } from '../record/skim.ts'
import { type Watched, lampOf } from '../record/watched.ts'
import { type PaperOutcome, createPaperClient } from './paper-client.ts'

/** Nothing larger is read at all: far above any report of ours, far below what would fill the memory. */
export const MOST_BYTES = 32 * 1024 * 1024

/** Milliseconds. A file of ours takes well under one second; one that takes longer than this hangs its readers. */
const LONGEST = 20_000

/** Why a file was not read, where the fault is not in what it says. 'broken': our own work failed. */
type SkimTrouble = 'empty' | 'too-large' | 'unreadable' | 'slow' | 'broken'

/** What becomes of one file; 'waiting' again when the work was stopped in the middle of it. */
type SkimNews =
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'read'; readonly skim: Skim }
  | { readonly state: 'broken'; readonly trouble: SkimTrouble; readonly message: string }

interface SkimWork {
  readonly key: string
  readonly file: Pick<File, 'size' | 'arrayBuffer'>
}

interface SkimPoolNeeds {
  readonly start: () => Promise<Worker>
  /** Files that are read at the same time. */
  readonly size: number
  /** RFC 3339. */
  readonly now: () => string
  /** Of whoever reads (BCP 47). */
  readonly language: string
  readonly tell: (key: string, news: SkimNews) => void
  readonly longest?: number
}

/** Reads many files with a few workers. Nothing of it throws: what went wrong is news of that file. */
export interface SkimPool {
  readonly isStopped: Watched<boolean>
  readonly add: (files: readonly SkimWork[]) => void
  /** What is read stays read; a file that was in work waits again. */
  readonly stop: () => void
  readonly goOn: () => void
  /** Nobody waits for these any more. */
  readonly drop: (keys: readonly string[]) => void
}

/** One core is left to the page; more than four workers, each with all the rules, would only fill the memory. */
export const usualPoolSize = (cores: number): number => Math.max(1, Math.min(4, cores - 1))

type Ending = 'slow' | 'stopped' | 'dropped'

/**
 * The bytes of a file are read only when a worker is free for it, so that a folder of any size takes no more memory
 * than a few files do. The workers end with the last file.
 */
export const createSkimPool = ({ start, size, now, language, tell, longest = LONGEST }: SkimPoolNeeds): SkimPool => {
  const inWork = new Map<string, AbortController>()
  let queue: readonly SkimWork[] = []
  let lanes = 0
  const isStopped = lampOf(false)

  const next = (): SkimWork | undefined => {
    const [first, ...rest] = queue
    if (isStopped.get() || first === undefined) return undefined
    queue = rest
    return first
  }
  const skim = async (work: SkimWork, ask: Lane['ask']) => {
    const { key, file } = work
    if (file.size === 0) return tell(key, broken('empty'))
    if (file.size > MOST_BYTES) return tell(key, broken('too-large'))
    tell(key, { state: 'reading' })
    const ending = new AbortController()
    inWork.set(key, ending)
    const timer = setTimeout(() => ending.abort('slow' satisfies Ending), longest)
    const bytes = await orEnded(bytesOf(file), ending.signal)
    const outcome = bytes && (await ask(bytes, now(), ending.signal))
    clearTimeout(timer)
    inWork.delete(key)
    const ended = ending.signal.aborted && !(outcome && outcome.ok) ? (ending.signal.reason as Ending) : null
    if (ended === 'stopped') queue = [work, ...queue]
    if (ended === 'stopped') return tell(key, { state: 'waiting' })
    if (ended !== 'dropped') tell(key, ended === 'slow' ? broken('slow') : newsOf(outcome))
  }
  const run = async () => {
    const lane = openLane(start, language)
    for (let work = next(); work !== undefined; work = next()) await skim(work, lane.ask)
    lane.end()
    lanes -= 1
    // A file may have been put back after this lane had looked.
    fill()
  }
  const fill = () => {
    const wanted = isStopped.get() ? 0 : Math.min(size, lanes + queue.length)
    while (lanes < wanted) {
      lanes += 1
      void run()
    }
  }
  return {
    isStopped,
    add: (files) => {
      queue = [...queue, ...files]
      fill()
    },
    stop: () => {
      isStopped.set(true)
      for (const ending of inWork.values()) ending.abort('stopped' satisfies Ending)
    },
    goOn: () => {
      isStopped.set(false)
      fill()
    },
    drop: (keys) => {
      const gone = new Set(keys)
      queue = queue.filter(({ key }) => !gone.has(key))
      for (const key of keys) inWork.get(key)?.abort('dropped' satisfies Ending)
    },
  }
}

const broken = (trouble: SkimTrouble, message = ''): SkimNews => ({ state: 'broken', trouble, message })

const newsOf = (outcome: PaperOutcome<'skim'> | null): SkimNews => {
  if (outcome === null) return broken('unreadable')
  return outcome.ok ? { state: 'read', skim: outcome.value } : broken('broken', outcome.message)
}

interface Lane {
  readonly ask: (bytes: Uint8Array, now: string, signal: AbortSignal) => Promise<PaperOutcome<'skim'>>
  readonly end: () => void
}

/** One worker, begun with its first file, and begun again after a file that ended it. */
const openLane = (start: () => Promise<Worker>, language: string): Lane => {
  let worker: Worker | null = null
  const client = createPaperClient(async () => (worker = await start()))
  return {
    ask: (bytes, now, signal) => client.ask('skim', { bytes, now, language }, { signal }),
    end: () => worker?.terminate(),
  }
}

/** Null where the browser cannot read it: moved, or locked by another program. */
const bytesOf = async (file: SkimWork['file']): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Null as soon as the signal says so: a disk that is far away may answer never. */
const orEnded = <T>(wanted: Promise<T>, signal: AbortSignal): Promise<T | null> =>
  Promise.race([
    wanted,
    new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true })),
  ])
