import type { Condition } from '../../../record/worksheet.ts'

/** The record holds no empty owner or day: an emptied field takes the key away. */
export const withText = (condition: Condition, key: 'owner' | 'due', text: string): Condition => {
  const { [key]: _, ...rest } = condition
  return text === '' ? rest : { ...rest, [key]: text }
}
