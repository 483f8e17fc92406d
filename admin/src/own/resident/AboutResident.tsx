import { Link, Typography } from '@mui/material'
import type { ResidentFragment } from '../../generated/graphql'
import { Fact, Facts } from '../../pages/Facts'
import { Section } from '../../pages/Section'
import { OwnContacts } from '../people/OwnContacts'

/** Who they are, which ward is theirs, how they are reached, and where they write to. */
export function AboutResident({ person: { displayName, ward, contactPoints } }: { person: ResidentFragment }) {
  const address = ward?.mailAddress ?? null
  const contacts = contactPoints ?? []
  return (
    <Section title="About you">
      <Facts>
        <Fact name="Name">{displayName}</Fact>
        <Fact name="Ward">{ward ? ward.name : 'Not known: your postcode was in none of the wards here'}</Fact>
        <Fact name="How to reach you">
          {contacts.length === 0 ? 'Nothing is kept' : <OwnContacts of={displayName ?? 'you'} contacts={contacts} />}
        </Fact>
      </Facts>
      {address !== null && (
        <Typography variant="body2" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
          Write to the police of your ward: <Link href={`mailto:${address}`}>{address}</Link>
        </Typography>
      )}
    </Section>
  )
}
