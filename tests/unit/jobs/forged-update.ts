import { joined, latin1Of, octetsOf } from '../../../src/signature/octets.ts'
import { coveredBytes, placeSignature, type Prepared } from '../../../src/signature/place-signature.ts'
import { readRevisions, textsIn } from '../../../src/signature/revisions.ts'
import { signCms } from '../../../src/signature/sign-cms.ts'
import { requestOf } from '../signature/people.ts'

type Twist = (text: string) => string

/** What is written otherwise than our own signing writes it; the signature over it is good. */
export interface Forgery {
  /** The signed slot: `27 0 obj`, its entries, `endobj`. */
  readonly field?: Twist
  /** The signature that the slot points to. */
  readonly signature?: Twist
  readonly appearance?: Twist
  /** Behind the objects, and listed in no table. */
  readonly hidden?: string
  readonly trailer?: Twist
  /** From `startxref` to the end. */
  readonly end?: Twist
}

const RANGE = '[0 9999999999 9999999999 9999999999]'
const same: Twist = text => text

/** The report after an update that an attacker wrote by hand, who signs it in the first slot. */
export async function forged(report: Uint8Array, forgery: Forgery): Promise<Uint8Array<ArrayBuffer>> {
  const { key, name } = await requestOf(1)
  const { hidden = '', trailer = same, end = same } = forgery
  const objects = objectsOf(report, name, forgery)
  const start = report.length + 1
  const offsets = objects.map((_, i) => start + objects.slice(0, i).join('').length)
  const body = `\n${objects.join('')}${hidden}`
  const digits = offsets.map(offset => String(offset).padStart(10, '0'))
  const rows = objects.map((text, i) => `${Number.parseInt(text)} 1\n${digits[i]} 00000 n \n`)
  const table = `xref\n${rows.join('')}${trailer(trailerAfter(report))}`
  const foot = end(`startxref\n${report.length + body.length}\n%%EOF\n`)
  const prepared = withRange(latin1Of(report) + body + table + foot)
  const signed = await signCms(coveredBytes(prepared), key, crypto.subtle)
  if (!signed.ok) throw new Error(signed.failure)
  return placeSignature(prepared, signed.cms)
}

/** Slot, signature and appearance, the last two under the next free numbers. */
function objectsOf(report: Uint8Array, name: string, forgery: Forgery): readonly string[] {
  const { field = same, signature = same, appearance = same } = forgery
  const next = sizeOf(report)
  const filled = slotOf(report).replace(/\/AP<<[^]*$/, `/AP<</N ${next + 1} 0 R>>/V ${next} 0 R>>\nendobj\n`)
  const named = `/Name<FEFF${Buffer.from(name, 'utf16le').swap16().toString('hex')}>/M(D:20261122030000Z)`
  const kind = '/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached'
  const dictionary = `<<${kind}/ByteRange ${RANGE}/Contents <${'0'.repeat(4800)}>${named}>>`
  const box = '0 0 240 60 re S'
  const form = `<</Type/XObject/Subtype/Form/BBox[0 0 240 60]/Length ${box.length}>>\nstream\n${box}\nendstream`
  return [
    field(filled),
    signature(`${next} 0 obj\n${dictionary}\nendobj\n`),
    appearance(`${next + 1} 0 obj\n${form}\nendobj\n`),
  ]
}

/** An object of a report, read by whoever mends a file by what looks like an object. */
export function hiddenObject(number: number): string {
  const drawing = '0 0 600 800 re f'
  return `${number} 0 obj\n<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\n`
}

export function firstPageContents(report: Uint8Array): number {
  return Number(/\/Contents (\d+) 0 R/.exec(latin1Of(report))?.[1])
}

function slotOf(report: Uint8Array): string {
  const [revision] = readRevisions(report)
  const texts = revision === undefined ? [] : textsIn(report, revision)
  return texts.find(({ text }) => text.includes('/T(slot-1)'))?.text ?? ''
}

function sizeOf(report: Uint8Array): number {
  return Number(/trailer\s*<<\s*\/Size (\d+)/.exec(latin1Of(report))?.[1])
}

function trailerAfter(report: Uint8Array): string {
  const text = latin1Of(report)
  const entries = /trailer\s*<<([^]*?)>>\s*startxref\s+(\d+)/.exec(text)
  const kept = (entries?.[1] ?? '').replace(/\/Size \d+/, `/Size ${sizeOf(report) + 2}`)
  return `trailer\n<<${kept}/Prev ${entries?.[2]}>>\n`
}

function withRange(text: string): Prepared {
  const gapStart = text.lastIndexOf('/Contents <') + '/Contents '.length
  const gapEnd = text.indexOf('>', gapStart) + 1
  const range = `[0 ${gapStart} ${gapEnd} ${text.length - gapEnd}]`.padEnd(RANGE.length)
  return { pdf: joined(octetsOf(text.replace(RANGE, range))), gapStart, gapEnd }
}
