import type { PaletteOptions, ThemeOptions } from '@mui/material/styles'
import type { RaThemeOptions } from 'react-admin'
import { components } from './components'
import { dark, light } from './palette'

const typography: NonNullable<ThemeOptions['typography']> = {
  fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontSize: 13,
  htmlFontSize: 16,
  h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
  h2: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
  h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.4 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  caption: { fontSize: '0.75rem', lineHeight: 1.45 },
  button: { textTransform: 'none', fontWeight: 550, fontSize: '0.8125rem' },
}

const make = (palette: PaletteOptions): RaThemeOptions => ({
  palette,
  typography,
  shape: { borderRadius: 8 },
  sidebar: { width: 232, closedWidth: 0 },
  components: components(palette),
})

export const lightTheme = make(light)
export const darkTheme = make(dark)
