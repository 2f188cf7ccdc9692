import { asciiString, real, reference, textString } from './syntax.ts'
import type { ObjectWriter } from './syntax.ts'
import type { Box, StructureElement } from './structure.ts'
import type { FaceName } from './face.ts'

/** An empty signature field: a signer fills it later, without moving anything that is already on the page. */
export interface SignatureField {
  /** The partial field name, e.g. `slot-1`. */
  readonly id: string
  /** Read out by screen readers. */
  readonly label: string
  readonly page: number
  readonly box: Box
  readonly element: StructureElement
  /** What it shows while empty: operators from its own lower left corner. */
  readonly appearance: string
  readonly faces: readonly FaceName[]
}

type FontOf = (face: FaceName) => { readonly id: string; readonly objectNumber: number }

/** Bit 3: printed (ISO 32000-1, 12.5.3); PDF/A forbids fields that vanish from paper. */
const PRINTED = 4

const writeAppearance = ({ box, appearance, faces }: SignatureField, fontOf: FontOf, writer: ObjectWriter): number => {
  const [left, bottom, right, top] = box
  const fonts = faces.map(fontOf).map(({ id, objectNumber }) => `/${id} ${reference(objectNumber)}`)
  const id = writer.reserve()
  writer.writeStream(id, {
    Type: '/XObject',
    Subtype: '/Form',
    BBox: `[0 0 ${real(right - left)} ${real(top - bottom)}]`,
    Resources: `<</Font<<${fonts.join('')}>>>>`,
  }, appearance)
  return id
}

/**
 * Writes the fields under their reserved ids and returns the id of the AcroForm, or null without fields.
 * Their StructParent numbers follow those of the pages.
 */
export const writeSignatureFields = (
  fields: readonly SignatureField[],
  ids: readonly number[],
  pageIds: readonly number[],
  fontOf: FontOf,
  writer: ObjectWriter,
): number | null => {
  if (fields.length === 0) return null
  fields.forEach((field, i) => {
    const appearance = writeAppearance(field, fontOf, writer)
    writer.write(ids[i] ?? 0, [
      `<</Type/Annot/Subtype/Widget/FT/Sig/T${asciiString(field.id)}/TU${textString(field.label)}`,
      `/Rect[${field.box.map(real).join(' ')}]/F ${PRINTED}/P ${reference(pageIds[field.page] ?? 0)}`,
      `/StructParent ${pageIds.length + i}/AP<</N ${reference(appearance)}>>>>`,
    ].join(''))
  })
  const form = writer.reserve()
  writer.write(form, `<</Fields[${ids.map(reference).join(' ')}]>>`)
  return form
}
