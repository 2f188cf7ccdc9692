import { useEffect, useState } from 'react'
import type { Decision } from '../../../record/decision.ts'
import type { DraftSummary } from '../../../record/draft.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { useDesk } from '../../desk.ts'
import { useServices } from '../../services.ts'

const words = pagesDecide.answer

interface DecisionAnswerProps {
  readonly decision: Decision
  readonly isDoubtful: boolean
}

/** Questions that go back to the team: into the draft of that worksheet, where this browser has one. */
export const DecisionAnswer = ({ decision, isDoubtful }: DecisionAnswerProps) => {
  const { questions, on } = decision
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{say(words.lead, { n: questions.length })}</p>
      {isDoubtful ? <p>{words.doubtful}</p> : <Way worksheet={on.id} questions={questions} />}
    </section>
  )
}

interface WayProps {
  readonly worksheet: string
  readonly questions: Decision['questions']
}

const Way = ({ worksheet, questions }: WayProps) => {
  const { begin } = useDesk()
  const heir = useHeir(worksheet)
  if (heir === 'looking') return <p role="status">{words.looking}</p>
  if (heir === null) return <p>{words.noDraft}</p>
  const title = heir.title || pagesShell.untitled
  return (
    <>
      <p>{say(heir.id === worksheet ? words.draft : words.newer, { title })}</p>
      <Button onClick={() => void begin({ kind: 'draft', id: heir.id, asked: questions })}>{words.button}</Button>
    </>
  )
}

const useHeir = (worksheet: string): DraftSummary | null | 'looking' => {
  const { drafts } = useServices()
  const [heir, setHeir] = useState<DraftSummary | null | 'looking'>('looking')
  useEffect(() => {
    let isCurrent = true
    void drafts.heirOf(worksheet).then((found) => {
      if (isCurrent) setHeir(found)
    })
    return () => {
      isCurrent = false
    }
  }, [drafts, worksheet])
  return heir
}
