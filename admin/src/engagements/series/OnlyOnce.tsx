import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { doesRepeat, type Repeat } from './repeat'

/** What is said of one meeting, not of a series that is being planned. */
export function OnlyOnce({ children }: { children: ReactNode }) {
  const repeat = useWatch({ name: 'repeat' }) as Repeat | undefined
  return doesRepeat(repeat) ? null : children
}
