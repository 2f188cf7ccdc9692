import { octetsOf } from '../../src/signature/octets.ts'

/** A PDF out of object bodies, numbered from 1, of which the first is the catalog. */
export function builtPdf(bodies: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  const head = '%PDF-1.7\n'
  const objects = bodies.map((body, i) => `${i + 1} 0 obj\n${body}\nendobj\n`)
  let at = head.length
  const rows = objects.map(object => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
    return row
  })
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const entries = `/Size ${bodies.length + 1}/Root 1 0 R${trailer}`
  return octetsOf(`${head}${objects.join('')}${table}trailer\n<<${entries}>>\nstartxref\n${at}\n%%EOF`)
}
