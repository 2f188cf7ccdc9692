import { useState } from 'react'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { usePaper } from '../../paper-services.ts'
import { saveFile } from '../../save-file.ts'
import { plainName } from '../../save-worksheet.ts'

const words = pagesSign.card

/** Saves the public half of a key: whoever has the card knows the key again. */
export const CardButton = ({ certificate }: { readonly certificate: Uint8Array }) => {
  const { paper, now } = usePaper()
  const [said, setSaid] = useState('')
  const save = async () => {
    const made = await paper.ask('make-card', { certificate, made: now() })
    if (!made.ok) return setSaid(say(words.broken, { reason: made.message }))
    if (!made.value.ok) return setSaid(words.failures[made.value.failure])
    const file = `${plainName(made.value.name)}.signer-card.json`
    saveFile(file, made.value.text, 'application/json')
    setSaid(say(words.saved, { file }))
  }
  return (
    <p>
      <Button kind="secondary" onClick={save}>
        {words.save}
      </Button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
