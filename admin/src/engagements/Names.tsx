import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'

type NamesProps = {
  names: readonly { id: string; name: string | null }[]
  /** The resource whose pages they have, if they have any. */
  to?: 'organisations' | 'people'
}

/** One name below the other. */
export const Names = ({ names, to }: NamesProps) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {names.map(({ id, name }) => (
      <li key={id}>
        {to ? (
          <MuiLink component={Link} to={`/${to}/${id}/show`}>
            {name}
          </MuiLink>
        ) : (
          name
        )}
      </li>
    ))}
  </Box>
)
