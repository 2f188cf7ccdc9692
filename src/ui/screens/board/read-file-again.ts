import { readWorksheet } from '../../../record/read-worksheet.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { PaperServices } from '../../paper-services.ts'
import type { Watching } from '../../use-long-work.ts'
import type { NoFile } from '../../use-saving.ts'

/** The worksheet of a file in the room, read anew from the disk; null where it cannot be read any more. */
export const readFileAgain = async (
  { file }: { readonly file: Blob }, { paper, now }: PaperServices, watching: Watching,
): Promise<Worksheet | null | Exclude<NoFile, string>> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isPdf(bytes)) {
    const read = readWorksheet(new TextDecoder().decode(bytes))
    return read.ok ? read.worksheet : null
  }
  const checked = await paper.ask('check', { pdf: bytes, now: now(), roots: [] }, watching)
  if (!checked.ok) return checked
  const { attached } = checked.value
  return attached.kind === 'worksheet' ? attached.worksheet : null
}

/** As skimming it tells: readers look for the mark within the first 1,024 bytes. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
