import { isSettled } from '../../../record/places.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Option } from '../../fields/option.tsx'
import { questionAt } from '../../fields/place.ts'
import { isChosen } from './choices.ts'
import { mostHeld } from './most-held.ts'
import type { Room } from './use-room.ts'

const words = pagesRoom.joint

/** Any answer as the joint one, by hand: it stands open where as many hold one answer as another. */
export const JointChoice = ({ room }: { readonly room: Room }) => {
  const { place, choices, held, act } = room
  const isTie = mostHeld(held).length > 1
  const cell = place.cell && isSettled(place.cell) ? place.cell : {}
  const type = questionAt(place).kind === 'one' ? 'radio' : 'checkbox'
  return (
    <Disclosure key={String(isTie)} summary={words.choose} open={isTie}>
      <fieldset className="fieldset">
        <legend className="visually-hidden">{words.heading}</legend>
        {choices.map((choice, n) => (
          <Option
            key={choice.option ?? ''}
            type={type}
            id={`room-joint-${n}`}
            name="room-joint"
            label={choice.label}
            checked={isChosen(choice, cell)}
            onChange={() => act({ kind: 'joint', choice: n })}
          />
        ))}
        <Option
          type={type}
          id="room-joint-unknown"
          name="room-joint"
          label={answers.unknown}
          checked={cell.unknown === true}
          onChange={() => act({ kind: 'joint-unknown' })}
        />
      </fieldset>
    </Disclosure>
  )
}
