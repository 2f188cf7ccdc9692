/** A text of the rules as it was and as it is; null where it was not there, or is there no more. */
export interface Rewritten {
  readonly before: string | null
  readonly after: string | null
}

/** What an answer is given by: not why it is asked, nor its example, nor its name in tables. */
const READ_BY_WHO_ANSWERS: ReadonlySet<string> = new Set(['ask', 'hint', 'label', 'name', 'what', 'evidence'])

/** Where the words of one question, or safeguard, are other ones than before. In the order of what is there now. */
export const rewritten = (before: unknown, after: unknown): readonly Rewritten[] => {
  if (!isTree(before) || !isTree(after)) return []
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return keys.flatMap((key): readonly Rewritten[] => {
    const [was, is] = [before[key], after[key]]
    if (isTree(was) && isTree(is)) return rewritten(was, is)
    if (!READ_BY_WHO_ANSWERS.has(key) || was === is) return []
    return [{ before: typeof was === 'string' ? was : null, after: typeof is === 'string' ? is : null }]
  })
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
