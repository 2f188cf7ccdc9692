import { pagesHere } from '../../../words/en/pages-here.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { START } from '../../route.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { UnlockForm } from './unlock-form.tsx'

/** In the place of a worksheet that is locked. */
export const LockedScreen = () => (
  <main className="page start">
    <PageHeading>{pagesHere.locked.title}</PageHeading>
    <UnlockForm />
    <p>
      <a href={START}>{pagesShell.errors.missingWay}</a>
    </p>
  </main>
)
