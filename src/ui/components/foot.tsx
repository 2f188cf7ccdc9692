import { pagesShell } from '../../words/en/pages-shell.ts'
import { ACCESSIBILITY, GLOSSARY } from '../route.ts'

/** The foot of every page: what our words mean, and what it does for people with disabilities. */
export const Foot = () => (
  <footer className="page foot">
    <a href={GLOSSARY}>{pagesShell.glossary}</a>
    <a href={ACCESSIBILITY}>{pagesShell.accessibility}</a>
  </footer>
)
