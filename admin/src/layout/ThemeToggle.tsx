import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined'
import LightModeOutlined from '@mui/icons-material/LightModeOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { useTheme } from 'react-admin'

/** Light or dark; what the operating system prefers until somebody chooses. */
export function ThemeToggle() {
  const [chosen, choose] = useTheme()
  const isDark =
    chosen === 'dark' || (chosen === undefined && window.matchMedia('(prefers-color-scheme: dark)').matches)
  const label = isDark ? 'Light theme' : 'Dark theme'
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => choose(isDark ? 'light' : 'dark')}>
        {isDark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  )
}
