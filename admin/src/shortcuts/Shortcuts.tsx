import { lazy, Suspense } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { documents } from '../resources'
import { useIsShown } from '../layout/useIsShown'
import { destinations } from './destinations'
import { showShortcuts, useShortcutsShown } from './sheet'
import { useShortcut, useShortcutListener } from './useShortcut'

const ShortcutSheet = lazy(() => import('./ShortcutSheet'))

/** The shortcuts of every page, and their help sheet. */
export function Shortcuts() {
  useShortcutListener()
  const navigate = useNavigate()
  const mayDo = useMay()
  const isShown = useIsShown()
  const { pathname } = useLocation()
  const shown = useShortcutsShown()
  const [, resource = '', id, page] = pathname.split('/')
  const { type, create, update } = documents[resource] ?? {}
  useShortcut('?', showShortcuts)
  useShortcut('/', () => void navigate('/search'))
  useShortcut('n', type && create && mayDo('create', type) ? () => void navigate(`/${resource}/create`) : null)
  useShortcut(
    'c',
    type && update && page === 'show' && mayDo('update', type) ? () => void navigate(`/${resource}/${id ?? ''}`) : null,
  )
  return (
    <>
      {destinations.filter(isShown).map(({ letter, to }) => (
        <GoTo key={to} letter={letter} to={to} />
      ))}
      {shown && (
        <Suspense>
          <ShortcutSheet />
        </Suspense>
      )}
    </>
  )
}

/** A component for each destination: their number may change, and hooks must be called in the same order every time. */
function GoTo({ letter, to }: { letter: string; to: string }) {
  const navigate = useNavigate()
  useShortcut(`g ${letter}`, () => void navigate(to))
  return null
}
