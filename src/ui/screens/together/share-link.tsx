import { useState } from 'react'
import { linkOf } from '../../../record/link.ts'
import { cellsOf } from '../../../record/layers.ts'
import { linkTitle } from '../../../record/link-title.ts'
import { readLink } from '../../../record/read-link.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { namesSaid } from './names-said.ts'

const words = pagesTogether.invite
const ID = 'share-link'

/** Letters beyond which some mail programs cut an address, or leave it no link. */
const LONG = 2_000

/** Answers that whoever opens it finds in it. */
const chosenIn = (link: string): number => {
  const read = readLink(link)
  return read.ok ? cellsOf({ path: [], layer: read.link.layer }).length : 0
}

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
  const title = linkTitle(record)
  const names = namesSaid(record.team, title)
  const link = `${window.location.href.replace(/#.*$/s, '')}${linkOf(record, { blind })}`
  return (
    <div className="share-link">
      <p>{say(words.linkShown, { title, n: chosenIn(linkOf(record, { blind })) })}</p>
      {names.length > 0 && (
        <Notice kind="caution">
          <p>{say(words.linkNames, { names: names.join(', ') })}</p>
        </Notice>
      )}
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
