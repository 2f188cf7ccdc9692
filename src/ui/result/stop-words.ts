import { stops } from '../../words/en/stops.ts'
import { entryOf } from './names.ts'

interface StopWords {
  readonly name: string
  readonly why: string
  readonly clears: string
}

export const stopWords = (id: string): StopWords =>
  entryOf<StopWords>(stops, id) ?? { name: id, why: '', clears: '' }
