import { useViewer } from '../access/ViewerContext'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { OwnPage } from './OwnPage'
import { ResidentPage } from './resident/ResidentPage'

/** One address for what is the viewer's own: their organisation's page, or a resident's. */
export default function WhosePage() {
  const { organisation, roles } = useViewer()
  if (organisation) return <OwnPage />
  return roles.includes('RESIDENT') ? <ResidentPage /> : <AccessDeniedPage />
}
