import { Box } from '@mui/material'
import type { ContactEntryFragment } from '../generated/graphql'
import { MomentText } from '../words/DateText'

type Event = NonNullable<ContactEntryFragment['consentHistory']>[number]

/** What the owner of a number agreed to. The newest decision counts; earlier ones can still be read. */
export function ConsentHistory({ events }: { events: readonly Event[] }) {
  const [newest, ...earlier] = events
  if (!newest) return <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>No consent is recorded</Box>
  return (
    <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
      <OneEvent event={newest} />
      {earlier.length > 0 && (
        <Box component="details">
          <Box
            component="summary"
            sx={{ cursor: 'pointer', minHeight: 24, display: 'list-item', alignContent: 'center' }}
          >
            Earlier: {earlier.length}
          </Box>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {earlier.map((event) => (
              <li key={event.id}>
                <OneEvent event={event} />
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  )
}

const OneEvent = ({ event: { decision, recordedAt, source } }: { event: Event }) => (
  <span>
    <Box component="span" sx={{ fontWeight: 600, color: decision === 'GIVEN' ? 'success.main' : 'error.main' }}>
      {decision === 'GIVEN' ? 'Consent given' : 'Consent withdrawn'}
    </Box>
    {recordedAt && (
      <>
        {' '}
        <MomentText value={recordedAt} />
      </>
    )}
    {source && <>, {source}</>}
  </span>
)
