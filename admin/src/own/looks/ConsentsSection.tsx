import { Box, Typography } from '@mui/material'
import { ask } from '../../data/ask'
import { type ConsentLineFragment, type ConsentsPageFragment, MoreConsentsDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { MomentText } from '../../words/DateText'
import { enumWords } from '../../words/labels'
import { MoreList } from './MoreList'
import { useMore } from './useMore'

type ConsentsSectionProps = { newest: ConsentsPageFragment; /** Whose name is left out. */ ofOnePerson?: boolean }

/** What was said of the use of contacts, the newest on top: of one contact the newest applies. */
export function ConsentsSection({ newest, ofOnePerson = false }: ConsentsSectionProps) {
  const { nodes, ...more } = useMore(
    'own consents',
    newest,
    async (after, signal) => (await ask(MoreConsentsDocument, { after }, { signal })).ownConsents,
  )
  return (
    <Section title="What you consented to" flush>
      {nodes.length === 0 && (
        <Box sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>No consent of yours is recorded yet.</Box>
      )}
      <MoreList of="consents" {...more}>
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, px: 2, py: nodes.length > 0 ? 1.5 : 0, display: 'grid', gap: 1.25 }}
        >
          {nodes.map((consent) => (
            <Consent key={consent.id} consent={ofOnePerson ? { ...consent, person: null } : consent} />
          ))}
        </Box>
      </MoreList>
    </Section>
  )
}

const Consent = ({ consent }: { consent: ConsentLineFragment }) => {
  const { decision, recordedAt, source, kind, givenFor, person, contactPoint, wording, wordingVersion } = consent
  const contact = contactPoint?.value ?? (kind ? enumWords(kind, 'ContactKind') : 'A contact')
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      <Typography variant="body2">
        {decision === 'WITHDRAWN' ? 'Withdrawn' : 'Given'}: {contact}
        {givenFor && `, ${enumWords(givenFor, 'ContactUse').toLowerCase()}`}
        {person && `, ${person.displayName}`}
      </Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {recordedAt && <MomentText value={recordedAt} withTime />}
        {source && `, ${source}`}
      </Typography>
      {wording && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
          “{wording}”{wordingVersion && ` (wording of ${wordingVersion})`}
        </Typography>
      )}
    </Box>
  )
}
