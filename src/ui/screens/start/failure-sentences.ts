import type { ReadFailure } from '../../../record/read-worksheet.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'

const words = pagesStart.openFailed

/** More places than these help nobody to mend a file. */
const SHOWN = 5

/** What is wrong with a file, where, and what to do; the first sentence can stand alone. */
export const failureSentences = (failure: ReadFailure): readonly string[] => {
  switch (failure.kind) {
    case 'too-large':
      return [words.tooLarge]
    case 'not-json':
    case 'not-ours':
    case 'sealed':
      return [words[failure.kind]]
    case 'newer-version':
      return [say(words['newer-version'], { version: failure.version, newest: failure.newest })]
    case 'invalid':
      return [words.invalid, ...firstOf(failure.problems.map(({ path, expected }) =>
        say(words.problem, { path, expected: words.expected[expected] })))]
    case 'unknown-ids':
      return [say(words['unknown-ids'], { rules: failure.rules }), ...firstOf(failure.ids.map(({ kind, id, path }) =>
        say(words.unknownId[kind], { id, path })))]
  }
}

const firstOf = (sentences: readonly string[]): readonly string[] => {
  const more = sentences.length - SHOWN
  return more > 0 ? [...sentences.slice(0, SHOWN), say(words.more, { n: more })] : sentences
}
