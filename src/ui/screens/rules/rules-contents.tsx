import { pagesRules as words } from '../../../words/en/pages-rules.ts'
import { Button } from '../../components/button.tsx'
import type { Part } from './parts.ts'
import { RulesLink } from './rules-link.tsx'

/** Where everything stands on the page, and the way to open every card at once. */
export const RulesContents = ({ parts }: { readonly parts: readonly Part[] }) => (
  <nav className="rules__contents card" aria-label={words.contents}>
    <ol>
      {parts.map((part) => (
        <li key={part}>
          <RulesLink part={part}>{words.parts[part]}</RulesLink>
        </li>
      ))}
    </ol>
    <div className="button-row">
      <Button kind="secondary" onClick={() => setCards(true)}>
        {words.openAll}
      </Button>
      <Button kind="secondary" onClick={() => setCards(false)}>
        {words.closeAll}
      </Button>
    </div>
  </nav>
)

/** Paper and some searches see only what is open. */
export const setCards = (open: boolean): void => {
  for (const card of document.querySelectorAll<HTMLDetailsElement>('.rules details')) card.open = open
}
