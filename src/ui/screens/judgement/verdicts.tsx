import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { NamelessVerdict } from './nameless-verdict.tsx'
import { VerdictCard } from './verdict-card.tsx'

const words = pagesJudgement.verdicts

export const Verdicts = () => {
  const { order: table, people } = useRecord((record) => record.team)
  const judgements = useRecord((record) => record.judgements)
  // Nobody can give a verdict for somebody who answered without a name; one that came in their file is shown.
  const order = table.filter((id) => !people[id]?.anonymous)
  const nameless = table.filter((id) => people[id]?.anonymous && judgements[id] !== undefined)
  const given = order.filter((id) => judgements[id]?.verdict !== undefined).length
  return (
    <section>
      <h2>{words.heading}</h2>
      {order.length === 0 ? (
        <EmptyTable />
      ) : (
        <>
          <p>{words.lead}</p>
          <p>{say(words.given, { given, all: order.length })}</p>
          {order.map((id) => (
            <VerdictCard key={id} person={id} />
          ))}
          {nameless.map((id) => (
            <NamelessVerdict key={id} person={id} />
          ))}
        </>
      )}
    </section>
  )
}

const EmptyTable = () => (
  <Notice kind="caution">
    <h3>{pagesJudgement.empty.heading}</h3>
    <p>{pagesJudgement.empty.text}</p>
    <p>
      <a href={hrefOf('feature')}>{pagesJudgement.empty.add}</a>
    </p>
  </Notice>
)
