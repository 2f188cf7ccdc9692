import { useEffect, useRef, useState } from 'react'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { Option } from '../../fields/option.tsx'
import { useHere, useKeeping } from '../../here-services.ts'

const words = pagesHere.nothing

/** Chooses that this visit leaves nothing here. It cannot be remembered, so a page that is loaded again ends it. */
export const LeaveNothing = () => {
  const here = useHere()
  const keeping = useKeeping()
  const { close } = useDesk()
  const [said, setSaid] = useState('')
  const turnOn = async () => {
    setSaid(words.turning)
    if (!(await close())) return setSaid(pagesHere.bar.notSaved)
    await here.leaveNothing()
    setSaid('')
  }
  const isOn = keeping === 'nothing'
  return (
    <>
      {!isOn && (
        <Option
          type="checkbox"
          id="leave-nothing"
          name="leave-nothing"
          label={words.choice}
          hint={`${words.hint} ${words.before}`}
          checked={false}
          onChange={() => void turnOn()}
        />
      )}
      <div role="status">{isOn ? <IsOn wasChosen={said === words.turning} /> : <p>{said}</p>}</div>
    </>
  )
}

/** Drawn within a status that was there before: one that comes already filled goes unheard. */
const IsOn = ({ wasChosen }: { readonly wasChosen: boolean }) => {
  const end = useRef<HTMLButtonElement>(null)
  const [takesFocus] = useState(wasChosen)
  useEffect(() => {
    if (takesFocus) end.current?.focus()
  }, [takesFocus])
  return (
    <Notice>
      <p>
        <strong>{words.isOn}</strong> {words.hidden}
      </p>
      <Button kind="secondary" ref={end} onClick={() => window.location.reload()}>
        {words.end}
      </Button>
    </Notice>
  )
}
