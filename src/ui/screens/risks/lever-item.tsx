import { useId, useState } from 'react'
import type { Lever, Move } from '../../../domain/lever.ts'
import { actionsOf } from '../../../state/selectors.ts'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { MOST_IN_A_LINE, leverWords } from '../../result/lever-words.ts'
import { useRecord, useWorksheet } from '../../worksheet-context.tsx'
import { LeverCondition } from './lever-condition.tsx'
import { LeverTried } from './lever-tried.tsx'
import { useKeepLever } from './use-keep-lever.ts'

/** One smallest set of changes, where it leads, and two ways to go on with it. */
export const LeverItem = ({ lever }: { readonly lever: Lever }) => {
  const conditionId = useId()
  const [asksWhose, setAsksWhose] = useState(false)
  const [kept, setKept] = useState<string | null>(null)
  const isKept = useWorksheet(({ record }) => kept !== null && Object.hasOwn(record.answers.variants, kept))
  const isSomebodys = useWorksheet(({ seenBy }) => seenBy !== null)
  const keep = useKeepLever()
  const actions = useRecord(actionsOf).length
  const text = leverWords(lever.moves, actions)
  const close = () => {
    setAsksWhose(false)
    document.getElementById(conditionId)?.focus()
  }
  return (
    <li className="lever">
      <div className="lever__moves">
        <Moves moves={lever.moves} actions={actions} /> {lever.narrows && <span className="tag">{words.narrows}</span>}
      </div>
      <p className="lever__tier">
        <TierBadge tier={lever.tier} />
      </p>
      <div className="lever__uses">
        <Button
          kind="quiet"
          id={conditionId}
          aria-label={say(words.conditionNamed, { lever: text })}
          aria-expanded={asksWhose}
          onClick={() => setAsksWhose(!asksWhose)}
        >
          {words.condition}
        </Button>
        {!isSomebodys && (
          <Button
            kind="quiet"
            aria-label={say(words.tryNamed, { lever: text })}
            aria-disabled={isKept}
            onClick={() => isKept || setKept(keep(lever, text))}
          >
            {words.tryIt}
          </Button>
        )}
      </div>
      {asksWhose && <LeverCondition text={`${text}.`} onClose={close} />}
      {kept !== null && isKept && <LeverTried variant={kept} />}
    </li>
  )
}

interface MovesProps {
  readonly moves: readonly Move[]
  readonly actions: number
}

/** One line as long as it can be taken in at a glance, else a list. */
const Moves = ({ moves, actions }: MovesProps) =>
  moves.length <= MOST_IN_A_LINE ? `${leverWords(moves, actions)}.` : (
    <ul>
      {moves.map((move) => (
        <li key={JSON.stringify(move)}>{leverWords([move], actions)}</li>
      ))}
    </ul>
  )
