import { pagesKeys as words } from '../../words/en/pages-keys.ts'
import { pagesRoom } from '../../words/en/pages-room.ts'
import { Button } from '../components/button.tsx'
import { KeyList } from '../components/key-list.tsx'
import { Modal } from '../components/modal.tsx'
import { Option } from '../fields/option.tsx'
import { useKeptHabits } from '../kept-habits.ts'

const { undo: _undo, ...roomKeys } = pagesRoom.keys.list

/** All keys, and the switch for whom keys that act by themselves are in the way (WCAG 2.1.4). */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [{ hasKeys }, changeHabits] = useKeptHabits()
  return (
    <Modal title={words.title} onClose={onClose}>
      <p>{words.lead}</p>
      <Option
        type="checkbox"
        id="single-keys"
        name="single-keys"
        label={words.on}
        hint={words.onHint}
        checked={hasKeys}
        onChange={(on) => changeHabits({ hasKeys: on })}
      />
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
}
