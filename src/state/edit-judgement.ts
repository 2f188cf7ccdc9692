import type { Benefit, Conclusion, Judgement, OwnWords } from '../record/worksheet.ts'
import { type Edit, type Patch, patched, without } from './edit.ts'

export type JudgementPatch = Patch<Omit<Judgement, 'at'>>

/** A judgement that says nothing any more goes. */
export const patchJudgement = (person: string, patch: JudgementPatch, at: string): Edit => (record) => {
  const before = record.judgements[person] ?? { conditions: [] }
  const judgement = patched(before, { ...patch, conditions: patch.conditions ?? before.conditions, at })
  const { verdict, reason, dissent, conditions } = judgement
  const isSilent = verdict === undefined && reason === undefined && dissent === undefined && conditions.length === 0
  const others = without(record.judgements, person)
  return { ...record, judgements: isSilent ? others : { ...others, [person]: judgement } }
}

/** One more thing that has to happen before this person finds the feature acceptable. */
export const addCondition = (person: string, text: string, at: string): Edit => (record) => {
  const conditions = record.judgements[person]?.conditions ?? []
  return patchJudgement(person, { conditions: [...conditions, { text, done: false }] }, at)(record)
}

export const patchConclusion = (patch: Patch<Conclusion>): Edit => (record) =>
  ({ ...record, conclusion: patched(record.conclusion, patch) })

export const patchBenefit = (patch: Patch<Benefit>): Edit => (record) =>
  ({ ...record, benefit: patched(record.benefit, patch) })

/** Why this hazard of this action is accepted; an empty reason takes the acceptance back. */
export const accept = (action: string, hazard: string, reason: string): Edit => (record) => {
  const key = `${action}.${hazard}`
  const accepted = reason === '' ? without(record.accepted, key) : { ...record.accepted, [key]: reason }
  return { ...record, accepted }
}

/** A person's words to one prompt, or that they pass, and the team's reply; with none of these, nothing is kept. */
export const patchOwnWords = (person: string, prompt: string, patch: Patch<OwnWords>): Edit => (record) => {
  const before = record.inMyWords[person] ?? {}
  const said = before[prompt] ?? { text: '' }
  const text = patch.text ?? said.text
  const words: OwnWords = { ...patched(said, patch), text }
  const isSilent = words.text === '' && words.declined === undefined && words.reply === undefined
  const own = isSilent ? without(before, prompt) : { ...before, [prompt]: words }
  const inMyWords = Object.keys(own).length > 0
    ? { ...record.inMyWords, [person]: own }
    : without(record.inMyWords, person)
  return { ...record, inMyWords }
}
