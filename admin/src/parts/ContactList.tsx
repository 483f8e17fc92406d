import { Box } from '@mui/material'
import type { ContactUse } from '../generated/graphql'
import { type Contact, ContactValue } from './ContactValue'
import { enumWords } from './labels'

/** What a contact was given for, in a word. */
export const GIVEN_FOR: Readonly<Record<ContactUse, string>> = { WORK: 'work', PRIVATE: 'private', CALL_OUT: 'call-out' }

/** Ways to reach somebody, each with its kind and what it was given for. */
export const ContactList = ({ contacts, none = 'None' }: { contacts: readonly Contact[]; none?: string }) =>
  contacts.length === 0 ? (
    <Box component="span" sx={{ color: 'text.secondary' }}>{none}</Box>
  ) : (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
      {contacts.map((contact) => (
        <Box component="li" key={contact.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 26 }}>
          <ContactValue contact={contact} />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {contact.kind && enumWords(contact.kind)}
            {contact.givenFor && `, ${GIVEN_FOR[contact.givenFor]}`}
          </Box>
        </Box>
      ))}
    </Box>
  )
