import type { PaletteOptions } from '@mui/material/styles'

// Text has a contrast of at least 4.5 with its background (WCAG 2.2, 1.4.3), lines that tell controls apart at least 3
// (1.4.11).
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0b3d6b', light: '#e4edf6', dark: '#082c4e', contrastText: '#ffffff' },
  secondary: { main: '#0f6b63', light: '#dff1ef', dark: '#0a4b45', contrastText: '#ffffff' },
  error: { main: '#b3261e', light: '#fbe9e7', contrastText: '#ffffff' },
  warning: { main: '#8a5300', light: '#fff3dc', contrastText: '#ffffff' },
  success: { main: '#1b6e3c', light: '#e3f4e9', contrastText: '#ffffff' },
  info: { main: '#1d5fa8', light: '#e6f0fb', contrastText: '#ffffff' },
  text: { primary: '#16202c', secondary: '#4c5a6b', disabled: '#6b7785' },
  background: { default: '#f5f7fa', paper: '#ffffff' },
  divider: '#dfe5ec',
  action: {
    hover: 'rgba(11, 61, 107, 0.05)',
    selected: 'rgba(11, 61, 107, 0.09)',
    focus: 'rgba(11, 61, 107, 0.12)',
    disabled: '#6b7785',
    disabledBackground: '#e6ebf1',
  },
}

export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#8fc0f0', light: '#1b3248', dark: '#b9d9f7', contrastText: '#0b1825' },
  secondary: { main: '#6cc9bf', light: '#17332f', dark: '#a0e0d9', contrastText: '#06201d' },
  error: { main: '#ff9d94', light: '#3b1d1b', contrastText: '#2a0a07' },
  warning: { main: '#f2bf6a', light: '#382a13', contrastText: '#2a1c02' },
  success: { main: '#7fd39c', light: '#173021', contrastText: '#052112' },
  info: { main: '#8dbdf2', light: '#182c42', contrastText: '#071a30' },
  text: { primary: '#e7ecf2', secondary: '#a9b6c5', disabled: '#8592a1' },
  background: { default: '#0e141b', paper: '#161e27' },
  divider: '#2a3541',
  action: {
    hover: 'rgba(143, 192, 240, 0.08)',
    selected: 'rgba(143, 192, 240, 0.14)',
    focus: 'rgba(143, 192, 240, 0.18)',
    disabled: '#8592a1',
    disabledBackground: '#222d39',
  },
}
