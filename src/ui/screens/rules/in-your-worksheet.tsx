import { sharesDrawing, wholeShares } from '../../../charts/shares.ts'
import type { Attribution } from '../../../domain/attribution.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { steps } from '../../../words/en/steps.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { LongWork } from '../../components/long-work.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import { WorkedOutPart } from '../../components/worked-out-part.tsx'
import { DrawnShape } from '../../result/drawn-shape.tsx'
import { useInsight } from '../../use-insight.ts'
import { useRecord } from '../../worksheet-context.tsx'

const words = pagesRules.worksheet

const SHARE_WORDS = {
  ws: {
    who: steps.who.title,
    what: steps.what.title,
    when: steps.when.title,
    where: steps.where.title,
    why: steps.why.title,
  },
  share: (percent: number) => say(words.share, { percent }),
}

/** What each W adds to the worst rating of the worksheet that lies open, exact and as a small chart (P10). */
export const InYourWorksheet = () => {
  const { enough } = useRecord(resultOf)
  const state = useInsight()
  if (!enough) return <p>{words.notEnough}</p>
  return (
    <>
      <LongWork underWay={state.underWay} />
      <WorkedOutPart state={state}>
        {({ found }) => found.attribution && <Shares attribution={found.attribution} />}
      </WorkedOutPart>
    </>
  )
}

const Shares = ({ attribution }: { readonly attribution: Attribution }) => (
  <>
    <p>{words.lead}</p>
    <p>{say(words.rating, { rating: attribution.rating, safest: attribution.safest })}</p>
    <Chart attribution={attribution} />
    <SharesTable attribution={attribution} />
  </>
)

const Chart = ({ attribution }: { readonly attribution: Attribution }) => {
  const { width, height, shapes } = sharesDrawing(attribution, SHARE_WORDS)
  return (
    <figure className="shares">
      <svg className="matrix__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.alt}>
        {shapes.map((shape) => (
          <DrawnShape key={JSON.stringify(shape)} shape={shape} />
        ))}
      </svg>
    </figure>
  )
}

const SharesTable = ({ attribution }: { readonly attribution: Attribution }) => {
  const whole = wholeShares(attribution)
  return (
    <table className="table">
      <caption className="visually-hidden">{words.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.w}</th>
          <th scope="col">{words.table.alone}</th>
          <th scope="col">{words.table.share}</th>
        </tr>
      </thead>
      <tbody>
        {attribution.shares.map(({ w, alone }, index) => (
          <tr key={w}>
            <th scope="row" className={`w w--${w}`}>
              <StepSign step={w} /> {steps[w].title}
            </th>
            <td>{tiers[alone].name}</td>
            <td>{say(words.share, { percent: whole[index] ?? 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
