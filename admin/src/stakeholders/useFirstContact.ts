import { useMay, useViewer } from '../access/ViewerContext'
import { permittedUses } from '../contactPoints/permittedUses.ts'

/** Initial values of a new contact, among what the viewer may enter. */
export function useFirstContact() {
  const mayDo = useMay()
  const { directorates } = useViewer()
  const [use] = permittedUses(mayDo, directorates)
  const [directorate] = mayDo('create', 'ContactPoint', 'directorate') ? directorates : []
  return { whose: 'person', kind: 'MOBILE', value: '', givenFor: use, ...(directorate ? { directorate } : {}) }
}
