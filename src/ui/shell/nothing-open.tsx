import type { ReactNode } from 'react'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { PageHeading } from '../components/page-heading.tsx'
import { START } from '../route.ts'

interface NothingOpenProps {
  readonly text: string
  /** Why, where that is known. */
  readonly children?: ReactNode
}

/** A place without a worksheet, with the way on. */
export const NothingOpen = ({ text, children }: NothingOpenProps) => (
  <main className="page start">
    <PageHeading>{text}</PageHeading>
    {children}
    <p>
      <a href={START}>{words.errors.missingWay}</a>
    </p>
  </main>
)
