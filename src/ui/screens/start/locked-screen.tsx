import { Suspense } from 'react'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { START } from '../../route.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { LazyUnlockForm } from './lazy-unlock-form.ts'

/** In the place of a worksheet that is locked. */
export const LockedScreen = () => (
  <main className="page start">
    <PageHeading>{pagesHere.locked.title}</PageHeading>
    <Suspense fallback={<Loading />}><LazyUnlockForm /></Suspense>
    <p>
      <a href={START}>{pagesShell.errors.missingWay}</a>
    </p>
  </main>
)
