import { Suspense } from 'react'
import { pagesShell as words } from '../words/en/pages-shell.ts'
import { Foot } from './components/foot.tsx'
import { Loading } from './components/loading.tsx'
import { SafeBoundary } from './components/safe-boundary.tsx'
import { DeskProvider } from './desk.ts'
import { type KeepingKind, useKeeping } from './here-services.ts'
import { lazily } from './lazily.ts'
import { WorksheetPage } from './page-parts.ts'
import { type Route, useRoute } from './route.ts'
import { LockedScreen } from './screens/start/locked-screen.tsx'
import { StartScreen } from './screens/start/start-screen.tsx'
import { Troubles } from './screens/start/troubles.tsx'
import { type Services, ServicesProvider } from './services.ts'
import { HereBar } from './shell/here-bar.tsx'
import { NewerVersion } from './shell/newer-version.tsx'
import { NothingOpen } from './shell/nothing-open.tsx'
import { type Opened, useOpened } from './use-opened.ts'

const LinkScreen = lazily(async () => (await import('./screens/alone/link-screen.tsx')).LinkScreen)
const CheckScreen = lazily(async () => (await import('./screens/check/check-screen.tsx')).CheckScreen)
const ComputerScreen = lazily(async () => (await import('./screens/computer/computer-screen.tsx')).ComputerScreen)
const BoardScreen = lazily(async () => (await import('./screens/board/board-screen.tsx')).BoardScreen)
const PrivacyScreen = lazily(async () => (await import('./screens/privacy/privacy-screen.tsx')).PrivacyScreen)
const RulesScreen = lazily(async () => (await import('./screens/rules/rules-screen.tsx')).RulesScreen)
const GlossaryScreen = lazily(async () => (await import('./screens/glossary/glossary-screen.tsx')).GlossaryScreen)
const FirstStepsScreen =
  lazily(async () => (await import('./screens/first-steps/first-steps-screen.tsx')).FirstStepsScreen)
const LicencesScreen = lazily(async () => (await import('./screens/licences/licences-screen.tsx')).LicencesScreen)
const AccessibilityScreen = lazily(
  async () => (await import('./screens/accessibility/accessibility-screen.tsx')).AccessibilityScreen,
)

/** The page: its start, the open worksheet, a signed file that is checked, the reading room, the rules, or privacy. */
export const App = ({ services }: { readonly services: Services }) => {
  const route = useRoute()
  const keeping = useKeeping()
  const { opened, desk } = useOpened(services, route.page === 'step' && keeping !== 'looking' && keeping !== 'locked')
  return (
    <ServicesProvider value={services}>
      <DeskProvider value={desk}>
        <NewerVersion session={typeof opened === 'object' ? opened : null} />
        <HereBar hasWork={typeof opened === 'object'} />
        <SafeBoundary key={route.page}>
          <Suspense fallback={<Loading className="page" />}>
            <Page route={route} opened={opened} keeping={keeping} />
            <Foot withHelp={route.page !== 'start'} />
          </Suspense>
        </SafeBoundary>
      </DeskProvider>
    </ServicesProvider>
  )
}

interface PageProps {
  readonly route: Route
  readonly opened: Opened
  readonly keeping: KeepingKind
}

const Page = ({ route, opened, keeping }: PageProps) => {
  switch (route.page) {
    case 'start':
      return <StartScreen />
    case 'check':
      return <CheckScreen />
    case 'computer':
      return <ComputerScreen />
    case 'board':
      return <BoardScreen fileKey={route.key} other={route.other} />
    case 'rules':
      return <RulesScreen landing={route.landing} session={typeof opened === 'object' ? opened : null} />
    case 'glossary':
      return <GlossaryScreen landing={route.landing} />
    case 'first-steps':
      return <FirstStepsScreen from={route.from} />
    case 'licences':
      return <LicencesScreen />
    case 'accessibility':
      return <AccessibilityScreen />
    case 'privacy':
      return <PrivacyScreen />
    case 'missing':
      return <NothingOpen text={words.errors.missing} />
    case 'link':
      return <LinkScreen key={route.link} link={route.link} />
    case 'step':
      if (keeping === 'locked') return <LockedScreen />
      if (opened === 'nothing') {
        return (
          <NothingOpen text={words.errors.nothingOpen}>
            <Troubles />
          </NothingOpen>
        )
      }
      if (opened === 'looking') return <Loading className="page" />
      return <WorksheetPage key={opened.store.getState().record.id} session={opened} {...route} />
  }
}
