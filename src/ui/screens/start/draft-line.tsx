import type { Interval } from '../../../domain/result.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { ListedDraft } from '../../../record/draft.ts'
import { pagesFromLast } from '../../../words/en/pages-from-last.ts'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { pagesKeeping } from '../../../words/en/pages-keeping.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { Button } from '../../components/button.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { tierSentence } from '../../components/tier-sentence.ts'
import { momentOf } from '../../moment.ts'
import { RawDraft } from './raw-draft.tsx'

const words = pagesStart.drafts
const keeping = pagesKeeping.listed

interface DraftLineProps {
  readonly draft: ListedDraft
  readonly onOpen: () => void
  readonly onDuplicate: () => void
  readonly onStartFrom: () => void
  readonly onRemove: () => void
  readonly onSave: () => void
}

/** One worksheet of this browser. Its title names each button, for those who hear only the button. */
export const DraftLine = ({ draft, onOpen, onDuplicate, onStartFrom, onRemove, onSave }: DraftLineProps) => {
  const title = draft.title || pagesShell.untitled
  if (draft.trouble === 'sealed') return <SealedLine id={draft.id} onRemove={onRemove} />
  if (draft.trouble === 'unreadable') return <BrokenLine id={draft.id} title={title} onRemove={onRemove} />
  return (
    <li className="draft card">
      <div>
        <h3 dir="auto">{title}</h3>
        {draft.isOwn && <p>{words.own}</p>}
        {draft.trouble === 'unsaved' && <p className="trouble">{keeping.unsaved}</p>}
        <p className="soft">{say(words.changed, { time: momentOf(draft.changed) })}</p>
        {!(draft.isOwn && draft.tier === null) && <DraftTier tier={draft.tier} />}
      </div>
      <div className="button-row">
        <Button kind="secondary" aria-label={say(words.openNamed, { title })} onClick={onOpen}>
          {words.open}
        </Button>
        {draft.trouble === 'unsaved' && (
          <Button kind="secondary" aria-label={say(keeping.saveFileNamed, { title })} onClick={onSave}>
            {keeping.saveFile}
          </Button>
        )}
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

type BrokenLineProps = Pick<DraftLineProps, 'onRemove'> & { readonly id: string; readonly title: string }

/** It cannot be opened, and nobody mends it in silence; the others stand beside it as ever. */
const BrokenLine = ({ id, title, onRemove }: BrokenLineProps) => (
  <li className="draft card">
    <div>
      <h3 dir="auto">{title}</h3>
      <p className="trouble">{keeping.unreadable}</p>
    </div>
    <div className="button-row">
      <RawDraft id={id} title={title} />
      <Button kind="quiet" aria-label={say(words.removeNamed, { title })} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  </li>
)

/** Locked, and not to be read any more. It can be deleted; it stands in nobody's way. */
const SealedLine = ({ id, onRemove }: Pick<BrokenLineProps, 'id' | 'onRemove'>) => (
  <li className="draft card">
    <p>{pagesHere.locked.broken}</p>
    <div className="button-row">
      <Button kind="quiet" aria-label={say(words.removeNamed, { title: id })} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  </li>
)

const DraftTier = ({ tier }: { readonly tier: Interval<Tier> | null }) =>
  tier === null
    ? <p>{tierNotes.notEnough}</p>
    : <TierBadge tier={tier.worst} best={tier.best} text={tierSentence(tier)} />
