import type { Interval } from '../../../domain/result.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { DraftSummary } from '../../../record/draft.ts'
import { pagesFromLast } from '../../../words/en/pages-from-last.ts'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { Button } from '../../components/button.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { tierSentence } from '../../components/tier-sentence.ts'
import { momentOf } from '../../moment.ts'

const words = pagesStart.drafts

interface DraftLineProps {
  readonly draft: DraftSummary
  readonly onOpen: () => void
  readonly onDuplicate: () => void
  readonly onStartFrom: () => void
  readonly onRemove: () => void
}

/** One worksheet of this browser. Its title names each button, for those who hear only the button. */
export const DraftLine = ({ draft, onOpen, onDuplicate, onStartFrom, onRemove }: DraftLineProps) => {
  if (draft.isBroken) return <BrokenLine draft={draft} onRemove={onRemove} />
  const title = draft.title || pagesShell.untitled
  return (
    <li className="draft card">
      <div>
        <h3 dir="auto">{title}</h3>
        {draft.isOwn && <p>{words.own}</p>}
        <p className="soft">{say(words.changed, { time: momentOf(draft.changed) })}</p>
        {!(draft.isOwn && draft.tier === null) && <DraftTier tier={draft.tier} />}
      </div>
      <div className="button-row">
        <Button kind="secondary" aria-label={say(words.openNamed, { title })} onClick={onOpen}>
          {words.open}
        </Button>
        <Button kind="quiet" aria-label={say(words.duplicateNamed, { title })} onClick={onDuplicate}>
          {words.duplicate}
        </Button>
        {!draft.isOwn && (
          <Button kind="quiet" aria-label={say(pagesFromLast.buttonNamed, { title })} onClick={onStartFrom}>
            {pagesFromLast.button}
          </Button>
        )}
        <Button kind="quiet" aria-label={say(words.removeNamed, { title })} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

/** Locked, and not to be read any more. It can be deleted; it stands in nobody's way. */
const BrokenLine = ({ draft, onRemove }: Pick<DraftLineProps, 'draft' | 'onRemove'>) => (
  <li className="draft card">
    <p>{pagesHere.locked.broken}</p>
    <div className="button-row">
      <Button kind="quiet" aria-label={say(words.removeNamed, { title: draft.id })} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  </li>
)

const DraftTier = ({ tier }: { readonly tier: Interval<Tier> | null }) =>
  tier === null ? <p>{tierNotes.notEnough}</p> : <TierBadge tier={tier.worst} text={tierSentence(tier)} />
