import { required } from 'react-admin'

/** For a required input: marked for the eye and for screen readers, with a message when it is left empty. */
export const needed = (message: string) => ({ required: true, validate: required(message) })
