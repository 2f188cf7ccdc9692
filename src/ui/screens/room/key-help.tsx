import { pagesRoom } from '../../../words/en/pages-room.ts'
import { KeyList } from '../../components/key-list.tsx'
import { KeySwitch } from '../../fields/key-switch.tsx'

const words = pagesRoom.keys

/** Which key does what here, and the switch that turns all of them off. */
export const KeyHelp = () => (
  <section className="room__keys" aria-labelledby="room-keys">
    <h3 id="room-keys">{words.heading}</h3>
    <KeySwitch id="room-keys-on" />
    <KeyList list={words.list} />
  </section>
)
