import { expect, test } from 'vitest'
import { whereWords } from '../../../src/ui/screens/check/where-words.ts'
import { pagesCheck } from '../../../src/words/en/pages-check.ts'

const words = pagesCheck.whereWords

test.each([
  ['page-12/Contents', 'what is printed on page 12'],
  ['page-3/Contents/0', 'what is printed on page 3'],
  ['page-3/Annots/4/Rect', 'something that lies over page 3'],
  ['page-3/Resources/Font/F1', 'letters or pictures of page 3'],
  ['page-3/MediaBox', 'page 3'],
  ['slot-2/Rect', 'place 2 for a signature'],
  ['Root/OpenAction', words.action],
  ['Root/Names/JavaScript', words.action],
  ['Root/Names/EmbeddedFiles', words.attachments],
  ['Root/AF/0', words.attachments],
  ['Root/AcroForm/Fields', words.form],
  ['Root/OCProperties', words.shown],
  ['Root/Pages', words.root],
  ['Info/Title', words.info],
  ['Trailer/Root', words.trailer],
  ['', words.other],
  ['Zzz', words.other],
])('the way %s is said in words', (where, said) => {
  expect(whereWords(where)).toBe(said)
})
