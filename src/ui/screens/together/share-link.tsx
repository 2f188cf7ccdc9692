import { useState } from 'react'
import { linkOf } from '../../../record/link.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useRecord } from '../../worksheet-context.tsx'

const words = pagesTogether.invite
const ID = 'share-link'

/** Letters beyond which some mail programs cut an address, or leave it no link. */
const LONG = 2_000

/** The link in full, before anybody copies it: what it says is what leaves. */
export const ShareLink = ({ blind }: { readonly blind: boolean }) => {
  const [open, setOpen] = useState(false)
  const record = useRecord()
  if (!open) {
    const show = () => {
      setOpen(true)
      focusSoon(ID)
    }
    return (
      <div className="share-link">
        <Button kind="secondary" aria-describedby={`${ID}-hint`} onClick={show}>
          {words.link}
        </Button>
        <p className="field__hint" id={`${ID}-hint`}>
          {words.linkHint}
        </p>
      </div>
    )
  }
  const link = `${window.location.href.replace(/#.*$/s, '')}${linkOf(record, { blind })}`
  return (
    <div className="share-link">
      <p>{words.linkShown}</p>
      <label className="field__label" htmlFor={ID}>
        {words.linkText}
      </label>
      <textarea className="field__input code" id={ID} rows={5} readOnly value={link} />
      {link.length > LONG && <p>{say(words.linkLong, { n: link.length })}</p>}
      {window.location.protocol === 'file:' ? (
        <p>{words.linkFromFile}</p>
      ) : (
        <CopyButton text={link} what={words.linkText} label={words.linkCopy} />
      )}
    </div>
  )
}
