import { Box, Drawer, Link } from '@mui/material'
import { type ReactNode, Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { ViewerProvider } from '../access/ViewerContext'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { SignInAgain } from '../signIn/SignInAgain'
import { Shortcuts } from '../shortcuts/Shortcuts'
import { Brand } from './Brand'
import { Menu } from './Menu'
import { PageErrorBoundary } from './PageErrorBoundary'
import { TopBar } from './TopBar'
import { useFocusOnContent } from './useFocusOnContent'

const WIDTH = 232

/** What stands around every page of somebody who is signed in. */
export function Frame({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const content = useFocusOnContent()
  return (
    <ViewerProvider waiting={<PageLoading />} failed={(error, retry) => <ErrorState error={error} onRetry={retry} />}>
      <Link
        href="#main-content"
        className="no-print"
        sx={{
          position: 'fixed',
          left: 8,
          top: -60,
          zIndex: 'tooltip',
          bgcolor: 'background.paper',
          p: 1,
          borderRadius: 1,
          '&:focus': { top: 8 },
        }}
      >
        Skip to the content
      </Link>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${WIDTH}px minmax(0, 1fr)` },
          minHeight: '100vh',
          bgcolor: 'background.default',
        }}
      >
        <Box
          className="no-print"
          sx={{
            display: { xs: 'none', md: 'flex' },
            flexDirection: 'column',
            position: 'sticky',
            top: 0,
            height: '100vh',
            bgcolor: 'background.paper',
            borderRight: 1,
            borderColor: 'divider',
          }}
        >
          <Brand />
          <Menu />
        </Box>
        <Drawer
          open={open}
          onClose={() => setOpen(false)}
          sx={{ display: { md: 'none' } }}
          slotProps={{ paper: { sx: { width: WIDTH } } }}
        >
          <Brand />
          <Menu onGo={() => setOpen(false)} />
        </Drawer>
        <Box sx={{ minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Shortcuts />
          <TopBar onOpenMenu={() => setOpen(true)} />
          <Box
            component="main"
            ref={content}
            id="main-content"
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 3 }, py: { xs: 2, sm: 2.5 }, outline: 'none' }}
          >
            <PageErrorBoundary key={pathname}>
              <Suspense fallback={<PageLoading />}>{children}</Suspense>
            </PageErrorBoundary>
          </Box>
        </Box>
      </Box>
      <SignInAgain />
    </ViewerProvider>
  )
}
