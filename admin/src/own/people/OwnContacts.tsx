import EditOutlined from '@mui/icons-material/EditOutlined'
import { Box, IconButton } from '@mui/material'
import { GIVEN_FOR } from '../../contacts/ContactList'
import { ContactValue } from '../../contacts/ContactValue'
import type { ContactEntryFragment } from '../../generated/graphql'
import { enumWords } from '../../words/labels'

type OwnContactsProps = {
  of: string
  contacts: readonly ContactEntryFragment[]
  /** Left out for those who may not. */
  onChange?: ((contact: ContactEntryFragment) => void) | undefined
}

/** How somebody is reached. Numbers given in private are the person's own, and are not changed here. */
export const OwnContacts = ({ of, contacts, onChange }: OwnContactsProps) => (
  <Box component="ul" aria-label={`Contacts of ${of}`} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {contacts.map((contact) => {
      const { id, kind, value, givenFor, note } = contact
      const what = [kind && enumWords(kind), givenFor && GIVEN_FOR[givenFor]].filter(Boolean).join(', ')
      return (
        <Box
          component="li"
          key={id}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 28 }}
        >
          <ContactValue contact={contact} />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {what}
            {note && `: ${note}`}
          </Box>
          {onChange && givenFor !== 'PRIVATE' && (
            <IconButton
              size="small"
              aria-label={`Change ${value ?? 'a contact'} of ${of}`}
              onClick={() => onChange(contact)}
            >
              <EditOutlined sx={{ fontSize: 16 }} />
            </IconButton>
          )}
        </Box>
      )
    })}
  </Box>
)
