import { Dialog, type DialogProps } from '@mui/material'
import {
  createContext,
  type FocusEvent,
  type FormEvent,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useFormIsDirty } from 'react-admin'
import { Discard, type LossWords } from '../leave/Discard'
import { HoldingProvider, useHolding } from '../leave/shownOnce'

type Field = HTMLInputElement | HTMLTextAreaElement
const isField = (target: EventTarget): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))

type Around = { report: (dirty: boolean) => void; leave: () => void }
const AroundForm = createContext<Around>({ report: () => undefined, leave: () => undefined })

/**
 * A dialog in which something is typed, or a secret is shown once: a click beside it or Escape asks before that is
 * lost. A Cancel button does not ask.
 */
export function KeptDialog({ onClose, children, ...props }: Omit<DialogProps, 'onClose'> & { onClose: () => void }) {
  const [asking, setAsking] = useState<LossWords | 'TYPED' | null>(null)
  const { hold, lost } = useHolding()
  const began = useRef(new Map<Field, string>())
  const dirty = useRef(false)

  const remember = ({ target }: FocusEvent) => {
    if (isField(target) && !began.current.has(target)) began.current.set(target, target.value)
  }
  const typed = ({ target }: FormEvent) => {
    if (isField(target) && !began.current.has(target)) began.current.set(target, '')
  }
  const holdsSomething = () =>
    dirty.current || [...began.current].some(([field, before]) => field.isConnected && field.value !== before)
  const leave = () => {
    const loss = lost() ?? (holdsSomething() ? 'TYPED' : null)
    if (loss === null) onClose()
    else setAsking(loss)
  }
  const report = useCallback((now: boolean) => void (dirty.current = now), [])
  return (
    <Dialog {...props} onFocusCapture={remember} onInputCapture={typed} onClose={leave}>
      <HoldingProvider value={hold}>
        <AroundForm.Provider value={{ report, leave }}>{children}</AroundForm.Provider>
      </HoldingProvider>
      {asking && (
        <Discard
          {...(asking === 'TYPED' ? {} : { words: asking })}
          onStay={() => setAsking(null)}
          onDiscard={onClose}
        />
      )}
    </Dialog>
  )
}

/** For a close button in the corner: does what a click beside the dialog does. */
export const useLeave = (): (() => void) => useContext(AroundForm).leave

/** Inside a form of such a dialog: what was chosen counts as well as what was typed. */
export function KeptForm() {
  const { report } = useContext(AroundForm)
  const isDirty = useFormIsDirty()
  useEffect(() => report(isDirty), [isDirty, report])
  return null
}
