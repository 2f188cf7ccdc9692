import type { Difference } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'
import { actionAt, askAt, cellWords, hrefAt } from './place-words.ts'
import { namesIn } from './names-in.ts'

const words = pagesTogether.differ

/** One line for what needs no talk: the question, the answer, who gave it. */
export const HeldLine = ({ difference: { place, held: [held], jointAnswer } }: { readonly difference: Difference }) => {
  const team = useRecord((record) => record.team)
  const { settle } = useActions()
  if (held === undefined) return null
  const answer = cellWords(place, held.cell)
  const take = () => {
    settle(place, { heldBy: held.people })
    focusPart('differ')
  }
  return (
    <li className="held-line">
      <a href={hrefAt(place)}>
        {askAt(place)} {actionAt(place)}
      </a>
      <p>
        <strong>
          <bdi>{answer}</bdi>
        </strong>{' '}
        <span className="soft">{namesIn(team, held.people)}</span>
      </p>
      {jointAnswer === null && (
        <Button kind="quiet" aria-label={say(words.takeNamed, { answer, question: askAt(place) })} onClick={take}>
          {words.take}
        </Button>
      )}
    </li>
  )
}
