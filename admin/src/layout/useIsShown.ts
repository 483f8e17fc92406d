import { useMay, useViewer } from '../access/ViewerContext'
import type { MenuEntry } from './menuEntries'

/** Whether the viewer may open a page of the menu: one rule for the menu, the palette and the shortcuts. */
export function useIsShown(): (entry: MenuEntry) => boolean {
  const mayDo = useMay()
  const { organisation } = useViewer()
  return ({ reads, does, field, ofOwn }) => mayDo(does ?? 'read', reads, field) && (!ofOwn || organisation !== null)
}
