import { seal } from '../content/seal.ts'
import type { Layer, Worksheet } from './worksheet.ts'

export interface NewWorksheet {
  readonly id: string
  /** RFC 3339 with offset. */
  readonly now: string
  readonly depth: Worksheet['depth']
  /** BCP 47; English where absent. */
  readonly language?: string
  /** Answers to begin with, from an example or a template. */
  readonly answers?: Layer
}

export const EMPTY_LAYER: Layer = { all: {}, actions: {}, safeguards: {} }

/** An empty page, or one that begins with the answers of an example. */
export const newWorksheet = ({ id, now, depth, language = 'en', answers = EMPTY_LAYER }: NewWorksheet): Worksheet => ({
  format: 'affordance-worksheet',
  version: 4,
  id,
  language,
  depth,
  created: now,
  changed: now,
  rubric: { version: seal.version, sha256: seal.sha256 },
  earlierRules: [],
  answers: { joint: answers, positions: {}, variants: {}, variantOrder: [] },
  team: { order: [], people: {} },
  judgements: {},
  conclusion: {},
  benefit: {},
  accepted: {},
  ratings: {},
  ownHazards: { order: [], byId: {} },
  plan: {},
  inMyWords: {},
  invitations: {},
  sources: {},
  ancestors: [],
  asked: [],
  slots: [],
})
