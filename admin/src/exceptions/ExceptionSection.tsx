import { Alert, Box, Button, Link as MuiLink } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { faultText } from '../data/fault'
import type { ExceptionKind } from '../generated/graphql'
import { Section } from '../pages/Section'
import { ShowMore } from '../pages/ShowMore'
import { AcceptDialog } from './AcceptDialog'
import { exceptionKinds, type Found } from './exceptionKinds'
import { useExceptions } from './useExceptions'

type ExceptionSectionProps = { kind: ExceptionKind; directorate: string | null }

/** The records with one exception: exactly those that are counted. */
export function ExceptionSection({ kind, directorate }: ExceptionSectionProps) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useExceptions(kind, directorate)
  const mayAccept = useMay()('create', 'ExceptionAcceptance')
  const [accepted, setAccepted] = useState<string | null>(null)
  const pages = data?.pages ?? []
  const found = pages.flatMap(({ records }) => records)
  const { title } = exceptionKinds[kind]
  return (
    <Section title={title} count={pages[0]?.totalCount} flush={found.length > 0}>
      {error && <Alert severity="error">{faultText(error)}</Alert>}
      {data && found.length === 0 && 'There are none.'}
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map((one) => (
          <Row key={one.id} found={one} onAccept={mayAccept ? () => setAccepted(one.id) : null} />
        ))}
      </Box>
      {hasNextPage && <ShowMore loading={isFetchingNextPage} onPress={() => void fetchNextPage()} />}
      {accepted !== null && <AcceptDialog given={{ kind, record: accepted }} onClose={() => setAccepted(null)} />}
    </Section>
  )
}

const Row = ({ found: { to, name, detail, owner }, onAccept }: { found: Found; onAccept: (() => void) | null }) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 2,
      px: 2,
      py: 1,
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
      <MuiLink component={Link} to={to}>
        {name}
      </MuiLink>
      <Box sx={{ color: 'text.secondary' }}>{[detail, owner].filter(Boolean).join(' · ')}</Box>
    </Box>
    {onAccept && (
      <Button size="small" onClick={onAccept} aria-label={`Accept until: ${name}`}>
        Accept until …
      </Button>
    )}
  </Box>
)
