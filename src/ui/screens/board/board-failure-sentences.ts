import { MOST_BYTES } from '../../../jobs/skim-pool-client.ts'
import type { DecisionFailure } from '../../../record/read-decision.ts'
import type { SkimFailure } from '../../../record/skim.ts'
import type { BoardFile } from '../../../state/board-store.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import { failureSentences } from '../start/failure-sentences.ts'

const words = pagesBoard.failed
const MEGABYTE = 1024 * 1024

/** Why nothing could be taken from a file; the first sentence can stand alone. */
export const boardFailureSentences = ({ skim, trouble, message, file }: BoardFile): readonly string[] => {
  if (trouble === 'broken') return [say(words.broken, { message })]
  if (trouble === 'too-large') {
    return [say(words['too-large'], { size: Math.ceil(file.size / MEGABYTE), most: MOST_BYTES / MEGABYTE })]
  }
  if (trouble !== null) return [words[trouble]]
  return skim?.found.kind === 'failure' ? foundWords(skim.found.failure) : []
}

const foundWords = (found: SkimFailure): readonly string[] => {
  switch (found.kind) {
    case 'worksheet': return failureSentences(found.failure)
    case 'decision': return [decisionWords(found.failure)]
    default: return [words[found.kind]]
  }
}

const decisionWords = (failure: DecisionFailure): string =>
  failure.kind === 'invalid'
    ? say(words.decision.invalid, { path: failure.problems[0]?.path || '/' })
    : words.decision[failure.kind]
