import { Button } from '@mui/material'
import { useState } from 'react'
import { WorkList } from '../home/WorkList'
import { numberText } from '../parts/dates'
import { ErrorState } from '../parts/ErrorState'
import { PageLoading } from '../parts/PageLoading'
import { useFavourites } from './useFavourites'

/** Shown at first; as many as an account can have. */
const FEW = 8
const ALL = 200

/** Records that the viewer has marked, on whichever machine. */
export function FavouritesBlock() {
  const [first, setFirst] = useState(FEW)
  const { favourites, total, error, refetch } = useFavourites(first)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!favourites) return <PageLoading />
  return (
    <WorkList
      title="Favourites"
      total={total}
      items={favourites.map(({ to, title, detail }) => ({ id: to, to, name: title, detail }))}
      more={total > FEW && <Button aria-expanded={first === ALL} onClick={() => setFirst(first === ALL ? FEW : ALL)}>{first === ALL ? 'Show fewer' : `Show all ${numberText(total)}`}</Button>}
      none="Press the star on a record’s page, and the record is here, on whichever machine you sign in."
    />
  )
}
