export const URGENCIES = ['NORMAL', 'URGENT'] as const
export type Urgency = (typeof URGENCIES)[number]
