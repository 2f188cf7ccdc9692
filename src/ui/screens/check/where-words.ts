import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'

const words = pagesCheck.whereWords

type Part = keyof typeof words

/** The beginning of a way through the objects of a PDF, and what a reader calls the part that it leads to. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^page-(\d+)\/Contents/, 'pageContents'],
  [/^page-(\d+)\/Annots/, 'pageAnnotations'],
  [/^page-(\d+)\/Resources/, 'pageResources'],
  [/^page-(\d+)/, 'page'],
  [/^slot-(\d+)/, 'slot'],
  [/^Root\/(?:OpenAction|AA|Names\/JavaScript)/, 'action'],
  [/^Root\/(?:AF|Names\/EmbeddedFiles)/, 'attachments'],
  [/^Root\/AcroForm/, 'form'],
  [/^Root\/(?:OCProperties|StructTreeRoot)/, 'shown'],
  [/^Root/, 'root'],
  [/^Info/, 'info'],
  [/^Trailer/, 'trailer'],
]

/** What was changed, in words, for a way such as `page-1/Contents`; the empty way is a part that no page shows. */
export const whereWords = (where: string): string => {
  const found = PARTS.flatMap(([pattern, part]) => {
    const match = pattern.exec(where)
    return match === null ? [] : [say(words[part], { n: match[1] ?? '' })]
  })
  return found[0] ?? words.other
}
