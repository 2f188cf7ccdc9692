import { joined, latin1Of, octetsOf } from '../../src/signature/octets.ts'
import { firstPageContents, hiddenObject } from '../unit/jobs/forged-update.ts'
import { lastGap, overwritten } from '../unit/signature/tamper.ts'
import { appendedTable } from './appended-table.ts'
import type { Attack, Attacks, Target } from './attack.ts'

/** The file with a few bytes written otherwise, none moved. */
function written(what: string, by: string): Attack['make'] {
  return ({ signed }) => overwritten(signed, latin1Of(signed).lastIndexOf(what), by.padEnd(what.length))
}

function flipped(what: string): Attack['make'] {
  return ({ signed }) => {
    const at = latin1Of(signed).lastIndexOf(what) + what.length - 1
    return overwritten(signed, at, String.fromCharCode((signed[at] ?? 0) ^ 1))
  }
}

/** In the middle of what is drawn on the first page. */
function onFirstPage({ signed }: Target): Uint8Array {
  const at = latin1Of(signed).indexOf('stream\n') + 200
  return overwritten(signed, at, String.fromCharCode((signed[at] ?? 0) ^ 1))
}

/** What the last signature's gap holds, written otherwise: the one place that no signature covers. */
function inGap(hex: (old: string) => string): Attack['make'] {
  return ({ signed }) => {
    const { start, end } = lastGap(signed)
    const old = latin1Of(signed.subarray(start + 1, end - 1))
    return overwritten(signed, start + 1, hex(old).slice(0, old.length).padEnd(old.length, '0'))
  }
}

/**
 * The signed end of the file moves down, and what a reader looks up stands in the hole that it leaves: another first
 * page, and a table that lists it where the signed table stood (Mladenov et al., CCS 2019, "signature wrapping").
 */
function wrapped({ report, signed }: Target): Uint8Array {
  const text = latin1Of(signed)
  const { start, end } = lastGap(signed)
  const hex = text.slice(start, end).replace(/0*>$/, '')
  const page = hiddenObject(firstPageContents(report))
  const room = 16_384
  const moved = end + room
  const ranges = `/ByteRange [0 ${start} ${moved} ${signed.length - end}]`
  const head = `${hex.length % 2 === 0 ? `${hex}0` : hex}>${ranges}>>\nendobj\n`
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const before = `${head}${page}`.padEnd(tableAt - start)
  const rows = `${firstPageContents(report)} 1\n${String(start + head.length).padStart(10, '0')} 00000 n \n`
  const trailer = text.slice(text.lastIndexOf('trailer')).replace(/%%EOF\s*$/, '%%EOF\n')
  const hole = `${before}${text.slice(tableAt, text.lastIndexOf('trailer'))}${rows}${trailer}`.padEnd(moved - start)
  return joined(signed.subarray(0, start), octetsOf(hole), signed.subarray(end))
}

/** The objects of a signature once more, in an update of their own. */
function repeated({ report, signed }: Target): Uint8Array {
  return joined(signed, signed.subarray(report.length))
}

/** Edits of single bytes, and of what a signature says of itself. */
export const forgedBytes: Attacks = {
  'a bit flipped in the header': { told: 'not-a-pdf', make: flipped('%PDF') },
  'a bit flipped on a page': { told: 'digest-mismatch', make: onFirstPage },
  'a bit flipped in the signature': { told: 'not-canonical', make: inGap(hex => `31${hex.slice(2)}`) },
  'a bit flipped in the name of the signer': { told: 'digest-mismatch', make: flipped('/Name <FEFF0041') },
  'a bit flipped in the moment of signing': { told: 'digest-mismatch', make: flipped('/M (D:2026') },
  'objects in a widened gap (signature wrapping)': { told: 'foreign', make: wrapped },
  'a gap that ends later': {
    told: 'byte-range',
    make: ({ signed }) => {
      const { start, end } = lastGap(signed)
      const at = latin1Of(signed).lastIndexOf(`[0 ${start} `)
      return overwritten(signed, at, `[0 ${start} ${end + 100} ${signed.length - end}]`)
    },
  },
  'a signature of nothing': { told: 'not-canonical', make: inGap(() => '00') },
  'a signature of ones': { told: 'not-canonical', make: inGap(hex => 'f'.repeat(hex.length)) },
  'no ranges': { told: 'byte-range', make: written('/ByteRange', '/ByteRangX') },
  'ranges of nothing': { told: 'byte-range', make: written('/ByteRange [0 ', '/ByteRange [] % ') },
  'ranges that begin below the file': { told: 'byte-range', make: written('/ByteRange [0 ', '/ByteRange [-1') },
  'no contents': { told: 'gap-not-contents', make: written('/Contents <', '/Contentx <') },
  'no filter': { told: 'digest-mismatch', make: written('/Filter', '/Filtex') },
  'a kind of signature that has no signed attributes': {
    told: 'unsupported-algorithm',
    make: written('ETSI.CAdES.detached', 'adbe.x509.rsa_sha1'),
  },
  'an object listed twice': {
    told: 'damaged',
    make: ({ signed }) => appendedTable(signed, '4 1\n0000000000 00001 f \n4 1\n0000000000 00001 f \n'),
  },
  'an object written once more': {
    told: 'page-1/Contents',
    make: ({ signed }) => {
      const twin = joined(signed, octetsOf(`\n${hiddenObject(4)}`))
      return appendedTable(twin, `4 1\n${String(signed.length + 1).padStart(10, '0')} 00000 n \n`)
    },
  },
  'the update of a signer twice': { told: 'foreign', make: repeated },
  'the file cut in the last signature': {
    told: 'trailing-bytes',
    make: ({ signed }) => signed.subarray(0, lastGap(signed).start + 99),
  },
}
