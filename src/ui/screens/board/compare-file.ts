import type { PaperClient, PaperValue } from '../../../jobs/paper-client.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesCompare as words } from '../../../words/en/pages-compare.ts'
import type { Watching } from '../../use-long-work.ts'
import { failureSentences } from '../start/failure-sentences.ts'
import { readFile } from '../start/read-file.ts'

/** A file of the room as it is compared. */
export type ComparedFile =
  | {
      readonly kind: 'worksheet'
      readonly worksheet: Worksheet
      /** 'plain': a worksheet file, which nobody can sign. */
      readonly verdict: PaperValue<'check'>['verdict'] | 'plain'
      /** Names in signatures that hold. */
      readonly signers: readonly string[]
    }
  | { readonly kind: 'failure'; readonly sentences: readonly string[] }
  | { readonly kind: 'stopped' }

/** Reads it again from where it lies, and checks what can be signed; the worksheet of an altered one is read too. */
export const compareFile = async (
  file: File, { ask }: PaperClient, now: string, watching: Watching,
): Promise<ComparedFile> => {
  const read = await readFile(file)
  switch (read.kind) {
    case 'worksheet': return { kind: 'worksheet', worksheet: read.worksheet, verdict: 'plain', signers: [] }
    case 'failure': return read
    case 'pdf': {
      const outcome = await ask('check', { pdf: read.bytes, now }, watching)
      if (outcome.ok) return checkedFile(outcome.value)
      return outcome.stopped ? { kind: 'stopped' } : { kind: 'failure', sentences: [outcome.message] }
    }
    default: return { kind: 'failure', sentences: [words.slip] }
  }
}

const checkedFile = ({ attached, verdict, signatures }: PaperValue<'check'>): ComparedFile => {
  switch (attached.kind) {
    case 'worksheet': {
      const intact = signatures.kind === 'read'
        ? signatures.signatures.filter(({ integrity }) => integrity === 'intact')
        : []
      const signers = intact.map(({ signer }) => signer.name ?? words.sides.notNamed)
      return { kind: 'worksheet', worksheet: attached.worksheet, verdict, signers }
    }
    case 'unreadable': return { kind: 'failure', sentences: failureSentences(attached.failure) }
    default: return { kind: 'failure', sentences: [words.noWorksheet] }
  }
}
