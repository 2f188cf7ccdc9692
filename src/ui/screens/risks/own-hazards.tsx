import { useState } from 'react'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { OwnHazardForm } from './own-hazard-form.tsx'
import { OwnHazardItem } from './own-hazard-item.tsx'
import { Part } from '../part.tsx'
import '../../styles/team.css'

const words = pagesTeam.own
const ADD = 'own-hazard-add'

/** What could go wrong beside the rules' list, as the people at the table know it (P11). */
export const OwnHazards = () => {
  const { order, byId } = useRecord((record) => record.ownHazards)
  return (
    <Part id="own-hazards" heading={words.heading}>
      <p>{words.lead}</p>
      {order.length === 0 && <Empty>{words.none}</Empty>}
      <ul className="plain-list">
        {order.map((id) => byId[id] && <OwnHazardItem key={id} id={id} hazard={byId[id]} />)}
      </ul>
      <AddOwnHazard />
    </Part>
  )
}

const AddOwnHazard = () => {
  const [open, setOpen] = useState(false)
  const { addOwnHazard } = useActions()
  const close = () => {
    setOpen(false)
    focusSoon(ADD)
  }
  if (!open) {
    return (
      <Button kind="secondary" id={ADD} onClick={() => setOpen(true)}>
        {words.add}
      </Button>
    )
  }
  return (
    <OwnHazardForm
      id="own-hazard-new"
      first={{ name: '', severity: 3, likelihood: 3, reason: '' }}
      onCancel={close}
      onKeep={(hazard) => {
        addOwnHazard(hazard)
        close()
      }}
    />
  )
}
