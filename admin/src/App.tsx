import { lazy } from 'react'
import { Admin, CustomRoutes, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router'
import { authProvider } from './authProvider'
import { accountInUse } from './access/viewer'
import { createDataProvider } from './data/dataProvider'
import { createQueryClient } from './data/queryClient'
import { settingsStore } from './data/settingsStore'
import { i18nProvider } from './i18n'
import { Frame } from './layout/Frame'
import { AccessDeniedPage } from './pages/AccessDeniedPage'
import { NotFoundPage } from './pages/NotFoundPage'
import { PageLoading } from './pages/PageLoading'
import { RegistrationsContext } from './pages/registration'
import { documents, registrations, resources } from './resources'
import { NEW_STAKEHOLDER } from './stakeholders/mayCreateStakeholders'
import { darkTheme, lightTheme } from './theme/theme'

const MapPage = lazy(() => import('./map/MapPage'))
const SignIn = lazy(() => import('./signIn/SignIn'))
const ForgottenPassword = lazy(() => import('./signIn/ForgottenPassword'))
const SetPassword = lazy(() => import('./signIn/SetPassword'))
const RegisterPage = lazy(() => import('./register/RegisterPage'))
const ConfirmPage = lazy(() => import('./register/ConfirmPage'))
const Home = lazy(() => import('./home/Home'))
const SearchPage = lazy(() => import('./search/SearchPage'))
const NewStakeholder = lazy(() => import('./stakeholders/NewStakeholder'))
const SecurityPage = lazy(() => import('./security/SecurityPage'))
const ApiKeysPage = lazy(() => import('./apiKeys/ApiKeysPage'))
const FeedsPage = lazy(() => import('./feeds/FeedsPage'))

const dataProvider = createDataProvider(documents)
const queryClient = createQueryClient()
const store = settingsStore(accountInUse)

const PAGED = resources.filter(({ list }) => list !== undefined)

/** One resource a folder, pages loaded when they are opened. */
const Console = () => (
  <RegistrationsContext.Provider value={registrations}>
    <Admin
      title="Beadle"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      queryClient={queryClient}
      theme={lightTheme}
      darkTheme={darkTheme}
      layout={Frame}
      dashboard={Home}
      loginPage={SignIn}
      loading={PageLoading}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      authenticationError={AccessDeniedPage}
      requireAuth
      disableTelemetry
    >
      {PAGED.map(({ documents: _documents, menu, ...resource }) => (
        <Resource key={resource.name} {...resource} {...(menu ? { options: { label: menu.label } } : {})} />
      ))}
      <CustomRoutes noLayout>
        <Route path="/forgotten-password" element={<ForgottenPassword />} />
        <Route path="/invitation" element={<SetPassword />} />
        <Route path="/new-password" element={<SetPassword />} />
        <Route path="/register" element={<RegisterPage />} />
        <Route path="/registration" element={<ConfirmPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path={NEW_STAKEHOLDER} element={<NewStakeholder />} />
        <Route path="/map" element={<MapPage />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/security" element={<SecurityPage />} />
        <Route path="/api-keys" element={<ApiKeysPage />} />
        <Route path="/calendar-feeds" element={<FeedsPage />} />
      </CustomRoutes>
    </Admin>
  </RegistrationsContext.Provider>
)

// A router that can hold a page back: leaving a form with unsaved changes is asked about first.
const router = createBrowserRouter([{ path: '*', element: <Console /> }])

export const App = () => <RouterProvider router={router} />
