import { Alert, Box, Link as MuiLink } from '@mui/material'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { faultText } from '../data/fault'
import { Section } from '../pages/Section'
import { ShowMore } from '../pages/ShowMore'
import { type Behind, useGauged } from './useGauge'

/** The organisations behind one number of the gauge. `title`: what they have in common. */
export function BehindSection({ behind, title }: { behind: Behind; title: string }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useGauged(behind)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [title])
  const pages = data?.pages ?? []
  return (
    <Box ref={place} tabIndex={-1} sx={{ outline: 0 }}>
      <Section title={title} count={pages[0]?.totalCount} flush>
        {error && <Alert severity="error">{faultText(error)}</Alert>}
        <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {pages
            .flatMap(({ edges }) => edges)
            .map(({ node }) => (
              <Box component="li" key={node.id} sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
                <MuiLink component={Link} to={`/organisations/${node.id}/show`}>
                  {node.name}
                </MuiLink>
                <Box sx={{ color: 'text.secondary' }}>
                  {[node.sector?.name, node.tier === null ? null : `Tier ${node.tier}`].filter(Boolean).join(' · ')}
                </Box>
              </Box>
            ))}
        </Box>
        {hasNextPage && <ShowMore loading={isFetchingNextPage} onPress={() => void fetchNextPage()} />}
      </Section>
    </Box>
  )
}
