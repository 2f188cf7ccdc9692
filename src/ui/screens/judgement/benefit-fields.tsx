import type { Result } from '../../../domain/result.ts'
import { benefits } from '../../../words/en/judgement.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { TextField } from '../../fields/text-field.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { BENEFIT_FIELDS, needsBenefit } from '../../../record/find-gaps.ts'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.benefit

/** P13: what is gained, by whom, and what happens without it. It stands beside the tier and never lowers it. */
export const BenefitFields = ({ result }: { readonly result: Result }) => {
  const benefit = useRecord((record) => record.benefit)
  const { patchBenefit } = useActions()
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <p>{needsBenefit(result) ? say(words.required, { tier: tiers[result.tier.worst].name }) : words.optional}</p>
      {BENEFIT_FIELDS.map((field) => (
        <TextField
          key={field}
          id={judgementElementId('benefit', field)}
          label={benefits[field].ask}
          hint={benefits[field].hint}
          lines={2}
          value={benefit[field] ?? ''}
          onChange={(text) => patchBenefit({ [field]: text })}
        />
      ))}
    </section>
  )
}
