import { normalisePostcode } from '../gazetteer/postcodeText.ts'
import type { Body } from '../http/routes/signedOut.ts'
import { textFault } from '../limits/text.ts'
import { BadUserInput } from '../platform/errors.ts'
import { readTelephone } from '../platform/telephone/readTelephone.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'
import { namesSomething, plainText } from '../platform/values/plainText.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { CONSENT } from './consent.ts'
import { REGISTRATION_CHANNELS, REGISTRATION_KINDS, type Registration } from './registration.ts'

const LONGEST_NAME = 200
const MOST_TOPICS = 50

type Read<Value> = { value: Value } | { fault: string }

/**
 * Everything is read before anything is refused, so that a form shows all its faults at once.
 * @throws BadUserInput naming the fields
 */
export function readInput(body: Body): Registration {
  const faults: Record<string, string> = {}
  const taken = <Value>(field: string, read: Read<Value>, otherwise: Value): Value => {
    if ('value' in read) return read.value
    faults[field] = read.fault
    return otherwise
  }
  const kind = taken('kind', oneOf(body['kind'], REGISTRATION_KINDS), 'RESIDENT')
  const channels = taken('channels', someOf(body['channels'], REGISTRATION_CHANNELS), [])
  const topicIds = taken('topics', ids(body['topics']), [])
  const needsNumber = channels.some((channel) => channel !== 'EMAIL')
  // One that no channel needs is not kept: the form no longer shows it, and the consent does not cover it.
  const telephone = needsNumber ? taken('telephone', number(body['telephone']), null) : null
  const registration: Registration = {
    email: taken('email', email(body['email']), ''),
    displayName: taken('displayName', name(body['displayName']), ''),
    kind,
    businessName: kind === 'BUSINESS' ? taken('businessName', name(body['businessName']), '') : null,
    telephone,
    postcode: taken('postcode', postcode(body['postcode']), ''),
    topicIds,
    channels,
  }
  if (topicIds.length > 0 && channels.length === 0)
    faults['channels'] ??= 'must hold at least one, or we cannot tell you about the topics'
  if (telephone === null && needsNumber) faults['telephone'] ??= 'is required for text messages and calls'
  if (body['consentVersion'] !== CONSENT.version)
    faults['consentVersion'] = `must be ${CONSENT.version}, the wording that is shown now`
  if (Object.keys(faults).length > 0) throw new BadUserInput(faults)
  return registration
}

function email(given: unknown): Read<string> {
  const read = typeof given === 'string' ? normalisedEmail(given) : null
  return read === null ? { fault: 'must be an e-mail address' } : { value: read }
}

function name(given: unknown): Read<string> {
  if (typeof given !== 'string' || given.trim() === '') return { fault: 'is required' }
  const value = plainText(given).trim()
  const fault = textFault(value) ?? (value.includes('\n') ? 'must be on one line' : null)
  if (fault !== null) return { fault }
  if (!namesSomething(value)) return { fault: 'must hold a letter or a digit' }
  return [...value].length > LONGEST_NAME ? { fault: `must be at most ${LONGEST_NAME} characters` } : { value }
}

function postcode(given: unknown): Read<string> {
  const read = typeof given === 'string' && given.length <= 20 ? normalisePostcode(given) : null
  return read?.whole ? { value: read.postcode } : { fault: 'must be a whole postcode, such as EC2V 5AE' }
}

function number(given: unknown): Read<string | null> {
  if (given === undefined || given === null || given === '') return { value: null }
  const text = typeof given === 'string' && given.length <= 50 ? plainText(given) : ''
  const read = textFault(text) === null ? readTelephone(text) : { fault: 'must be a telephone number' }
  if ('fault' in read) return read
  return read.extension === null && read.note === null
    ? { value: read.number }
    : { fault: 'must be the number alone, without an extension or words' }
}

const oneOf = <Value extends string>(given: unknown, known: readonly Value[]): Read<Value> =>
  known.includes(given as Value) ? { value: given as Value } : { fault: `must be one of ${known.join(', ')}` }

function someOf<Value extends string>(given: unknown, known: readonly Value[]): Read<Value[]> {
  const every = Array.isArray(given) && given.length <= 50 && given.every((one) => known.includes(one as Value))
  return every ? { value: [...new Set(given as Value[])] } : { fault: `must be a list of ${known.join(', ')}` }
}

function ids(given: unknown): Read<string[]> {
  const list = Array.isArray(given) && given.length <= MOST_TOPICS ? given.map(idOrNull) : [null]
  return list.includes(null) ? { fault: 'must be a list of topics' } : { value: [...new Set(list as string[])] }
}
