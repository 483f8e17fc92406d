import { Button } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { WorkList } from './WorkList'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { FEW, useFavourites } from '../favourites/useFavourites'

/** An account cannot have more. */
const ALL = 200

/** Records that the viewer has marked, on whichever machine. */
export function FavouritesBlock() {
  const mayDo = useMay()
  // Without a role nobody has favourites.
  return mayDo('read', 'Favourite') ? <Marked /> : null
}

function Marked() {
  const [first, setFirst] = useState(FEW)
  const { favourites, more, error, refetch } = useFavourites(first)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!favourites) return <PageLoading />
  const all = first === ALL
  const toggle = (
    <Button aria-expanded={all} onClick={() => setFirst(all ? FEW : ALL)}>
      {all ? 'Show fewer' : 'Show all'}
    </Button>
  )
  return (
    <WorkList
      title="Favourites"
      {...(more ? {} : { total: favourites.length })}
      items={favourites.map(({ to, title, detail }) => ({ id: to, to, name: title, detail }))}
      more={(more || all) && toggle}
      none="Press the star on a record’s page to list the record here, on every machine on which you sign in."
    />
  )
}
