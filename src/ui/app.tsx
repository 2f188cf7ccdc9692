import { Suspense, lazy, useMemo } from 'react'
import { pagesShell as words } from '../words/en/pages-shell.ts'
import { DeskProvider } from './desk.ts'
import { type Route, routeOf, useHash } from './route.ts'
import { StartScreen } from './screens/start/start-screen.tsx'
import { type Services, ServicesProvider } from './services.ts'
import { NewerVersion } from './shell/newer-version.tsx'
import { NothingOpen } from './shell/nothing-open.tsx'
import { type Opened, useOpened } from './use-opened.ts'

const WorksheetPage = lazy(async () => ({ default: (await import('./shell/worksheet-page.tsx')).WorksheetPage }))
const LinkScreen = lazy(async () => ({ default: (await import('./screens/alone/link-screen.tsx')).LinkScreen }))
const CheckScreen = lazy(async () => ({ default: (await import('./screens/check/check-screen.tsx')).CheckScreen }))
const BoardScreen = lazy(async () => ({ default: (await import('./screens/board/board-screen.tsx')).BoardScreen }))
const PrivacyScreen = lazy(async () =>
  ({ default: (await import('./screens/privacy/privacy-screen.tsx')).PrivacyScreen }))
const RulesScreen = lazy(async () => ({ default: (await import('./screens/rules/rules-screen.tsx')).RulesScreen }))

/** The page: its start, the open worksheet, a signed file that is checked, the reading room, the rules, or privacy. */
export const App = ({ services }: { readonly services: Services }) => {
  const hash = useHash()
  const route = useMemo(() => routeOf(hash), [hash])
  const { opened, desk } = useOpened(services, route.page === 'step')
  return (
    <ServicesProvider value={services}>
      <DeskProvider value={desk}>
        <NewerVersion session={typeof opened === 'object' ? opened : null} />
        <Suspense fallback={<Waiting />}>
          <Page route={route} opened={opened} />
        </Suspense>
      </DeskProvider>
    </ServicesProvider>
  )
}

interface PageProps {
  readonly route: Route
  readonly opened: Opened
}

const Page = ({ route, opened }: PageProps) => {
  switch (route.page) {
    case 'start':
      return <StartScreen />
    case 'check':
      return <CheckScreen />
    case 'board':
      return <BoardScreen fileKey={route.key} other={route.other} />
    case 'rules':
      return <RulesScreen landing={route.landing} session={typeof opened === 'object' ? opened : null} />
    case 'privacy':
      return <PrivacyScreen />
    case 'missing':
      return <NothingOpen text={words.errors.missing} />
    case 'link':
      return <LinkScreen key={route.link} link={route.link} />
    case 'step':
      if (opened === 'nothing') return <NothingOpen text={words.errors.nothingOpen} />
      if (opened === 'looking') return <Waiting />
      return <WorksheetPage key={opened.store.getState().record.id} session={opened} {...route} />
  }
}

const Waiting = () => (
  <p className="page" role="status">
    {words.errors.loading}
  </p>
)
