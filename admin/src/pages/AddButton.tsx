import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button } from '@mui/material'

/** Adds one more to a section of a record page. */
export const AddButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button className="no-print" size="small" startIcon={<AddOutlined />} onClick={onClick} sx={{ flexShrink: 0 }}>
    {label}
  </Button>
)
