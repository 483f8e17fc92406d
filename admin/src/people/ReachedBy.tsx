import { Box } from '@mui/material'
import { type Contact, ContactValue } from '../contacts/ContactValue'

const ORDER: readonly Contact['kind'][] = ['MOBILE', 'PHONE', 'EMAIL']

const isWithdrawn = ({ consent }: Contact): boolean => consent === 'WITHDRAWN'

/**
 * The first work contact that can be rung or written to. One whose owner has withdrawn consent is shown only if there
 * is no other.
 */
export function ReachedBy({ contacts }: { contacts: readonly Contact[] }) {
  const given = ORDER.flatMap((kind) =>
    contacts.filter((contact) => contact.kind === kind && contact.givenFor === 'WORK'),
  )
  const work = given.find((contact) => !isWithdrawn(contact)) ?? given[0]
  if (!work)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        No work contact
      </Box>
    )
  // Dialling or copying must not open the row.
  return (
    <Box
      component="span"
      onClick={(event) => event.stopPropagation()}
      sx={{
        display: 'flex',
        maxWidth: { sm: 300 },
        '& span': { minWidth: 0 },
        '& > span': { flexWrap: { sm: 'nowrap' } },
        '& a': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
      }}
    >
      <ContactValue contact={work} />
    </Box>
  )
}
