import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { say } from '../../../words/say.ts'
import { type KeptHere, useKeeping } from '../../here-services.ts'

const words = pagesComputer.here

/** What there is, by number. */
export const KeptList = ({ kept }: { readonly kept: KeptHere | null }) => {
  const isHidden = useKeeping() === 'nothing'
  if (kept === null) return <p>{isHidden ? words.hidden : ''}</p>
  return (
    <ul>
      <li>{say(words.worksheets, { n: kept.drafts })}</li>
      <li>{say(words.decisions, { n: kept.decisions })}</li>
      <li>{say(words.keys, { n: kept.keys })}</li>
      <li>{say(words.signers, { n: kept.signers })}</li>
      <li>{say(words.roots, { n: kept.roots })}</li>
      <li>{words.page}</li>
    </ul>
  )
}
