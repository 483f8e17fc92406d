import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { ContactDialog } from '../../contactPoints/ContactDialog'
import type { ContactEntryFragment, OwnAccountFragment, OwnAffiliationFragment } from '../../generated/graphql'
import { AbsenceDialog } from '../absences/AbsenceDialog'
import { AddButton } from '../../pages/AddButton'
import { Section } from '../../pages/Section'
import { AddPersonDialog } from './AddPersonDialog'
import { CallOutNumberDialog } from './CallOutNumberDialog'
import { EndColleagueButton } from './EndColleagueButton'
import { outlasts } from './leaversAccount'
import { OwnContacts } from './OwnContacts'

type PeopleSectionProps = {
  organisation: string
  people: readonly OwnAffiliationFragment[]
  /** Those that an owner is shown. */
  accounts: readonly OwnAccountFragment[]
  keeps: boolean
}

/** Who works there and how they are reached: changed at once, but for the numbers that are rung at night. */
export function PeopleSection({ organisation, people, accounts, keeps }: PeopleSectionProps) {
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title="Your people"
      count={people.length}
      actions={keeps && <AddButton label="Add a person" onClick={() => setAdding(true)} />}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {people.map((colleague) => (
          <Colleague
            key={colleague.id}
            organisation={organisation}
            colleague={colleague}
            people={people}
            accounts={accounts}
            keeps={keeps}
          />
        ))}
      </Box>
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}

type ColleagueProps = PeopleSectionProps & { colleague: OwnAffiliationFragment }
type Opened =
  | { dialog: 'contact'; contact?: ContactEntryFragment }
  | { dialog: 'callOut'; contact?: ContactEntryFragment }
  | { dialog: 'absence' }

function Colleague({ organisation, colleague, people, accounts, ...rest }: ColleagueProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { person, role } = colleague
  // Shown until the day ends, so that the person who ended the role sees that it worked.
  const hasLeft = !outlasts(colleague)
  const keeps = rest.keeps && !hasLeft
  if (!person) return null
  const name = person.displayName ?? 'This colleague'
  const contacts = person.contactPoints ?? []
  const change = (contact: ContactEntryFragment) =>
    setOpened({ dialog: contact.givenFor === 'CALL_OUT' ? 'callOut' : 'contact', contact })
  const close = () => setOpened(null)
  return (
    <li>
      <MuiLink
        component={Link}
        to={`/people/${person.id}/show`}
        variant="body2"
        // Buttons stand right below where somebody has neither role nor contacts.
        sx={{ fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 24 }}
      >
        {name}
      </MuiLink>
      {(role || hasLeft) && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {[role, hasLeft && 'Left today'].filter(Boolean).join(' · ')}
        </Typography>
      )}
      <OwnContacts of={name} contacts={contacts} onChange={keeps ? change : undefined} />
      {keeps && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>
          <Button aria-label={`Add contact for ${name}`} onClick={() => setOpened({ dialog: 'contact' })}>
            Add contact
          </Button>
          <Button aria-label={`Add call-out number for ${name}`} onClick={() => setOpened({ dialog: 'callOut' })}>
            Add call-out number
          </Button>
          <Button aria-label={`Is away: ${name}`} onClick={() => setOpened({ dialog: 'absence' })}>
            Is away
          </Button>
          <EndColleagueButton colleague={colleague} people={people} accounts={accounts} name={name} />
        </Box>
      )}
      {opened?.dialog === 'contact' && (
        <ContactDialog
          contact={opened.contact}
          owner={{ person: { id: person.id }, organisation: { id: organisation } }}
          onClose={close}
        />
      )}
      {opened?.dialog === 'callOut' && (
        <CallOutNumberDialog person={{ id: person.id, name }} replaces={opened.contact} onClose={close} />
      )}
      {opened?.dialog === 'absence' && <AbsenceDialog organisation={organisation} person={person} onClose={close} />}
    </li>
  )
}
