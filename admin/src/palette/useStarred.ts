import { useNavigate } from 'react-router'
import { FEW, useFavourites } from '../favourites/useFavourites'
import type { Entry } from './entries'

/** The viewer's newest favourites, to go to; the home page has them all. */
export function useStarred(): Entry[] {
  const navigate = useNavigate()
  const { favourites } = useFavourites(FEW)
  return (favourites ?? []).map(({ to, ...shown }): Entry => {
    return { ...shown, id: to, group: 'Favourites', run: () => void navigate(to) }
  })
}
