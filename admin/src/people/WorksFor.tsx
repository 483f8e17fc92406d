import { Box } from '@mui/material'
import { Shown } from '../access/Withheld'
import type { PersonRowFragment } from '../generated/graphql'
import { RecordLink } from '../pages/record/RecordLink'

/** Where somebody works and in which role. Ended roles are shown only if there are no others. */
export function WorksFor({ person: { affiliations } }: { person: PersonRowFragment }) {
  const all = affiliations ?? []
  const lasting = all.filter(({ endsOn }) => endsOn === null)
  return (lasting.length > 0 ? lasting : all).map((affiliation) => (
    <Box key={affiliation.id}>
      <Shown type="Affiliation" field="organisation" record={affiliation}>
        {affiliation.organisation && (
          <RecordLink resource="organisations" id={affiliation.organisation.id}>
            {affiliation.organisation.name}
          </RecordLink>
        )}
      </Shown>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {affiliation.role && `, ${affiliation.role}`}
        {affiliation.endsOn && ' (ended)'}
      </Box>
    </Box>
  ))
}
