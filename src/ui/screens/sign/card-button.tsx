import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Button } from '../../components/button.tsx'
import { SavedLine } from '../../components/saved-line.tsx'
import { usePaper } from '../../paper-services.ts'
import { plainName } from '../../save-worksheet.ts'
import { type Make, useSaving } from '../../use-saving.ts'

const words = pagesSign.card
const SAID = { working: words.working, done: words.saved, failed: words.broken }

/** Saves the public half of a key: whoever has the card knows the key again. */
export const CardButton = ({ certificate }: { readonly certificate: Uint8Array }) => {
  const { paper, now } = usePaper()
  const { saved, save } = useSaving(SAID)
  const card: Make = async (watching) => {
    const made = await paper.ask('make-card', { certificate, made: now() }, watching)
    if (!made.ok) return made
    if (!made.value.ok) return words.failures[made.value.failure]
    const name = `${plainName(made.value.name)}.signer-card.json`
    return { name, content: made.value.text, type: 'application/json' }
  }
  return (
    <>
      <Button kind="secondary" aria-disabled={saved.isBusy} onClick={() => void save(card)}>
        {words.save}
      </Button>
      <SavedLine {...saved} />
    </>
  )
}
