import { recordOperations } from '../access/records/recordOperations.ts'

export const attachmentsResolvers = recordOperations('Attachment', { one: 'attachment', many: 'attachments' }, {}, [
  'one',
])
