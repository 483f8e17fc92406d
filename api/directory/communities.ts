/** The directorate for what no other is named for: questions that no rule is for, and what organisations propose. */
export const COMMUNITIES = 'COMMUNITY'
