import { jsPDF } from 'jspdf'
import { writeAttachments } from './attachment.ts'
import type { Bookmark } from './bookmarks.ts'
import { writeBookmarks } from './bookmarks.ts'
import { embedFonts } from './embedded-fonts.ts'
import type { Fonts } from '../fonts/load-fonts.ts'
import type { PageDetail, PdfEvent } from './jspdf-internals.ts'
import { internalsOf } from './jspdf-internals.ts'
import { metadataPacket } from './metadata.ts'
import { pathOperators, reading, textOperators } from './operators.ts'
import type { Outline } from '../outline.ts'
import type { ObjectWriter } from './syntax.ts'
import { fromBinaryString, reference, textString, toBinaryString } from './syntax.ts'
import type { Ink, Path, Point } from './path.ts'
import type { SignatureField } from './signature-field.ts'
import { writeSignatureFields } from './signature-field.ts'
import { srgbProfile } from './srgb-profile.ts'
import type { StructureElement } from './structure.ts'
import { structureRoot, writeStructure } from './structure.ts'
import type { FaceName, Faces } from './face.ts'

const PRODUCER = `jsPDF ${jsPDF.version}`

interface TextPaint {
  readonly face: FaceName
  readonly size: number
  readonly ink: Ink
  /** What the text reads as, where its glyphs lie in another order or other forms. */
  readonly said?: string | undefined
}

/** In points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A document that is tagged while it is drawn. Coordinates are points from the upper left corner of the page. */
export interface TaggedPdf {
  readonly faces: Faces
  /** The `Document` element. */
  readonly root: StructureElement
  readonly newPage: () => void
  /** What `draw` draws is the next piece of `element`. */
  readonly mark: (element: StructureElement, draw: () => void) => void
  /** What `draw` draws is decoration, or repeats what was said: a reader who listens does not miss it. */
  readonly artifact: (draw: () => void, kind?: 'Layout' | 'Pagination') => void
  /** `at` is where the baseline begins. */
  readonly text: (text: string, at: Point, paint: TextPaint) => void
  readonly path: (path: Path, origin: Point) => void
  readonly bookmark: (level: Bookmark['level'], title: string, y: number) => void
  readonly field: (field: Omit<SignatureField, 'page'>) => void
  /** Operators for text in a stream of its own, whose y runs up. */
  readonly textOperators: (text: string, at: Point, paint: TextPaint) => string
  /** The finished file; asked for once. */
  readonly bytes: () => Uint8Array<ArrayBuffer>
}

const objectWriter = ({ internal }: ReturnType<typeof internalsOf>): ObjectWriter => ({
  reserve: () => internal.newObjectDeferred(),
  write: (id, body) => {
    internal.newObjectDeferredBegin(id, true)
    internal.out(body)
    internal.out('endobj')
  },
  writeStream: (id, entries, data, how) => {
    internal.newObjectDeferredBegin(id, true)
    const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }))
    internal.putStream({ data, objectId: id, additionalKeyValues, ...(how && { filters: [] }) })
    internal.out('endobj')
  },
})

/** What the catalog says of the document besides its pages, with the objects it points at. */
const writeIdentity = (outline: Outline, writer: ObjectWriter): string => {
  const metadata = writer.reserve()
  const packet = toBinaryString(new TextEncoder().encode(metadataPacket(outline, PRODUCER)))
  writer.writeStream(metadata, { Type: '/Metadata', Subtype: '/XML' }, packet, 'uncompressed')
  const profile = writer.reserve()
  writer.writeStream(profile, { N: '3' }, toBinaryString(srgbProfile()))
  return [
    `/Lang${textString(outline.language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>`,
    `/Metadata ${reference(metadata)}/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1`,
    `/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${reference(profile)}>>]`,
    writeAttachments(outline.attachments, outline.creationDate, writer),
  ].join('')
}

const newDocument = (outline: Outline, size: number[]): jsPDF => {
  const doc = new jsPDF({ unit: 'pt', format: size, compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  internalsOf(doc).__private__.setPdfVersion('1.7')
  doc.setFileId(outline.fileId).setCreationDate(outline.creationDate)
  return doc.setProperties({ title: outline.title, subject: outline.subject, creator: outline.creator })
}

/** An empty document of one page. */
export const createTaggedPdf = (outline: Outline, paper: PageSize, fonts: Fonts): TaggedPdf => {
  const size = [paper.width, paper.height]
  const doc = newDocument(outline, size)
  const inside = internalsOf(doc)
  const { internal } = inside
  const { faces, fontOf, encode, nameSubsets } = embedFonts(doc, fonts)
  const writer = objectWriter(inside)

  const root = structureRoot()
  const marksOfPage: StructureElement[][] = [[]]
  const bookmarks: Bookmark[] = []
  const fields: SignatureField[] = []
  const page = () => marksOfPage.length - 1

  const between = (begin: string, draw: () => void) => {
    internal.write(begin)
    draw()
    internal.write('EMC')
  }

  const operatorsOf: TaggedPdf['textOperators'] = (text, at, { face, size: points, ink, said }) => {
    const drawn = textOperators(fontOf(face).id, points, ink, at, encode(face, text))
    return said === undefined ? drawn : reading(said, drawn)
  }

  // jsPDF's events swallow what a handler throws and go on with half a file.
  let failure: unknown
  const on = (event: PdfEvent, handler: (detail: PageDetail) => void) =>
    internal.events.subscribe(event, (detail) => {
      try {
        handler(detail)
      } catch (error) {
        failure ??= error
      }
    })

  let fieldIds: readonly number[] = []
  let catalog = ''
  const writeParts = (): string => {
    const pages = marksOfPage.map((_, i) => internal.getPageInfo(i + 1).objId)
    const parents = { pages: marksOfPage, annotations: fields.map(({ element }) => element) }
    const tree = writeStructure(root, parents, { pages, annotations: fieldIds }, writer)
    const form = writeSignatureFields(fields, fieldIds, pages, fontOf, writer)
    const marks = writeBookmarks(bookmarks, pages, writer)
    return [
      `/StructTreeRoot ${reference(tree)}`,
      marks === null ? '' : `/Outlines ${reference(marks)}/PageMode/UseOutlines`,
      form === null ? '' : `/AcroForm ${reference(form)}`,
      writeIdentity(outline, writer),
    ].join('')
  }
  on('buildDocument', () => nameSubsets(outline.fileId))
  on('putPage', ({ pageNumber }) => {
    if (pageNumber === 1) fieldIds = fields.map(() => writer.reserve())
    const widgets = fieldIds.filter((_, i) => fields[i]?.page === pageNumber - 1)
    internal.out(`/StructParents ${pageNumber - 1}/Tabs/S`)
    if (widgets.length > 0) internal.out(`/Annots[${widgets.map(reference).join(' ')}]`)
  })
  on('postPutResources', () => {
    catalog = writeParts()
  })
  on('putCatalog', () => internal.out(catalog))

  return {
    faces,
    root,
    newPage: () => {
      doc.addPage(size)
      marksOfPage.push([])
    },
    mark: (element, draw) => {
      const mcid = (marksOfPage[page()]?.push(element) ?? 1) - 1
      element.kids.push({ kind: 'mark', page: page(), mcid })
      between(`/${element.role} <</MCID ${mcid}>> BDC`, draw)
    },
    artifact: (draw, kind = 'Layout') => between(`/Artifact <</Type/${kind}>> BDC`, draw),
    text: (text, { x, y }, paint) => internal.write(operatorsOf(text, { x, y: paper.height - y }, paint)),
    path: (path, origin) => internal.write(pathOperators(path, origin, paper.height)),
    bookmark: (level, title, y) => bookmarks.push({ level, title, page: page(), top: paper.height - y }),
    field: (field) => {
      field.element.kids.push({ kind: 'annotation', page: page(), index: fields.length })
      fields.push({ ...field, page: page() })
    },
    textOperators: operatorsOf,
    bytes: () => {
      const file = inside.__private__.buildDocument()
      if (failure !== undefined) throw failure
      return fromBinaryString(file)
    },
  }
}
