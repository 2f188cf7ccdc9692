import type { ReactNode } from 'react'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { START } from '../route.ts'

/** The head of a page beside the worksheet: the way to the start, and where else one comes from. */
export const Masthead = ({ children }: { readonly children?: ReactNode }) => (
  <header className="masthead">
    <div className="page masthead__inner">
      <a className="brand" href={START}>
        {pagesShell.product}
      </a>
      {children}
    </div>
  </header>
)
