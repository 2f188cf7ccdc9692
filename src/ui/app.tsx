import { Suspense, useMemo } from 'react'
import { pagesShell as words } from '../words/en/pages-shell.ts'
import { Loading } from './components/loading.tsx'
import { SafeBoundary } from './components/safe-boundary.tsx'
import { DeskProvider } from './desk.ts'
import { lazily } from './lazily.ts'
import { type Route, routeOf, useHash } from './route.ts'
import { StartScreen } from './screens/start/start-screen.tsx'
import { type Services, ServicesProvider } from './services.ts'
import { NothingOpen } from './shell/nothing-open.tsx'
import { type Opened, useOpened } from './use-opened.ts'

const WorksheetPage = lazily(async () => (await import('./shell/worksheet-page.tsx')).WorksheetPage)
const LinkScreen = lazily(async () => (await import('./screens/alone/link-screen.tsx')).LinkScreen)
const CheckScreen = lazily(async () => (await import('./screens/check/check-screen.tsx')).CheckScreen)
const BoardScreen = lazily(async () => (await import('./screens/board/board-screen.tsx')).BoardScreen)
const RulesScreen = lazily(async () => (await import('./screens/rules/rules-screen.tsx')).RulesScreen)

/** The page: its start, the worksheet that lies open, a signed file that is checked, the reading room, or the rules. */
export const App = ({ services }: { readonly services: Services }) => {
  const hash = useHash()
  const route = useMemo(() => routeOf(hash), [hash])
  const { opened, desk } = useOpened(services, route.page === 'step')
  return (
    <ServicesProvider value={services}>
      <DeskProvider value={desk}>
        <SafeBoundary key={route.page}>
          <Suspense fallback={<Loading className="page" />}>
            <Page route={route} opened={opened} />
          </Suspense>
        </SafeBoundary>
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
    case 'missing':
      return <NothingOpen text={words.errors.missing} />
    case 'link':
      return <LinkScreen key={route.link} link={route.link} />
    case 'step':
      if (opened === 'nothing') return <NothingOpen text={words.errors.nothingOpen} />
      if (opened === 'looking') return <Loading className="page" />
      return <WorksheetPage key={opened.store.getState().record.id} session={opened} {...route} />
  }
}
