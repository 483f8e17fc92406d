import { Box } from '@mui/material'
import type { GovernedName } from '../data/resource'
import { isWithheld, Withheld } from '../access/Withheld'
import { MomentText } from '../words/DateText'
import { labelOf } from '../words/labels'
import type { Change } from './changes.ts'
import { RestoreValue } from './RestoreValue'
import type { HistoryLine } from './useHistory'
import { ValueText } from './ValueText'
import { valueWords } from './valueWords.ts'

type Names = ReadonlyMap<string, string>

/** One change: who made it and when, and each field from what to what. */
export const HistoryChange = ({
  type,
  change,
  names,
}: {
  type: GovernedName
  change: Change<HistoryLine>
  names: Names
}) => (
  <Box
    component="li"
    sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
  >
    <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', mb: 0.5 }}>
      {change.at && <MomentText value={change.at} withTime />}
      {`, ${change.changedBy ?? 'the system'}`}
      {change.source !== null && change.source !== 'api' && ` (${change.source})`}
      {proposerOf(change)}
      {change.version === 1 && ', first entry'}
    </Box>
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.5 }}>
      {change.entries.map((entry) => (
        <Entry key={entry.id} type={type} entry={entry} isFirst={change.version === 1} names={names} />
      ))}
    </Box>
  </Box>
)

/** Whose proposal the change confirms. */
function proposerOf({ entries: [first] }: Change<HistoryLine>): string {
  return first?.proposedBy ? `, proposed by ${first.proposedBy}` : ''
}

type EntryProps = { type: GovernedName; entry: HistoryLine; isFirst: boolean; names: Names }

/** One field, from what to what; `isFirst`: the record was made then, and there is no earlier value. */
const Entry = ({ type, entry, isFirst, names }: EntryProps) => (
  <Box sx={ENTRY}>
    <Box component="dt" sx={{ fontWeight: 600 }}>
      {labelOf(entry.field ?? '')}
    </Box>
    <Box component="dd" sx={VALUES}>
      <Box component="span" sx={{ minWidth: 0 }}>
        {!isFirst && (
          <>
            <Value entry={entry} which="oldValue" names={names} faint />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              →{' '}
            </Box>
          </>
        )}
        <Value entry={entry} which="newValue" names={names} />
      </Box>
      {!isFirst && <RestoreValue type={type} entry={entry} words={valueWords(entry.field, entry.oldValue, names)} />}
    </Box>
  </Box>
)

const ENTRY = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '128px minmax(0, 1fr)' },
  columnGap: 1.5,
  alignItems: 'start',
}
const VALUES = {
  m: 0,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 1,
  overflowWrap: 'anywhere',
}

function Value({
  entry,
  which,
  names,
  faint = false,
}: {
  entry: HistoryLine
  which: 'oldValue' | 'newValue'
  names: Names
  faint?: boolean
}) {
  if (isWithheld(entry, which)) return <Withheld type="HistoryEntry" field={which} record={entry} />
  return (
    <Box component={faint ? 'del' : 'span'} sx={faint ? { color: 'text.secondary' } : {}}>
      <ValueText field={entry.field} value={entry[which]} names={names} />
    </Box>
  )
}
