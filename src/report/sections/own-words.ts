import { OWN_WORDS } from '../../content/own-words.ts'
import type { OwnWords } from '../../record/worksheet.ts'
import type { Block, Prose } from '../outline.ts'
import { isNameless, personOf, teamOf } from './names.ts'
import type { View } from './view.ts'

const shortOf = ({ words: { ownWords: { prompts } } }: View, prompt: string): string =>
  Object.hasOwn(prompts, prompt) ? prompts[prompt as keyof typeof prompts].short : prompt

/** What the team did with a point. That it has done nothing yet is not to be overlooked. */
const replyText = ({ words: { report: { ownWords: words } } }: View, { reply }: OwnWords): Prose =>
  reply === undefined
    ? [{ text: words.notYet, look: 'bold' }]
    : [{ text: words.did[reply.kind], look: 'bold' }, { text: reply.text }]

/** In the order in which they were asked; a prompt of another release comes last, so that nobody's words are lost. */
const inOrder = (prompts: readonly string[]): readonly string[] =>
  [...OWN_WORDS.filter((prompt) => prompts.includes(prompt)),
    ...prompts.filter((prompt) => !(OWN_WORDS as readonly string[]).includes(prompt))]

/** What somebody said beside what came of it: neither stands on a page without the other where both fit. */
const pairsOf = (view: View, person: string): readonly Block[] => {
  const { ownWords: words } = view.words.report
  const said = view.record.inMyWords[person] ?? {}
  return inOrder(Object.keys(said)).flatMap((prompt): readonly Block[] => {
    const point = said[prompt]
    if (point === undefined || point.text.trim() === '') return []
    const by = view.say(words.by, { name: personOf(view, person), prompt: shortOf(view, prompt) })
    return [{ kind: 'together', blocks: [
      { kind: 'rule' },
      { kind: 'paragraph', prose: [{ text: words.said, look: 'bold' }] },
      { kind: 'quote', text: point.text, by },
      { kind: 'paragraph', prose: replyText(view, point) },
    ] }]
  })
}

/** What each of them passed on: nobody should take it for forgotten, or ask again. Nameless, they cannot be asked. */
const passedOn = (view: View): readonly Block[] =>
  teamOf(view).filter(([person]) => !isNameless(view, person)).flatMap(([person]): readonly Block[] => {
    const said = view.record.inMyWords[person] ?? {}
    const passed = inOrder(Object.keys(said)).filter((prompt) => said[prompt]?.declined && !said[prompt].text.trim())
    const prompts = passed.map((prompt) => shortOf(view, prompt)).join(view.words.report.semicolon)
    const prose = view.say(view.words.report.ownWords.declined, { name: personOf(view, person), prompts })
    return passed.length === 0 ? [] : [{ kind: 'paragraph', prose }]
  })

const counted = (view: View): readonly Block[] => {
  const points = teamOf(view).flatMap(([person]) => Object.values(view.record.inMyWords[person] ?? {}))
    .filter(({ text }) => text.trim() !== '')
  const n = points.filter(({ reply }) => reply !== undefined).length
  const prose = view.say(view.words.report.ownWords.replied, { n, all: points.length })
  return points.length === 0 ? [] : [{ kind: 'paragraph', prose: [{ text: prose, look: 'bold' }] }]
}

/** What people with lived experience and carers wrote, with the team's replies; a warning stands before the first. */
export const ownWords = (view: View): readonly Block[] => {
  const { ownWords: words } = view.words.report
  const pairs = [...teamOf(view).flatMap(([person]) => pairsOf(view, person)), ...passedOn(view)]
  return pairs.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.warning },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    ...counted(view),
    ...pairs,
  ]
}
