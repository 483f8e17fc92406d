import { createHmac } from 'node:crypto'
import type { ReplyKeys } from './replyToken.ts'

/** Who sent automatic mail, or was told to register, is counted, not kept. */
export const pseudonym = (sender: string | null, keys: ReplyKeys): string =>
  createHmac('sha256', keys.account)
    .update(`sender ${sender ?? ''}`)
    .digest('base64url')
