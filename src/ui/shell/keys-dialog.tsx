import { pagesKeys as words } from '../../words/en/pages-keys.ts'
import { pagesRoom } from '../../words/en/pages-room.ts'
import { Button } from '../components/button.tsx'
import { KeyList } from '../components/key-list.tsx'
import { Modal } from '../components/modal.tsx'
import { KeySwitch } from '../fields/key-switch.tsx'

const { undo: _undo, ...roomKeys } = pagesRoom.keys.list

/** All keys, and the switch that turns them off. */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal title={words.title} onClose={onClose}>
    <p>{words.lead}</p>
    <KeySwitch id="single-keys" />
    <h3 className="keys__part">{words.worksheet}</h3>
    <KeyList list={{ ...words.list, ...words.always }} />
    <h3 className="keys__part">{words.room}</h3>
    <p>{words.roomNote}</p>
    <KeyList list={roomKeys} />
    <div className="button-row">
      <Button onClick={onClose}>{words.close}</Button>
    </div>
  </Modal>
)
