import { Box } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Withheld } from '../access/Withheld'
import type { ContactEntryFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { Section } from '../pages/Section'
import { ConsentDialog } from './ConsentDialog'
import { ContactDialog } from './ContactDialog'
import { ContactLine } from './ContactLine'

type Owner = { id: string; contactPoints: ContactEntryFragment[] | null; access: { unreadableFields: string[] } }
type Opened = { what: 'contact'; contact?: ContactEntryFragment } | { what: 'consent'; contact: ContactEntryFragment }

/** How a person or an organisation is reached, and what they agreed to. Contacts are added and changed here. */
export function ContactPointsSection({ type, record }: { type: 'Person' | 'Organisation'; record: Owner }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  if (isWithheld(record, 'contactPoints'))
    return (
      <Section title="Contacts">
        <Withheld type={type} field="contactPoints" record={record} />
      </Section>
    )
  const contacts = record.contactPoints ?? []
  const owner = type === 'Person' ? { person: { id: record.id } } : { organisation: { id: record.id } }
  return (
    <Section
      title="Contacts"
      count={contacts.length}
      actions={
        mayDo('create', 'ContactPoint') && (
          <AddButton label="Add contact" onClick={() => setOpened({ what: 'contact' })} />
        )
      }
    >
      {contacts.length === 0 ? (
        'No number, e-mail or address is recorded.'
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
          {contacts.map((contact) => (
            <ContactLine
              key={contact.id}
              contact={contact}
              onEdit={() => setOpened({ what: 'contact', contact })}
              onConsent={() => setOpened({ what: 'consent', contact })}
            />
          ))}
        </Box>
      )}
      {opened?.what === 'contact' && <ContactDialog contact={opened.contact} owner={owner} onClose={close} />}
      {opened?.what === 'consent' && <ConsentDialog contact={opened.contact} onClose={close} />}
    </Section>
  )
}
