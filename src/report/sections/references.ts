import { bibliography, type ReferenceId } from '../../content/bibliography.ts'
import type { Reference } from '../../content/reference.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { dayOf } from './moments.ts'
import type { View } from './view.ts'

const sourceText = (view: View, source: Reference): Prose => {
  const { say, words: { report: { references: words }, referenceKinds } } = view
  const { by, title, where, pinpoint, address, kind } = source
  const text = say(words.source, { by, title, where })
  const spans: readonly Span[] = [
    { text: `${referenceKinds[kind]}. `, look: 'muted' },
    { text: pinpoint === undefined ? text : say(words.pinpoint, { source: text, pinpoint }) },
  ]
  return address === undefined ? spans : [...spans, { text: `\n${address}`, look: 'muted' }]
}

const rowOf = (view: View, id: ReferenceId, number: number): readonly Prose[] => {
  const { say, words } = view
  const source: Reference = bibliography[id]
  const about = words.references[id]
  const caution = 'caution' in about ? ` ${about.caution}` : ''
  const checked = { name: words.checked[source.checked].name, date: dayOf(view, source.checkedOn) }
  return [
    String(number), sourceText(view, source), about.says + caution, say(words.report.references.checkedOn, checked),
  ]
}

/** The sources that were cited so far: to be called after every section that cites. */
export const references = (view: View): readonly Block[] => {
  const { references: words } = view.words.report
  const { number, source, says, checked } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: number, share: 0.8 }, { head: source, share: 7 }, { head: says, share: 7 }, { head: checked, share: 3 },
      ],
      rows: view.cited().map((id, i) => rowOf(view, id, i + 1)),
    },
  ]
}
