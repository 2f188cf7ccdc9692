import { type BoardRow, boardRow } from '../../../src/record/board-row.ts'
import type { Decision } from '../../../src/record/decision.ts'
import type { SkimVerdict, Skimmed } from '../../../src/record/skim.ts'
import type { BoardFile } from '../../../src/state/board-store.ts'
import { withConditions } from '../../cases/decided.ts'
import { workedExample } from '../../cases/worked-example.ts'

const ROW = boardRow(workedExample)

interface Lying {
  readonly key: string
  readonly name?: string
  readonly row?: Partial<BoardRow>
  readonly verdict?: SkimVerdict
  /** Stands for what the worksheet says. */
  readonly says?: string
  /** Stands for the bytes of the file. */
  readonly bytes?: string
}

/** A worksheet file that lies in the room and was read. */
export function lyingFile(
  { key, name = `${key}.pdf`, row, verdict = 'intact', says = key, bytes = key }: Lying,
): BoardFile {
  const found: Skimmed = {
    kind: 'worksheet',
    verdict,
    signatures: { slots: 3, signers: [] },
    row: { ...ROW, ...row },
    sentence: 'For adults at home it writes notes.',
    worksheetSha256: says,
  }
  return { ...unreadFile(key, name), state: 'read', skim: { sha256: bytes, found } }
}

export function unreadFile(key: string, name = key): BoardFile {
  return { key, name, file: new File(['x'], name), state: 'waiting', skim: null, trouble: null, message: '' }
}

/** A file with a decision about the worksheet of this id that said this. */
export async function lyingDecision(
  key: string, on: { readonly id: string; readonly says: string }, change: Partial<Decision> = {},
  verdict: SkimVerdict = 'intact',
): Promise<BoardFile> {
  const decision = await withConditions(workedExample)
  const about = { ...decision, id: key, on: { ...decision.on, id: on.id, sha256: on.says }, ...change }
  const found: Skimmed = { kind: 'decision', verdict, signatures: { slots: 1, signers: [] }, decision: about }
  return { ...unreadFile(key), state: 'read', skim: { sha256: key, found } }
}
