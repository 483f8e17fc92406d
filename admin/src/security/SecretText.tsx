import { Typography } from '@mui/material'

/** A secret to be copied, on as many lines as it takes. */
export const SecretText = ({ children }: { children: string }) => (
  <Typography
    component="code"
    sx={{
      display: 'block',
      p: 1.5,
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      bgcolor: 'background.default',
      fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace',
      fontSize: '0.8125rem',
      overflowWrap: 'anywhere',
    }}
  >
    {children}
  </Typography>
)
