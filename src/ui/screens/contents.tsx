import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { hrefOf } from '../../route.ts'
import { landOnPart } from './use-risks-landing.ts'

const words = pagesRisks.contents

/** What stands on this page, each with the way to it. */
export const Contents = () => (
  <nav className="risks__contents" aria-label={words.name}>
    <ul className="plain-list">
      {Object.entries(words.parts).map(([id, name]) => (
        <li key={id}>
          <a href={hrefOf('risks', id)} onClick={() => landOnPart(id)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
