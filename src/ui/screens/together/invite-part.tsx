import { useState } from 'react'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { Button } from '../../components/button.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { InviteForm } from './invite-form.tsx'

const words = pagesTogether.invite
const OPENER = 'invite-button'

/** How people are asked to answer alone. */
export const InvitePart = () => {
  const [open, setOpen] = useState(false)
  const turn = (to: boolean) => {
    setOpen(to)
    focusSoon(to ? 'invite-title' : OPENER)
  }
  return (
    <>
      <p>{words.lead}</p>
      {open ? (
        <InviteForm onClose={() => turn(false)} />
      ) : (
        <Button id={OPENER} onClick={() => turn(true)}>
          {words.button}
        </Button>
      )}
      <p className="soft">{words.pdf}</p>
    </>
  )
}
