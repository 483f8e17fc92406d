import { ask, type AskOptions } from '../data/ask'
import {
  ConfirmBreakGlassDocument,
  EndBreakGlassDocument,
  OpenGlassDocument,
  type OpenedFragment,
  StandingOfOpeningsDocument,
} from '../generated/graphql'

/** Characters. */
export const REASON = { least: 10, most: 500 }
export const MINUTES = [15, 30, 60, 120, 240]

/** Opens private contacts to the viewer, or asks for it: beyond five in an hour another inspector has to confirm. */
export async function openGlass(subject: string, reason: string, minutes: number): Promise<OpenedFragment | null> {
  const { breakGlass } = await ask(OpenGlassDocument, { input: { subject, reason, minutes } })
  return breakGlass.breakGlass
}

export async function confirmGlass(id: string): Promise<void> {
  await ask(ConfirmBreakGlassDocument, { input: { id } })
}

export async function closeGlass(id: string): Promise<void> {
  await ask(EndBreakGlassDocument, { input: { id } })
}

/** The newest openings that the viewer may see, as they stand now. */
export async function standingOfOpenings(options: AskOptions): Promise<OpenedFragment[]> {
  return (await ask(StandingOfOpeningsDocument, {}, options)).breakGlasses.edges.map(({ node }) => node)
}

type Standing = Pick<OpenedFragment, 'endedAt' | 'expiresAt' | 'needsConfirmation' | 'confirmedAt'>

const holds = ({ endedAt, expiresAt }: Standing, now: number): boolean =>
  endedAt === null && expiresAt !== null && Date.parse(expiresAt) > now
const unconfirmed = ({ needsConfirmation, confirmedAt }: Standing): boolean =>
  needsConfirmation === true && confirmedAt === null

/** Whether an opening still holds at a moment. */
export const isOpen = (opening: Standing, now: number): boolean => holds(opening, now) && !unconfirmed(opening)

/** Whether an opening still waits at a moment for another inspector's confirmation. */
export const isWaiting = (opening: Standing, now: number): boolean => holds(opening, now) && unconfirmed(opening)
