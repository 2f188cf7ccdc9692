import { jsPDF } from 'jspdf'
import type { Lettering } from '../../../src/signature/lettering.ts'

/** jsPDF's own hooks, which its typings leave out. */
interface Internals {
  readonly events: { subscribe(topic: string, listener: (event: never) => void): void }
  newObject(): number
  newObjectDeferred(): number
  newObjectDeferredBegin(id: number, output: boolean): void
  write(...text: readonly string[]): void
  out(text: string): void
}

export interface Fixture {
  readonly slots?: number
  readonly attachment?: string
  /** Names of the slots, where they are not to be slot-1, slot-2 and so on. */
  readonly names?: readonly string[]
}

/** A report in small: two pages, an attached file, and empty signature slots with an appearance on the second page. */
export function makeReport({ slots = 3, attachment = '{"tier":3}', names }: Fixture = {}): Uint8Array<ArrayBuffer> {
  const paper = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true })
  paper.setCreationDate("D:20261122030000+01'00'")
  paper.setFileId('0123456789ABCDEF0123456789ABCDEF')
  paper.setProperties({ title: 'Worksheet' })
  paper.text('Tier: High', 40, 60).addPage().text('Signatures', 40, 60)
  const pdf = paper.internal as unknown as Internals
  const named = names ?? Array.from({ length: slots }, (_, i) => `slot-${i + 1}`)
  const ids = { fields: [] as readonly number[], form: 0, file: 0, look: 0 }
  const widgets = () => ids.fields.map(id => `${id} 0 R`).join(' ')
  const reserve = () => {
    ids.fields = named.map(() => pdf.newObjectDeferred())
    ;[ids.form, ids.file, ids.look] = [pdf.newObjectDeferred(), pdf.newObjectDeferred(), pdf.newObjectDeferred()]
  }
  const put = (id: number, body: string) => {
    pdf.newObjectDeferredBegin(id, true)
    pdf.out(body)
    pdf.out('endobj')
  }
  const stream = (entries: string, data: string) =>
    `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`

  pdf.events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
    if (pageNumber === 1) reserve()
    if (pageNumber === 2) pdf.out(`/Annots [${widgets()}]`)
  })
  pdf.events.subscribe('postPutResources', () => {
    put(ids.look, stream('/Type/XObject/Subtype/Form/BBox[0 0 240 60]', '0 0 240 60 re S'))
    for (const [i, id] of ids.fields.entries()) {
      const rect = [40, 600 - 80 * i, 280, 660 - 80 * i].join(' ')
      put(id, `<</Type/Annot/Subtype/Widget/FT/Sig/T(${named[i]})/Rect[${rect}]/F 4/AP<</N ${ids.look} 0 R>>>>`)
    }
    put(ids.form, `<</Fields[${widgets()}]>>`)
    put(ids.file, stream('/Type/EmbeddedFile', attachment))
  })
  pdf.events.subscribe('putCatalog', () => {
    const specification = `<</Type/Filespec/F(w.json)/UF(w.json)/AFRelationship/Source/EF<</F ${ids.file} 0 R>>>>`
    pdf.out(`/AcroForm ${ids.form} 0 R`)
    pdf.out(`/Names<</EmbeddedFiles<</Names[(w.json)${specification}]>>>>`)
  })
  return new Uint8Array(paper.output('arraybuffer'))
}

/** Letters of a font that every PDF reader has: good enough where only the signature matters. */
export const plainLettering: Lettering = {
  faces: [],
  set: (text, size) => [{ runs: [{ face: 'helvetica', text, x: 0 }], width: text.length * size * 0.5 }],
}
