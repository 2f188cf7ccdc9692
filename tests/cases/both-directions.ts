import type { Worksheet } from '../../src/record/worksheet.ts'
import { workedExample } from './worked-example.ts'

const { team, judgements } = workedExample
const NOBODY = { conditions: [] } as const

/** The worked example at a table where people write from the right as well. */
export const bothDirections: Worksheet = {
  ...workedExample,
  id: 'both-directions',
  team: {
    ...team,
    people: {
      ...team.people,
      maker: { name: 'محمد علي', role: 'product-manager', interest: true, signer: true },
      patient: { name: 'דנה כהן', role: 'lived-experience', interest: false, signer: true },
    },
  },
  judgements: {
    ...judgements,
    maker: { ...NOBODY, verdict: 'acceptable', reason: 'السلام عليكم، اختبرناه مع 45 شخصا (test)' },
    patient: { ...NOBODY, verdict: 'cannot-judge', dissent: 'אף אחד לא שאל אנשים כמוני, ב-12 פגישות (abc)' },
  },
}
