import type { ConditionChange, JudgementChange } from '../../../record/compare-judgements.ts'
import type { PersonChange } from '../../../record/compare-people.ts'
import { type Two, inBoth, isSame } from '../../../record/compare-two.ts'
import type { Comparison } from '../../../record/compare-worksheets.ts'
import type { Condition, Person } from '../../../record/worksheet.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import { personName } from '../../result/person-name.ts'
import type { ChangeLine } from './compare-line.ts'

const words = pagesCompare.changes

export const personLine = (change: PersonChange): ChangeLine => {
  const person = change.after ?? change.before
  return { what: person ? personName(person) : '', note: null, ...inBoth(change, personSideWords) }
}

const personSideWords = (person: Person | null): string => {
  if (person === null) return words.notAtTable
  const { interest, signer } = person
  return [personName(person), ...(interest ? [words.maker] : []), ...(signer ? [words.signer] : [])].join('; ')
}

export const verdictWords = (verdict: keyof typeof verdicts | null): string =>
  verdict === null ? words.noVerdict : verdicts[verdict].name

export const judgementLines = ({ person, verdict, conditions, dissent }: JudgementChange): readonly ChangeLine[] => {
  const name = personName(person)
  return [
    ...(isSame(verdict) ? [] : [{
      what: say(words.verdictOf, { name }), note: null, ...inBoth(verdict, verdictWords),
    }]),
    ...conditions.map((change) =>
      ({ what: say(words.conditionOf, { name }), note: null, ...conditionSides(change) })),
    ...(isSame(dissent) ? [] : [{
      what: say(words.dissentOf, { name }), note: null, ...inBoth(dissent, (text) => text ?? words.noDissent),
    }]),
  ]
}

const conditionSides = ({ kind, condition }: ConditionChange): Two<string> => {
  const text = conditionWords(condition)
  const [done, open] = [say(words.done, { text }), say(words.open, { text })]
  switch (kind) {
    case 'added': return { before: words.noCondition, after: condition.done ? done : text }
    case 'gone': return { before: condition.done ? done : text, after: words.noCondition }
    case 'done': return { before: open, after: done }
    case 'open-again': return { before: done, after: open }
  }
}

const conditionWords = ({ text, owner, due }: Condition): string => {
  const about = [...(owner ? [say(words.owner, { owner })] : []), ...(due ? [say(words.due, { due: dayOf(due) })] : [])]
  return about.length === 0 ? text : say(words.condition, { text, about: about.join(sentence.comma) })
}

export const conclusionLines = (conclusion: Comparison['conclusion']): readonly ChangeLine[] =>
  isSame(conclusion) ? [] : [{ what: words.conclusion, note: null, ...inBoth(conclusion, verdictWords) }]

export const signedLines = (signers: Two<readonly string[]>): readonly ChangeLine[] =>
  isSame(signers) ? [] : [{
    what: words.signed, note: null, ...inBoth(signers, (names) => names.join(sentence.comma) || words.nobody),
  }]
