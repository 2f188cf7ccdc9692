import type { Condition } from '../domain/condition.ts'
import { action, all, any, atLeast, includes, reaches, term, type TermId } from './condition.ts'

/** The conditions that the rules name, so that a reader meets each once. */
export const terms: Readonly<Record<TermId, Condition>> = {
  severe: atLeast('who.acuity', 'serious'),
  crisis: atLeast('who.acuity', 'crisis'),
  minors: atLeast('who.ages', 'from-13'),
  /** People it is not meant for can get in: a declared population lowers nothing (P6). */
  open: atLeast('who.reachable', 'declaration'),
  fragile: any(term('severe'), term('crisis'), term('minors'), term('open')),
  /** Models have encouraged delusions and mania; a remission does not end that risk. */
  prone: any(includes('who.conditions', 'psychosis'), includes('who.conditions', 'bipolar')),
  /** Where the limits of language models, which held best for suicide, were found to give way. */
  unguarded: any(includes('who.conditions', 'eating-disorder'), includes('who.conditions', 'substance-use')),
  mass: atLeast('who.number', 'more'),
  /** Reach enters a severity here, and only here (P1). */
  'many-unseen': all(term('mass'), term('not-fixed'), reaches('oversight', 'flagged')),

  deep: action('treat', 'converse', 'crisis'),
  logistics: action('schedule', 'inform', 'record'),

  personal: any(
    includes('why.information', 'typed'),
    includes('why.information', 'scores'),
    includes('why.information', 'record'),
    includes('why.information', 'sensors'),
    includes('why.information', 'voice-face'),
    includes('why.information', 'social'),
  ),
  'not-fixed': atLeast('what.output', 'computed'),
  generated: atLeast('what.output', 'generated'),
}
