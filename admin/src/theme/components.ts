import type { Components, PaletteOptions, Theme } from '@mui/material/styles'
import { print } from './print'

/** How the widgets look: dense and quiet, lines instead of shadows, and a focus ring that nobody can miss. */
export function components(palette: PaletteOptions): Components<Omit<Theme, 'components'>> {
  const line = `1px solid ${palette.divider ?? ''}`
  const focus = { outline: `2px solid ${mainOf(palette.primary)}`, outlineOffset: 2 }
  return {
    MuiCssBaseline: {
      styleOverrides: {
        // The focused element must not be covered by the bar on top or the buttons of a long form (WCAG 2.2, 2.4.11).
        html: { scrollPaddingTop: 72, scrollPaddingBottom: 64 },
        body: { fontVariantNumeric: 'tabular-nums' },
        a: { color: mainOf(palette.primary), textUnderlineOffset: '0.18em' },
        ':focus-visible': focus,
        '@media print': print,
        // Even a very short transition would run on every element when the theme changes.
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0s !important' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': focus } } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: {
        root: { minHeight: 32, paddingInline: 12, borderRadius: 6 },
        outlined: { borderColor: palette.divider },
      },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: 6, minWidth: 32, minHeight: 32 } } },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: palette.divider } },
    },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    // Where the field itself is marked as needed, the framework's second asterisk goes.
    MuiFormLabel: {
      styleOverrides: {
        root: { '&.Mui-required > span:not(.MuiFormLabel-asterisk) [aria-hidden="true"]': { display: 'none' } },
      },
    },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiAutocomplete: {
      defaultProps: { size: 'small', slotProps: { paper: { variant: 'outlined', sx: { mt: 0.5 } } } },
    },
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { borderRadius: 6, fontWeight: 500, height: 22 } },
    },
    MuiTooltip: {
      defaultProps: { arrow: true },
      styleOverrides: { tooltip: { fontSize: '0.75rem', lineHeight: 1.4, maxWidth: 320 } },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderBottom: line, padding: '7px 12px', fontSize: '0.8125rem', lineHeight: 1.4 },
        head: {
          fontWeight: 600,
          fontSize: '0.75rem',
          color: textOf(palette),
          whiteSpace: 'nowrap',
          backgroundColor: palette.background?.paper,
        },
      },
    },
    MuiTableRow: { styleOverrides: { root: { '&:last-of-type > td': { borderBottom: 0 } } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: '0.8125rem', minHeight: 34 } } },
    MuiDialog: { styleOverrides: { paper: { border: line, borderRadius: 12 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1rem', fontWeight: 650, padding: '16px 20px 8px' } } },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px' } } },
    MuiAlert: {
      styleOverrides: {
        root: { borderRadius: 8, alignItems: 'center' },
        action: { paddingTop: 0, alignItems: 'center' },
        ...alerts(palette),
      },
    },
    ...inputs,
    MuiLink: { defaultProps: { underline: 'hover' } },
  }
}

// react-admin reserves a line below each input for help that is mostly not there.
const plain = { defaultProps: { helperText: false, margin: 'none', fullWidth: true } } as const
const inputs = {
  RaTextInput: plain,
  RaSelectInput: plain,
  RaSelectArrayInput: plain,
  RaDateInput: plain,
  RaDateTimeInput: plain,
  RaNumberInput: plain,
  RaPasswordInput: plain,
  RaSearchInput: plain,
  RaNullableBooleanInput: plain,
  RaBooleanInput: { defaultProps: { helperText: false } },
} as const

// In the dark theme MUI would darken the tints to black.
const alerts = (palette: PaletteOptions) =>
  Object.fromEntries(
    (['error', 'warning', 'success', 'info'] as const).map((name) => [
      `standard${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      { backgroundColor: tintOf(palette[name]), color: palette.text?.primary },
    ]),
  )
const tintOf = (colour: PaletteOptions['primary']): string => (colour && 'light' in colour ? (colour.light ?? '') : '')
const mainOf = (colour: PaletteOptions['primary']): string => (colour && 'main' in colour ? (colour.main ?? '') : '')
const textOf = (palette: PaletteOptions): string => palette.text?.secondary ?? ''
