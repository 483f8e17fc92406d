import { StartError } from '../../platform/start/startError.ts'

/** An import that cannot be made, in words for the person who started it. Nothing is written. */
export class BankHolidaysRefused extends StartError {
  override readonly name = 'BankHolidaysRefused'
}
