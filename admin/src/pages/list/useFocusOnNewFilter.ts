import { type RefObject, useEffect, useRef } from 'react'
import { useListContext } from 'react-admin'

const FIELD = '[role="combobox"], input:not([aria-hidden="true"])'

/** A filter that somebody has asked for just now is where they go on, whatever kind of input it is. @returns what the filters stand in */
export function useFocusOnNewFilter(): RefObject<HTMLElement | null> {
  const form = useRef<HTMLElement>(null)
  const shown = useListContext().displayedFilters as Readonly<Record<string, boolean>>
  const before = useRef(shown)
  useEffect(() => {
    const added = Object.keys(shown).find((source) => shown[source] && !before.current[source])
    before.current = shown
    if (added) form.current?.querySelector(`[data-source="${added}"]`)?.querySelector<HTMLElement>(FIELD)?.focus()
  }, [shown])
  return form
}
