import MyLocationOutlined from '@mui/icons-material/MyLocationOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { Ringable } from '../parts/CallOrder'
import { ErrorState } from '../parts/ErrorState'
import { numberText } from '../parts/dates'
import { Notice } from '../parts/Notice'
import type { Area } from './area'
import { BreakGlassDialogue } from './BreakGlassDialogue'
import { firstToRing } from './firstToRing'
import { OpenGlasses } from './OpenGlasses'
import { PremisesCard } from './PremisesCard'
import type { Answer } from './ring'
import { RingFirst } from './RingFirst'

type Person = NonNullable<Ringable['person']>

/** What the area holds: whom to ring first, then the premises, nearest first. */
export function RingPanel({ area, result, onWiden }: { area: Area | null; result: UseQueryResult<Answer>; onWiden: (metres: number) => void }) {
  const { data, error, isPending, refetch } = result
  if (!area) return <Notice icon={MyLocationOutlined} title="Where?">Type a postcode, an address or coordinates, press a point on the map, or draw an area.</Notice>
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) return <Loading />
  if (data.premises.length === 0) return <Nothing area={area} onWiden={onWiden} />
  return <Results answer={data} onChanged={refetch} />
}

function Results({ answer: { total, premises, opened }, onChanged }: { answer: Answer; onChanged: () => unknown }) {
  const mayBreak = useMay()('create', 'BreakGlass')
  const [asked, setAsked] = useState<Person | null>(null)
  const [openedNow, setOpenedNow] = useState<string | null>(null)
  const changed = useCallback(() => void onChanged(), [onChanged])
  const first = firstToRing(premises)
  const people = new Map(premises.flatMap(({ keyholders }) => (keyholders ?? []).flatMap(({ person }) => (person ? [[person.id, person.displayName] as const] : []))))
  return (
    <>
      <OpenGlasses opened={opened} openedNow={openedNow} nameOf={(subject) => people.get(subject) ?? 'somebody elsewhere'} onChanged={changed} />
      {first && <RingFirst first={first} />}
      <Typography role="status" variant="body2" sx={{ px: 1.5, pb: 1, pt: first ? 0 : 1.5, color: 'text.secondary' }}>
        {total === 1 ? '1 premises' : `${numberText(total)} premises`}
        {total > premises.length && `, the first ${premises.length} shown`}
      </Typography>
      <Box component="ol" aria-label="Premises" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {premises.map((one, at) => (
          <PremisesCard key={one.id} premises={one} rank={at + 1} onBreakGlass={mayBreak ? setAsked : null} />
        ))}
      </Box>
      {asked && <BreakGlassDialogue person={asked} onClose={() => setAsked(null)} onOpened={() => { setOpenedNow(asked.id); changed() }} />}
    </>
  )
}

const Nothing = ({ area, onWiden }: { area: Area; onWiden: (metres: number) => void }) => (
  <Notice
    icon={SearchOffOutlined}
    title={area.kind === 'circle' ? `No premises within ${area.metres} m` : 'No premises in this area'}
    action={area.kind === 'circle' && area.metres < 2000 && <Button variant="outlined" onClick={() => onWiden(area.metres * 2)}>Look within {area.metres * 2} m</Button>}
  >
    None that you may see, at any rate.
  </Notice>
)

const Loading = () => (
  <Box role="status" aria-label="Looking for premises" sx={{ p: 1.5, display: 'grid', gap: 1.5 }}>
    <Skeleton variant="rounded" height={132} />
    <Skeleton variant="rounded" height={88} />
    <Skeleton variant="rounded" height={88} />
  </Box>
)
