import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Card } from '@mui/material'
import { Notice } from '../pages/Notice'

export const NothingFound = () => (
  <Card>
    <Notice icon={SearchOffOutlined} title="Nothing found">
      Nothing that you may see holds this. Try fewer letters, or another spelling.
    </Notice>
  </Card>
)
