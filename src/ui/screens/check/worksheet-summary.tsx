import { rubric } from '../../../content/rubric.ts'
import { seal } from '../../../content/seal.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { titleOf } from '../../../record/title.ts'
import { resultOf } from '../../../state/selectors.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { say } from '../../../words/say.ts'
import { momentOf } from '../../moment.ts'
import { groupRows } from '../../../domain/group-rows.ts'
import { personName } from '../../result/person-name.ts'
import { ResultPanel } from '../../result/result-panel.tsx'
import { StopList } from '../../result/stop-list.tsx'
import { WorstHazards } from './worst-hazards.tsx'

const words = pagesCheck.summary

/** The attached worksheet in short: what it is, its tier, its reasons not to proceed, who concluded what. */
export const WorksheetSummary = ({ worksheet }: { readonly worksheet: Worksheet }) => {
  const result = resultOf(worksheet)
  const { render } = worksheet
  return (
    <section>
      <h2>{words.heading}</h2>
      <p className="check__title">{titleOf(worksheet) || words.untitled}</p>
      <p className="soft">
        {render && say(words.exported, { time: momentOf(render.exportedAt), release: render.release })}{' '}
        {say(words.computed, { version: seal.version })}
      </p>
      <ResultPanel record={worksheet} />
      <h3>{pagesRisks.stops.heading}</h3>
      <StopList stops={result.stops} under={3} />
      {result.enough && <WorstHazards groups={groupRows(rubric, result.rows)} />}
      <People worksheet={worksheet} />
    </section>
  )
}

const People = ({ worksheet: { team, judgements, conclusion } }: { readonly worksheet: Worksheet }) => {
  const given = team.order.flatMap((id) => {
    const person = team.people[id]
    const verdict = judgements[id]?.verdict
    return person && verdict ? [{ id, name: personName(person), verdict: verdicts[verdict].name }] : []
  })
  return (
    <>
      <h3>{words.people}</h3>
      {given.length === 0 && <p>{words.noPeople}</p>}
      <ul>
        {given.map(({ id, name, verdict }) => (
          <li key={id}>
            {name}: {verdict}
          </li>
        ))}
      </ul>
      <p>
        {conclusion.verdict === undefined
          ? words.noConclusion
          : say(words.conclusion, { conclusion: verdicts[conclusion.verdict].name })}
      </p>
    </>
  )
}
