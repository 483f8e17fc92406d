import AddOutlined from '@mui/icons-material/AddOutlined'
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined'
import LogoutOutlined from '@mui/icons-material/LogoutOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { useNavigate } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { menu } from '../layout/menuEntries'
import { useIsShown } from '../layout/useIsShown'
import { typeWords } from '../words/labels'
import { resources } from '../resources'
import { showShortcuts } from '../shortcuts/sheet'
import { useSignOut } from '../signIn/useSignOut'
import { mayCreateStakeholders, NEW_STAKEHOLDER } from '../stakeholders/mayCreateStakeholders'
import type { Entry } from './entries'

/** Pages to go to and things to do that the viewer has. */
export function useDestinations(): Entry[] {
  const mayDo = useMay()
  const isShown = useIsShown()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const go = (to: string) => () => void navigate(to)
  const pages = menu
    .flatMap(({ entries }) => entries)
    .filter(isShown)
    .map(({ to, label, icon }): Entry => ({ id: to, group: 'Go to', icon, title: label, run: go(to) }))
  // Records without a page of their own are created on their owner's page.
  const makes = resources
    .filter(({ create, documents: { type } }) => create !== undefined && mayDo('create', type))
    .map(({ name, documents: { type } }): Entry => ({
      id: `new ${name}`,
      group: 'Do',
      icon: AddOutlined,
      title: `New ${typeWords(type)}`,
      run: go(`/${name}/create`),
    }))
  const search: Entry = { id: '/search', group: 'Go to', icon: SearchOutlined, title: 'Search', run: go('/search') }
  const hasSearch = pages.some(({ id }) => id === search.id)
  const newStakeholder: Entry = {
    id: 'new stakeholder',
    group: 'Do',
    icon: AddOutlined,
    title: 'New stakeholder',
    run: go(NEW_STAKEHOLDER),
  }
  return [
    ...pages,
    ...(hasSearch ? [] : [search]),
    ...makes,
    ...(mayCreateStakeholders(mayDo) ? [newStakeholder] : []),
    {
      id: 'shortcuts',
      group: 'Do',
      icon: KeyboardOutlined,
      title: 'Keyboard shortcuts',
      keys: ['?'],
      run: showShortcuts,
    },
    { id: 'sign out', group: 'Do', icon: LogoutOutlined, title: 'Sign out', run: signOut },
  ]
}
