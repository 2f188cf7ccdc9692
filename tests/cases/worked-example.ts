import { exampleLayer } from '../../src/content/example-layer.ts'
import { examples } from '../../src/content/examples.ts'
import { newWorksheet } from '../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { en } from '../../src/words/words.ts'

const NOW = '2026-11-22T09:30:00+01:00'
const answers = exampleLayer(examples.paper, en.exampleTexts.paper)

/** The paper's example with three people at the table, two of whom sign. */
export const workedExample: Worksheet = {
  ...newWorksheet({ id: 'worked-example', now: NOW, depth: 'full', answers }),
  team: {
    order: ['clinician', 'maker', 'patient'],
    people: {
      clinician: { name: 'Zoë Żółć', role: 'clinician', interest: false, signer: true },
      maker: { name: 'Bo O’Neill', role: 'product-manager', interest: true, signer: true },
      patient: { name: '', role: 'lived-experience', interest: false, signer: false },
    },
  },
  judgements: {
    clinician: { verdict: 'with-conditions', reason: 'Only while I supervise.', conditions: [], at: NOW },
    patient: { verdict: 'cannot-judge', dissent: 'Nobody has asked people like me yet.', conditions: [], at: NOW },
  },
}

/** The twelve questions of the quick look, hardly any of them answered: a report must say what is missing, too. */
export const quickLook: Worksheet = newWorksheet({
  id: 'quick-look',
  now: NOW,
  depth: 'quick',
  answers: {
    all: {
      'feature.for': { value: 'Adults write down how they slept.' },
      'what.actions': { value: ['record', 'inform'] },
      'what.output': { unknown: true },
    },
    actions: {},
    safeguards: {},
  },
})
