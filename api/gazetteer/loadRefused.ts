import { StartError } from '../platform/start/startError.ts'

/** A load that cannot go on, in words for the person who started it. Batches written before stay written. */
export class LoadRefused extends StartError {
  override readonly name = 'LoadRefused'
}
