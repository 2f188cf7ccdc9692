/** Every message of a catalogue with its place, such as "questions.who.ages.ask". */
export interface Message {
  readonly place: string
  readonly text: string
}

export const everyMessage = (tree: unknown, place = ''): readonly Message[] => {
  if (typeof tree === 'string') return [{ place, text: tree }]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => everyMessage(value, place === '' ? key : `${place} › ${key}`))
}
