/** Reads RFC 4180 by its grammar, and nothing beyond it: every other file throws. The mark of UTF-8 is taken off. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let rest = text.replace(/^\uFEFF/, '')
  let row: string[] = []
  while (rest !== '') {
    const [whole = '', quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (end === undefined) throw new Error(`No field at: ${rest.slice(0, 40)}`)
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    rest = rest.slice(whole.length)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
