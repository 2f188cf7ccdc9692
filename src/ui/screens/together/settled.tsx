import { type CommonPlace, placeKey } from '../../../record/common-place.ts'
import type { Difference } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { momentOf } from '../../moment.ts'
import { nameAt } from '../../result/person-name.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'
import { namesIn } from './names-in.ts'
import { askAt } from './place-words.ts'

const words = pagesTogether.differ

/** The field that asks why, which takes the focus once something is settled. */
export const reasonId = (place: CommonPlace): string => `${settledId(place)}-reason`

const settledId = (place: CommonPlace): string => `settled-${placeKey(place).trim().replaceAll(' ', '-')}`

/** Enough to find the file again. */
const shortName = (name: string): string => (name.length > 48 ? `${name.slice(0, 47)}…` : name)

/** How it was settled, whose answer it was, and who can live with it: the rest stays as dissent. */
export const Settled = ({ difference }: { readonly difference: Difference }) => {
  const { place, joint, held, jointAnswer, dissent } = difference
  const team = useRecord((record) => record.team)
  const files = useRecord((record) => record.sources)
  const { giveReason, acceptAs, reopen } = useActions()
  const settled = joint?.settled
  if (joint === undefined || settled === undefined) return null
  const id = settledId(place)
  const others = held.filter(({ answer }) => answer !== jointAnswer).flatMap(({ people }) => people)
  const file = joint.source === undefined ? undefined : files[joint.source]
  const time = momentOf(settled.at)
  const openAgain = () => {
    reopen(place)
    focusPart('differ')
  }
  return (
    <div className="settled">
      <p>
        {settled.by === undefined
          ? say(words.settledOn, { time })
          : say(words.settledBy, { time, person: namesIn(team, [settled.by]) })}{' '}
        {settled.held.length > 0 && say(words.heldBy, { people: namesIn(team, settled.held) })}{' '}
        {file && say(words.fromFile, { file: shortName(file.name) })}
      </p>
      <TextField
        id={reasonId(place)}
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
        value={settled.reason ?? ''}
        onChange={(reason) => giveReason(place, reason)}
      />
      {others.map((person) => {
        const who = team.people[person]
        return (
          who &&
          who.anonymous !== true && (
            <Option
              key={person}
              type="checkbox"
              id={`${id}-${person}`}
              name={`${id}-${person}`}
              label={say(words.accepts, { person: nameAt(team, person) })}
              checked={settled.accepted.includes(person)}
              onChange={(on) => acceptAs(place, person, on)}
            />
          )
        )
      })}
      {others.length > 0 && <p>{say(words.dissent, { n: dissent.length })}</p>}
      <Button kind="quiet" aria-label={say(words.reopenNamed, { question: askAt(place) })} onClick={openAgain}>
        {words.reopen}
      </Button>
    </div>
  )
}
