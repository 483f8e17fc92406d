import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import { Box, Link } from '@mui/material'
import type { AttachmentState, QuestionFileFragment } from '../../generated/graphql'
import { bytesText } from '../writing/bytesText'

const STATES: Readonly<Record<AttachmentState, string>> = {
  CLEAN: '',
  UNSCANNED: 'not scanned for viruses',
  CHECKING: 'being checked for viruses',
  REFUSED: 'withheld: a virus was found',
}

const isGiven = (state: AttachmentState | null): boolean => state === 'CLEAN' || state === 'UNSCANNED'

/** The files of one post. */
export const Files = ({ files }: { files: readonly QuestionFileFragment[] }) =>
  files.length === 0 ? null : (
    <Box component="ul" aria-label="Files" sx={{ listStyle: 'none', m: 0, p: 0, mt: 1.25, display: 'grid', gap: 0.5 }}>
      {files.map(({ id, name, bytes, state }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline', fontSize: '0.8125rem' }}>
          <AttachFileOutlined aria-hidden sx={{ fontSize: 15, alignSelf: 'center', color: 'text.secondary' }} />
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {isGiven(state) ? (
              <Link href={`/api/attachments/${id}`} download={name ?? ''} underline="always">
                {name}
              </Link>
            ) : (
              name
            )}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {[bytesText(bytes ?? 0), state && STATES[state]].filter(Boolean).join(', ')}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  )
