import { Box } from '@mui/material'
import { type Contact, ContactValue } from '../parts/ContactValue'

const ORDER: readonly (Contact['kind'])[] = ['MOBILE', 'PHONE', 'EMAIL']

/** The first of somebody's work contacts that one can ring or write to. */
export function ReachedBy({ contacts }: { contacts: readonly Contact[] }) {
  const work = ORDER.flatMap((kind) => contacts.filter((contact) => contact.kind === kind && contact.givenFor === 'WORK'))[0]
  if (!work) return <Box component="span" sx={{ color: 'text.secondary' }}>No work contact</Box>
  // Dialling or copying is not opening the row.
  return (
    <Box component="span" onClick={(event) => event.stopPropagation()} sx={{ display: 'flex', maxWidth: { sm: 260 }, '& > span': { minWidth: 0 }, '& a': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' } }}>
      <ContactValue contact={work} />
    </Box>
  )
}
