import type { WriteHooks } from '../access/write/writing.ts'

const NEXT = 'select coalesce(max(scale), 0) + 1 as scale from engagement_feedback'

/** The next version of the wording. Two at once get the same number, and the second is refused. */
export const engagementFeedbackHooks: WriteHooks = {
  made: ['scale'],
  async complete(asked, draft) {
    const [next] = await asked.query<{ scale: number }>({ text: NEXT, values: [] })
    return { ...draft, scale: next?.scale ?? 1 }
  },
}
