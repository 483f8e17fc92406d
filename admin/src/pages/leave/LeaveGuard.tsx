import { type RefObject, useEffect } from 'react'
import { useFormIsDirty } from 'react-admin'
import { useBlocker } from 'react-router'
import { Discard } from './Discard'
import { leavesForGood } from './leaving'

/**
 * Inside a form that is a page: asks before the page is left with something that is not saved. `saved`: set once it is,
 * so that the form may lead on. That the form was sent is not enough: it may have been refused.
 */
export function LeaveGuard({ saved }: { saved: RefObject<boolean> }) {
  const isDirty = useFormIsDirty()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return
    // The browser asks in words of its own.
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
