import { pagesKeys as words } from '../../words/en/pages-keys.ts'
import { useKeptHabits } from '../kept-habits.ts'
import { Option } from './option.tsx'

/** For whom keys that act by themselves are in the way (WCAG 2.1.4): one switch for those of every page. */
export const KeySwitch = ({ id }: { readonly id: string }) => {
  const [{ hasKeys }, changeHabits] = useKeptHabits()
  return (
    <Option
      type="checkbox"
      id={id}
      name={id}
      label={words.on}
      hint={words.onHint}
      checked={hasKeys}
      onChange={(on) => changeHabits({ hasKeys: on })}
    />
  )
}
