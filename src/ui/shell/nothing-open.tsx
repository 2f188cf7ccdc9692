import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { PageHeading } from '../components/page-heading.tsx'
import { START } from '../route.ts'

/** A place without a worksheet, with the way on. */
export const NothingOpen = ({ text }: { readonly text: string }) => (
  <main className="page start">
    <PageHeading>{text}</PageHeading>
    <p>
      <a href={START}>{words.errors.missingWay}</a>
    </p>
  </main>
)
