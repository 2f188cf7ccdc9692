import { MAX_FILE, type ReadNote, type ReadOutcome, readWorksheet } from '../../../record/read-worksheet.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { readSealed } from '../../../sealing/sealed-file.ts'
import { SEALED_FORMAT, type SealedFile } from '../../../sealing/sealed-form.ts'
import { pagesSealed } from '../../../words/en/pages-sealed.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { failureSentences } from './failure-sentences.ts'

const words = pagesStart.openFailed

/** Bytes of a PDF we look at: far above any report of ours, far below what would stop the browser. */
const MAX_PDF = 60_000_000

/** Reads the text of a worksheet file, here or in a worker. */
type ReadText = (text: string) => ReadOutcome | Promise<ReadOutcome>

const readHere: ReadText = (text) => readWorksheet(text)

export type FileRead =
  | { readonly kind: 'worksheet'; readonly worksheet: Worksheet; readonly notes: readonly ReadNote[] }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Under a passphrase, and not opened yet. */
  | { readonly kind: 'sealed'; readonly name: string; readonly sealed: SealedFile }
  /** Read further where it is shown. */
  | { readonly kind: Slip; readonly text: string }
  | { readonly kind: 'failure'; readonly sentences: readonly string[] }

const failed = (...sentences: string[]): FileRead => ({ kind: 'failure', sentences })

/** What the chosen file is, by what stands in it and not by its name. */
export const readFile = async (file: File, readText = readHere): Promise<FileRead> => {
  if (file.size === 0) return failed(words.empty)
  if (file.size > MAX_PDF) return failed(words.tooLarge)
  const bytes = await bytesOf(file)
  if (bytes === null) return failed(words.unreadable)
  if (isPdf(bytes)) return { kind: 'pdf', bytes }
  return readJson(file.name, bytes, readText)
}

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/**
 * ISO 32000-1, 7.5.2 with readers' habit: the header stands somewhere within the first 1024 bytes. A worksheet file may
 * say "%PDF-" too, in a text; it begins with a brace.
 */
const isPdf = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return start.includes('%PDF-') && !start.trimStart().startsWith('{')
}

const readJson = async (name: string, bytes: Uint8Array, readText: ReadText): Promise<FileRead> => {
  if (bytes.length > MAX_FILE * 3) return failed(words.tooLarge)
  const text = textOf(bytes)
  if (text === null) return failed(words.wrongType)
  // Asked first, since a sealed file may be larger than any slip; a worksheet in which it is quoted reads on.
  const sealed = text.includes(SEALED_FORMAT) ? readSealed(text) : null
  if (sealed?.ok) return { kind: 'sealed', name, sealed: sealed.sealed }
  if (sealed && sealed.failure !== 'not-ours') return failed(pagesSealed.file.failed[sealed.failure])
  const slip = slipIn(text)
  if (slip !== null) return { kind: slip, text }
  const read = await readText(text)
  if (read.ok) return { kind: 'worksheet', worksheet: read.worksheet, notes: read.notes }
  return { kind: 'failure', sentences: failureSentences(read.failure) }
}

type Slip = 'refusal' | 'card' | 'decision'

const SLIPS: Readonly<Record<string, Slip>> = {
  'affordance-refusal': 'refusal',
  'affordance-signer-card': 'card',
  'affordance-decision': 'decision',
}
/** Characters: far above any slip, far below what would be slow to read twice. */
const LARGEST_SLIP = 5_000_000

/** Null for a worksheet, and for whatever else a text may be. */
const slipIn = (text: string): Slip | null => {
  if (text.length > LARGEST_SLIP) return null
  try {
    const { format } = Object(JSON.parse(text)) as { readonly format?: unknown }
    return typeof format === 'string' && Object.hasOwn(SLIPS, format) ? SLIPS[format] ?? null : null
  } catch {
    return null
  }
}

/** Null where the bytes are no UTF-8: a picture, a Word file, an archive. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
