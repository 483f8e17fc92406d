import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { enumWords } from '../parts/labels'
import { shortId } from '../parts/shortId'

const PAGES = { Person: 'people', Organisation: 'organisations' } as const
const isKnown = (type: string): type is keyof typeof PAGES => type in PAGES

/** Whose private contacts were opened: a way to the page for those who may see it, otherwise the id alone. */
export function Subject({ id, type }: { id: string; type: string }) {
  const mayDo = useMay()
  const words = `${enumWords(type)} ${shortId(id)}`
  if (!isKnown(type) || !mayDo('read', type)) return <span title={id}>{words}</span>
  return <MuiLink component={Link} to={`/${PAGES[type]}/${id}/show`} title={id}>{words}</MuiLink>
}
