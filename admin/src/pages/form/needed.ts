import { required } from 'react-admin'

/**
 * For an input that has to be filled in: marked for the eye and for a screen reader, and said in words when it is left
 * empty.
 */
export const needed = (message: string) => ({ required: true, validate: required(message) })
