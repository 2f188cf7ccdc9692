import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Button } from '../components/button.tsx'
import { useActions } from '../worksheet-context.tsx'
import { type Place, focusQuestion, useCell } from './place.ts'

/** A template's answer is shown, and counts for nothing until somebody confirms it. */
export const Suggestion = ({ place }: { readonly place: Place }) => {
  const { confirmed } = useCell(place)
  const { confirm } = useActions()
  if (confirmed !== false) return null
  const agree = () => {
    confirm(place.question, place.action)
    focusQuestion(place)
  }
  return (
    <div className="suggestion">
      <p>{words.suggested.one}</p>
      <Button kind="secondary" onClick={agree}>
        {words.suggested.confirm}
      </Button>
    </div>
  )
}
