import { type FormEvent, useState } from 'react'
import {
  type DecisionProblem, findDecisionCautions, findDecisionProblems,
} from '../../../record/decision-problems.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide as words } from '../../../words/en/pages-decide.ts'
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx'
import { Notice } from '../../components/notice.tsx'
import { PaperSize } from '../../fields/paper-size.tsx'
import { usualPaper } from '../../usual-paper.ts'
import { DecideAgain } from './decide-again.tsx'
import { DecideConditions } from './decide-conditions.tsx'
import { DecideMake } from './decide-make.tsx'
import { DecideMembers } from './decide-members.tsx'
import { DecideOutcome } from './decide-outcome.tsx'
import type { DecidePartProps } from './decide-part.ts'
import { pageErrorOf } from './decide-problems.ts'
import { DecideQuestions } from './decide-questions.tsx'
import { DecideSigning } from './decide-signing.tsx'
import { useMakeDecision } from './use-make-decision.ts'

interface DecideFormProps extends Omit<DecidePartProps, 'problems'> {
  readonly worksheet: Worksheet
}

const NONE: readonly DecisionProblem[] = []
const NO_ERRORS: readonly PageError[] = []

/** What the board decides, by whom, and when it looks again; then the sheet. */
export const DecideForm = ({ worksheet, decision, change }: DecideFormProps) => {
  const [summary, setSummary] = useState(NO_ERRORS)
  const [wasTried, setTried] = useState(false)
  const [pageSize, setPageSize] = useState(() => usualPaper(navigator.language))
  const making = useMakeDecision()
  const { outcome, members } = decision
  const problems = wasTried ? findDecisionProblems(decision) : NONE
  const part = { decision, change, problems }
  const make = (save: 'sheet' | 'file') => {
    const found = findDecisionProblems(decision)
    setTried(true)
    setSummary(found.length === 0 ? NO_ERRORS : found.map((problem) => pageErrorOf(problem, members[0]?.id)))
    if (found.length > 0 || outcome === undefined) return
    void (save === 'sheet' ? making.makeSheet : making.saveDecision)(decision, outcome, pageSize)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make('sheet')
  }
  return (
    <>
      <form className="decide__form" aria-label={words.title} onSubmit={submit} noValidate>
        <ErrorSummary errors={summary} title={words.problems.title} />
        <DecideOutcome {...part} />
        {outcome === 'approve-with-conditions' && <DecideConditions {...part} />}
        {outcome === 'send-back' && <DecideQuestions {...part} worksheet={worksheet} />}
        <DecideMembers {...part} />
        <DecideAgain {...part} />
        <Cautions decision={decision} />
        <PaperSize
          name="decide-size"
          legend={words.make.size}
          labels={words.make}
          value={pageSize}
          onChange={setPageSize}
        />
        <DecideMake making={making} onFile={() => make('file')} />
      </form>
      {making.made !== null && <DecideSigning decision={decision} made={making.made} />}
    </>
  )
}

const Cautions = ({ decision }: Pick<DecidePartProps, 'decision'>) => {
  const cautions = findDecisionCautions(decision)
  return (
    <div role="status">
      {cautions.length > 0 && (
        <Notice kind="caution">
          {cautions.map((caution) => (
            <p key={caution}>{words.cautions[caution]}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}
