import type { ReactNode } from 'react'
import { pagesHere } from '../../words/en/pages-here.ts'

/** A strip above every page. */
export const Bar = ({ children }: { readonly children: ReactNode }) => (
  <section className="here-bar" aria-label={pagesHere.bar.landmark}>
    <div className="page here-bar__inner">{children}</div>
  </section>
)
