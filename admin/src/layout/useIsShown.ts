import { useMay, useViewer } from '../access/ViewerContext'
import type { MenuEntry } from './menuEntries'

/** Whether the viewer may open a page of the menu: one rule for the menu, the palette and the shortcuts. */
export function useIsShown(): (entry: MenuEntry) => boolean {
  const mayDo = useMay()
  const { organisation, roles } = useViewer()
  const belongs = { ORGANISATION: organisation !== null, RESIDENT: organisation === null && roles.includes('RESIDENT') }
  return ({ reads, does, field, of }) => mayDo(does ?? 'read', reads, field) && (!of || belongs[of])
}
