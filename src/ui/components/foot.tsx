import { pagesShell } from '../../words/en/pages-shell.ts'
import { ACCESSIBILITY, GLOSSARY } from '../route.ts'
import { CrisisHelp } from '../screens/start/crisis-help.tsx'

interface FootProps {
  /** False where the page itself offers it to everyone. */
  readonly withHelp: boolean
}

/** The foot of every page: help in a crisis, what our words mean, and what it does for people with disabilities. */
export const Foot = ({ withHelp }: FootProps) => (
  <footer className="page foot">
    {withHelp && <CrisisHelp atFoot />}
    <a href={GLOSSARY}>{pagesShell.glossary}</a>
    <a href={ACCESSIBILITY}>{pagesShell.accessibility}</a>
  </footer>
)
