import { useWatch } from 'react-hook-form'
import { entryOf } from '../../../record/entry-of.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { personName } from '../../result/person-name.ts'
import { hrefOf } from '../../route.ts'
import { isWorksheet } from './signable.ts'
import type { SignedPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** A signature speaks of the verdict beside a name: whoever gave none knows it before signing. */
export const NoVerdict = ({ form, on, isOpenHere }: Omit<SignedPartProps, 'errors'>) => {
  const who = useWatch({ control: form.control, name: 'who' })
  const person = entryOf(on.team.people, who)
  if (!isWorksheet(on) || person === undefined || entryOf(on.judgements, who)?.verdict !== undefined) return null
  return (
    <Notice announce>
      <p>
        {say(words.noVerdict, { name: personName(person) })}{' '}
        {isOpenHere && <a href={hrefOf('judgement', 'verdict', who)}>{words.toVerdict}</a>}
      </p>
    </Notice>
  )
}
