import { seal } from '../../content/seal.ts'
import type { Block } from '../outline.ts'
import { momentOf } from './moments.ts'
import type { View } from './view.ts'

/** The last page: how anybody can check the file with programs that are not ours, and what it was made with. */
export const checking = (view: View): readonly Block[] => {
  const { record, say, words: { report: { checking: words } } } = view
  const { release, exportedAt, fileId } = record.render
  return [{ kind: 'together', blocks: [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'list', ordered: true, items: words.steps },
    {
      kind: 'definitions',
      rows: [
        { term: words.facts.rules, details: [say(words.rulesFact, { version: seal.version, sha256: seal.sha256 })] },
        { term: words.facts.release, details: [release] },
        { term: words.facts.file, details: [fileId] },
        { term: words.facts.worksheet, details: [record.id] },
        { term: words.facts.made, details: [momentOf(view, exportedAt)] },
      ],
    },
    { kind: 'paragraph', prose: words.nothing },
  ] }]
}
