import { type RefObject, useEffect } from 'react'
import { useFormIsDirty } from 'react-admin'
import { useBlocker } from 'react-router'
import { Discard } from './Discard'
import { leavesForGood } from './leaving'

/**
 * Inside a form page: asks before the page is left with unsaved changes. `saved` is set once they are saved; that the
 * form was submitted is not enough, because it may have been refused.
 */
export function LeaveGuard({ saved }: { saved: RefObject<boolean> }) {
  const isDirty = useFormIsDirty()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return
    // The browser asks in its own words.
    const hold = (event: BeforeUnloadEvent) => {
      if (!saved.current && !leavesForGood()) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isDirty, saved])
  return blocker.state === 'blocked' ? (
    <Discard onStay={() => blocker.reset()} onDiscard={() => blocker.proceed()} />
  ) : null
}
