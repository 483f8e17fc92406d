import { useMay } from '../access/ViewerContext'
import { recent } from '../palette/recent'
import { WorkList } from './WorkList'

/** What the viewer has opened since signing in. It is not kept any longer: names must not outlive a session on a shared machine. */
export function Recent() {
  const visits = recent()
  const searches = useMay()('read', 'Organisation')
  return (
    <WorkList
      title="Opened lately"
      total={visits.length}
      items={visits.map(({ to, title, kind }) => ({ id: to, to, name: title, detail: kind }))}
      none={`Records that you open are listed here until you sign out. Find one with Ctrl K${searches ? ', or by Search' : ''}.`}
    />
  )
}
