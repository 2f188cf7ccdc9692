import { pagesRoom } from '../../../words/en/pages-room.ts'
import { KeyList } from '../../components/key-list.tsx'
import { Option } from '../../fields/option.tsx'
import type { Room } from './use-room.ts'

const words = pagesRoom.keys

/** Which key does what, and the switch for whom keys that act by themselves are in the way (WCAG 2.1.4). */
export const KeyHelp = ({ room: { habits, changeHabits } }: { readonly room: Room }) => (
  <section className="room__keys" aria-labelledby="room-keys">
    <h3 id="room-keys">{words.heading}</h3>
    <Option
      type="checkbox"
      id="room-keys-on"
      name="room-keys-on"
      label={words.on}
      hint={words.onHint}
      checked={habits.hasKeys}
      onChange={(hasKeys) => changeHabits({ hasKeys })}
    />
    <KeyList list={words.list} />
  </section>
)
