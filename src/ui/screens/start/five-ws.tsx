import { FIVE_WS } from '../../../domain/question.ts'
import { steps } from '../../../words/en/steps.ts'
import { StepSign } from '../../components/step-sign.tsx'

/** The five questions at a glance, each with the sign and hue that lead through the worksheet. */
export const FiveWs = () => (
  <ul className="five-ws plain-list">
    {FIVE_WS.map((w) => (
      <li key={w} className={`five-ws__item w w--${w}`}>
        <StepSign step={w} />
        <strong>{steps[w].title}</strong>
        <span>{steps[w].lead}</span>
      </li>
    ))}
  </ul>
)
