import type { QuestionId } from '../../../content/questions.ts'
import { isSettled, placesIn } from '../../../record/places.ts'
import type { AskingStep } from '../../../state/step.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { type Landing, goTo, hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { QuestionList } from '../question-list.tsx'
import { useTurnedQuestion } from '../use-question-landing.ts'
import { CheckStep } from './check-step.tsx'
import { CHECK_PAGE, onePageAt, onePages } from './one-page.ts'
import '../../styles/views.css'

const words = pagesViews.one

interface OneAtATimeProps {
  readonly step: AskingStep
  readonly asked: readonly QuestionId[]
  readonly landing: Landing | null
}

/** One thing per page. Each question has its address, so that the browser's own Back leads back, too. */
export const OneAtATime = ({ step, asked, landing }: OneAtATimeProps) => {
  const pages = onePages(asked)
  const at = onePageAt(pages, landing)
  useTurnedQuestion(landing)
  return (
    <div className="one">
      <p className="one__at" role="status">
        {at === null ? say(words.checkAt, { n: pages.length }) : say(words.at, { n: at + 1, all: pages.length })}
      </p>
      {at === null ? <CheckStep step={step} asked={asked} /> : <OnePage step={step} pages={pages} at={at} />}
    </div>
  )
}

interface OnePageProps extends Pick<OneAtATimeProps, 'step'> {
  readonly pages: readonly (readonly QuestionId[])[]
  readonly at: number
}

const OnePage = ({ step, pages, at }: OnePageProps) => {
  const [page = [], before, after] = [pages[at], pages[at - 1]?.[0], pages[at + 1]?.[0]]
  const isDone = useRecord((record) =>
    placesIn(record).every(({ question, cell }) => !page.includes(question) || isSettled(cell)))
  return (
    <>
      <QuestionList asked={page} />
      <div className="button-row one__ways">
        {before !== undefined && (
          <Button kind="secondary" onClick={() => goTo(hrefOf(step, before))}>
            {words.back}
          </Button>
        )}
        <Button kind={isDone ? 'primary' : 'secondary'} onClick={() => goTo(hrefOf(step, after ?? CHECK_PAGE))}>
          {isDone ? words.goOn : words.skip}
        </Button>
        {after !== undefined && (
          <Button kind="quiet" onClick={() => goTo(hrefOf(step, CHECK_PAGE))}>
            {words.toCheck}
          </Button>
        )}
      </div>
    </>
  )
}
