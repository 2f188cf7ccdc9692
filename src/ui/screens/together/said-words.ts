import type { Said } from '../../../record/said.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { ownWords } from '../../../words/en/own-words.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionAt, askAt, cellWords } from './place-words.ts'

const words = pagesTogether.files

/** What was spoken of. */
export const aboutWords = (said: Said): string => {
  switch (said.kind) {
    case 'answer': return `${askAt(said)} ${actionAt(said)}`.trim()
    case 'safeguard': return askAt({ safeguard: said.id })
    case 'judgement': return words.judgement
    case 'rating': return say(words.rating, { hazard: hazardWords(said.id.split('.')[1] ?? '').name })
    case 'words': return say(words.words, { prompt: promptOf(said.id) })
    case 'hazard': return words.hazard
  }
}

const promptOf = (id: string): string =>
  Object.hasOwn(ownWords.prompts, id) ? ownWords.prompts[id as keyof typeof ownWords.prompts].short : id

/** What was said of it; null: nothing. */
export const saidWords = (said: Said | null): string => {
  if (said === null) return words.nothing
  switch (said.kind) {
    case 'answer': return [cellWords(said, said.value), said.value.note ?? ''].filter((part) => part !== '').join(' · ')
    case 'safeguard': return cellWords({ safeguard: said.id }, said.value)
    case 'judgement': {
      const { verdict, reason, dissent, conditions } = said.value
      const parts = [verdict && verdicts[verdict].name, reason, dissent, ...conditions.map(({ text }) => text)]
      return parts.filter(Boolean).join(' · ') || words.nothing
    }
    case 'rating': return `${said.value.severity} × ${said.value.likelihood}: ${said.value.reason}`
    case 'words': return said.value.text || ownWords.pass
    case 'hazard': return said.value.name
  }
}
