import type { Skimmed } from '../../../record/skim.ts'
import type { BoardFile } from '../../../state/board-store.ts'

export type SkimmedWorksheet = Extract<Skimmed, { readonly kind: 'worksheet' }>

/** A file of the room that turned out to be a worksheet. */
export interface WorksheetFile {
  readonly file: BoardFile
  readonly sha256: string
  readonly skimmed: SkimmedWorksheet
}

/** How a file stands to the newest one of its group. 'line': another worksheet, from which the newer one goes on. */
export type Relation = 'same-file' | 'same-worksheet' | 'version' | 'line'

/**
 * Files of one worksheet together, the newest first by their own date: the same id, or one's id among those that the
 * other goes on from, also by way of a third. A file that was altered never stands before one that was not.
 */
export const groupsOf = (files: readonly WorksheetFile[]): readonly (readonly WorksheetFile[])[] => {
  const chiefs = chiefsOf(files)
  const groups = new Map<string, WorksheetFile[]>()
  for (const file of files) {
    const chief = chiefOf(chiefs, file.skimmed.row.id)
    const group = groups.get(chief)
    if (group === undefined) groups.set(chief, [file])
    else group.push(file)
  }
  return [...groups.values()].map((group) => group.toSorted(newerFirst))
}

/** For each id another one of its group; a chief has itself. */
type Chiefs = Map<string, string>

const chiefsOf = (files: readonly WorksheetFile[]): Chiefs => {
  const chiefs: Chiefs = new Map(files.map(({ skimmed: { row } }) => [row.id, row.id]))
  for (const { skimmed: { row } } of files) {
    for (const ancestor of row.ancestors) {
      if (chiefs.has(ancestor)) chiefs.set(chiefOf(chiefs, ancestor), chiefOf(chiefs, row.id))
    }
  }
  return chiefs
}

const chiefOf = (chiefs: Chiefs, id: string): string => {
  let chief = id
  for (let next = chiefs.get(chief); next !== undefined && next !== chief; next = chiefs.get(chief)) chief = next
  // So that a long line is walked once.
  chiefs.set(id, chief)
  return chief
}

const newerFirst = (one: WorksheetFile, other: WorksheetFile): number =>
  Number(isAltered(one)) - Number(isAltered(other))
  || Date.parse(other.skimmed.row.at) - Date.parse(one.skimmed.row.at)
  || intactIn(other) - intactIn(one)
  || (one.file.name < other.file.name ? -1 : 1)

const isAltered = ({ skimmed }: WorksheetFile): boolean => skimmed.verdict === 'altered'

const intactIn = ({ skimmed }: WorksheetFile): number =>
  skimmed.signatures.signers.filter(({ isIntact }) => isIntact).length

/** Against a file that stands before it in its group. */
export const relationOf = (one: WorksheetFile, before: WorksheetFile): Relation => {
  if (one.sha256 === before.sha256) return 'same-file'
  if (one.skimmed.worksheetSha256 === before.skimmed.worksheetSha256) return 'same-worksheet'
  return one.skimmed.row.id === before.skimmed.row.id ? 'version' : 'line'
}
