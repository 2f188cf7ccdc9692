import { joined, latin1Of, octetsOf } from '../../src/signature/octets.ts'

/** The file after an update of nothing but a table, which points where its author likes, and a trailer. */
export function appendedTable(
  pdf: Uint8Array,
  rows: string,
  twist: (trailer: string) => string = trailer => trailer,
): Uint8Array<ArrayBuffer> {
  const text = latin1Of(pdf)
  const [, entries = '', previous = ''] = /trailer\s*<<([^]*?)>>\s*startxref\s+(\d+)/.exec(lastTrailer(text)) ?? []
  const trailer = twist(`trailer\n<<${entries.replace(/\/Prev \d+/, '')}/Prev ${previous}>>\n`)
  return joined(pdf, octetsOf(`\nxref\n${rows}${trailer}startxref\n${pdf.length + 1}\n%%EOF\n`))
}

function lastTrailer(text: string): string {
  return text.slice(text.lastIndexOf('trailer'))
}
