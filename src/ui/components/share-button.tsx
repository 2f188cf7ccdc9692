import { useState } from 'react'
import { pagesShare as words } from '../../words/en/pages-share.ts'
import { say } from '../../words/say.ts'
import { type FileToMake, type Sharing, canShare, shareFile } from '../share-file.ts'
import { Button } from './button.tsx'

interface ShareButtonProps extends FileToMake {
  /** Once the sheet took it. */
  readonly onShared?: () => void
}

/** Beside a button that saves a file: the same file into the sheet of the system. Nothing where there is none. */
export const ShareButton = ({ name, type, content, onShared }: ShareButtonProps) => {
  const [outcome, setOutcome] = useState<Sharing | null>(null)
  if (!canShare(name, type)) return null
  const share = async () => {
    setOutcome(null)
    const came = await shareFile({ name, type, content })
    setOutcome(came)
    if (came === 'shared') onShared?.()
  }
  return (
    <>
      <Button kind="quiet" aria-label={say(words.named, { file: name })} onClick={() => void share()}>
        {words.share}
      </Button>
      <span role="status">{outcome === null ? '' : words[outcome]}</span>
    </>
  )
}
