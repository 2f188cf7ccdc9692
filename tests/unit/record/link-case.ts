import { seal } from '../../../src/content/seal.ts'
import { linkOf } from '../../../src/record/link.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { type SharedLink, readLink } from '../../../src/record/read-link.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { NOW } from './any-record.ts'

/** Links that several tests read. */

export const RULES = `${seal.version}-${seal.sha256.slice(0, 16)}`

/** Null where it is not read. */
export const linkIn = (hash: string): SharedLink | null => {
  const read = readLink(hash)
  return read.ok ? read.link : null
}

export const failureIn = (hash: string): string | null => {
  const read = readLink(hash)
  return read.ok ? null : read.failure
}

export const withAnswers = (all: Layer['all'], actions: Layer['actions'] = {}): Worksheet => newWorksheet({
  id: 'f00d', now: NOW, depth: 'full', answers: { all, actions, safeguards: {} },
})

const breathing = withAnswers({
  'feature.for': { value: 'Breathing (beta): 50% of users, d\u0065\u0301j\u00e0 vu & more!\nSecond line' },
  'feature.stage': { value: 'pilot' },
  'who.ages': { value: 'adults', note: 'Asked twice' },
  'what.actions': { value: ['inform', 'diagnose'] },
  'who.conditions': { value: [] },
  'why.evidence': { unknown: true },
}, { diagnose: { 'when.oversight': { value: 'before' } } })
/** The text of a link that says a little of everything. */
export const written = linkOf(breathing, { blind: false })

/** A link as another program might write it, with a checksum that fits. */
export const checked = (body: string): string => {
  let hash = 0x811c9dc5
  for (const octet of new TextEncoder().encode(body)) hash = Math.imul(hash ^ octet, 0x01000193) >>> 0
  return body + hash.toString(16).padStart(8, '0')
}
/** A link with these answers in it. */
export const answering = (answers: string, { version = '1', rules = RULES, title = 'Title' } = {}): string =>
  checked(`#/link/${version}/f00d/${rules}/${title}/${answers}/`)
