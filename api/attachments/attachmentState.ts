export type AttachmentState = 'CHECKING' | 'CLEAN' | 'UNSCANNED' | 'REFUSED'

/** Those in which the content is given out. */
export const GIVEN_OUT: readonly AttachmentState[] = ['CLEAN', 'UNSCANNED']
