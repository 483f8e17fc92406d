import { useNavigate } from 'react-router'
import { useFavourites } from '../favourites/useFavourites'
import type { Entry } from './entries'

/** As many as are looked through at a glance; the home page has them all. */
const MOST = 8

/** The viewer's newest favourites, to go to. */
export function useStarred(): Entry[] {
  const navigate = useNavigate()
  const { favourites } = useFavourites(MOST)
  return (favourites ?? []).map(({ to, ...shown }): Entry => {
    return { ...shown, id: to, group: 'Favourites', run: () => void navigate(to) }
  })
}
