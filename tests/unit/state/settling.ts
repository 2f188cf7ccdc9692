import { expect } from 'vitest'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { aStore, blank } from './a-store.ts'

const person = { name: '', role: 'other', interest: false, signer: false } as const
export const own = (part: Partial<Layer>): Layer => ({ all: {}, actions: {}, safeguards: {}, ...part })
export const ages = { question: 'who.ages', action: null }
export const diagnose = { question: 'when.oversight', action: 'diagnose' }
const file = (who: string) => ({ name: who, sha256: 'a'.repeat(64), person: who, added: '2026-11-22T08:00:00Z' })

export const sheet: Worksheet = {
  ...blank(),
  answers: {
    ...blank().answers,
    joint: own({
      all: {
        'who.ages': {
          value: 'adults', by: 'cy', at: '2026-11-22T08:00:00Z', basis: 'documented', note: 'Joint.',
          leaveFor: 'clinician',
        },
        'when.oversight': { value: 'before', by: 'cy', note: 'J.' }, 'what.actions': { value: ['inform', 'diagnose'] },
      },
      safeguards: { breaks: { status: 'planned', by: 'cy', source: 'f-cy', evidence: 'E.' } },
    }),
    positions: {
      ana: own({
        all: {
          'who.ages': {
            value: 'under-13', by: 'ana', at: '2026-11-23T08:00:00Z', source: 'f-ana', note: 'Hers.', basis: 'assumed',
          },
        },
        actions: { diagnose: { 'when.oversight': { value: 'never', by: 'ana' } } },
        safeguards: { breaks: { status: 'none', by: 'ana', note: 'Hers.' } },
      }),
      ben: own({ all: { 'who.ages': { value: 'from-13', by: 'ben' } } }),
    },
  },
  team: { order: ['ana', 'ben', 'cy'], people: { ana: person, ben: person, cy: person } },
  sources: { 'f-ana': file('ana'), 'f-cy': file('cy') },
}

export const settling = () => {
  const store = aStore(sheet)
  store.actions.setActor('cy')
  return store
}
export const at = expect.any(String) as string
