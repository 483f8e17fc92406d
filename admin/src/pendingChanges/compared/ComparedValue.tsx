import { Box } from '@mui/material'
import type { enumerations } from '../../generated/schemaFacts'
import { ValueText } from '../../history/ValueText'
import { TIERS } from '../../organisations/tiers'
import { isId, isObject } from '../beside'
import { enumWords } from '../../words/labels'

/** Fields whose values are words of an enumeration, by the type that has them. */
const ENUMERATIONS: Readonly<Record<string, keyof typeof enumerations>> = {
  'Organisation/kind': 'OrganisationKind',
  'Keyholder/transport': 'Transport',
  'ContactPoint/kind': 'ContactKind',
}

type ComparedValueProps = {
  type: string
  field: string
  value: unknown
  names: ReadonlyMap<string, string>
  /** Of a list: those on this side alone, and what to say of them. */
  alone?: { ids: readonly string[]; words: string } | undefined
}

/** A value in words: records by their names, enumerations by the schema's words. */
export function ComparedValue({ type, field, value, names, alone }: ComparedValueProps) {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return <None />
  if (Array.isArray(value)) return <Several field={field} ids={value as string[]} names={names} alone={alone} />
  const enumeration = ENUMERATIONS[`${type}/${field}`]
  if (enumeration && typeof value === 'string') return enumWords(value, enumeration)
  if (field === 'tier') return TIERS.find(({ id }) => id === value)?.name ?? null
  // An organisation sees no other: it names in words what it is part of.
  if (field === 'parent' && typeof value === 'string' && !isId(value)) return `“${value}”`
  return isObject(value) ? null : <ValueText field={field} value={value} names={names} />
}

const None = () => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    None
  </Box>
)

type SeveralProps = Pick<ComparedValueProps, 'field' | 'names' | 'alone'> & { ids: readonly string[] }

const Several = ({ field, ids, names, alone }: SeveralProps) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {ids.map((id) => (
      <Box component="li" key={id} sx={alone?.ids.includes(id) ? { fontWeight: 600 } : {}}>
        <ValueText field={field} value={id} names={names} />
        {alone?.ids.includes(id) && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>{` · ${alone.words}`}</Box>
        )}
      </Box>
    ))}
  </Box>
)
