import { Button } from '../components/button.tsx'
import { useActions } from '../worksheet-context.tsx'
import { type Place, focusQuestion, useCell } from './place.ts'
import { useSuggestionWords } from './use-suggestion-words.ts'

/** The answer of a template, or of the others, is shown, and counts for nothing until somebody confirms it. */
export const Suggestion = ({ place }: { readonly place: Place }) => {
  const { confirmed } = useCell(place)
  const { confirm } = useActions()
  const words = useSuggestionWords()
  if (confirmed !== false) return null
  const agree = () => {
    confirm(place.question, place.action)
    focusQuestion(place)
  }
  return (
    <div className="suggestion">
      <p>{words.one}</p>
      <Button kind="secondary" onClick={agree}>
        {words.confirm}
      </Button>
    </div>
  )
}
