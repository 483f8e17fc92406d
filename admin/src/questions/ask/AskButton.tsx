import ForumOutlined from '@mui/icons-material/ForumOutlined'
import { Button } from '@mui/material'
import { Link } from 'react-router'
import type { Behalf } from './OnBehalf'

type AskButtonProps = {
  /** For whom a SPOC asks. It goes along in the tab's memory: an address would show its name. */
  behalf?: Behalf
  quiet?: boolean
}

/** Leads to the form. */
export const AskButton = ({ behalf, quiet = false }: AskButtonProps) => (
  <Button
    variant={quiet ? 'outlined' : 'contained'}
    startIcon={<ForumOutlined />}
    component={Link}
    to="/questions/create"
    {...(behalf ? { state: behalf } : {})}
  >
    Ask a question
  </Button>
)
