import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { judgedWorksheet } from '../report/example-record.ts'

const own = (all: Layer['all'], actions: Layer['actions'] = {}): Layer => ({ all, actions, safeguards: {} })

/** The worked example after four people answered by themselves: three of them about the same questions. */
export const sharedWorksheet: Worksheet = {
  ...judgedWorksheet,
  answers: {
    ...judgedWorksheet.answers,
    joint: {
      ...judgedWorksheet.answers.joint,
      all: { ...judgedWorksheet.answers.joint.all, 'feature.jurisdictions': { value: ['us-illinois'] } },
    },
    positions: {
      ada: own({
        'who.ages': { value: 'adults' }, 'when.real': { value: 'not-all' }, 'where.moves': { unknown: true },
      }),
      li: own({ 'who.ages': { value: 'adults' }, 'where.moves': { value: 'nowhere' } }),
      mo: own(
        { 'who.ages': { value: 'from-13', note: 'They lend their phones.' }, 'where.moves': { value: 'others' } },
        { diagnose: { 'when.oversight': { value: 'never' } } },
      ),
      law: own({ 'where.moves': { value: 'others' }, 'feature.jurisdictions': { value: ['uk'] } }),
    },
  },
}
