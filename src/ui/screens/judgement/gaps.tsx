import type { Result } from '../../../domain/result.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { benefits } from '../../../words/en/judgement.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase } from '../../result/names.ts'
import { nameAt } from '../../result/person-name.ts'
import { stopWords } from '../../result/stop-words.ts'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { type Gap, findGaps } from '../../../record/find-gaps.ts'
import { acceptanceKey } from '../../../record/ratings-to-accept.ts'
import { hrefOfField } from './use-field-landing.ts'

const words = pagesJudgement.gaps

/** What "acceptable" would still need. Nothing here stops anybody from signing; the report says what is missing. */
export const Gaps = ({ result }: { readonly result: Result }) => {
  const record = useRecord()
  const gaps = findGaps(record, result)
  return (
    <section className="gaps card">
      <h2>{words.heading}</h2>
      {gaps.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>
                <a href={hrefOfGap(gap, record)}>{gapWords(gap, record)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Where nobody is listed, the way to a verdict begins with somebody at the table. */
const hrefOfVerdict = ([first]: readonly string[]): string =>
  first === undefined ? hrefOf('feature') : hrefOfField('verdict', first)

const hrefOfGap = (gap: Gap, { team }: Worksheet): string => {
  switch (gap.kind) {
    case 'stop': return hrefOf('risks')
    case 'no-verdict': return hrefOfVerdict(team.order)
    case 'person-reason': return hrefOfField('reason', gap.person)
    case 'person-condition': return hrefOfField('condition', gap.person)
    case 'reply': return hrefOfField(`reply-${gap.person}`, gap.prompt)
    case 'benefit': return hrefOfField('benefit', gap.field)
    case 'accepted': return hrefOfField('accepted', acceptanceKey(gap.action, gap.hazard))
    case 'conclusion-reason': return hrefOfField('conclusion', 'reason')
  }
}

const gapWords = (gap: Gap, { team }: Worksheet): string => {
  const named = (person: string) => ({ name: nameAt(team, person) || person })
  switch (gap.kind) {
    case 'stop': return say(words.stop, { stop: stopWords(gap.stop).name })
    case 'benefit': return say(words.benefit, { field: benefits[gap.field].ask })
    case 'accepted':
      return say(words.accepted, { hazard: hazardWords(gap.hazard).name, action: actionsPhrase([gap.action]) })
    case 'person-reason':
    case 'person-condition':
    case 'reply': return say(words[gap.kind], named(gap.person))
    case 'no-verdict':
    case 'conclusion-reason': return words[gap.kind]
  }
}
