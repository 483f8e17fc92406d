import { Box } from '@mui/material'
import { classWords } from '../access/classWords'
import { isWithheld, Withheld } from '../access/Withheld'
import type { ContactKind, ContactUse } from '../generated/graphql'
import { ConsentMark } from './ConsentMark'
import { type Contact, ContactValue } from './ContactValue'
import { enumWords } from '../words/labels'

/** What a contact was given for, in one word. */
export const GIVEN_FOR: Readonly<Record<ContactUse, string>> = {
  WORK: 'work',
  PRIVATE: 'private',
  CALL_OUT: 'call-out',
}

/**
 * Ways to reach somebody, each with its kind and what it was given for. Withheld ones come last, one line for each
 * class.
 */
export function ContactList({ contacts, none = 'None' }: { contacts: readonly Contact[]; none?: string }) {
  if (contacts.length === 0)
    return (
      <Box component="span" sx={SMALL_PRINT}>
        {none}
      </Box>
    )
  const withheld = contacts.filter((contact) => isWithheld(contact, 'value'))
  const classes = [...new Set(withheld.map(wordsOf))]
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
      {contacts
        .filter((contact) => !isWithheld(contact, 'value'))
        .map((contact) => (
          <Box component="li" key={contact.id} sx={LINE}>
            <ContactValue contact={contact} />
            <Box component="span" sx={SMALL_PRINT}>
              {contact.kind && enumWords(contact.kind)}
              {contact.givenFor && `, ${GIVEN_FOR[contact.givenFor]}`}
              {contact.note && `: ${contact.note}`}
            </Box>
          </Box>
        ))}
      {classes.map((words) => {
        const alike = withheld.filter((contact) => wordsOf(contact) === words)
        return (
          <Box component="li" key={words} sx={LINE}>
            <Withheld type="ContactPoint" field="value" record={alike[0]} />
            <Box component="span" sx={SMALL_PRINT}>
              {kindsOf(alike)}
            </Box>
            <ConsentMark consent={alike.every(({ consent }) => consent === 'WITHDRAWN') ? 'WITHDRAWN' : null} />
          </Box>
        )
      })}
    </Box>
  )
}

const wordsOf = (contact: Contact): string => classWords('ContactPoint', 'value', contact)
const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 26 }
const SMALL_PRINT = { color: 'text.secondary', fontSize: '0.75rem' }

/** How many contacts of which kinds these are: Mobile × 2, Email. */
const kindsOf = (contacts: readonly { kind: ContactKind | null }[]): string =>
  [...new Set(contacts.map(({ kind }) => kind))]
    .flatMap((kind) => {
      const count = contacts.filter((contact) => contact.kind === kind).length
      return kind === null ? [] : [count === 1 ? enumWords(kind) : `${enumWords(kind)} × ${count}`]
    })
    .join(', ')
