import {
  OwnFileAbsencesDocument,
  OwnFileAccountsDocument,
  OwnFileAffiliationsDocument,
  OwnFileCareItemsDocument,
  OwnFileChangesDocument,
  OwnFileConsentsDocument,
  OwnFileContactsDocument,
  OwnFileIssuesDocument,
  OwnFileKeyholdersDocument,
  OwnFileLooksDocument,
  OwnFileOrganisationDocument,
  OwnFilePeopleDocument,
  OwnFilePremisesDocument,
  OwnFileWishesDocument,
  type TypedDocumentString,
} from '../../generated/graphql'
import { questionsOfOrganisation } from './questions'
import { alone, askForFile, listedOfOwn, type Page, type Part, type Read, type Row } from './reading'

type Asked = { organisation: string; after?: string | null | undefined }

/** What the register holds of an organisation, in the order of the file. */
export function organisationParts(organisation: string): readonly Part[] {
  const listed =
    <Data>(document: TypedDocumentString<Data, Asked>, list: (data: Data) => Page<Row>): Read =>
    async (after, signal) =>
      list(await askForFile<Data, Asked>(document, { organisation, after }, signal))
  return [
    {
      key: 'organisation',
      title: 'Your organisation',
      read: listed(OwnFileOrganisationDocument, (data) => alone(data.organisation)),
    },
    {
      key: 'issues',
      title: 'What affects you',
      read: listed(OwnFileIssuesDocument, ({ organisationIssues }) => organisationIssues),
    },
    { key: 'people', title: 'People', read: listed(OwnFilePeopleDocument, ({ people }) => people) },
    {
      key: 'affiliations',
      title: 'Who works with you',
      read: listed(OwnFileAffiliationsDocument, ({ affiliations }) => affiliations),
    },
    {
      key: 'contactPoints',
      title: 'How you are reached',
      read: listed(OwnFileContactsDocument, ({ contactPoints }) => contactPoints),
    },
    {
      key: 'consents',
      title: 'What was said of their use',
      read: listedOfOwn(OwnFileConsentsDocument, ({ ownConsents }) => ownConsents),
    },
    { key: 'premises', title: 'Premises', read: listed(OwnFilePremisesDocument, ({ premises }) => premises) },
    { key: 'keyholders', title: 'Keyholders', read: listed(OwnFileKeyholdersDocument, ({ keyholders }) => keyholders) },
    { key: 'absences', title: 'Absences', read: listed(OwnFileAbsencesDocument, ({ absences }) => absences) },
    {
      key: 'wishes',
      title: 'What you wish to hear about',
      read: listed(OwnFileWishesDocument, ({ wishes }) => wishes),
    },
    {
      key: 'pendingChanges',
      title: 'What you have proposed',
      read: listed(OwnFileChangesDocument, ({ pendingChanges }) => pendingChanges),
    },
    {
      key: 'careItems',
      title: 'What you were asked to look at',
      read: listed(OwnFileCareItemsDocument, ({ careItems }) => careItems),
    },
    { key: 'questions', title: 'Questions', read: questionsOfOrganisation(organisation) },
    { key: 'accounts', title: 'Who signs in', read: listed(OwnFileAccountsDocument, ({ accounts }) => accounts) },
    { key: 'looks', title: 'Who looked', read: listedOfOwn(OwnFileLooksDocument, ({ looks }) => looks) },
  ]
}
