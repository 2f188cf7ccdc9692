import { pagesShell } from '../../words/en/pages-shell.ts'
import { ACCESSIBILITY } from '../route.ts'

/** The foot of every page: what it does for people with disabilities, and how to say what stands in the way. */
export const Foot = () => (
  <footer className="page foot">
    <a href={ACCESSIBILITY}>{pagesShell.accessibility}</a>
  </footer>
)
