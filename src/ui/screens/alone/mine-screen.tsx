import type { QuestionId } from '../../../content/questions.ts'
import type { Person, Worksheet } from '../../../record/worksheet.ts'
import { firstQuestions } from '../../../state/first-questions.ts'
import { titleOf } from '../../../record/title.ts'
import { actionsOf } from '../../../state/selectors.ts'
import { leaves } from '../../../words/en/leaves.ts'
import { ownWords } from '../../../words/en/own-words.ts'
import { pagesAlone as words } from '../../../words/en/pages-alone.ts'
import { actions as actionWords } from '../../../words/en/questions.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PrivacyLink } from '../../components/privacy-link.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import { Question } from '../../fields/question.tsx'
import { type Landing, goTo, hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { CrisisHelp } from '../start/crisis-help.tsx'
import { Introduce } from './introduce.tsx'
import '../../styles/alone.css'

const selfIn = ({ alone, team }: Worksheet): Person | undefined => team.people[alone?.person ?? '']

/** For somebody who answers alone: what it is about, and what somebody like them knows best. */
export const MineScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const self = useRecord(selfIn)
  const isBlind = useRecord((record) => record.alone?.blind === true)
  return (
    <div className="step alone w">
      <PageHeading takesFocus={landing === null}>
        <StepSign step="mine" /> {leaves.mine.title}
      </PageHeading>
      <p className="step__lead">{isBlind ? leaves.mine.lead : words.openLead}</p>
      <AboutIt />
      {self === undefined ? <Introduce /> : <FirstQuestions role={self.role} />}
    </div>
  )
}

const AboutIt = () => {
  const title = useRecord(titleOf)
  const actions = useRecord(actionsOf)
  const blind = useRecord((record) => record.alone?.blind === true)
  return (
    <section className="card alone__about" aria-labelledby="about-feature">
      <h2 id="about-feature">{words.feature}</h2>
      <p className="quote">
        <bdi>{title || words.untitled}</bdi>
      </p>
      <p>
        <strong>{words.can}:</strong>{' '}
        {actions.length === 0 ? words.noActions : actions.map((action) => actionWords[action].label).join('; ')}
      </p>
      <p>{words.asked}</p>
      <p>{blind ? words.blind : words.open}</p>
      <p>
        {words.own} <PrivacyLink />
      </p>
      <p>{words.nameless}</p>
    </section>
  )
}

const CRISIS: ReadonlySet<QuestionId> = new Set<QuestionId>(['crisis.response', 'crisis.builds', 'crisis.false-alarm'])

/** Before the first question that speaks of it, not after. */
const CrisisNotice = () => (
  <Notice>
    <p>
      <strong>{ownWords.warning}</strong>
    </p>
    <CrisisHelp />
  </Notice>
)

const FirstQuestions = ({ role }: { readonly role: Person['role'] }) => {
  const record = useRecord()
  const first = firstQuestions(record, role)
  return (
    <>
      <p>{say(words.firstFor, { n: first.length, role: roles[role].phrase })}</p>
      {first.some((id) => CRISIS.has(id)) && <CrisisNotice />}
      {first.map((id) => (
        <Question key={id} id={id} />
      ))}
      <p>{words.rest}</p>
      <Button kind="secondary" onClick={() => goTo(hrefOf('feature'))}>
        {words.toRest}
      </Button>
    </>
  )
}
