import { Link as MuiLink } from '@mui/material'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { pageOf } from './related.ts'
import { valueWords } from './valueWords.ts'

type ValueTextProps = { field: string | null; value: unknown; names: ReadonlyMap<string, string> }

/** A value of the history in words. Records that it names are links if the viewer may open them. */
export function ValueText({ field, value, names }: ValueTextProps) {
  const ids = [value]
    .flat()
    .filter((id): id is string => typeof id === 'string' && names.has(id) && pageOf(field, id) !== null)
  if (ids.length === 0) return valueWords(field, value, names)
  const rest = [value].flat().filter((one) => !ids.includes(one as string))
  const named = ids
    .map((id) => ({ id, words: valueWords(field, id, names) }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en-GB'))
  return (
    <>
      {named.map(({ id, words }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <MuiLink
            component={Link}
            to={pageOf(field, id) ?? ''}
            sx={{ lineHeight: '24px', color: 'inherit', textDecoration: 'underline' }}
          >
            {words}
          </MuiLink>
        </Fragment>
      ))}
      {rest.length > 0 && `, ${valueWords(field, rest, names)}`}
    </>
  )
}
