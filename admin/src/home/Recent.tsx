import { type Theme, useMediaQuery } from '@mui/material'
import { useMay } from '../access/ViewerContext'
import { recent } from '../pages/record/recent'
import { WorkList } from './WorkList'

/**
 * What the viewer has opened since signing in. It is kept no longer: on a shared machine names must not outlive a
 * session.
 */
export function Recent() {
  const visits = recent()
  const searches = useMay()('read', 'Organisation')
  // A phone has no Ctrl key.
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const ways = [...(narrow ? [] : ['with Ctrl\u00a0K']), ...(searches ? ['by Search'] : [])].join(', or ')
  return (
    <WorkList
      title="Opened lately"
      total={visits.length}
      items={visits.map(({ to, title, kind }) => ({ id: to, to, name: title, detail: kind }))}
      none={`Records that you open are listed here until you sign out.${ways && ` Find one ${ways}.`}`}
    />
  )
}
