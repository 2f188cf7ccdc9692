import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { CardReader } from '../check/card-reader.tsx'
import { CardButton } from './card-button.tsx'
import { useKeys } from './use-keys.ts'

const words = pagesSign.card

/** The public halves of keys, to hand out and to take in. */
export const Cards = () => (
  <section>
    <h2>{words.heading}</h2>
    <p>{words.lead}</p>
    <Disclosure summary={words.more} lazy>
      <OwnCards />
      <CardReader />
    </Disclosure>
  </section>
)

const OwnCards = () => {
  const { keys } = useKeys()
  return keys.map(({ id, name, key }) => (
    <div key={id}>
      <h3>{name}</h3>
      <code className="code fingerprint">{id}</code>
      <CardButton certificate={key.certificate} />
    </div>
  ))
}
