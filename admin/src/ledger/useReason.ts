import { useEffect, useState } from 'react'
import { saysWhy } from '../words/reasonWords'
import { keepPurpose, purposeAtHand, usePurpose } from './purpose'

/** The ledger files the reason with each question, so half a sentence must not count as one. */
const SETTLED_MS = 1000

/** Why the ledger is asked: the text in its field, and the reason once nobody is typing it any more. */
export function useReason() {
  const purpose = usePurpose()
  const [typed, setTyped] = useState(purpose)
  const [left, setLeft] = useState(false)
  useEffect(() => {
    if (typed === purposeAtHand()) return
    const timer = setTimeout(() => keepPurpose(typed), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const leave = () => {
    setLeft(true)
    keepPurpose(typed)
  }
  return {
    typed,
    type: setTyped,
    leave,
    /** Null as long as the text does not say why. */
    reason: saysWhy(purpose) ? purpose.trim() : null,
    isFaulty: left && typed.trim() !== '' && !saysWhy(typed),
  }
}
