import { useState } from 'react'
import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { Option } from '../../fields/option.tsx'
import { type KeptHere, type Leftover, useHere } from '../../here-services.ts'
import { KeptList } from './kept-list.tsx'

const words = pagesComputer.erase

type Outcome = 'not yet' | 'erasing' | readonly Leftover[]

/** Erases all that this page keeps here, looks again, and says what it cannot reach. Ticked first, then pressed. */
export const ErasePanel = ({ kept }: { readonly kept: KeptHere | null }) => {
  const here = useHere()
  const { close } = useDesk()
  const [outcome, setOutcome] = useState<Outcome>('not yet')
  const [isSure, setSure] = useState(false)
  const [refused, setRefused] = useState('')
  const erase = async () => {
    setRefused(isSure ? '' : words.notTicked)
    if (!isSure) return document.getElementById('erase-sure')?.focus()
    setOutcome('erasing')
    const left = await here.erase()
    // What lay open goes too; it has nowhere to be written any more.
    await close()
    setOutcome(left)
  }
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.title}</h2>
      {typeof outcome === 'string' ? (
        <>
          <p>{words.what}</p>
          <KeptList kept={kept} />
          <Option
            type="checkbox"
            id="erase-sure"
            name="erase-sure"
            label={words.understood}
            checked={isSure}
            onChange={setSure}
          />
          <p className="field__error" role="alert">{refused}</p>
          <div className="button-row">
            <Button kind="danger" aria-disabled={outcome === 'erasing'} onClick={() => void erase()}>
              {words.button}
            </Button>
          </div>
          <p role="status">{outcome === 'erasing' ? words.working : ''}</p>
        </>
      ) : (
        <Erased left={outcome} onLook={async () => setOutcome(await here.whatIsLeft())} />
      )}
      <h3>{words.cannot}</h3>
      <ul>
        {words.cannots.map((cannot) => (
          <li key={cannot}>{cannot}</li>
        ))}
      </ul>
    </section>
  )
}

interface ErasedProps {
  readonly left: readonly Leftover[]
  readonly onLook: () => Promise<void>
}

const Erased = ({ left, onLook }: ErasedProps) => (
  <Notice kind={left.length > 0 ? 'error' : 'told'} announce>
    <p>
      <strong>{left.length > 0 ? words.left : words.done}</strong>
    </p>
    {left.length > 0 && (
      <>
        <ul>
          {left.map((leftover) => (
            <li key={leftover}>{words.leftovers[leftover]}</li>
          ))}
        </ul>
        <Button kind="secondary" onClick={() => void onLook()}>
          {words.again}
        </Button>
      </>
    )}
    <p>{words.close}</p>
  </Notice>
)
