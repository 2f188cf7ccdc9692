import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Not a device 0, Class I 1, IIa 2, IIb 3, III 4. Not being a device says nothing about harm. */
export const euMdr = {
  'mdcg-depression-dx': {
    scheme: 'eu-mdr',
    name: 'Software that diagnoses depression from a score of symptoms',
    label: 'Class IIb (Rule 11a)', rank: 3,
    source: 'MDCG 2021-24 Rev.1, pages 46-47; MDCG 2019-11 Rev.1, Annex IV',
    checked: 'verified-2',
    states: 'A score is made from symptoms that were typed in. Its purpose is to diagnose depression.',
    ways: [anUnansweredDesign('diagnose').ticking('feature.jurisdictions', 'eu').with('what.output', 'computed')
      .ticking('why.information', 'typed', 'scores').with('why.claim', 'yes')],
  },
  'mdcg-diary': {
    scheme: 'eu-mdr',
    name: 'Diary software that only records',
    label: 'Not a device unless it analyses', rank: 0,
    source: 'MDCG 2021-24 Rev.1, note',
    checked: 'verified-2',
    states: 'It records, stores and shows entries. It analyses nothing and changes no treatment.',
    ways: [anUnansweredDesign('record').ticking('feature.jurisdictions', 'eu').ticking('why.information', 'typed')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
