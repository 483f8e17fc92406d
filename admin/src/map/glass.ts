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
