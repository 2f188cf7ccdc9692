import type { ObjectWriter } from './syntax.ts'
import { real, reference, textString } from './syntax.ts'

/** Standard structure types (ISO 32000-1, 14.8.4) that the report uses. */
export type StructureRole =
  | 'Document' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'BlockQuote' | 'Sect'
  | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Form'

export interface StructureDetail {
  readonly alt?: string
  /** PDF/UA-1 7.5: a header cell says what it is the head of. */
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'None' | 'Disc' | 'Decimal'
}

/** Left, bottom, right, top on its page, in points from the lower left corner. */
export type Box = readonly [number, number, number, number]

type Kid =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'mark'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly index: number }

export interface StructureElement {
  readonly role: StructureRole
  readonly detail: StructureDetail
  readonly parent: StructureElement | null
  readonly kids: Kid[]
  /** Known once the element is drawn; screen readers and reflow want it for figures. */
  box?: Box
}

export const structureRoot = (): StructureElement => ({ role: 'Document', detail: {}, parent: null, kids: [] })

/** A new last child: the order of these calls is the reading order. */
export const child = (
  parent: StructureElement, role: StructureRole, detail: StructureDetail = {},
): StructureElement => {
  const element: StructureElement = { role, detail, parent, kids: [] }
  parent.kids.push({ kind: 'element', element })
  return element
}

const attributes = ({ detail, box }: StructureElement): string => {
  const groups: string[] = []
  if (detail.scope) groups.push(`<</O/Table/Scope/${detail.scope}>>`)
  if (detail.numbering) groups.push(`<</O/List/ListNumbering/${detail.numbering}>>`)
  if (box) groups.push(`<</O/Layout/Placement/Block/BBox[${box.map(real).join(' ')}]>>`)
  return groups.length === 0 ? '' : `/A${groups.length === 1 ? groups[0] : `[${groups.join('')}]`}`
}

const firstPage = ({ kids }: StructureElement): number | undefined =>
  kids.find((kid) => kid.kind !== 'element')?.page

/** What a page or an annotation looks up by its StructParent number. */
interface Parents {
  /** Per page, the element of each MCID. */
  readonly pages: readonly (readonly StructureElement[])[]
  /** StructParent numbers follow those of the pages. */
  readonly annotations: readonly StructureElement[]
}

/** Object numbers of what the tree points at. */
interface Targets {
  readonly pages: readonly number[]
  readonly annotations: readonly number[]
}

/**
 * A lone kid stands without an array (ISO 32000-1, table 323): through an array pyHanko does not find its way to a
 * field that somebody signs later, and calls the earlier signatures altered.
 */
const kidsOf = (kids: readonly string[]): string => (kids.length === 1 ? kids.join('') : `[${kids.join(' ')}]`)

/** Writes the tree of `root` and returns the id of the StructTreeRoot (ISO 32000-1, 14.7). */
export const writeStructure = (
  root: StructureElement, parents: Parents, targets: Targets, writer: ObjectWriter,
): number => {
  const treeId = writer.reserve()
  const ids = new Map<StructureElement, number>()
  const number = (element: StructureElement): void => {
    ids.set(element, writer.reserve())
    for (const kid of element.kids) if (kid.kind === 'element') number(kid.element)
  }
  number(root)
  const refer = (element: StructureElement) => reference(ids.get(element) ?? 0)
  const page = (index: number) => reference(targets.pages[index] ?? 0)
  const spell = (kid: Kid, home: number | undefined): string => {
    if (kid.kind === 'element') return refer(kid.element)
    const where = kid.page === home ? '' : `/Pg ${page(kid.page)}`
    if (kid.kind === 'annotation') return `<</Type/OBJR${where}/Obj ${reference(targets.annotations[kid.index] ?? 0)}>>`
    return where === '' ? String(kid.mcid) : `<</Type/MCR${where}/MCID ${kid.mcid}>>`
  }
  for (const [element, id] of ids) {
    const home = firstPage(element)
    const parts = [
      `<</S/${element.role}/P ${element.parent === null ? reference(treeId) : refer(element.parent)}`,
      home === undefined ? '' : `/Pg ${page(home)}`,
      element.detail.alt === undefined ? '' : `/Alt${textString(element.detail.alt)}`,
      attributes(element),
      `/K ${kidsOf(element.kids.map((kid) => spell(kid, home)))}>>`,
    ]
    writer.write(id, parts.join(''))
  }
  const rows = [
    ...parents.pages.map((elements) => `[${elements.map(refer).join(' ')}]`),
    ...parents.annotations.map(refer),
  ].map((row, key) => `${key} ${row}`)
  const parentTree = writer.reserve()
  writer.write(parentTree, `<</Nums[${rows.join('\n')}]>>`)
  writer.write(treeId, [
    `<</Type/StructTreeRoot/K ${refer(root)}/ParentTree ${reference(parentTree)}`,
    `/ParentTreeNextKey ${rows.length}>>`,
  ].join(''))
  return treeId
}
