import ForumOutlined from '@mui/icons-material/ForumOutlined'
import { Button } from '@mui/material'
import { Link } from 'react-router'

type AskButtonProps = {
  /** For whom a SPOC asks. It goes along in the tab's memory: an address would show its name. */
  organisation?: { id: string; label: string }
  quiet?: boolean
}

/** Leads to the form. */
export const AskButton = ({ organisation, quiet = false }: AskButtonProps) => (
  <Button
    variant={quiet ? 'outlined' : 'contained'}
    startIcon={<ForumOutlined />}
    component={Link}
    to="/questions/create"
    {...(organisation ? { state: { organisation } } : {})}
  >
    Ask a question
  </Button>
)
