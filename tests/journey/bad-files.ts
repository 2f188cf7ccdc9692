import { readFileSync } from 'node:fs'

/** A file that somebody might choose by mistake or in bad faith, made from a good worksheet file or a good report. */
export interface BadFile {
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
}

type Json = Record<string, unknown>

/** Files that are refused on the first screen, each with the reason that is its own. */
export function refusedFiles(worksheetPath: string): readonly (BadFile & { readonly says: RegExp })[] {
  const good = JSON.parse(readFileSync(worksheetPath, 'utf8')) as Json
  const joint = (good['answers'] as Record<'joint', { all: Json }>).joint
  const changed = (change: Json) => Buffer.from(JSON.stringify({ ...good, ...change }))
  const answered = (all: Json) => changed({ answers: { ...(good['answers'] as Json), joint: { ...joint, all } } })
  const json = 'a.worksheet.json'
  const text = readFileSync(worksheetPath)
  return [
    { what: 'a picture', name: 'a.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), says: /neither/ },
    { what: 'an empty file', name: json, bytes: Buffer.alloc(0), says: /empty/ },
    { what: 'half a file', name: json, bytes: text.subarray(0, text.length / 2), says: /broken off/ },
    { what: 'another program', name: 'a.json', bytes: Buffer.from('{"name":"app"}'), says: /another program/ },
    { what: 'a newer version', name: json, bytes: changed({ version: 999 }), says: /newer form \(version 999\)/ },
    { what: 'a wrong shape', name: json, bytes: changed({ team: [] }), says: /not as it should be/ },
    {
      what: 'a question that does not exist',
      name: json,
      bytes: answered({ ...joint.all, 'who.nobody': { value: 'x' } }),
      says: /who\.nobody/,
    },
  ]
}

/** PDFs that cannot be checked, each with the reason that is its own. */
export function unreadableReports(reportPath: string): readonly (BadFile & { readonly says: RegExp })[] {
  const good = readFileSync(reportPath)
  const foreign = Buffer.from(minimalPdf(), 'latin1')
  return [
    { what: 'a truncated PDF', name: 'a.pdf', bytes: good.subarray(0, good.length * 0.7), says: /breaks off/ },
    { what: 'somebody else’s PDF', name: 'a.pdf', bytes: foreign, says: /no worksheet is attached/ },
  ]
}

/** One empty page, with the table of its objects. */
function minimalPdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
  return `${text}${table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
}
