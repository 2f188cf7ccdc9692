import { pagesShell } from '../../words/en/pages-shell.ts'
import { PRIVACY } from '../route.ts'

/** Stands wherever the page says that nothing is sent: nobody should have to believe it. */
export const PrivacyLink = () => <a href={PRIVACY}>{pagesShell.privacy}</a>
