import {
  OwnFileConsentsDocument,
  OwnFileResidentContactsDocument,
  OwnFileResidentDocument,
  OwnFileResidentWishesDocument,
} from '../../generated/graphql'
import { questionsOfResident } from './questions'
import { alone, askForFile, listedOfOwn, type Part } from './reading'

/** What the register holds of a resident, in the order of the file. Nothing else is shown to them. */
export const RESIDENT_PARTS: readonly Part[] = [
  {
    key: 'account',
    title: 'Your account',
    read: async (_after, signal) => alone((await askForFile(OwnFileResidentDocument, {}, signal)).viewer.account),
  },
  {
    key: 'contactPoints',
    title: 'How you are reached',
    read: listedOfOwn(OwnFileResidentContactsDocument, ({ contactPoints }) => contactPoints),
  },
  {
    key: 'consents',
    title: 'What was said of their use',
    read: listedOfOwn(OwnFileConsentsDocument, ({ ownConsents }) => ownConsents),
  },
  {
    key: 'wishes',
    title: 'What you wish to hear about',
    read: listedOfOwn(OwnFileResidentWishesDocument, ({ wishes }) => wishes),
  },
  { key: 'questions', title: 'Questions', read: questionsOfResident },
]
