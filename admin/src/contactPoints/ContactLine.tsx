import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined'
import { Box } from '@mui/material'
import { useMay } from '../access/ViewerContext'
import { isWithheld } from '../access/Withheld'
import type { ContactEntryFragment } from '../generated/graphql'
import { ContactValue } from '../contacts/ContactValue'
import { DateText } from '../words/DateText'
import { enumWords } from '../words/labels'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { ConsentHistory } from './ConsentHistory'
import { USES } from './uses.ts'

/** One way to reach somebody, what is known of it, and what the viewer may do with it. */
export function ContactLine({
  contact,
  onEdit,
  onConsent,
}: {
  contact: ContactEntryFragment
  onEdit: () => void
  onConsent: () => void
}) {
  const mayDo = useMay()
  const { archive } = useArchive('contactPoints', 'contact')
  const { kind, givenFor, verifiedOn, directorate, organisation, person, note } = contact
  const said = [
    kind && enumWords(kind),
    givenFor && USES[givenFor].said,
    person && organisation && `at ${organisation.name ?? ''}`,
    directorate && `kept by ${directorate.name ?? ''}`,
  ]
    .filter(Boolean)
    .join(', ')
  // Nobody can record consent for a number that they cannot see.
  const mayConsent = mayDo('create', 'ConsentEvent') && !isWithheld(contact, 'value')
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1, alignItems: 'start' }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <ContactValue contact={contact} />
        {note && <Box sx={{ whiteSpace: 'pre-wrap' }}>{note}</Box>}
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {said}
          {verifiedOn ? (
            <>
              , verified <DateText value={verifiedOn} />
            </>
          ) : (
            ', not verified'
          )}
        </Box>
        {/* Null: withheld, which does not say that there is none. */}
        {contact.consentHistory && <ConsentHistory events={contact.consentHistory} />}
      </Box>
      <RowMenu
        label="Actions for this contact"
        actions={[
          mayDo('update', 'ContactPoint', undefined, contact) && {
            label: 'Edit',
            icon: EditOutlined,
            onChoose: onEdit,
          },
          mayConsent && { label: 'Record consent', icon: HowToRegOutlined, onChoose: onConsent },
          mayDo('archive', 'ContactPoint', 'archivedAt', contact) && {
            label: 'Archive',
            icon: ArchiveOutlined,
            onChoose: () => void archive(contact),
          },
        ]}
      />
    </Box>
  )
}
