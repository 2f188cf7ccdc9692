import type { Returned } from '../../../record/fit-answers.ts'
import { readWorksheet } from '../../../record/read-worksheet.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import type { PaperServices } from '../../paper-services.ts'
import type { Watching } from '../../use-long-work.ts'
import { failureSentences } from '../start/failure-sentences.ts'
import { type FileRead, readFile } from '../start/read-file.ts'

const words = pagesTogether.files

/** A file that somebody sent back, or why it was not read. */
export type AnswerFileRead =
  | { readonly kind: 'returned'; readonly returned: Returned }
  | { readonly kind: 'refused'; readonly name: string; readonly sentences: readonly string[] }

interface Needed extends Pick<PaperServices, 'paper' | 'sha256' | 'now'> {
  readonly watching: Watching
}

/**
 * Reads a worksheet file or our PDF. Ids that our rules do not know refuse no answers of anybody: those that fit are
 * offered, and the others are told.
 */
export const readAnswerFile = async (file: File, services: Needed): Promise<AnswerFileRead> => {
  const { name } = file
  const refused = (...sentences: string[]): AnswerFileRead => ({ kind: 'refused', name, sentences })
  if (services.sha256 === null) return refused(words.noCrypto)
  const read = await readFile(file, async (text) => {
    const outcome = await services.paper.ask('read-answers', { text }, { signal: services.watching.signal })
    if (outcome.ok) return outcome.value
    // Where no worker can run it takes longer, and is read all the same; what was stopped nobody waits for.
    return outcome.stopped ? { ok: false, failure: { kind: 'not-ours' } } : readWorksheet(text, () => [])
  })
  const found = read.kind === 'pdf' ? await foundInPdf(read.bytes, services) : foundIn(read)
  if ('sentences' in found) return refused(...found.sentences)
  const sha256 = await services.sha256(new Uint8Array(await file.arrayBuffer()))
  return { kind: 'returned', returned: { name, sha256, worksheet: found.worksheet } }
}

/** A worksheet, or the sentences why nothing is taken. */
type Found = { readonly worksheet: Worksheet } | { readonly sentences: readonly string[] }

const foundIn = (read: Exclude<FileRead, { readonly kind: 'pdf' }>): Found => {
  if (read.kind === 'worksheet') return { worksheet: read.worksheet }
  if (read.kind === 'sealed') return { sentences: failureSentences({ kind: 'sealed' }) }
  return { sentences: read.kind === 'failure' ? read.sentences : [words.empty] }
}

/** What a PDF carries, if it is as it was made. */
const foundInPdf = async (pdf: Uint8Array<ArrayBuffer>, { paper, now, watching }: Needed): Promise<Found> => {
  const outcome = await paper.ask('check', { pdf, now: now(), roots: [] }, { signal: watching.signal })
  if (!outcome.ok) return { sentences: [words.refused] }
  const { verdict, attached } = outcome.value
  if (verdict === 'altered') return { sentences: [words.altered] }
  if (attached.kind === 'worksheet') return { worksheet: attached.worksheet }
  return { sentences: attached.kind === 'unreadable' ? failureSentences(attached.failure) : [words.refused] }
}
