import { Fragment } from 'react'
import '../styles/hands.css'

interface KeyListProps {
  readonly list: Readonly<Record<string, { readonly keys: readonly string[]; readonly does: string }>>
}

/** Which key does what. */
export const KeyList = ({ list }: KeyListProps) => (
  <dl className="key-list">
    {Object.entries(list).map(([id, { keys, does }]) => (
      <div key={id}>
        <dt>
          {keys.map((key, n) => (
            <Fragment key={key}>
              {n > 0 && ' '}
              <kbd className="key">{key}</kbd>
            </Fragment>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
