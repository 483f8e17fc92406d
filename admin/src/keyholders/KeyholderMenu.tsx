import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined'
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined'
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined'
import { useMay } from '../access/ViewerContext'
import type { KeyholderEntryFragment } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { useChange } from '../pages/useChange'

export const VERIFIED = 'The keyholder is verified as of now'

/** What may be done with one keyholder. */
export function KeyholderMenu({ keyholder, onEdit }: { keyholder: KeyholderEntryFragment; onEdit: () => void }) {
  const mayDo = useMay()
  const { archive } = useArchive('keyholders', 'keyholder')
  const change = useChange('keyholders')
  const mayWrite = mayDo('update', 'Keyholder', 'verifiedAt', keyholder)
  const now = () => new Date().toISOString()
  const ringAgain = {
    label: 'Ring again',
    icon: PlayCircleOutlined,
    onChoose: () => void change(keyholder, { suspendedAt: null }, 'The keyholder is rung again'),
  }
  const suspend = {
    label: 'Suspend',
    icon: PauseCircleOutlined,
    onChoose: () => void change(keyholder, { suspendedAt: now() }, 'The keyholder is suspended and will not be rung'),
  }
  return (
    <RowMenu
      label={`Actions for ${keyholder.person?.displayName ?? 'this keyholder'}`}
      actions={[
        mayWrite && {
          label: 'Verified just now',
          icon: VerifiedOutlined,
          onChoose: () => void change(keyholder, { verifiedAt: now() }, VERIFIED),
        },
        mayWrite && { label: 'Edit', icon: EditOutlined, onChoose: onEdit },
        mayWrite && (keyholder.suspendedAt ? ringAgain : suspend),
        mayDo('archive', 'Keyholder', 'archivedAt', keyholder) && {
          label: 'Archive',
          icon: ArchiveOutlined,
          onChoose: () => void archive(keyholder),
        },
      ]}
    />
  )
}
