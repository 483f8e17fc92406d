import { ask } from '../data/ask'
import { EndBreakGlassDocument, OpenGlassDocument, type OpenedFragment } from '../generated/graphql'

export const REASON = { least: 10, most: 500 }
export const MINUTES = [15, 30, 60, 120, 240]

export async function openGlass(subject: string, reason: string, minutes: number): Promise<void> {
  await ask(OpenGlassDocument, { input: { subject, reason, minutes } })
}

export async function closeGlass(id: string): Promise<void> {
  await ask(EndBreakGlassDocument, { input: { id } })
}

/** Whether an opening still holds at a moment. */
export const isOpen = ({ endedAt, expiresAt }: OpenedFragment, now: number): boolean => endedAt === null && expiresAt !== null && Date.parse(expiresAt) > now

/** What is left until a moment: `59:07`, `1:02:30`. */
export function countdown(until: string, now: number): string {
  const seconds = Math.max(0, Math.round((Date.parse(until) - now) / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, ...rest] = parts
  const [minutes = 0, last = 0] = rest
  return hours > 0 ? `${hours}:${two(minutes)}:${two(last)}` : `${minutes}:${two(last)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
