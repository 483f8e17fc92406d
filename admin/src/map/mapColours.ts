import { type Theme, useTheme } from '@mui/material'
import { useMemo } from 'react'

/** The colours of the map in the current theme. */
export type MapColours = Readonly<
  Record<
    | 'ground'
    | 'land'
    | 'line'
    | 'strong'
    | 'text'
    | 'halo'
    | 'premises'
    | 'onPremises'
    | 'cordon'
    | 'street'
    | 'streetEdge'
    | 'found'
    | 'onFound'
    | 'water'
    | 'waterText'
    | 'park'
    | 'parkText',
    string
  >
>

/** The same object as long as the theme does not change. */
export function useMapColours(): MapColours {
  const theme = useTheme()
  return useMemo(() => mapColours(theme), [theme])
}

function mapColours({ palette }: Theme): MapColours {
  const dark = palette.mode === 'dark'
  return {
    ground: dark ? '#10171f' : '#eef2f6',
    land: dark ? '#18222d' : '#ffffff',
    line: dark ? '#3c4b5b' : '#b9c5d2',
    strong: dark ? '#62768b' : '#8496aa',
    text: palette.text.secondary,
    halo: dark ? '#10171f' : '#ffffff',
    premises: palette.primary.main,
    onPremises: palette.primary.contrastText,
    cordon: dark ? '#f2bf6a' : '#a3480a',
    street: dark ? '#2a3846' : '#e6ebf1',
    streetEdge: dark ? '#10171f' : '#c9d3de',
    water: dark ? '#17344d' : '#cfe4f4',
    waterText: dark ? '#93c4ea' : '#1d5480',
    park: dark ? '#1c3626' : '#dbeed6',
    parkText: dark ? '#9dd3a3' : '#2b622f',
    found: palette.secondary.main,
    onFound: palette.secondary.contrastText,
  }
}
