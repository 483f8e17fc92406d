import MyLocationOutlined from '@mui/icons-material/MyLocationOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useMay, useViewer } from '../access/ViewerContext'
import type { Ringable } from '../contacts/CallOrder'
import { Fault } from '../data/fault'
import { ErrorState } from '../pages/ErrorState'
import { numberText } from '../words/dates'
import { Notice } from '../pages/Notice'
import type { Area } from './area'
import { BreakGlassDialog } from './BreakGlassDialog'
import { firstToRing, nextFit } from './firstToRing'
import { isWaiting } from '../breakGlass/glass'
import { OpenGlasses } from './OpenGlasses'
import { PremisesCard } from './PremisesCard'
import type { Answer, Rung } from './ring'
import { RingFirst } from './RingFirst'

type Person = NonNullable<Ringable['person']>

type Result = UseInfiniteQueryResult<InfiniteData<Answer>>
type RingPanelProps = {
  area: Area | null
  result: Result
  /** Of all pages that were read. */
  premises: readonly Rung[]
  onWiden: (metres: number) => void
}

/** What is in the area: whom to ring first, then the premises in the order in which they are rung. */
export function RingPanel({ area, result, premises, onWiden }: RingPanelProps) {
  const { data, error, isPending, refetch } = result
  if (!area)
    return (
      <Notice icon={MyLocationOutlined} title="Where?">
        Type a postcode, an address or coordinates, press a point on the map, or draw an area.
      </Notice>
    )
  if (error instanceof Fault && error.code === 'BAD_USER_INPUT' && area.kind === 'polygon')
    return <Unusable fault={error} />
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) return <Loading />
  const [first] = data.pages
  if (!first || premises.length === 0) return <Nothing area={area} onWiden={onWiden} />
  return <Results answer={first} premises={premises} result={result} order={isDrawn(area) ? IN_AREA : null} />
}

/** Only for drawn areas and zones: in a circle the distances explain the order. */
const isDrawn = ({ kind }: Area): boolean => kind === 'polygon' || kind === 'zone'
const IN_AREA = 'Those with a fit keyholder first, then from the centre outwards; tier 1 first among neighbours.'

type ResultsProps = {
  answer: Answer
  premises: readonly Rung[]
  result: Result
  /** Explains the order, where that is needed. */
  order: string | null
}

function Results({ answer: { total, opened, named }, premises, result, order }: ResultsProps) {
  const mayBreak = useMay()('create', 'BreakGlass')
  const [asked, setAsked] = useState<Person | null>(null)
  const [openedNow, setOpenedNow] = useState<string | null>(null)
  const { account } = useViewer()
  const { refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isError, dataUpdatedAt } = result
  const changed = useCallback(() => void refetch(), [refetch])
  const first = firstToRing(premises)
  const people = premises.flatMap(({ toRing }) => toRing ?? []).flatMap(({ person }) => person ?? [])
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  const ownWaiting = opened.filter((one) => one.account?.id === account?.id && isWaiting(one, dataUpdatedAt))
  // Whose numbers the viewer has asked for already, so that they are not offered again.
  const waitsFor = new Set(ownWaiting.map(({ subjectId }) => subjectId))
  return (
    <>
      <OpenGlasses opened={opened} openedNow={openedNow} nameOf={(subject) => names.get(subject)} onChanged={changed} />
      {first && <RingFirst first={first} next={nextFit(premises, first)} />}
      <Typography role="status" variant="body2" sx={{ px: 1.5, pb: 1, pt: first ? 0 : 1.5, color: 'text.secondary' }}>
        {total === 1 ? '1 premises' : `${numberText(total)} premises`}
        {order !== null && named !== null && ` in ${named}`}
        {total > premises.length && `, the first ${numberText(premises.length)} shown`}
      </Typography>
      {order !== null && total > 1 && (
        <Typography variant="caption" component="p" sx={{ px: 1.5, pb: 1, mt: -0.75, color: 'text.secondary' }}>
          {order}
        </Typography>
      )}
      <Box component="ol" aria-label="Premises" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {premises.map((one, at) => (
          <PremisesCard
            key={one.id}
            premises={one}
            rank={at + 1}
            onBreakGlass={mayBreak ? setAsked : null}
            isAsked={({ id }) => waitsFor.has(id)}
          />
        ))}
      </Box>
      {hasNextPage && (
        <Box sx={{ p: 1.5, borderTop: 1, borderColor: 'divider' }}>
          {isError && (
            <Typography role="alert" variant="body2" sx={{ color: 'error.main', mb: 1 }}>
              The next premises could not be read. Those above are still right.
            </Typography>
          )}
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Box>
      )}
      {asked && (
        <BreakGlassDialog
          person={asked}
          onClose={(opened) => {
            setAsked(null)
            if (opened) setOpenedNow(asked.id)
          }}
          onOpened={changed}
        />
      )}
    </>
  )
}

/** Says in the API's words why the drawn shape was refused. */
function Unusable({ fault }: { fault: Fault }) {
  const { polygon } = (fault.body as { errors?: Readonly<Record<string, string>> } | undefined)?.errors ?? {}
  return (
    <Notice icon={SearchOffOutlined} title="This area cannot be used" tone="warning.main">
      {polygon ?? fault.message}. Draw it again.
    </Notice>
  )
}

const Nothing = ({ area, onWiden }: { area: Area; onWiden: (metres: number) => void }) => (
  <Notice
    icon={SearchOffOutlined}
    title={nothingTitle(area)}
    action={
      area.kind === 'circle' &&
      area.metres < 2000 && (
        <Button variant="outlined" onClick={() => onWiden(area.metres * 2)}>
          Look within {area.metres * 2} m
        </Button>
      )
    }
  >
    There may be premises here that you may not see.
  </Notice>
)

function nothingTitle(area: Area): string {
  if (area.kind === 'circle') return `No premises within ${area.metres} m`
  return area.kind === 'premises' ? 'No such premises' : 'No premises in this area'
}

const Loading = () => (
  <Box role="status" aria-label="Looking for premises" sx={{ p: 1.5, display: 'grid', gap: 1.5 }}>
    <Skeleton variant="rounded" height={132} />
    <Skeleton variant="rounded" height={88} />
    <Skeleton variant="rounded" height={88} />
  </Box>
)
