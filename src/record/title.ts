import type { Worksheet } from './worksheet.ts'

/** The first line of what it is for; empty while nobody has said it. */
export const titleOf = ({ answers }: Worksheet): string => {
  const value = answers.joint.all['feature.for']?.value
  return typeof value === 'string' ? value.trim().split('\n', 1).join('') : ''
}
