/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptExceptionInput = {
  /** After today, and at most a year ahead. */
  acceptedUntil: string;
  kind: ExceptionKind;
  /** 10 to 500 characters. */
  reason: string;
  /** The id of the organisation, person, contact point, commitment or engagement, as the kind has it. */
  record: string;
};

export type AcceptHeldMailInput = {
  id: string;
  /** Left out: the one that the mail's reply address was made for. */
  question?: string | null | undefined;
  version: number;
};

export type AcceptPendingChangeInput = {
  id: string;
  /**
   * The value that the decider has seen to stand, where it is no longer `oldValue`. If the register holds something else,
   * the answer is CONFLICT with `extensions.current`, and nothing is changed.
   */
  standing?: unknown;
  /** What to accept in place of `newValue`; the organisation sees that it was edited. */
  value?: unknown;
  version: number;
};

export type AccountFilter = {
  and?: Array<AccountFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  invitationExpiresAt?: DateTimeFilter | null | undefined;
  not?: AccountFilter | null | undefined;
  or?: Array<AccountFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  roles?: RoleFilter | null | undefined;
  standing?: StandingFilter | null | undefined;
  suspendedAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type AccountSort = {
  direction?: SortDirection;
  field: AccountSortField;
};

export type AccountSortField =
  | 'createdAt'
  | 'displayName'
  | 'email'
  | 'updatedAt';

/** Somebody new at the caller's organisation, with at most 10 ways to reach them there. */
export type AddColleagueInput = {
  contacts?: Array<WorkContactInput> | null | undefined;
  displayName?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  /** Their role in the organisation. */
  role?: string | null | undefined;
  startsOn?: string | null | undefined;
  title?: string | null | undefined;
};

export type AddCommitmentInput = {
  /** Not before the engagement. */
  due?: string | null | undefined;
  engagement: string;
  kept?: boolean | null | undefined;
  /** Only of what was kept. */
  keptOn?: string | null | undefined;
  owner: CommitmentOwner;
  what: string;
};

export type AddEngagementIssueInput = {
  engagement: string;
  /** One of the engagement's issues, of which nothing is said yet. */
  issue: string;
  line?: string | null | undefined;
  /** -2 to 2. */
  sentiment?: number | null | undefined;
};

export type AddFavouriteInput = {
  /** The id of an organisation, person, premises, keyholder, zone or directorate. */
  record: string;
};

export type AffiliationFilter = {
  and?: Array<AffiliationFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: AffiliationFilter | null | undefined;
  or?: Array<AffiliationFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  role?: StringFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type AnswerQuestionInput = {
  /** Files that the caller has uploaded, at most 5, of 25 MiB in all for a question. */
  attachments?: Array<string> | null | undefined;
  /** Plain text, 1 to 10,000 characters. */
  body: string;
  /** For which directorate, where the officer serves several that are asked. */
  directorate?: string | null | undefined;
  id: string;
  /** Whether the officer's name stands above it instead of the directorate's. */
  sign?: boolean | null | undefined;
  version: number;
};

export type AnswerTemplateFilter = {
  and?: Array<AnswerTemplateFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AnswerTemplateFilter | null | undefined;
  or?: Array<AnswerTemplateFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type AnswerTemplateSort = {
  direction?: SortDirection;
  field: AnswerTemplateSortField;
};

export type AnswerTemplateSortField =
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type AskQuestionInput = {
  /** Files that the caller has uploaded, at most 5 of 10 MiB each. */
  attachments?: Array<string> | null | undefined;
  /** Plain text, 1 to 10,000 characters. */
  body: string;
  /** A closed question of one's own that this one goes on from; for 28 days it can be reopened instead. */
  follows?: string | null | undefined;
  /** Left out: the asker does not know. */
  issue?: string | null | undefined;
  /** The name of a running police operation that it is about (`routingRules`). */
  operation?: string | null | undefined;
  /** For a SPOC who asks on behalf of one; stakeholders ask for their own. */
  organisation?: string | null | undefined;
  /** Instead of an organisation, for a SPOC who asks on behalf of a person. */
  person?: string | null | undefined;
  /** 3 to 200 characters. */
  subject: string;
  urgency?: Urgency | null | undefined;
};

/** What the asker sees. */
export type AskerStatus =
  | 'ANSWERED'
  | 'ASKED'
  | 'CLOSED'
  | 'WAITING'
  | 'WITHDRAWN';

export type AskerStatusFilter = {
  eq?: AskerStatus | null | undefined;
  in?: Array<AskerStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: AskerStatus | null | undefined;
};

/** Whether the content of an attachment may be had. */
export type AttachmentState =
  /** Waits for the virus scanner, which could not be asked yet; the content is withheld until it was. */
  | 'CHECKING'
  /** The virus scanner found nothing. */
  | 'CLEAN'
  /** The virus scanner found something. The content is gone for good. */
  | 'REFUSED'
  /** This installation has no virus scanner: nobody has looked. */
  | 'UNSCANNED';

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  in?: Array<boolean> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: boolean | null | undefined;
};

export type BreakGlassInput = {
  /** 1 to 240. */
  minutes?: number | null | undefined;
  /** At least ten letters or digits, three of them different; at most 500 characters. */
  reason: string;
  /** A person or an organisation that the caller can see. */
  subject: string;
};

/** The changes of an engagement that are its status: other fields are changed by `updateEngagement`. */
export type CancelEngagementInput = {
  /** 10 to 500 characters, which those with whom it is shared read. */
  cancelledBecause: string;
  id: string;
  version: number;
};

export type CancelSeriesInput = {
  /** 10 to 500 characters, which those with whom they are shared read. */
  cancelledBecause: string;
  /** Of the series. */
  id: string;
  /** The one that is cancelled, or from which on; left out for ALL. Its version counts for THIS. */
  instance?: RecordVersionInput | null | undefined;
  scope: SeriesScope;
  version: number;
};

/** What an organisation is asked about in a round of care. */
export type CareKind =
  /** A number or an address. */
  | 'CONTACT'
  | 'KEYHOLDER'
  /** Somebody who works there, and as what. */
  | 'PERSON'
  | 'PREMISES';

export type CareState =
  /** Nobody has said yet whether it is still right. */
  | 'ASKED'
  /** It has been changed since, or a change has been proposed. */
  | 'CHANGED'
  /** Somebody of the organisation, or whoever verified the keyholder, has said that it is still right. */
  | 'CONFIRMED'
  /** The record has been ended or archived since. */
  | 'ENDED'
  /** Nobody said anything by `answerBy`. */
  | 'UNANSWERED';

/** What became of a record. GONE: the caller, who was told of it before, may no longer read it. */
export type ChangeKind =
  | 'ARCHIVED'
  | 'CHANGED'
  | 'CREATED'
  | 'GONE'
  | 'RESTORED';

/** Omitted fields stay unchanged; null clears a field. Groups and issues are added and removed one by one. */
export type ChangeOrganisationInput = {
  addGroups?: Array<string> | null | undefined;
  addIssues?: Array<string> | null | undefined;
  id: string;
  removeGroups?: Array<string> | null | undefined;
  removeIssues?: Array<string> | null | undefined;
  reviewDate?: string | null | undefined;
  tier?: number | null | undefined;
  version: number;
};

/** 1 to 200 organisations, each once. */
export type ChangeOrganisationsInput = {
  changes: Array<ChangeOrganisationInput>;
};

/** What is left out stays. */
export type ChangeRoutesInput = {
  /** Directorates that are to answer too. */
  add?: Array<string> | null | undefined;
  /** The caller's directorate that does not answer. */
  decline?: string | null | undefined;
  id: string;
  /** With `decline`: the directorate that answers instead. */
  passOnTo?: string | null | undefined;
  /** 10 to 500 characters: why the directorate does not answer, or what those that are added are asked for. */
  reason: string;
  /** The version of its handling. */
  version: number;
};

/** Fields left out are unchanged. */
export type ChangeSeriesInput = {
  /** The day of the first that is changed; for ALL, that from which the rule counts. */
  firstDay?: string | null | undefined;
  groups?: Array<string> | null | undefined;
  /** Of the series. */
  id: string;
  /** The one that is changed, or from which on; left out for ALL. Its version counts for THIS. */
  instance?: RecordVersionInput | null | undefined;
  issues?: Array<string> | null | undefined;
  kind?: string | null | undefined;
  minutes?: number | null | undefined;
  officers?: Array<string> | null | undefined;
  organisations?: Array<string> | null | undefined;
  people?: Array<string> | null | undefined;
  place?: string | null | undefined;
  premises?: string | null | undefined;
  /** Not for THIS. */
  rule?: string | null | undefined;
  scope: SeriesScope;
  shared?: boolean | null | undefined;
  startTime?: string | null | undefined;
  summary?: string | null | undefined;
  version: number;
  /** Not for THIS. */
  zone?: string | null | undefined;
};

export type ChangeUrgencyInput = {
  id: string;
  urgency: Urgency;
  version: number;
};

/** How somebody is told. */
export type Channel =
  | 'EMAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type ChooseMailInput = {
  hasText: boolean;
};

export type ColleagueInvitationFilter = {
  and?: Array<ColleagueInvitationFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  expiresAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: ColleagueInvitationFilter | null | undefined;
  or?: Array<ColleagueInvitationFilter> | null | undefined;
  standing?: StandingFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type ColleagueInvitationSort = {
  direction?: SortDirection;
  field: ColleagueInvitationSortField;
};

export type ColleagueInvitationSortField =
  | 'createdAt'
  | 'displayName'
  | 'email'
  | 'expiresAt'
  | 'updatedAt';

export type CommitmentFilter = {
  and?: Array<CommitmentFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  due?: DateFilter | null | undefined;
  engagement?: EngagementFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kept?: BooleanFilter | null | undefined;
  keptOn?: DateFilter | null | undefined;
  not?: CommitmentFilter | null | undefined;
  or?: Array<CommitmentFilter> | null | undefined;
  overdue?: BooleanFilter | null | undefined;
  owner?: CommitmentOwnerFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  what?: StringFilter | null | undefined;
};

export type CommitmentOwner =
  | 'FORCE'
  | 'STAKEHOLDER';

export type CommitmentOwnerFilter = {
  eq?: CommitmentOwner | null | undefined;
  in?: Array<CommitmentOwner> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CommitmentOwner | null | undefined;
};

export type CommitmentSort = {
  direction?: SortDirection;
  field: CommitmentSortField;
};

export type CommitmentSortField =
  | 'createdAt'
  | 'due'
  | 'updatedAt';

/** Another account's request that waits for confirmation. */
export type ConfirmBreakGlassInput = {
  id: string;
};

export type ConsentDecision =
  | 'GIVEN'
  | 'WITHDRAWN';

export type ConsentDecisionFilter = {
  eq?: ConsentDecision | null | undefined;
  in?: Array<ConsentDecision> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ConsentDecision | null | undefined;
};

export type ContactKind =
  | 'ADDRESS'
  | 'EMAIL'
  /**
   * A number that may be a mobile's. A number known to be a landline, a service or a pager is stored as PHONE, and the
   * payload says so.
   */
  | 'MOBILE'
  /** Any telephone number, including short ones such as 101. */
  | 'PHONE';

export type ContactKindFilter = {
  eq?: ContactKind | null | undefined;
  in?: Array<ContactKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ContactKind | null | undefined;
};

export type ContactPointFilter = {
  and?: Array<ContactPointFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  consent?: ConsentDecisionFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  extension?: StringFilter | null | undefined;
  givenFor?: ContactUseFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isPrivate?: BooleanFilter | null | undefined;
  kind?: ContactKindFilter | null | undefined;
  not?: ContactPointFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<ContactPointFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  value?: StringFilter | null | undefined;
  verifiedOn?: DateFilter | null | undefined;
};

/** What a contact point was given for. It decides who may read the value. */
export type ContactUse =
  | 'CALL_OUT'
  | 'PRIVATE'
  | 'WORK';

export type ContactUseFilter = {
  eq?: ContactUse | null | undefined;
  in?: Array<ContactUse> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ContactUse | null | undefined;
};

export type CorrespondentFilter = {
  and?: Array<CorrespondentFilter> | null | undefined;
  id?: IdFilter | null | undefined;
  not?: CorrespondentFilter | null | undefined;
  or?: Array<CorrespondentFilter> | null | undefined;
};

export type CreateAbsenceInput = {
  from: string;
  /** Required of those who keep absences for their organisation. */
  organisation?: string | null | undefined;
  person: string;
  premises?: string | null | undefined;
  to: string;
};

export type CreateAccountInput = {
  displayName: string;
  email: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  roles: Array<Role>;
  /** Of stakeholders only; OWNER if left out. */
  standing?: Standing | null | undefined;
  suspendedAt?: string | null | undefined;
};

export type CreateAffiliationInput = {
  endsOn?: string | null | undefined;
  organisation: string;
  person: string;
  role?: string | null | undefined;
  startsOn?: string | null | undefined;
};

export type CreateAnswerTemplateInput = {
  body: string;
  directorate?: string | null | undefined;
  name: string;
};

export type CreateApiKeyInput = {
  expiresAt?: string | null | undefined;
  name: string;
  scopes: Array<string>;
};

export type CreateCalendarFeedInput = {
  details?: boolean;
  /** A directorate that the caller serves; left out: the caller's own engagements. */
  directorate?: string | null | undefined;
  /** What it is for, 1 to 100 characters. */
  name: string;
};

export type CreateClosedDayInput = {
  calendar: string;
  day: string;
  name: string;
};

export type CreateContactPointInput = {
  directorate?: string | null | undefined;
  /** Unless it is already part of `value`. */
  extension?: string | null | undefined;
  givenFor: ContactUse;
  kind: ContactKind;
  /** Words beside the number or address in `value` are added to it. */
  note?: string | null | undefined;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  value: string;
  verifiedOn?: string | null | undefined;
};

export type CreateDirectorateInput = {
  code: string;
  description?: string | null | undefined;
  looksHidden?: boolean | null | undefined;
  name: string;
};

export type CreateEngagementKindInput = {
  code: string;
  description?: string | null | undefined;
  name: string;
};

/** One of tier, group and organisation is required, and no more. */
export type CreateExpectationInput = {
  /** 1 to 3,660. */
  everyDays: number;
  group?: string | null | undefined;
  organisation?: string | null | undefined;
  /** 1 to 3. */
  tier?: number | null | undefined;
};

export type CreateGroupInput = {
  code: string;
  description?: string | null | undefined;
  name: string;
};

export type CreateIssueInput = {
  code: string;
  description?: string | null | undefined;
  name: string;
};

export type CreateKeyholderInput = {
  agreedOn?: string | null | undefined;
  callOrder: number;
  fullAccess?: boolean | null | undefined;
  occupier?: boolean | null | undefined;
  person: string;
  premises: string;
  suspendedAt?: string | null | undefined;
  trained?: boolean | null | undefined;
  transport?: Transport | null | undefined;
  travelMinutes?: number | null | undefined;
  verifiedAt?: string | null | undefined;
};

export type CreateOrganisationInput = {
  groups?: Array<string> | null | undefined;
  issues?: Array<string> | null | undefined;
  kind?: OrganisationKind | null | undefined;
  name: string;
  parent?: string | null | undefined;
  reviewDate?: string | null | undefined;
  sector?: string | null | undefined;
  tier?: number | null | undefined;
  website?: string | null | undefined;
};

export type CreatePersonInput = {
  displayName?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  reviewDate?: string | null | undefined;
  title?: string | null | undefined;
};

export type CreatePremisesInput = {
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  addressLine3?: string | null | undefined;
  addressLine4?: string | null | undefined;
  externalId?: string | null | undefined;
  location?: PointInput | null | undefined;
  name: string;
  organisation?: string | null | undefined;
  postcode?: string | null | undefined;
  source?: string | null | undefined;
  uprn?: string | null | undefined;
  use?: string | null | undefined;
};

export type CreateRestrictedNoteInput = {
  directorate?: string | null | undefined;
  engagement?: string | null | undefined;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  premises?: string | null | undefined;
  text: string;
};

export type CreateRoutingRuleInput = {
  directorate: string;
  endsOn?: string | null | undefined;
  issue?: string | null | undefined;
  operation?: string | null | undefined;
  position?: number | null | undefined;
  sector?: string | null | undefined;
  startsOn?: string | null | undefined;
  tier?: number | null | undefined;
  ward?: string | null | undefined;
};

export type CreateSectorInput = {
  code: string;
  description?: string | null | undefined;
  name: string;
};

export type CreateSpocAssignmentInput = {
  absentFrom?: string | null | undefined;
  absentUntil?: string | null | undefined;
  account: string;
  directorate: string;
  endsOn?: string | null | undefined;
  lead?: boolean | null | undefined;
  startsOn?: string | null | undefined;
};

/**
 * A new stakeholder: an organisation and a person in it, with contacts for both and the organisation's premises. Either
 * the organisation is new, or an existing one (`organisation`) gets a new person.
 */
export type CreateStakeholderInput = {
  newOrganisation?: CreateOrganisationInput | null | undefined;
  organisation?: string | null | undefined;
  organisationContacts?: Array<CreateContactPointInput> | null | undefined;
  person?: CreatePersonInput | null | undefined;
  /** At most 20 contacts of the person and the new organisation together; the list says whose they are. */
  personContacts?: Array<CreateContactPointInput> | null | undefined;
  /** Premises of the new organisation, at most 20. */
  premises?: Array<CreatePremisesInput> | null | undefined;
  /** The person's role in the organisation. */
  role?: string | null | undefined;
};

export type CreateTopicInput = {
  code: string;
  description?: string | null | undefined;
  name: string;
};

/** A person or an organisation is required. */
export type CreateWishInput = {
  channel: Channel;
  from?: string | null | undefined;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  topic: string;
  until?: string | null | undefined;
};

export type CreateWorkingPeriodInput = {
  calendar: string;
  closesAt: string;
  opensAt: string;
  weekday: Weekday;
};

export type CreateZoneInput = {
  code: string;
  kind: ZoneKind;
  name: string;
  shape: unknown;
};

/** Data-protection class of a field. The policy grants roles classes, never single fields (docs/data-protection.md). */
export type DataClass =
  /** Who may sign in, and with which roles. */
  | 'ACCOUNT'
  /** What the force notes of its stakeholders when it meets them: how they judge it, who of the force was there. */
  | 'ASSESSMENT'
  /** Who looked at what, and who changed what. */
  | 'AUDIT'
  /** What stakeholders write to the force and are answered, with the files that go with it. */
  | 'CORRESPONDENCE'
  /** The general directory: names, work contacts, premises. */
  | 'DIRECTORY'
  /** Who holds which keys, and the numbers given for call-out. */
  | 'KEYHOLDING'
  /** Written only, never a class of reading: what the force alone decides of a record that its stakeholder keeps otherwise. */
  | 'OFFICE'
  /** Written only, never a class of reading: standing that not everybody may change, such as the tier. */
  | 'PRIORITY'
  /** A private number, address or e-mail. */
  | 'PRIVATE_CONTACT'
  /** A directorate's restricted area. */
  | 'RESTRICTED'
  /** What lets somebody in by itself, such as a mailed link that sets a password. No API key reads it. */
  | 'SECRET'
  /** Written only, never a class of reading: what an organisation's accounts may do, and which are suspended. */
  | 'STANDING'
  /** Written only, never a class of reading: that a keyholder's record was checked and is right. */
  | 'VERIFICATION';

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type DirectorateFilter = {
  and?: Array<DirectorateFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DirectorateFilter | null | undefined;
  or?: Array<DirectorateFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type DirectorateSort = {
  direction?: SortDirection;
  field: DirectorateSortField;
};

export type DirectorateSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type EndBreakGlassInput = {
  id: string;
};

/** Somebody who leaves the caller's organisation. */
export type EndColleagueInput = {
  /** Their last day; today if it is left out. */
  endsOn?: string | null | undefined;
  /** The affiliation's id and version. */
  id: string;
  version: number;
};

export type EndOtherSessionsInput = {
  /** The account; the caller's own if omitted. The session that asks continues. */
  account?: string | null | undefined;
};

/** The session to end. */
export type EndSessionInput = {
  id: string;
};

export type EngagementFilter = {
  and?: Array<EngagementFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  commitments?: CommitmentFilter | null | undefined;
  confidence?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  endsAt?: DateTimeFilter | null | undefined;
  engagementIssues?: EngagementIssueFilter | null | undefined;
  followUpDueAt?: DateTimeFilter | null | undefined;
  groups?: GroupFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issues?: IssueFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  need?: IntFilter | null | undefined;
  not?: EngagementFilter | null | undefined;
  occurredAt?: DateTimeFilter | null | undefined;
  officers?: CorrespondentFilter | null | undefined;
  or?: Array<EngagementFilter> | null | undefined;
  organisations?: OrganisationFilter | null | undefined;
  people?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  restrictedNotes?: RestrictedNoteFilter | null | undefined;
  satisfaction?: IntFilter | null | undefined;
  series?: EngagementSeriesFilter | null | undefined;
  seriesStart?: DateFilter | null | undefined;
  shared?: BooleanFilter | null | undefined;
  source?: EngagementSourceFilter | null | undefined;
  status?: EngagementStatusFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type EngagementIssueFilter = {
  and?: Array<EngagementIssueFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  engagement?: EngagementFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issue?: IssueFilter | null | undefined;
  not?: EngagementIssueFilter | null | undefined;
  or?: Array<EngagementIssueFilter> | null | undefined;
  sentiment?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type EngagementKindFilter = {
  and?: Array<EngagementKindFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: EngagementKindFilter | null | undefined;
  or?: Array<EngagementKindFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type EngagementKindSort = {
  direction?: SortDirection;
  field: EngagementKindSortField;
};

export type EngagementKindSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type EngagementSeriesFilter = {
  and?: Array<EngagementSeriesFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  endsBefore?: DateFilter | null | undefined;
  firstDay?: DateFilter | null | undefined;
  groups?: GroupFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issues?: IssueFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  lastDay?: DateFilter | null | undefined;
  not?: EngagementSeriesFilter | null | undefined;
  officers?: CorrespondentFilter | null | undefined;
  or?: Array<EngagementSeriesFilter> | null | undefined;
  organisations?: OrganisationFilter | null | undefined;
  people?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type EngagementSort = {
  direction?: SortDirection;
  field: EngagementSortField;
};

export type EngagementSortField =
  | 'confidence'
  | 'createdAt'
  | 'followUpDueAt'
  | 'kind'
  | 'need'
  | 'occurredAt'
  | 'satisfaction'
  | 'seriesStart'
  | 'updatedAt';

export type EngagementSource =
  | 'API'
  /** An invitation that was sent to the force. */
  | 'CALENDAR'
  | 'CONSOLE'
  /** A file. */
  | 'IMPORT';

export type EngagementSourceFilter = {
  eq?: EngagementSource | null | undefined;
  in?: Array<EngagementSource> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: EngagementSource | null | undefined;
};

export type EngagementStatus =
  | 'CANCELLED'
  | 'HELD'
  /** Planned, and a day after its end nobody has said that it was held. */
  | 'MISSED'
  | 'PLANNED';

export type EngagementStatusFilter = {
  eq?: EngagementStatus | null | undefined;
  in?: Array<EngagementStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: EngagementStatus | null | undefined;
};

/** What a record lacks, or is late with. */
export type ExceptionKind =
  | 'COMMITMENT_OVERDUE'
  | 'FOLLOW_UP_OVERDUE'
  | 'NEVER_ENGAGED'
  | 'NO_CATEGORY'
  | 'NO_CONSENT'
  | 'NO_CONTACT'
  | 'NO_ISSUE'
  | 'NO_PRIORITY'
  | 'PERSON_REVIEW_OVERDUE'
  | 'REVIEW_OVERDUE';

/** Whether a keyholder's record is good enough to ring by. People are rung in this order, those who are away today last. */
export type Fitness =
  /** Every rule is kept. */
  | 'FIT'
  /** No rule is broken, but some are not known to be kept. */
  | 'FIT_WITH_UNKNOWNS'
  /** At least one rule is broken. */
  | 'UNFIT';

export type FitnessFilter = {
  eq?: Fitness | null | undefined;
  in?: Array<Fitness> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Fitness | null | undefined;
};

/** What stakeholders are counted by. In several wards, groups or issues, one counts in each. */
export type GaugeDimension =
  /** Where the organisation has premises. */
  | 'BOROUGH'
  /** Engaged by that directorate. */
  | 'DIRECTORATE'
  | 'GROUP'
  /** What affects the organisation. */
  | 'ISSUE'
  /** Engaged in that way; ANSWER: by an answer to a question. */
  | 'KIND'
  | 'SECTOR'
  | 'TIER'
  /** Where the organisation has premises. */
  | 'WARD';

export type GroupFilter = {
  and?: Array<GroupFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: GroupFilter | null | undefined;
  or?: Array<GroupFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type GroupSort = {
  direction?: SortDirection;
  field: GroupSortField;
};

export type GroupSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

export type HeldOutcome =
  | 'DISCARDED'
  /** It became a note of the force's. */
  | 'NOTED'
  | 'POSTED';

/** Why a mail made no post. */
export type HeldReason =
  /** The account is suspended, or may no longer write there. */
  | 'ACCOUNT_ENDED'
  /** An out-of-office note or the like. */
  | 'AUTOMATIC'
  /** The reply address is more than 90 days old. */
  | 'EXPIRED_TOKEN'
  /** Posting it failed again and again. */
  | 'FAILED'
  /** The reply address is not one that we made. */
  | 'FORGED_TOKEN'
  /** It did not come to a reply address. */
  | 'NO_TOKEN'
  /** Its sender is not the account that the reply address was made for. */
  | 'OTHER_SENDER'
  /** The question is closed or withdrawn. */
  | 'QUESTION_ENDED'
  /** Nothing in it could be posted. */
  | 'REFUSED'
  /** More than ten mails to one question, or ten questions by mail, in an hour; or too many of somebody without an account. */
  | 'TOO_MANY'
  /** The question is with the force, which has not spoken since the asker wrote last. */
  | 'UNDER_WAY'
  /** It has too many parts, or cannot be read. */
  | 'UNREADABLE';

export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
};

/** What mentions are counted by. An organisation with premises in several wards or squares counts in each. */
export type ImpactDimension =
  | 'SECTOR'
  /** Squares of the National Grid, of 250 m; for rounded counts, larger where few organisations have premises. */
  | 'SQUARE'
  | 'WARD';

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
};

/** The version as it was read, of an account whose invitation has not been accepted. */
export type InviteAgainInput = {
  id: string;
  version: number;
};

/**
 * A colleague has the role STAKEHOLDER and belongs to the inviting owner's organisation. Anything else in `roles`,
 * `organisation`, `person` or `suspendedAt` is refused with `FORBIDDEN_FIELD`.
 */
export type InviteColleagueInput = {
  displayName: string;
  email: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  standing: Standing;
  suspendedAt?: string | null | undefined;
};

export type IssueFilter = {
  and?: Array<IssueFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: IssueFilter | null | undefined;
  or?: Array<IssueFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type IssueSort = {
  direction?: SortDirection;
  field: IssueSortField;
};

export type IssueSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

export type KeyholderFilter = {
  agreedOn?: DateFilter | null | undefined;
  and?: Array<KeyholderFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  callOrder?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  fitness?: FitnessFilter | null | undefined;
  fullAccess?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: KeyholderFilter | null | undefined;
  occupier?: BooleanFilter | null | undefined;
  or?: Array<KeyholderFilter> | null | undefined;
  person?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  rules?: KeyholderRuleFilter | null | undefined;
  suspendedAt?: DateTimeFilter | null | undefined;
  trained?: BooleanFilter | null | undefined;
  transport?: TransportFilter | null | undefined;
  travelMinutes?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  verifiedAt?: DateTimeFilter | null | undefined;
};

/** A rule about one keyholder's record. */
export type KeyholderRuleCode =
  /** Has agreed to be listed. */
  | 'AGREED'
  /** Holds keys to all parts. */
  | 'ALL_KEYS'
  /** Has transport. */
  | 'HAS_TRANSPORT'
  /** Neither suspended nor archived. */
  | 'IN_SERVICE'
  /** Knows the alarm. */
  | 'KNOWS_ALARM'
  /** Has a telephone number given for call-out or work, for which consent is not withdrawn. */
  | 'REACHABLE'
  /** Verified within six calendar months, in London dates. */
  | 'VERIFIED'
  /** Can attend within 20 minutes at night. */
  | 'WITHIN_20_MINUTES';

export type KeyholderRuleCodeFilter = {
  eq?: KeyholderRuleCode | null | undefined;
  in?: Array<KeyholderRuleCode> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: KeyholderRuleCode | null | undefined;
};

/** One rule meets all of these conditions. */
export type KeyholderRuleFilter = {
  code?: KeyholderRuleCodeFilter | null | undefined;
  state?: RuleStateFilter | null | undefined;
};

export type KeyholderSort = {
  direction?: SortDirection;
  field: KeyholderSortField;
};

export type KeyholderSortField =
  | 'callOrder'
  | 'createdAt'
  | 'fitness'
  | 'travelMinutes'
  | 'updatedAt'
  | 'verifiedAt';

/** The categories of logging of the Data Protection Act 2018, s.62. */
export type LedgerCategory =
  | 'ALTERATION'
  | 'COLLECTION'
  | 'COMBINATION'
  | 'CONSULTATION'
  | 'DISCLOSURE'
  | 'ERASURE';

export type LedgerCategoryFilter = {
  eq?: LedgerCategory | null | undefined;
  in?: Array<LedgerCategory> | null | undefined;
  ne?: LedgerCategory | null | undefined;
};

export type LedgerRecordFilter = {
  account?: IdFilter | null | undefined;
  and?: Array<LedgerRecordFilter> | null | undefined;
  at?: DateTimeFilter | null | undefined;
  category?: LedgerCategoryFilter | null | undefined;
  not?: LedgerRecordFilter | null | undefined;
  operation?: StringFilter | null | undefined;
  or?: Array<LedgerRecordFilter> | null | undefined;
};

export type LedgerSubjectKind =
  | 'ORGANISATION'
  | 'PERSON';

/** Source of the position: the address itself, the centre of its postcode, the centre of its postcode district, or none. */
export type LocationPrecision =
  | 'ADDRESS'
  | 'DISTRICT'
  | 'NONE'
  | 'POSTCODE';

export type LocationPrecisionFilter = {
  eq?: LocationPrecision | null | undefined;
  in?: Array<LocationPrecision> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: LocationPrecision | null | undefined;
};

export type LogEngagementInput = {
  allDay?: boolean | null | undefined;
  /** 1 to 5. */
  confidence?: number | null | undefined;
  /** May be left out by a SPOC who serves a single one. */
  directorate?: string | null | undefined;
  endsAt?: string | null | undefined;
  followUpDueAt?: string | null | undefined;
  /** At most 20. */
  groups?: Array<string> | null | undefined;
  /** At most 20. */
  issues?: Array<string> | null | undefined;
  /** The code of a kind, such as MEETING. */
  kind: string;
  /** 1 to 5. */
  need?: number | null | undefined;
  needsHeard?: string | null | undefined;
  occurredAt: string;
  /** At most 50 accounts or directorates; left out: the caller. */
  officers?: Array<string> | null | undefined;
  /** At most 50. */
  organisations?: Array<string> | null | undefined;
  /** At most 200; where organisations are named, people of these. */
  people?: Array<string> | null | undefined;
  place?: string | null | undefined;
  premises?: string | null | undefined;
  /** 1 to 5. */
  satisfaction?: number | null | undefined;
  shared?: boolean | null | undefined;
  /** Left out: HELD if it has begun, otherwise PLANNED. */
  status?: EngagementStatus | null | undefined;
  /** 1 to 4,000 characters. */
  summary: string;
};

export type MailPurpose =
  /** Tells a data-protection officer that somebody asked for more break-glass openings than one person may make alone. */
  | 'BREAK_GLASS'
  /** Asks owners and editors whether what is kept of their organisation is still right. */
  | 'CARE'
  | 'EMAIL_CHANGED'
  | 'INVITATION'
  /** Tells an account's owner that somebody else's organisation has invited them. */
  | 'INVITED_ALREADY'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  /** Tells of a change that an organisation has proposed: that it waits, or what became of it. */
  | 'PENDING_CHANGE'
  /** Tells of a question: that it was answered, or that it waits for an answer. */
  | 'QUESTION'
  /** Answers a registration, or tells a SPOC of one that may be a duplicate. */
  | 'REGISTRATION';

/** Waiting, sent, given up, kept here because there is no mail server, or sent and reported as not delivered. */
export type MailState =
  | 'BOUNCED'
  | 'FAILED'
  | 'KEPT'
  | 'SENT'
  | 'WAITING';

export type MailStateFilter = {
  eq?: MailState | null | undefined;
  in?: Array<MailState> | null | undefined;
  ne?: MailState | null | undefined;
};

/** What questions are counted by. */
export type MeasuredBy =
  /** A question counts for each directorate that is asked. */
  | 'DIRECTORATE'
  | 'ISSUE'
  /** In which the question was asked, in London. */
  | 'MONTH'
  /** The asking organisation's, when the question was asked. */
  | 'TIER'
  /** A question counts for each ward in which the asking organisation had premises when it was asked. */
  | 'WARD';

export type NoteOnQuestionInput = {
  id: string;
  /** 1 to 5,000 characters. */
  text: string;
};

/** What an organisation lacks. */
export type OrganisationException =
  /** Nobody has met it or its people, or answered a question of it, as far as the caller may read; newsletters do not count. */
  | 'NEVER_ENGAGED'
  /** It has no sector. */
  | 'NO_CATEGORY'
  /** It has no contact of its own, and nobody works there today who has one. */
  | 'NO_CONTACT'
  /** No issue is noted that affects it. */
  | 'NO_ISSUE'
  /** It has no tier. */
  | 'NO_PRIORITY'
  /** The day by which to check it has passed. */
  | 'REVIEW_OVERDUE';

export type OrganisationFilter = {
  and?: Array<OrganisationFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  contactPoints?: ContactPointFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  groups?: GroupFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issues?: IssueFilter | null | undefined;
  kind?: OrganisationKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OrganisationFilter | null | undefined;
  or?: Array<OrganisationFilter> | null | undefined;
  parent?: OrganisationFilter | null | undefined;
  people?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  restrictedNotes?: RestrictedNoteFilter | null | undefined;
  reviewDate?: DateFilter | null | undefined;
  reviewOverdue?: BooleanFilter | null | undefined;
  sector?: SectorFilter | null | undefined;
  tier?: IntFilter | null | undefined;
  unconfirmedSince?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  website?: StringFilter | null | undefined;
};

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'BUSINESS'
  | 'FORCE_OR_AGENCY'
  | 'PUBLIC_BODY';

export type OrganisationKindFilter = {
  eq?: OrganisationKind | null | undefined;
  in?: Array<OrganisationKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: OrganisationKind | null | undefined;
};

export type OrganisationSort = {
  direction?: SortDirection;
  field: OrganisationSortField;
};

export type OrganisationSortField =
  | 'createdAt'
  | 'kind'
  | 'name'
  | 'reviewDate'
  | 'reviewOverdue'
  | 'tier'
  | 'unconfirmedSince'
  | 'updatedAt';

export type OutboxMailFilter = {
  and?: Array<OutboxMailFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OutboxMailFilter | null | undefined;
  or?: Array<OutboxMailFilter> | null | undefined;
  state?: MailStateFilter | null | undefined;
};

/** What affects the organisation, in its own words. */
export type OwnIssueInput = {
  issue: string;
  /** The first day. */
  since?: string | null | undefined;
  /** Up to 1,000 characters. */
  text?: string | null | undefined;
};

/** Who decides on a pending change. */
export type PendingChangeDecider =
  | 'EITHER'
  | 'REGISTER_MANAGER'
  | 'SPOC';

export type PendingChangeDeciderFilter = {
  eq?: PendingChangeDecider | null | undefined;
  in?: Array<PendingChangeDecider> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: PendingChangeDecider | null | undefined;
};

export type PendingChangeFilter = {
  and?: Array<PendingChangeFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  decides?: PendingChangeDeciderFilter | null | undefined;
  field?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: PendingChangeFilter | null | undefined;
  objectId?: IdFilter | null | undefined;
  objectType?: StringFilter | null | undefined;
  or?: Array<PendingChangeFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  proposedAt?: DateTimeFilter | null | undefined;
  settledAt?: DateTimeFilter | null | undefined;
  status?: PendingChangeStatusFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type PendingChangeSort = {
  direction?: SortDirection;
  field: PendingChangeSortField;
};

export type PendingChangeSortField =
  | 'createdAt'
  | 'proposedAt'
  | 'settledAt'
  | 'status'
  | 'updatedAt';

export type PendingChangeStatus =
  | 'ACCEPTED'
  /** Waits for a person of the force. Until then nothing in the register has changed. */
  | 'PROPOSED'
  | 'REJECTED'
  /** Somebody of the organisation has proposed something else since. */
  | 'REPLACED'
  /** Taken back by its proposer or an owner. */
  | 'WITHDRAWN';

export type PendingChangeStatusFilter = {
  eq?: PendingChangeStatus | null | undefined;
  in?: Array<PendingChangeStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: PendingChangeStatus | null | undefined;
};

export type PersonFilter = {
  affiliations?: AffiliationFilter | null | undefined;
  and?: Array<PersonFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  contactPoints?: ContactPointFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  familyName?: StringFilter | null | undefined;
  givenName?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  keyholderOf?: KeyholderFilter | null | undefined;
  not?: PersonFilter | null | undefined;
  or?: Array<PersonFilter> | null | undefined;
  restrictedNotes?: RestrictedNoteFilter | null | undefined;
  reviewDate?: DateFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  ward?: ZoneFilter | null | undefined;
};

export type PersonSort = {
  direction?: SortDirection;
  field: PersonSortField;
};

export type PersonSortField =
  | 'createdAt'
  | 'displayName'
  | 'familyName'
  | 'givenName'
  | 'reviewDate'
  | 'updatedAt';

export type PlanSeriesInput = {
  /** May be left out by a SPOC who serves a single one. */
  directorate?: string | null | undefined;
  firstDay: string;
  groups?: Array<string> | null | undefined;
  issues?: Array<string> | null | undefined;
  kind: string;
  /** 1 to 1,440. */
  minutes?: number | null | undefined;
  /** Left out: the caller. */
  officers?: Array<string> | null | undefined;
  organisations?: Array<string> | null | undefined;
  people?: Array<string> | null | undefined;
  place?: string | null | undefined;
  premises?: string | null | undefined;
  rule: string;
  shared?: boolean | null | undefined;
  /** Left out: each is of a whole day. */
  startTime?: string | null | undefined;
  summary: string;
  /** Left out: Europe/London. */
  zone?: string | null | undefined;
};

/**
 * A position, WGS 84 (EPSG:4326), in degrees to seven decimals; it must lie in the British Isles: longitude from -11 to
 * 3, latitude from 48.5 to 61.5.
 */
export type PointInput = {
  latitude: number;
  longitude: number;
};

/** How a question or a post reached the force. */
export type PostWay =
  | 'MAIL'
  | 'WEB';

export type PostWayFilter = {
  eq?: PostWay | null | undefined;
  in?: Array<PostWay> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: PostWay | null | undefined;
};

export type PremisesFilter = {
  addressLine1?: StringFilter | null | undefined;
  addressLine2?: StringFilter | null | undefined;
  addressLine3?: StringFilter | null | undefined;
  addressLine4?: StringFilter | null | undefined;
  and?: Array<PremisesFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  beat?: ZoneFilter | null | undefined;
  borough?: ZoneFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fitKeyholders?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  keyholders?: KeyholderFilter | null | undefined;
  locationPrecision?: LocationPrecisionFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PremisesFilter | null | undefined;
  or?: Array<PremisesFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  postcode?: StringFilter | null | undefined;
  restrictedNotes?: RestrictedNoteFilter | null | undefined;
  rules?: PremisesRuleFilter | null | undefined;
  source?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  uprn?: StringFilter | null | undefined;
  use?: StringFilter | null | undefined;
  ward?: ZoneFilter | null | undefined;
};

/** A rule about all keyholders of a premises. Suspended keyholders do not count. */
export type PremisesRuleCode =
  /** Every keyholder was verified within six calendar months. */
  | 'ALL_VERIFIED'
  /** The occupier of a dwelling is not its only keyholder. Premises of an organisation always keep this rule. */
  | 'NOT_ONLY_THE_OCCUPIER'
  /** No two keyholders share a number. */
  | 'NO_SHARED_PHONE'
  /** At least one keyholder can attend within 20 minutes. */
  | 'SOMEBODY_WITHIN_20_MINUTES'
  /** At least two different people can be rung, by different numbers. */
  | 'TWO_KEYHOLDERS';

export type PremisesRuleCodeFilter = {
  eq?: PremisesRuleCode | null | undefined;
  in?: Array<PremisesRuleCode> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: PremisesRuleCode | null | undefined;
};

/** One rule meets all of these conditions. */
export type PremisesRuleFilter = {
  code?: PremisesRuleCodeFilter | null | undefined;
  state?: RuleStateFilter | null | undefined;
};

export type PremisesSort = {
  direction?: SortDirection;
  field: PremisesSortField;
};

export type PremisesSortField =
  | 'createdAt'
  | 'fitKeyholders'
  | 'name'
  | 'postcode'
  | 'updatedAt'
  | 'use';

/** A number by which a colleague or keyholder is rung at night. */
export type ProposeCallOutNumberInput = {
  extension?: string | null | undefined;
  /** PHONE or MOBILE. */
  kind: ContactKind;
  note?: string | null | undefined;
  person: string;
  /** The call-out number of the same person that it replaces. */
  replaces?: RecordVersionInput | null | undefined;
  value: string;
};

/** Somebody who is to hold keys of premises of the organisation: a colleague, or a keyholder of other premises of theirs. */
export type ProposeKeyholderInput = {
  agreedOn?: string | null | undefined;
  /** 1 is rung first; 1 to 99. */
  callOrder: number;
  fullAccess?: boolean | null | undefined;
  occupier?: boolean | null | undefined;
  person: string;
  premises: string;
  /** The keyholder whose place they take. */
  replaces?: RecordVersionInput | null | undefined;
  trained?: boolean | null | undefined;
  transport?: Transport | null | undefined;
  travelMinutes?: number | null | undefined;
};

/** Premises that the organisation has taken. */
export type ProposePremisesInput = {
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  addressLine3?: string | null | undefined;
  addressLine4?: string | null | undefined;
  name: string;
  postcode?: string | null | undefined;
  uprn?: string | null | undefined;
  use?: string | null | undefined;
};

export type QuestionFilter = {
  and?: Array<QuestionFilter> | null | undefined;
  answeredAt?: DateTimeFilter | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  askedAt?: DateTimeFilter | null | undefined;
  askerStatus?: AskerStatusFilter | null | undefined;
  assignee?: CorrespondentFilter | null | undefined;
  closedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorates?: DirectorateFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  firstAnswerDueAt?: DateTimeFilter | null | undefined;
  firstAnsweredAt?: DateTimeFilter | null | undefined;
  handling?: QuestionHandlingFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  issue?: IssueFilter | null | undefined;
  not?: QuestionFilter | null | undefined;
  operation?: StringFilter | null | undefined;
  or?: Array<QuestionFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  reference?: StringFilter | null | undefined;
  status?: QuestionStatusFilter | null | undefined;
  subject?: StringFilter | null | undefined;
  takenAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  urgency?: UrgencyFilter | null | undefined;
  way?: PostWayFilter | null | undefined;
};

export type QuestionHandlingFilter = {
  and?: Array<QuestionHandlingFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  assignee?: CorrespondentFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  escalationLevel?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: QuestionHandlingFilter | null | undefined;
  or?: Array<QuestionHandlingFilter> | null | undefined;
  routes?: QuestionRouteFilter | null | undefined;
  takenAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type QuestionRouteFilter = {
  and?: Array<QuestionRouteFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: QuestionRouteFilter | null | undefined;
  or?: Array<QuestionRouteFilter> | null | undefined;
  state?: RouteStateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type QuestionSort = {
  direction?: SortDirection;
  field: QuestionSortField;
};

export type QuestionSortField =
  | 'answeredAt'
  | 'askedAt'
  | 'closedAt'
  | 'createdAt'
  | 'dueAt'
  | 'firstAnswerDueAt'
  | 'firstAnsweredAt'
  | 'isOverdue'
  | 'reference'
  | 'updatedAt';

/** ASSIGNED: a SPOC has taken it. The asker reads ASKED until the force speaks. */
export type QuestionStatus =
  | 'ANSWERED'
  | 'ASKED'
  | 'ASSIGNED'
  | 'CLOSED'
  /** The force has asked something back; its clock stands. */
  | 'WAITING'
  | 'WITHDRAWN';

export type QuestionStatusFilter = {
  eq?: QuestionStatus | null | undefined;
  in?: Array<QuestionStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: QuestionStatus | null | undefined;
};

export type RateQuestionInput = {
  id: string;
  /** At most 200 characters. Shown without the asker's name. */
  remark?: string | null | undefined;
  /** 1 (not at all satisfied) to 5 (fully). */
  satisfaction: number;
};

export type RecordConsentInput = {
  contactPoint: string;
  decision: ConsentDecision;
  source: string;
};

/** The record as it was read: `version` guards against overwriting somebody else's change (`CONFLICT`). */
export type RecordVersionInput = {
  id: string;
  version: number;
};

/** From 1 to 200 records of one type, each once, as they were read. */
export type RecordVersionsInput = {
  records: Array<RecordVersionInput>;
};

export type RejectPendingChangeInput = {
  id: string;
  /** 10 to 500 characters, which the organisation reads. */
  reason: string;
  version: number;
};

export type RelateQuestionsInput = {
  addRelatedQuestions?: Array<string> | null | undefined;
  id: string;
  removeRelatedQuestions?: Array<string> | null | undefined;
  /** The version of its handling. */
  version: number;
};

export type RemoveFavouriteInput = {
  /** The id of the marked record. */
  record: string;
};

/** Needs a session opened within the last ten minutes by a second factor. */
export type RemovePasskeyInput = {
  id: string;
};

export type RenamePasskeyInput = {
  id: string;
  /** 1 to 100 characters. */
  name: string;
};

/** A post of the asker's side. */
export type ReplyToQuestionInput = {
  /** Files that the caller has uploaded, at most 5, of 25 MiB in all for a question. */
  attachments?: Array<string> | null | undefined;
  /** Plain text, 1 to 10,000 characters. */
  body: string;
  /** For a SPOC who reopens it: for which directorate, where they serve several that are asked. */
  directorate?: string | null | undefined;
  id: string;
  version: number;
};

export type RestrictedNoteFilter = {
  and?: Array<RestrictedNoteFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  engagement?: EngagementFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: RestrictedNoteFilter | null | undefined;
  or?: Array<RestrictedNoteFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type RevokeApiKeyInput = {
  id: string;
  version: number;
};

/** Roles of an account. docs/data-protection.md lists their rights. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'DPO'
  | 'INSPECTOR'
  | 'OPERATOR'
  | 'REGISTER_MANAGER'
  | 'RESIDENT'
  | 'SPOC'
  | 'STAFF'
  | 'STAKEHOLDER';

/** `has`: the account has this role. */
export type RoleFilter = {
  has?: Role | null | undefined;
  isNull?: boolean | null | undefined;
};

export type RouteState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'OPEN'
  | 'PASSED_ON';

export type RouteStateFilter = {
  eq?: RouteState | null | undefined;
  in?: Array<RouteState> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: RouteState | null | undefined;
};

/** A rule as it would be kept. Its days are left out: a preview is of questions that were asked before. */
export type RoutingRuleDraft = {
  directorate: string;
  issue?: string | null | undefined;
  operation?: string | null | undefined;
  position?: number | null | undefined;
  /** The rule that it stands for; left out: a new one. */
  replaces?: string | null | undefined;
  sector?: string | null | undefined;
  tier?: number | null | undefined;
  ward?: string | null | undefined;
};

/** How a rule stands with a record. NOT_KNOWN: the register does not say, or does not say it to the caller. */
export type RuleState =
  | 'BROKEN'
  | 'KEPT'
  | 'NOT_KNOWN';

export type RuleStateFilter = {
  eq?: RuleState | null | undefined;
  in?: Array<RuleState> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: RuleState | null | undefined;
};

export type SectorFilter = {
  and?: Array<SectorFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SectorFilter | null | undefined;
  or?: Array<SectorFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type SectorSort = {
  direction?: SortDirection;
  field: SectorSortField;
};

export type SectorSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

export type SeriesScope =
  /** All that have not begun. */
  | 'ALL'
  /** It and those after it: they become a series of their own. */
  | 'FOLLOWING'
  /** One instance. */
  | 'THIS';

/** How a session was opened. All but `PASSWORD` count as two factors. */
export type SignedInBy =
  | 'PASSKEY'
  | 'PASSWORD'
  | 'RECOVERY_CODE'
  /** Single sign-on: the force's own provider answers for the second factor. */
  | 'SSO'
  | 'TOTP';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SpocAssignmentFilter = {
  account?: AccountFilter | null | undefined;
  and?: Array<SpocAssignmentFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lead?: BooleanFilter | null | undefined;
  not?: SpocAssignmentFilter | null | undefined;
  or?: Array<SpocAssignmentFilter> | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type SpocAssignmentSort = {
  direction?: SortDirection;
  field: SpocAssignmentSortField;
};

export type SpocAssignmentSortField =
  | 'createdAt'
  | 'startsOn'
  | 'updatedAt';

/**
 * What a stakeholder's account may do in its organisation. An owner also invites colleagues, changes what they may do, and
 * suspends them; the last active owner stays one.
 */
export type Standing =
  | 'EDITOR'
  | 'OWNER'
  | 'VIEWER';

export type StandingFilter = {
  eq?: Standing | null | undefined;
  in?: Array<Standing> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Standing | null | undefined;
};

/**
 * Texts compare without case, accents, apostrophes and hyphens; numbers and postcodes however they are grouped; codes
 * exactly under `eq`, `ne` and `in`. `lt` to `gte` follow the order of lists. A test on a withheld value is never met.
 */
export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type TakeQuestionInput = {
  /** One of `assignableTo`; left out: the caller. */
  assignee?: string | null | undefined;
  id: string;
  /** The version of its handling. */
  version: number;
};

export type TimelineEntryKind =
  /** What the force wrote to somebody who asked. */
  | 'ANSWER'
  /** A decision about a contact's use. */
  | 'CONSENT'
  | 'ENGAGEMENT'
  | 'QUESTION';

/** All that is given must hold. What has nothing of the sort, as a consent has no issue, is left out. */
export type TimelineFilter = {
  directorate?: string | null | undefined;
  /** At most 4. */
  entries?: Array<TimelineEntryKind> | null | undefined;
  issue?: string | null | undefined;
  /** Codes of kinds of engagement, at most 50. Only engagements have one. */
  kinds?: Array<string> | null | undefined;
  /** The first moment. */
  since?: string | null | undefined;
  /** Of engagements, which alone have one of these; at most 4. */
  statuses?: Array<EngagementStatus> | null | undefined;
  /** The first moment that is left out. */
  until?: string | null | undefined;
};

/** Whose timeline; at most one of these. An empty one is the whole force's. */
export type TimelineOf = {
  directorate?: string | null | undefined;
  /** Of the group itself, and of the organisations in it. */
  group?: string | null | undefined;
  issue?: string | null | undefined;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  /** Of the organisations in it. */
  sector?: string | null | undefined;
  /** A zone: of the organisations with premises whose ward it is. */
  ward?: string | null | undefined;
};

export type TopicFilter = {
  and?: Array<TopicFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TopicFilter | null | undefined;
  or?: Array<TopicFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type TopicSort = {
  direction?: SortDirection;
  field: TopicSortField;
};

export type TopicSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type Transport =
  | 'BICYCLE'
  | 'CAR'
  | 'MOTORCYCLE'
  | 'NONE'
  | 'ON_FOOT'
  | 'PUBLIC_TRANSPORT';

export type TransportFilter = {
  eq?: Transport | null | undefined;
  in?: Array<Transport> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Transport | null | undefined;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAbsenceInput = {
  from?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  premises?: string | null | undefined;
  to?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAccountInput = {
  displayName?: string | null | undefined;
  email?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  standing?: Standing | null | undefined;
  suspendedAt?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAffiliationInput = {
  endsOn?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  role?: string | null | undefined;
  startsOn?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAnswerTemplateInput = {
  body?: string | null | undefined;
  directorate?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are. A closed day stays in its calendar. */
export type UpdateClosedDayInput = {
  day?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields left out are unchanged. */
export type UpdateCommitmentInput = {
  due?: string | null | undefined;
  id: string;
  kept?: boolean | null | undefined;
  keptOn?: string | null | undefined;
  owner?: CommitmentOwner | null | undefined;
  version: number;
  what?: string | null | undefined;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateContactPointInput = {
  directorate?: string | null | undefined;
  extension?: string | null | undefined;
  givenFor?: ContactUse | null | undefined;
  id: string;
  kind?: ContactKind | null | undefined;
  note?: string | null | undefined;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  value?: string | null | undefined;
  verifiedOn?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateDirectorateInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  looksHidden?: boolean | null | undefined;
  name?: string | null | undefined;
  version: number;
};

/** Fields left out are unchanged. */
export type UpdateEngagementInput = {
  allDay?: boolean | null | undefined;
  confidence?: number | null | undefined;
  endsAt?: string | null | undefined;
  followUpDueAt?: string | null | undefined;
  groups?: Array<string> | null | undefined;
  id: string;
  /** One of which something is said (`engagementIssues`) is not left out. */
  issues?: Array<string> | null | undefined;
  kind?: string | null | undefined;
  need?: number | null | undefined;
  needsHeard?: string | null | undefined;
  occurredAt?: string | null | undefined;
  officers?: Array<string> | null | undefined;
  organisations?: Array<string> | null | undefined;
  people?: Array<string> | null | undefined;
  place?: string | null | undefined;
  premises?: string | null | undefined;
  satisfaction?: number | null | undefined;
  shared?: boolean | null | undefined;
  summary?: string | null | undefined;
  version: number;
};

/** Fields left out are unchanged. */
export type UpdateEngagementIssueInput = {
  id: string;
  line?: string | null | undefined;
  sentiment?: number | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateEngagementKindInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields left out are unchanged. */
export type UpdateExceptionAcceptanceInput = {
  acceptedUntil?: string | null | undefined;
  id: string;
  reason?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateExpectationInput = {
  everyDays?: number | null | undefined;
  group?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  tier?: number | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateGroupInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateIssueInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateKeyholderInput = {
  agreedOn?: string | null | undefined;
  callOrder?: number | null | undefined;
  fullAccess?: boolean | null | undefined;
  id: string;
  occupier?: boolean | null | undefined;
  person?: string | null | undefined;
  premises?: string | null | undefined;
  suspendedAt?: string | null | undefined;
  trained?: boolean | null | undefined;
  transport?: Transport | null | undefined;
  travelMinutes?: number | null | undefined;
  verifiedAt?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateOrganisationInput = {
  groups?: Array<string> | null | undefined;
  id: string;
  issues?: Array<string> | null | undefined;
  kind?: OrganisationKind | null | undefined;
  name?: string | null | undefined;
  parent?: string | null | undefined;
  reviewDate?: string | null | undefined;
  sector?: string | null | undefined;
  tier?: number | null | undefined;
  version: number;
  website?: string | null | undefined;
};

/**
 * What is left out stays as it is. Website and issues change at once; everything else waits until a person of the force
 * has confirmed it, and appears among `pendingChanges`.
 */
export type UpdateOwnProfileInput = {
  groups?: Array<string> | null | undefined;
  /** The caller's own organisation; may be left out. */
  id?: string | null | undefined;
  /** All that affects the organisation: what is left out of the list is taken away, with its text. */
  issues?: Array<OwnIssueInput> | null | undefined;
  kind?: OrganisationKind | null | undefined;
  name?: string | null | undefined;
  /** The name of the organisation that it is part of, in words; null for none. */
  parent?: string | null | undefined;
  sector?: string | null | undefined;
  /** 1 to 3. */
  tier?: number | null | undefined;
  /** The organisation's version. */
  version: number;
  website?: string | null | undefined;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdatePersonInput = {
  displayName?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  id: string;
  reviewDate?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdatePremisesInput = {
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  addressLine3?: string | null | undefined;
  addressLine4?: string | null | undefined;
  externalId?: string | null | undefined;
  id: string;
  location?: PointInput | null | undefined;
  name?: string | null | undefined;
  organisation?: string | null | undefined;
  postcode?: string | null | undefined;
  source?: string | null | undefined;
  uprn?: string | null | undefined;
  use?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are. */
export type UpdateResponseTimeInput = {
  answerMinutes?: number | null | undefined;
  firstAnswerMinutes?: number | null | undefined;
  id: string;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateRestrictedNoteInput = {
  directorate?: string | null | undefined;
  engagement?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  premises?: string | null | undefined;
  text?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateRoutingRuleInput = {
  directorate?: string | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  issue?: string | null | undefined;
  operation?: string | null | undefined;
  position?: number | null | undefined;
  sector?: string | null | undefined;
  startsOn?: string | null | undefined;
  tier?: number | null | undefined;
  version: number;
  ward?: string | null | undefined;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateSectorInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateSpocAssignmentInput = {
  absentFrom?: string | null | undefined;
  absentUntil?: string | null | undefined;
  account?: string | null | undefined;
  directorate?: string | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  lead?: boolean | null | undefined;
  startsOn?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateTopicInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateWishInput = {
  channel?: Channel | null | undefined;
  from?: string | null | undefined;
  id: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  topic?: string | null | undefined;
  until?: string | null | undefined;
  version: number;
};

/** Fields that are left out stay as they are. A period stays in its calendar. */
export type UpdateWorkingPeriodInput = {
  closesAt?: string | null | undefined;
  id: string;
  opensAt?: string | null | undefined;
  version: number;
  weekday?: Weekday | null | undefined;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateZoneInput = {
  code?: string | null | undefined;
  id: string;
  kind?: ZoneKind | null | undefined;
  name?: string | null | undefined;
  shape?: unknown;
  version: number;
};

/** How soon something has to be answered. */
export type Urgency =
  | 'NORMAL'
  | 'URGENT';

export type UrgencyFilter = {
  eq?: Urgency | null | undefined;
  in?: Array<Urgency> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Urgency | null | undefined;
};

/** Keyholders who answered a round of calls: 1 to 200, each once. */
export type VerifyKeyholdersInput = {
  records: Array<RecordVersionInput>;
  /** When they were verified; not in the future. */
  verifiedAt: string;
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

/** A way to reach somebody at work. */
export type WorkContactInput = {
  extension?: string | null | undefined;
  kind: ContactKind;
  note?: string | null | undefined;
  value: string;
};

export type ZoneFilter = {
  and?: Array<ZoneFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: ZoneKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ZoneFilter | null | undefined;
  or?: Array<ZoneFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

export type ZoneKind =
  | 'BEAT'
  | 'BOROUGH'
  | 'CORDON'
  | 'OTHER'
  | 'WARD';

export type ZoneKindFilter = {
  eq?: ZoneKind | null | undefined;
  in?: Array<ZoneKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ZoneKind | null | undefined;
};

export type ZoneSort = {
  direction?: SortDirection;
  field: ZoneSortField;
};

export type ZoneSortField =
  | 'code'
  | 'createdAt'
  | 'kind'
  | 'name'
  | 'updatedAt';

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { viewer: { roles: Array<Role>, standing: Standing | null, rules: unknown, account: { id: string, displayName: string | null, email: string | null } | null, directorates: Array<{ id: string, code: string | null, name: string | null }>, organisation: { id: string, name: string | null } | null }, engagementKinds: { edges: Array<{ node: { code: string | null, name: string | null, archivedAt: string | null } }> }, engagementFeedbacks: { edges: Array<{ node: { need: string | null, confidence: string | null, satisfaction: string | null } }> } };

export type AccountRowFragment = { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type AccountFormFragment = { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type AccountAssignmentFragment = { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type AccountShowQueryVariables = Exact<{
  id: string;
}>;


export type AccountShowQuery = { account: { updatedAt: string | null, ssoLinkedAt: string | null, id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, sessions: Array<{ id: string, createdAt: string | null, updatedAt: string | null, expiresAt: string | null, signedInBy: SignedInBy | null, browser: string | null }> | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null, spocAssignments: { edges: Array<{ node: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type InviteAgainMutationVariables = Exact<{
  input: InviteAgainInput;
}>;


export type InviteAgainMutation = { inviteAgain: { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ResetSecondFactorsMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ResetSecondFactorsMutation = { resetSecondFactors: { account: { id: string, version: number | null } | null } };

export type UnlinkSingleSignOnMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type UnlinkSingleSignOnMutation = { unlinkSingleSignOn: { account: { id: string, version: number | null } | null } };

export type AccountChoicesQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type AccountChoicesQuery = { accounts: { edges: Array<{ node: { id: string, displayName: string | null, email: string | null } }> } };

export type AffiliationEntryFragment = { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type AffiliationFormFragment = { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type AnswerTemplateRowFragment = { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type ApiKeysPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysPageQuery = { apiKeys: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, start: string | null, scopes: Array<string> | null, createdAt: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string | null } | null } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, version: number | null, revokedAt: string | null } | null } };

export type BreakGlassRowFragment = { id: string, subjectId: string | null, subjectType: string | null, reason: string | null, createdAt: string | null, expiresAt: string | null, endedAt: string | null, openedBy: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, confirmedBy: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } };

export type EndBreakGlassMutationVariables = Exact<{
  input: EndBreakGlassInput;
}>;


export type EndBreakGlassMutation = { endBreakGlass: { breakGlass: { id: string, subjectId: string | null, subjectType: string | null, reason: string | null, createdAt: string | null, expiresAt: string | null, endedAt: string | null, openedBy: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, confirmedBy: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ConfirmBreakGlassMutationVariables = Exact<{
  input: ConfirmBreakGlassInput;
}>;


export type ConfirmBreakGlassMutation = { confirmBreakGlass: { breakGlass: { id: string, subjectId: string | null, subjectType: string | null, reason: string | null, createdAt: string | null, expiresAt: string | null, endedAt: string | null, openedBy: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, confirmedBy: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type CareLineFragment = { id: string, kind: CareKind | null, person: { id: string, displayName: string | null } | null, contactPoint: { kind: ContactKind | null, value: string | null, givenFor: ContactUse | null } | null, premises: { name: string | null, addressLine1: string | null, postcode: string | null } | null, keyholder: { callOrder: number | null } | null };

export type ColleagueInvitationRowFragment = { id: string, version: number | null, archivedAt: string | null, displayName: string | null, email: string | null, standing: Standing | null, expiresAt: string | null, access: { unreadableFields: Array<string> } };

export type ColleagueFragment = { id: string, version: number | null, displayName: string | null, email: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null };

export type ColleaguesQueryVariables = Exact<{
  organisation: string;
}>;


export type ColleaguesQuery = { organisation: { unconfirmedSince: string | null, archivedAt: string | null } | null, accounts: { edges: Array<{ node: { id: string, version: number | null, displayName: string | null, email: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null } }> }, colleagueInvitations: { edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, displayName: string | null, email: string | null, standing: Standing | null, expiresAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type OwnVersionQueryVariables = Exact<{
  account: string;
}>;


export type OwnVersionQuery = { account: { version: number | null } | null };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { inviteColleague: { colleagueInvitation: { id: string } | null } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type WithdrawInvitationMutation = { archiveColleagueInvitation: { colleagueInvitation: { id: string } | null } };

export type ChangeColleagueMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type ChangeColleagueMutation = { updateAccount: { account: { id: string, version: number | null } | null } };

export type LeaveOrganisationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type LeaveOrganisationMutation = { archiveAccount: { account: { id: string } | null } };

export type ContactEntryFragment = { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type ContactPointFormFragment = { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { consentEvent: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null } | null } };

export type DirectorateEntryFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type DirectorateRowFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type DirectorateFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type DirectorateShowQueryVariables = Exact<{
  id: string;
  withSpocs: boolean;
}>;


export type DirectorateShowQuery = { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, favourites: Array<{ id: string }> | null, access: { unreadableFields: Array<string> } } | null, spocAssignments?: { edges: Array<{ node: { id: string, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, account: { id: string, displayName: string | null, email: string | null, suspendedAt: string | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } } }> } };

export type EngagementRowFragment = { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

export type EngagementPageFragment = { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

export type LogEngagementMutationVariables = Exact<{
  input: LogEngagementInput;
}>;


export type LogEngagementMutation = { logEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type HoldEngagementMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type HoldEngagementMutation = { holdEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type CancelEngagementMutationVariables = Exact<{
  input: CancelEngagementInput;
}>;


export type CancelEngagementMutation = { cancelEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ReadEngagementLineQueryVariables = Exact<{
  line: string;
  organisation?: string | null | undefined;
  person?: string | null | undefined;
  premises?: string | null | undefined;
}>;


export type ReadEngagementLineQuery = { readEngagementLine: { kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean, followUpDueAt: string | null, summary: string, issues: Array<{ id: string, name: string | null }>, names: Array<{ phrase: string, organisations: Array<{ id: string, name: string | null, sector: { id: string, name: string | null } | null }>, people: Array<{ id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null }> }>, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null } | null, premises: { id: string, name: string | null, organisation: { id: string, name: string | null } | null } | null } };

export type PersonInLineFragment = { id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null };

export type EngagementsAlikeQueryVariables = Exact<{
  organisations: Array<string> | string;
  kind: string;
  occurredAt: string;
}>;


export type EngagementsAlikeQuery = { engagementsAlike: { edges: Array<{ node: { id: string, version: number | null, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, directorate: { id: string, name: string | null } | null, officers: Array<{ id: string }> | null } }> } };

export type JoinEngagementMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type JoinEngagementMutation = { joinEngagement: { engagement: { id: string, version: number | null } | null } };

export type EngagementIssueFormFragment = { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } };

export type CommitmentFormFragment = { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } };

export type CommitmentRowFragment = { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, engagement: { id: string, kind: string | null, occurredAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } };

export type AddEngagementIssueMutationVariables = Exact<{
  input: AddEngagementIssueInput;
}>;


export type AddEngagementIssueMutation = { addEngagementIssue: { engagementIssue: { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type AddCommitmentMutationVariables = Exact<{
  input: AddCommitmentInput;
}>;


export type AddCommitmentMutation = { addCommitment: { commitment: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type PlanSeriesMutationVariables = Exact<{
  input: PlanSeriesInput;
}>;


export type PlanSeriesMutation = { planSeries: { engagementSeries: { id: string } | null } };

export type ChangeSeriesMutationVariables = Exact<{
  input: ChangeSeriesInput;
}>;


export type ChangeSeriesMutation = { changeSeries: { engagementSeries: { id: string } | null } };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { cancelSeries: { engagementSeries: { id: string } | null } };

export type FirstOfSeriesQueryVariables = Exact<{
  series: string;
}>;


export type FirstOfSeriesQuery = { engagements: { edges: Array<{ node: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type ExceptionAcceptanceFormFragment = { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } };

export type AcceptExceptionMutationVariables = Exact<{
  input: AcceptExceptionInput;
}>;


export type AcceptExceptionMutation = { acceptException: { exceptionAcceptance: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ExceptionCountsQueryVariables = Exact<{
  directorate?: string | null | undefined;
  today: string;
}>;


export type ExceptionCountsQuery = { NO_CATEGORY: { totalCount: number }, NO_PRIORITY: { totalCount: number }, NO_ISSUE: { totalCount: number }, REVIEW_OVERDUE: { totalCount: number }, PERSON_REVIEW_OVERDUE: { totalCount: number }, NO_CONTACT: { totalCount: number }, NEVER_ENGAGED: { totalCount: number }, NO_CONSENT: { totalCount: number }, COMMITMENT_OVERDUE: { totalCount: number }, FOLLOW_UP_OVERDUE: { totalCount: number }, accepted: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type OrganisationExceptionsQueryVariables = Exact<{
  exception: OrganisationException;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationExceptionsQuery = { found: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null } }> } };

export type PersonExceptionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonExceptionsQuery = { found: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, displayName: string | null, reviewDate: string | null } }> } };

export type ContactPointExceptionsQueryVariables = Exact<{
  directorate?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ContactPointExceptionsQuery = { found: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: ContactKind | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, directorate: { id: string, name: string | null } | null } }> } };

export type CommitmentExceptionsQueryVariables = Exact<{
  directorate?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CommitmentExceptionsQuery = { found: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, what: string | null, due: string | null, engagement: { id: string } | null, directorate: { id: string, name: string | null } | null } }> } };

export type EngagementExceptionsQueryVariables = Exact<{
  directorate?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EngagementExceptionsQuery = { found: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, followUpDueAt: string | null, organisations: Array<{ id: string, name: string | null }> | null, directorate: { id: string, name: string | null } | null } }> } };

export type FavouriteRecordFragment = { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null };

export type FavouritesFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> };

export type FavouriteRecordsQueryVariables = Exact<{
  first: number;
}>;


export type FavouriteRecordsQuery = { favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> } };

export type AddFavouriteMutationVariables = Exact<{
  input: AddFavouriteInput;
}>;


export type AddFavouriteMutation = { addFavourite: { favourite: { id: string } | null } };

export type RemoveFavouriteMutationVariables = Exact<{
  input: RemoveFavouriteInput;
}>;


export type RemoveFavouriteMutation = { removeFavourite: { favourite: { id: string } | null } };

export type CalendarFeedsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CalendarFeedsPageQuery = { calendarFeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, details: boolean | null, createdAt: string | null, renewedAt: string | null, revokedAt: string | null, lastFetchedOn: string | null, account: { id: string, displayName: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { address: string, calendarFeed: { id: string } | null } };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RenewCalendarFeedMutation = { renewCalendarFeed: { address: string, calendarFeed: { id: string, version: number | null } | null } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { calendarFeed: { id: string, version: number | null, revokedAt: string | null } | null } };

export type GaugeQueryVariables = Exact<{
  days: number;
  by: GaugeDimension;
}>;


export type GaugeQuery = { engagementGauge: { asOf: string, exact: boolean, tooNew: number | null, rows: Array<{ key: string | null, label: string, stakeholders: number, engaged: number | null, notEngaged: number | null, lastEngagedAt: string | null, suppressed: boolean }> } | null };

export type GaugedPageFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null, tier: number | null, sector: { id: string, name: string | null } | null } }> };

export type GaugedQueryVariables = Exact<{
  days: number;
  by: GaugeDimension;
  key?: string | null | undefined;
  engaged: boolean;
  after?: string | null | undefined;
}>;


export type GaugedQuery = { gaugedOrganisations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null, tier: number | null, sector: { id: string, name: string | null } | null } }> } };

export type HistoryLineFragment = { id: string, objectVersion: number | null, field: string | null, class: DataClass | null, oldValue: unknown, newValue: unknown, at: string | null, changedBy: string | null, proposedBy: string | null, source: string | null, access: { unreadableFields: Array<string> } };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
}>;


export type RecordHistoryQuery = { history: { totalCount: number, edges: Array<{ node: { id: string, objectVersion: number | null, field: string | null, class: DataClass | null, oldValue: unknown, newValue: unknown, at: string | null, changedBy: string | null, proposedBy: string | null, source: string | null, access: { unreadableFields: Array<string> } } }> } };

export type HistoryNamesQueryVariables = Exact<{
  ids: Array<string> | string;
  sectors: boolean;
  groups: boolean;
  issues: boolean;
  directorates: boolean;
  zones: boolean;
  organisations: boolean;
  people: boolean;
  premises: boolean;
}>;


export type HistoryNamesQuery = { sectors?: { edges: Array<{ node: { id: string, name: string | null } }> }, groups?: { edges: Array<{ node: { id: string, name: string | null } }> }, issues?: { edges: Array<{ node: { id: string, name: string | null } }> }, directorates?: { edges: Array<{ node: { id: string, name: string | null } }> }, zones?: { edges: Array<{ node: { id: string, name: string | null } }> }, organisations?: { edges: Array<{ node: { id: string, name: string | null } }> }, people?: { edges: Array<{ node: { id: string, displayName: string | null } }> }, premises?: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type QuestionsAtHomeFragment = { totalCount: number, edges: Array<{ node: { id: string, subject: string | null, status: QuestionStatus | null, dueAt: string | null, isOverdue: boolean | null } }> };

export type HomeQueryVariables = Exact<{
  register: boolean;
  keyholding: boolean;
  reviewBy: string;
  questions: boolean;
  own?: QuestionFilter | null | undefined;
  unassigned?: QuestionFilter | null | undefined;
  confirms: boolean;
}>;


export type HomeQuery = { favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> }, ownQuestions?: { totalCount: number, edges: Array<{ node: { id: string, subject: string | null, status: QuestionStatus | null, dueAt: string | null, isOverdue: boolean | null } }> }, notTaken?: { totalCount: number, edges: Array<{ node: { id: string, subject: string | null, status: QuestionStatus | null, dueAt: string | null, isOverdue: boolean | null } }> }, unconfirmed?: { totalCount: number, edges: Array<{ node: { id: string, objectType: string | null, field: string | null, newValue: unknown, proposedAt: string | null, organisation: { name: string | null } | null, premises: { name: string | null } | null, person: { displayName: string | null } | null } }> }, toConfirm?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, unconfirmedSince: string | null } }> }, toReview?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, reviewDate: string | null } }> }, withoutTier?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, kind: OrganisationKind | null } }> }, unreachable?: { totalCount: number, edges: Array<{ node: { id: string, displayName: string | null, affiliations: Array<{ organisation: { name: string | null } | null }> | null } }> }, toVerify?: { totalCount: number, edges: Array<{ node: { id: string, verifiedAt: string | null, person: { displayName: string | null } | null, premises: { name: string | null } | null } }> }, suspended?: { totalCount: number, edges: Array<{ node: { id: string, suspendedAt: string | null, person: { displayName: string | null } | null, premises: { name: string | null } | null } }> }, nobodyToRing?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, postcode: string | null } }> }, fewFit?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, fitKeyholders: number | null } }> }, nobodyNear?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, postcode: string | null } }> } };

export type ChangedLatelyQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangedLatelyQuery = { favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> }, organisations: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, updatedAt: string | null } }> } };

export type OfficeWorkQueryVariables = Exact<{
  today: string;
  soonDay: string;
  now: string;
  soon: string;
  withMail: boolean;
}>;


export type OfficeWorkQuery = { favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> }, invited: { totalCount: number, edges: Array<{ node: { id: string, displayName: string | null, suspendedAt: string | null, invitationExpiresAt: string | null } }> }, suspended: { totalCount: number, edges: Array<{ node: { id: string, displayName: string | null, suspendedAt: string | null } }> }, mails?: { totalCount: number, edges: Array<{ node: { id: string, recipient: string | null, subject: string | null, failure: string | null, finishedAt: string | null } }> }, keys: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, expiresAt: string | null, account: { id: string, displayName: string | null } | null } }> }, terms: { totalCount: number, edges: Array<{ node: { id: string, endsOn: string | null, account: { id: string, displayName: string | null } | null, directorate: { id: string, name: string | null } | null } }> }, workingCalendars: { edges: Array<{ node: { id: string, closedDaysUntil: string | null, closedDaysEnding: boolean | null } }> }, changed: { totalCount: number, edges: Array<{ node: { id: string, displayName: string | null, updatedAt: string | null } }> } };

export type OversightWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type OversightWorkQuery = { favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> }, breakGlasses: { totalCount: number, edges: Array<{ node: { id: string, subjectId: string | null, subjectType: string | null, reason: string | null, createdAt: string | null, expiresAt: string | null, endedAt: string | null, openedBy: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, confirmedBy: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> }, exports: { totalCount: number, edges: Array<{ node: { id: string, at: string | null, purpose: string | null, operation: string | null, caller: { id: string, displayName: string | null } | null } }> }, rights: { totalCount: number, edges: Array<{ node: { id: string, at: string | null, operation: string | null, caller: { id: string, displayName: string | null } | null } }> } };

export type OwnPlaceQueryVariables = Exact<{
  questions: boolean;
}>;


export type OwnPlaceQuery = { questions?: { totalCount: number, edges: Array<{ node: { id: string, subject: string | null, status: QuestionStatus | null, dueAt: string | null, isOverdue: boolean | null } }> }, favourites: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, organisation: { id: string, name: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null } | null, person: { id: string, displayName: string | null, archivedAt: string | null } | null, premises: { id: string, name: string | null, postcode: string | null, archivedAt: string | null } | null, keyholder: { id: string, archivedAt: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } | null, zone: { id: string, name: string | null, kind: ZoneKind | null, archivedAt: string | null } | null, directorate: { id: string, name: string | null, archivedAt: string | null } | null } }> }, viewer: { sessions: Array<{ id: string, createdAt: string | null, browser: string | null }>, session: { id: string } | null, authenticatorApp: { id: string, verified: boolean | null } | null, passkeys: Array<{ id: string }>, account: { id: string, ssoLinkedAt: string | null } | null }, zones: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, updatedAt: string | null } }> } };

export type TrendsQueryVariables = Exact<{
  month: string;
}>;


export type TrendsQuery = { issueTrends: { asOf: string, exact: boolean, issues: Array<{ issue: string, label: string, mentions: number | null, meanBefore: number | null, meanSentiment: number | null, suppressed: boolean, rises: string | null }> } | null };

export type ImpactQueryVariables = Exact<{
  issue: string;
  month: string;
  by: ImpactDimension;
}>;


export type ImpactQuery = { issueImpact: { rows: Array<{ key: string | null, label: string, mentions: number | null, asked: number | null, meanSentiment: number | null, suppressed: boolean }> } | null };

export type PremisesChoicesQueryVariables = Exact<{
  filter?: PremisesFilter | null | undefined;
}>;


export type PremisesChoicesQuery = { premises: { edges: Array<{ node: { id: string, name: string | null, addressLine1: string | null, postcode: string | null } }> } };

export type KeyholderEntryFragment = { version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } };

export type KeyholderPageFragment = { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } };

export type KeyholderFactsFragment = { id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } };

export type OrderKeyholdersMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type OrderKeyholdersMutation = { orderKeyholders: { keyholders: Array<{ id: string }> } };

export type KeyholderRowFragment = { version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null, postcode: string | null } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } };

export type KeyholdersBeforeQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type KeyholdersBeforeQuery = { keyholders: { edges: Array<{ node: { id: string, version: number | null } }> } };

export type VerifyKeyholdersMutationVariables = Exact<{
  input: VerifyKeyholdersInput;
}>;


export type VerifyKeyholdersMutation = { verifyKeyholders: { keyholders: Array<{ id: string, version: number | null }> } };

export type LedgerAccountChoicesQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type LedgerAccountChoicesQuery = { accounts: { edges: Array<{ node: { id: string, displayName: string | null, email: string | null } }> } };

export type SubjectChoiceFragment = { id: string, kind: LedgerSubjectKind | null, name: string | null, detail: string | null, createdAt: string | null, archivedAt: string | null };

export type LedgerSubjectChoicesQueryVariables = Exact<{
  name: string;
  accounts?: AccountFilter | null | undefined;
}>;


export type LedgerSubjectChoicesQuery = { ledgerSubjects: { edges: Array<{ node: { id: string, kind: LedgerSubjectKind | null, name: string | null, detail: string | null, createdAt: string | null, archivedAt: string | null } }> }, accounts: { edges: Array<{ node: { id: string, displayName: string | null, email: string | null } }> } };

export type LedgerSubjectNamedQueryVariables = Exact<{
  id: string;
}>;


export type LedgerSubjectNamedQuery = { ledgerSubject: { id: string, kind: LedgerSubjectKind | null, name: string | null, detail: string | null, createdAt: string | null, archivedAt: string | null } | null, account: { id: string, displayName: string | null, email: string | null } | null };

export type LedgerListQueryVariables = Exact<{
  subject?: string | null | undefined;
  filter?: LedgerRecordFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerListQuery = { ledger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, seq: number | null, at: string | null, client: string | null, category: LedgerCategory | null, operation: string | null, purpose: string | null, subjects: Array<string> | null, classes: Array<DataClass> | null, caller: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type LedgerRowFragment = { id: string, seq: number | null, at: string | null, client: string | null, category: LedgerCategory | null, operation: string | null, purpose: string | null, subjects: Array<string> | null, classes: Array<DataClass> | null, caller: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } };

export type OpenableSubjectsQueryVariables = Exact<{
  ids: Array<string> | string;
  accounts: boolean;
  people: boolean;
  organisations: boolean;
}>;


export type OpenableSubjectsQuery = { accounts?: { edges: Array<{ node: { id: string, displayName: string | null } }> }, people?: { edges: Array<{ node: { id: string, displayName: string | null } }> }, organisations?: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type RungFragment = { id: string, version: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, organisation: { id: string, tier: number | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type OpenedFragment = { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null };

export type RingAroundQueryVariables = Exact<{
  point: PointInput;
  withinMetres: number;
  first?: number;
  after?: string | null | undefined;
  withGlass: boolean;
}>;


export type RingAroundQuery = { premisesNear: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceMetres: number, node: { id: string, version: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, organisation: { id: string, tier: number | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } }> }, breakGlasses?: { edges: Array<{ node: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } }> } };

export type RingInsideQueryVariables = Exact<{
  polygon: unknown;
  first?: number;
  after?: string | null | undefined;
  withGlass: boolean;
}>;


export type RingInsideQuery = { premisesIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceMetres: number, node: { id: string, version: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, organisation: { id: string, tier: number | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } }> }, breakGlasses?: { edges: Array<{ node: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } }> } };

export type RingedZoneQueryVariables = Exact<{
  zone: string;
}>;


export type RingedZoneQuery = { zone: { id: string, name: string | null, shape: unknown } | null };

export type RingZoneQueryVariables = Exact<{
  zone: string;
  first?: number;
  after?: string | null | undefined;
  withGlass: boolean;
}>;


export type RingZoneQuery = { premisesIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceMetres: number, node: { id: string, version: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, organisation: { id: string, tier: number | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } }> }, breakGlasses?: { edges: Array<{ node: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } }> } };

export type RingOneQueryVariables = Exact<{
  id: string;
  withGlass: boolean;
}>;


export type RingOneQuery = { onePremises: { id: string, version: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, organisation: { id: string, tier: number | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, fitness: Fitness | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, breakGlasses?: { edges: Array<{ node: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } }> } };

export type StandingOfOpeningsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingOfOpeningsQuery = { breakGlasses: { edges: Array<{ node: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } }> } };

export type OpenGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenGlassMutation = { breakGlass: { breakGlass: { id: string, openedBy: string | null, subjectId: string | null, expiresAt: string | null, endedAt: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, account: { id: string } | null } | null } };

export type PinPremisesMutationVariables = Exact<{
  input: UpdatePremisesInput;
}>;


export type PinPremisesMutation = { updatePremises: { premises: { id: string, version: number | null } | null } };

export type RatingsPageFragment = { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, satisfaction: number | null, remark: string | null, month: string | null } }> };

export type QuestionMeasuresQueryVariables = Exact<{
  by: MeasuredBy;
  ratings: boolean;
}>;


export type QuestionMeasuresQuery = { questionMeasures: { from: string | null, to: string | null, measures: Array<{ key: string | null, name: string | null, asked: number | null, withheld: boolean | null, satisfaction: number | null, ratings: number | null, firstAnswer: { answered: number | null, median: number | null, ninetiethPercentile: number | null, inTime: number | null } | null, answer: { answered: number | null, median: number | null, ninetiethPercentile: number | null, inTime: number | null } | null }> | null } | null, questionRatings?: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, satisfaction: number | null, remark: string | null, month: string | null } }> } };

export type MoreRatingsQueryVariables = Exact<{
  after: string;
}>;


export type MoreRatingsQuery = { questionRatings: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, satisfaction: number | null, remark: string | null, month: string | null } }> } };

export type AbsenceEditQueryVariables = Exact<{
  id: string;
}>;


export type AbsenceEditQuery = { absence: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateAbsenceMutationVariables = Exact<{
  input: CreateAbsenceInput;
}>;


export type CreateAbsenceMutation = { createAbsence: { absence: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateAbsenceMutationVariables = Exact<{
  input: UpdateAbsenceInput;
}>;


export type UpdateAbsenceMutation = { updateAbsence: { absence: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveAbsenceMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveAbsenceMutation = { archiveAbsence: { absence: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreAbsenceMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreAbsenceMutation = { restoreAbsence: { absence: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type SpocAssignmentsListQueryVariables = Exact<{
  filter?: SpocAssignmentFilter | null | undefined;
  sort?: Array<SpocAssignmentSort> | SpocAssignmentSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type SpocAssignmentsListQuery = { spocAssignments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type CreateSpocAssignmentMutationVariables = Exact<{
  input: CreateSpocAssignmentInput;
}>;


export type CreateSpocAssignmentMutation = { createSpocAssignment: { spocAssignment: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateSpocAssignmentMutationVariables = Exact<{
  input: UpdateSpocAssignmentInput;
}>;


export type UpdateSpocAssignmentMutation = { updateSpocAssignment: { spocAssignment: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveSpocAssignmentMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveSpocAssignmentMutation = { archiveSpocAssignment: { spocAssignment: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreSpocAssignmentMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreSpocAssignmentMutation = { restoreSpocAssignment: { spocAssignment: { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type AccountsListQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  sort?: Array<AccountSort> | AccountSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type AccountsListQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type AccountEditQueryVariables = Exact<{
  id: string;
}>;


export type AccountEditQuery = { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveAccountMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveAccountMutation = { archiveAccount: { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreAccountMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreAccountMutation = { restoreAccount: { account: { id: string, version: number | null, createdAt: string | null, archivedAt: string | null, email: string | null, displayName: string | null, roles: Array<Role> | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type BreakGlassesListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BreakGlassesListQuery = { breakGlasses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, subjectId: string | null, subjectType: string | null, reason: string | null, createdAt: string | null, expiresAt: string | null, endedAt: string | null, openedBy: string | null, needsConfirmation: boolean | null, confirmedAt: string | null, confirmedBy: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type DirectoratesListQueryVariables = Exact<{
  filter?: DirectorateFilter | null | undefined;
  sort?: Array<DirectorateSort> | DirectorateSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type DirectoratesListQuery = { directorates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type DirectorateEditQueryVariables = Exact<{
  id: string;
}>;


export type DirectorateEditQuery = { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateDirectorateMutationVariables = Exact<{
  input: CreateDirectorateInput;
}>;


export type CreateDirectorateMutation = { createDirectorate: { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateDirectorateMutationVariables = Exact<{
  input: UpdateDirectorateInput;
}>;


export type UpdateDirectorateMutation = { updateDirectorate: { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveDirectorateMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveDirectorateMutation = { archiveDirectorate: { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreDirectorateMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreDirectorateMutation = { restoreDirectorate: { directorate: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, looksHidden: boolean | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type SectorsListQueryVariables = Exact<{
  filter?: SectorFilter | null | undefined;
  sort?: Array<SectorSort> | SectorSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type SectorsListQuery = { sectors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type SectorEditQueryVariables = Exact<{
  id: string;
}>;


export type SectorEditQuery = { sector: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateSectorMutationVariables = Exact<{
  input: CreateSectorInput;
}>;


export type CreateSectorMutation = { createSector: { sector: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateSectorMutationVariables = Exact<{
  input: UpdateSectorInput;
}>;


export type UpdateSectorMutation = { updateSector: { sector: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveSectorMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveSectorMutation = { archiveSector: { sector: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreSectorMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreSectorMutation = { restoreSector: { sector: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type IssuesListQueryVariables = Exact<{
  filter?: IssueFilter | null | undefined;
  sort?: Array<IssueSort> | IssueSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type IssuesListQuery = { issues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type IssueEditQueryVariables = Exact<{
  id: string;
}>;


export type IssueEditQuery = { issue: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateIssueMutationVariables = Exact<{
  input: CreateIssueInput;
}>;


export type CreateIssueMutation = { createIssue: { issue: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateIssueMutationVariables = Exact<{
  input: UpdateIssueInput;
}>;


export type UpdateIssueMutation = { updateIssue: { issue: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveIssueMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveIssueMutation = { archiveIssue: { issue: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreIssueMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreIssueMutation = { restoreIssue: { issue: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type GroupsListQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  sort?: Array<GroupSort> | GroupSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type GroupsListQuery = { groups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type GroupEditQueryVariables = Exact<{
  id: string;
}>;


export type GroupEditQuery = { group: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { group: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup: { group: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveGroupMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveGroupMutation = { archiveGroup: { group: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreGroupMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreGroupMutation = { restoreGroup: { group: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type EngagementKindsListQueryVariables = Exact<{
  filter?: EngagementKindFilter | null | undefined;
  sort?: Array<EngagementKindSort> | EngagementKindSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type EngagementKindsListQuery = { engagementKinds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type EngagementKindEditQueryVariables = Exact<{
  id: string;
}>;


export type EngagementKindEditQuery = { engagementKind: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateEngagementKindMutationVariables = Exact<{
  input: CreateEngagementKindInput;
}>;


export type CreateEngagementKindMutation = { createEngagementKind: { engagementKind: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateEngagementKindMutationVariables = Exact<{
  input: UpdateEngagementKindInput;
}>;


export type UpdateEngagementKindMutation = { updateEngagementKind: { engagementKind: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveEngagementKindMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveEngagementKindMutation = { archiveEngagementKind: { engagementKind: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreEngagementKindMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreEngagementKindMutation = { restoreEngagementKind: { engagementKind: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type TopicsListQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  sort?: Array<TopicSort> | TopicSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type TopicsListQuery = { topics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type TopicEditQueryVariables = Exact<{
  id: string;
}>;


export type TopicEditQuery = { topic: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateTopicMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { topic: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { updateTopic: { topic: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveTopicMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveTopicMutation = { archiveTopic: { topic: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreTopicMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreTopicMutation = { restoreTopic: { topic: { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type EngagementsListQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  sort?: Array<EngagementSort> | EngagementSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type EngagementsListQuery = { engagements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type EngagementShowQueryVariables = Exact<{
  id: string;
}>;


export type EngagementShowQuery = { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null };

export type UpdateEngagementMutationVariables = Exact<{
  input: UpdateEngagementInput;
}>;


export type UpdateEngagementMutation = { updateEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveEngagementMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveEngagementMutation = { archiveEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreEngagementMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreEngagementMutation = { restoreEngagement: { engagement: { updatedAt: string | null, place: string | null, needsHeard: string | null, need: number | null, confidence: number | null, satisfaction: number | null, followUpDueAt: string | null, cancelledBecause: string | null, shared: boolean | null, source: EngagementSource | null, seriesStart: string | null, id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, premises: { id: string, name: string | null } | null, people: Array<{ id: string, displayName: string | null }> | null, officers: Array<{ id: string, displayName: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, engagementIssues: Array<{ id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, commitments: Array<{ id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, groups: Array<{ id: string, name: string | null }> | null, series: { id: string, version: number | null, rule: string | null, startTime: string | null, endsBefore: string | null } | null, askedAs: { id: string, scale: number | null, need: string | null, confidence: string | null, satisfaction: string | null } | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type EngagementIssueEditQueryVariables = Exact<{
  id: string;
}>;


export type EngagementIssueEditQuery = { engagementIssue: { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null };

export type UpdateEngagementIssueMutationVariables = Exact<{
  input: UpdateEngagementIssueInput;
}>;


export type UpdateEngagementIssueMutation = { updateEngagementIssue: { engagementIssue: { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveEngagementIssueMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveEngagementIssueMutation = { archiveEngagementIssue: { engagementIssue: { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreEngagementIssueMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreEngagementIssueMutation = { restoreEngagementIssue: { engagementIssue: { id: string, version: number | null, archivedAt: string | null, sentiment: number | null, line: string | null, issue: { id: string, name: string | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type CommitmentsListQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  sort?: Array<CommitmentSort> | CommitmentSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type CommitmentsListQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, engagement: { id: string, kind: string | null, occurredAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null } | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } }> } };

export type CommitmentEditQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentEditQuery = { commitment: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null };

export type UpdateCommitmentMutationVariables = Exact<{
  input: UpdateCommitmentInput;
}>;


export type UpdateCommitmentMutation = { updateCommitment: { commitment: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveCommitmentMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveCommitmentMutation = { archiveCommitment: { commitment: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreCommitmentMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreCommitmentMutation = { restoreCommitment: { commitment: { id: string, version: number | null, archivedAt: string | null, what: string | null, owner: CommitmentOwner | null, due: string | null, kept: boolean | null, keptOn: string | null, overdue: boolean | null, directorate: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type ExceptionAcceptanceEditQueryVariables = Exact<{
  id: string;
}>;


export type ExceptionAcceptanceEditQuery = { exceptionAcceptance: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type UpdateExceptionAcceptanceMutationVariables = Exact<{
  input: UpdateExceptionAcceptanceInput;
}>;


export type UpdateExceptionAcceptanceMutation = { updateExceptionAcceptance: { exceptionAcceptance: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveExceptionAcceptanceMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveExceptionAcceptanceMutation = { archiveExceptionAcceptance: { exceptionAcceptance: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreExceptionAcceptanceMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreExceptionAcceptanceMutation = { restoreExceptionAcceptance: { exceptionAcceptance: { id: string, version: number | null, archivedAt: string | null, kind: ExceptionKind | null, acceptedUntil: string | null, reason: string | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, person: { id: string, displayName: string | null } | null } | null, commitment: { id: string, what: string | null, engagement: { id: string } | null } | null, engagement: { id: string, summary: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type KeyholdersListQueryVariables = Exact<{
  filter?: KeyholderFilter | null | undefined;
  sort?: Array<KeyholderSort> | KeyholderSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type KeyholdersListQuery = { keyholders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null, postcode: string | null } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } }> } };

export type KeyholderShowQueryVariables = Exact<{
  id: string;
}>;


export type KeyholderShowQuery = { keyholder: { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, favourites: Array<{ id: string }> | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } | null };

export type CreateKeyholderMutationVariables = Exact<{
  input: CreateKeyholderInput;
}>;


export type CreateKeyholderMutation = { createKeyholder: { keyholder: { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateKeyholderMutationVariables = Exact<{
  input: UpdateKeyholderInput;
}>;


export type UpdateKeyholderMutation = { updateKeyholder: { keyholder: { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveKeyholderMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveKeyholderMutation = { archiveKeyholder: { keyholder: { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreKeyholderMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreKeyholderMutation = { restoreKeyholder: { keyholder: { createdAt: string | null, updatedAt: string | null, version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ColleagueInvitationsListQueryVariables = Exact<{
  filter?: ColleagueInvitationFilter | null | undefined;
  sort?: Array<ColleagueInvitationSort> | ColleagueInvitationSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type ColleagueInvitationsListQuery = { colleagueInvitations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, displayName: string | null, email: string | null, standing: Standing | null, expiresAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type ArchiveColleagueInvitationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveColleagueInvitationMutation = { archiveColleagueInvitation: { colleagueInvitation: { id: string, version: number | null, archivedAt: string | null, displayName: string | null, email: string | null, standing: Standing | null, expiresAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type OrganisationsListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  sort?: Array<OrganisationSort> | OrganisationSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
  withChanges?: boolean | null | undefined;
}>;


export type OrganisationsListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type OrganisationShowQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationShowQuery = { organisation: { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, unconfirmedSince: string | null, favourites: Array<{ id: string }> | null, engagements: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, children: Array<{ id: string, name: string | null, tier: number | null }> | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, affiliations: Array<{ id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, premises: Array<{ id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, verifiedAt: string | null, suspendedAt: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type OrganisationEditQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationEditQuery = { organisation: { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation: { organisation: { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { organisation: { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveOrganisationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveOrganisationMutation = { archiveOrganisation: { organisation: { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreOrganisationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreOrganisationMutation = { restoreOrganisation: { organisation: { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null } };

export type OutboxMailsListQueryVariables = Exact<{
  filter?: OutboxMailFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OutboxMailsListQuery = { outboxMails: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string | null, purpose: MailPurpose | null, recipient: string | null, subject: string | null, state: MailState | null, attempts: number | null, finishedAt: string | null, failure: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type PeopleListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort?: Array<PersonSort> | PersonSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
  withChanges?: boolean | null | undefined;
}>;


export type PeopleListQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, displayName: string | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, affiliations: Array<{ id: string, role: string | null, endsOn: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type PersonShowQueryVariables = Exact<{
  id: string;
}>;


export type PersonShowQuery = { person: { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, favourites: Array<{ id: string }> | null, engagements: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } | null, ward: { id: string, name: string | null } | null, affiliations: Array<{ id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, keyholderOf: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type PersonEditQueryVariables = Exact<{
  id: string;
}>;


export type PersonEditQuery = { person: { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { person: { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { person: { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchivePersonMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchivePersonMutation = { archivePerson: { person: { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestorePersonMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestorePersonMutation = { restorePerson: { person: { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } } | null } };

export type AffiliationEditQueryVariables = Exact<{
  id: string;
}>;


export type AffiliationEditQuery = { affiliation: { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateAffiliationMutationVariables = Exact<{
  input: CreateAffiliationInput;
}>;


export type CreateAffiliationMutation = { createAffiliation: { affiliation: { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateAffiliationMutationVariables = Exact<{
  input: UpdateAffiliationInput;
}>;


export type UpdateAffiliationMutation = { updateAffiliation: { affiliation: { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveAffiliationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveAffiliationMutation = { archiveAffiliation: { affiliation: { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreAffiliationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreAffiliationMutation = { restoreAffiliation: { affiliation: { id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ContactPointEditQueryVariables = Exact<{
  id: string;
}>;


export type ContactPointEditQuery = { contactPoint: { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type CreateContactPointMutationVariables = Exact<{
  input: CreateContactPointInput;
}>;


export type CreateContactPointMutation = { createContactPoint: { contactPoint: { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateContactPointMutationVariables = Exact<{
  input: UpdateContactPointInput;
}>;


export type UpdateContactPointMutation = { updateContactPoint: { contactPoint: { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveContactPointMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveContactPointMutation = { archiveContactPoint: { contactPoint: { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreContactPointMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreContactPointMutation = { restoreContactPoint: { contactPoint: { id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null } };

export type RestrictedNoteEditQueryVariables = Exact<{
  id: string;
}>;


export type RestrictedNoteEditQuery = { restrictedNote: { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateRestrictedNoteMutationVariables = Exact<{
  input: CreateRestrictedNoteInput;
}>;


export type CreateRestrictedNoteMutation = { createRestrictedNote: { restrictedNote: { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateRestrictedNoteMutationVariables = Exact<{
  input: UpdateRestrictedNoteInput;
}>;


export type UpdateRestrictedNoteMutation = { updateRestrictedNote: { restrictedNote: { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveRestrictedNoteMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveRestrictedNoteMutation = { archiveRestrictedNote: { restrictedNote: { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreRestrictedNoteMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreRestrictedNoteMutation = { restoreRestrictedNote: { restrictedNote: { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type PremisesListQueryVariables = Exact<{
  filter?: PremisesFilter | null | undefined;
  sort?: Array<PremisesSort> | PremisesSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
  withChanges?: boolean | null | undefined;
}>;


export type PremisesListQuery = { premises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, addressLine1: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, updatedAt: string | null, archivedAt: string | null, ward: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type PremisesShowQueryVariables = Exact<{
  id: string;
}>;


export type PremisesShowQuery = { onePremises: { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, fitKeyholders: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, favourites: Array<{ id: string }> | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, borough: { id: string, name: string | null } | null, beat: { id: string, name: string | null } | null, organisation: { id: string, name: string | null, kind: OrganisationKind | null, sector: { id: string, name: string | null } | null } | null, keyholders: Array<{ version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } }> | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type PremisesEditQueryVariables = Exact<{
  id: string;
}>;


export type PremisesEditQuery = { onePremises: { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreatePremisesMutationVariables = Exact<{
  input: CreatePremisesInput;
}>;


export type CreatePremisesMutation = { createPremises: { premises: { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdatePremisesMutationVariables = Exact<{
  input: UpdatePremisesInput;
}>;


export type UpdatePremisesMutation = { updatePremises: { premises: { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchivePremisesMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchivePremisesMutation = { archivePremises: { premises: { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestorePremisesMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestorePremisesMutation = { restorePremises: { premises: { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RoutingRuleEditQueryVariables = Exact<{
  id: string;
}>;


export type RoutingRuleEditQuery = { routingRule: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateRoutingRuleMutationVariables = Exact<{
  input: CreateRoutingRuleInput;
}>;


export type CreateRoutingRuleMutation = { createRoutingRule: { routingRule: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateRoutingRuleMutationVariables = Exact<{
  input: UpdateRoutingRuleInput;
}>;


export type UpdateRoutingRuleMutation = { updateRoutingRule: { routingRule: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveRoutingRuleMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveRoutingRuleMutation = { archiveRoutingRule: { routingRule: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreRoutingRuleMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreRoutingRuleMutation = { restoreRoutingRule: { routingRule: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type AnswerTemplatesListQueryVariables = Exact<{
  filter?: AnswerTemplateFilter | null | undefined;
  sort?: Array<AnswerTemplateSort> | AnswerTemplateSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type AnswerTemplatesListQuery = { answerTemplates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type CreateAnswerTemplateMutationVariables = Exact<{
  input: CreateAnswerTemplateInput;
}>;


export type CreateAnswerTemplateMutation = { createAnswerTemplate: { answerTemplate: { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateAnswerTemplateMutationVariables = Exact<{
  input: UpdateAnswerTemplateInput;
}>;


export type UpdateAnswerTemplateMutation = { updateAnswerTemplate: { answerTemplate: { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveAnswerTemplateMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveAnswerTemplateMutation = { archiveAnswerTemplate: { answerTemplate: { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreAnswerTemplateMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreAnswerTemplateMutation = { restoreAnswerTemplate: { answerTemplate: { id: string, version: number | null, name: string | null, body: string | null, updatedAt: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ExpectationEditQueryVariables = Exact<{
  id: string;
}>;


export type ExpectationEditQuery = { expectation: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateExpectationMutationVariables = Exact<{
  input: CreateExpectationInput;
}>;


export type CreateExpectationMutation = { createExpectation: { expectation: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateExpectationMutationVariables = Exact<{
  input: UpdateExpectationInput;
}>;


export type UpdateExpectationMutation = { updateExpectation: { expectation: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveExpectationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveExpectationMutation = { archiveExpectation: { expectation: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreExpectationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreExpectationMutation = { restoreExpectation: { expectation: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } | null } };

export type WishEditQueryVariables = Exact<{
  id: string;
}>;


export type WishEditQuery = { wish: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null };

export type CreateWishMutationVariables = Exact<{
  input: CreateWishInput;
}>;


export type CreateWishMutation = { createWish: { wish: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateWishMutationVariables = Exact<{
  input: UpdateWishInput;
}>;


export type UpdateWishMutation = { updateWish: { wish: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveWishMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveWishMutation = { archiveWish: { wish: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreWishMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreWishMutation = { restoreWish: { wish: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } | null } };

export type WorkingPeriodEditQueryVariables = Exact<{
  id: string;
}>;


export type WorkingPeriodEditQuery = { workingPeriod: { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateWorkingPeriodMutationVariables = Exact<{
  input: CreateWorkingPeriodInput;
}>;


export type CreateWorkingPeriodMutation = { createWorkingPeriod: { workingPeriod: { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateWorkingPeriodMutationVariables = Exact<{
  input: UpdateWorkingPeriodInput;
}>;


export type UpdateWorkingPeriodMutation = { updateWorkingPeriod: { workingPeriod: { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveWorkingPeriodMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveWorkingPeriodMutation = { archiveWorkingPeriod: { workingPeriod: { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreWorkingPeriodMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreWorkingPeriodMutation = { restoreWorkingPeriod: { workingPeriod: { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ClosedDayEditQueryVariables = Exact<{
  id: string;
}>;


export type ClosedDayEditQuery = { closedDay: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateClosedDayMutationVariables = Exact<{
  input: CreateClosedDayInput;
}>;


export type CreateClosedDayMutation = { createClosedDay: { closedDay: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateClosedDayMutationVariables = Exact<{
  input: UpdateClosedDayInput;
}>;


export type UpdateClosedDayMutation = { updateClosedDay: { closedDay: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveClosedDayMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveClosedDayMutation = { archiveClosedDay: { closedDay: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreClosedDayMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreClosedDayMutation = { restoreClosedDay: { closedDay: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ResponseTimeEditQueryVariables = Exact<{
  id: string;
}>;


export type ResponseTimeEditQuery = { responseTime: { id: string, version: number | null, urgency: Urgency | null, tier: number | null, firstAnswerMinutes: number | null, answerMinutes: number | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type UpdateResponseTimeMutationVariables = Exact<{
  input: UpdateResponseTimeInput;
}>;


export type UpdateResponseTimeMutation = { updateResponseTime: { responseTime: { id: string, version: number | null, urgency: Urgency | null, tier: number | null, firstAnswerMinutes: number | null, answerMinutes: number | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ZonesListQueryVariables = Exact<{
  filter?: ZoneFilter | null | undefined;
  sort?: Array<ZoneSort> | ZoneSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type ZonesListQuery = { zones: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type ZoneEditQueryVariables = Exact<{
  id: string;
}>;


export type ZoneEditQuery = { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null };

export type CreateZoneMutationVariables = Exact<{
  input: CreateZoneInput;
}>;


export type CreateZoneMutation = { createZone: { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type UpdateZoneMutationVariables = Exact<{
  input: UpdateZoneInput;
}>;


export type UpdateZoneMutation = { updateZone: { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type ArchiveZoneMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ArchiveZoneMutation = { archiveZone: { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type RestoreZoneMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type RestoreZoneMutation = { restoreZone: { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } | null } };

export type OrganisationCareQueryVariables = Exact<{
  organisation: string;
  since: string;
}>;


export type OrganisationCareQuery = { careItems: { totalCount: number, edges: Array<{ node: { id: string, kind: CareKind | null, person: { id: string, displayName: string | null } | null, contactPoint: { kind: ContactKind | null, value: string | null, givenFor: ContactUse | null } | null, premises: { name: string | null, addressLine1: string | null, postcode: string | null } | null, keyholder: { callOrder: number | null } | null } }> } };

export type OrganisationChoicesQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type OrganisationChoicesQuery = { organisations: { edges: Array<{ node: { id: string, name: string | null, sector: { name: string | null } | null } }> } };

export type ConfirmOrganisationMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ConfirmOrganisationMutation = { confirmOrganisation: { organisation: { id: string, version: number | null, unconfirmedSince: string | null } | null } };

export type OrganisationRowFragment = { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } };

export type OrganisationPageFragment = { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, unconfirmedSince: string | null, engagements: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, children: Array<{ id: string, name: string | null, tier: number | null }> | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, affiliations: Array<{ id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, premises: Array<{ id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, verifiedAt: string | null, suspendedAt: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type OrganisationFormFragment = { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

export type OrganisationsBeforeQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OrganisationsBeforeQuery = { organisations: { edges: Array<{ node: { id: string, version: number | null, name: string | null, tier: number | null, reviewDate: string | null, groups: Array<{ id: string }> | null, issues: Array<{ id: string }> | null } }> } };

export type ChangeOrganisationsMutationVariables = Exact<{
  input: ChangeOrganisationsInput;
}>;


export type ChangeOrganisationsMutation = { changeOrganisations: { organisations: Array<{ id: string, version: number | null }> } };

export type ArchiveOrganisationsMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type ArchiveOrganisationsMutation = { archiveOrganisations: { organisations: Array<{ id: string, version: number | null }> } };

export type RestoreOrganisationsMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type RestoreOrganisationsMutation = { restoreOrganisations: { organisations: Array<{ id: string, version: number | null }> } };

export type OutboxMailRowFragment = { id: string, createdAt: string | null, purpose: MailPurpose | null, recipient: string | null, subject: string | null, state: MailState | null, attempts: number | null, finishedAt: string | null, failure: string | null, account: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } };

export type OutboxLetterQueryVariables = Exact<{
  id: string;
}>;


export type OutboxLetterQuery = { node:
    | { id: string, recipient: string | null, subject: string | null, createdAt: string | null, body: string | null, access: { unreadableFields: Array<string> } }
    | Record<PropertyKey, never>
   | null };

export type AbsenceFormFragment = { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } };

export type OwnProfileQueryVariables = Exact<{
  organisation: string;
  today: string;
  withAccounts: boolean;
}>;


export type OwnProfileQuery = { organisation: { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null, organisationIssues: Array<{ id: string, text: string | null, since: string | null, issue: { id: string, name: string | null } | null }> | null } | null, affiliations: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, role: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null } | null } }> }, premises: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, name: string | null, addressLine1: string | null, postcode: string | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, keyholders: Array<{ id: string, version: number | null, callOrder: number | null, verifiedAt: string | null, absentUntil: string | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null }> | null } }> }, pendingChanges: { totalCount: number, edges: Array<{ node: { reason: string | null, id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null } | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> }, absences: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } }> }, accounts?: { edges: Array<{ node: { id: string, email: string | null, roles: Array<Role> | null, person: { id: string } | null } }> }, wishes: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } } }> }, careItems: { totalCount: number, edges: Array<{ node: { version: number | null, answerBy: string | null, id: string, kind: CareKind | null, person: { id: string, displayName: string | null } | null, contactPoint: { kind: ContactKind | null, value: string | null, givenFor: ContactUse | null } | null, premises: { name: string | null, addressLine1: string | null, postcode: string | null } | null, keyholder: { callOrder: number | null } | null } }> }, questions: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, handling: { id: string, version: number | null, routes: Array<{ id: string, state: RouteState | null, directorate: { id: string, name: string | null } | null }> | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type OwnOrganisationFragment = { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null, organisationIssues: Array<{ id: string, text: string | null, since: string | null, issue: { id: string, name: string | null } | null }> | null };

export type OwnAffiliationFragment = { id: string, version: number | null, role: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null } | null };

export type OwnAccountFragment = { id: string, email: string | null, roles: Array<Role> | null, person: { id: string } | null };

export type OwnPremisesFragment = { id: string, version: number | null, name: string | null, addressLine1: string | null, postcode: string | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, keyholders: Array<{ id: string, version: number | null, callOrder: number | null, verifiedAt: string | null, absentUntil: string | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null }> | null };

export type OwnKeyholderFragment = { id: string, version: number | null, callOrder: number | null, verifiedAt: string | null, absentUntil: string | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null };

export type OwnPendingChangeFragment = { reason: string | null, id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null } | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } };

export type OwnCareItemFragment = { version: number | null, answerBy: string | null, id: string, kind: CareKind | null, person: { id: string, displayName: string | null } | null, contactPoint: { kind: ContactKind | null, value: string | null, givenFor: ContactUse | null } | null, premises: { name: string | null, addressLine1: string | null, postcode: string | null } | null, keyholder: { callOrder: number | null } | null };

export type ConfirmCareItemMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ConfirmCareItemMutation = { confirmCareItem: { careItem: { id: string, state: CareState | null } | null } };

export type UpdateOwnProfileMutationVariables = Exact<{
  input: UpdateOwnProfileInput;
}>;


export type UpdateOwnProfileMutation = { updateOwnProfile: { organisation: { id: string, version: number | null } | null, pendingChanges: Array<{ id: string }> } };

export type AddColleagueMutationVariables = Exact<{
  input: AddColleagueInput;
}>;


export type AddColleagueMutation = { addColleague: { person: { id: string, displayName: string | null } | null } };

export type EndColleagueMutationVariables = Exact<{
  input: EndColleagueInput;
}>;


export type EndColleagueMutation = { endColleague: { accountStays: boolean | null, affiliation: { id: string, endsOn: string | null } | null, pendingChanges: Array<{ id: string }> } };

export type ProposePremisesMutationVariables = Exact<{
  input: ProposePremisesInput;
}>;


export type ProposePremisesMutation = { proposePremises: { pendingChange: { id: string } | null } };

export type ProposeLeavingPremisesMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ProposeLeavingPremisesMutation = { proposeLeavingPremises: { pendingChange: { id: string } | null } };

export type ProposeKeyholderMutationVariables = Exact<{
  input: ProposeKeyholderInput;
}>;


export type ProposeKeyholderMutation = { proposeKeyholder: { pendingChange: { id: string } | null } };

export type ProposeKeyholderRemovalMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ProposeKeyholderRemovalMutation = { proposeKeyholderRemoval: { pendingChange: { id: string } | null } };

export type ProposeCallOutNumberMutationVariables = Exact<{
  input: ProposeCallOutNumberInput;
}>;


export type ProposeCallOutNumberMutation = { proposeCallOutNumber: { pendingChange: { id: string } | null } };

export type ProposeCallOutNumberRemovalMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type ProposeCallOutNumberRemovalMutation = { proposeCallOutNumberRemoval: { pendingChange: { id: string } | null } };

export type WithdrawPendingChangeMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type WithdrawPendingChangeMutation = { withdrawPendingChange: { pendingChange: { id: string, status: PendingChangeStatus | null } | null } };

export type ConfirmKeyholdersMutationVariables = Exact<{
  input: VerifyKeyholdersInput;
}>;


export type ConfirmKeyholdersMutation = { verifyKeyholders: { keyholders: Array<{ id: string, verifiedAt: string | null }> } };

export type OwnFileOrganisationQueryVariables = Exact<{
  organisation: string;
}>;


export type OwnFileOrganisationQuery = { organisation: { id: string, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null } | null };

export type OwnFileIssuesQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileIssuesQuery = { organisationIssues: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string | null, since: string | null, issue: { id: string, name: string | null } | null } }> } };

export type OwnFilePeopleQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFilePeopleQuery = { people: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, displayName: string | null, title: string | null, givenName: string | null, familyName: string | null } }> } };

export type OwnFileAffiliationsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileAffiliationsQuery = { affiliations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null } }> } };

export type OwnFileContactsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileContactsQuery = { contactPoints: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null }> | null } }> } };

export type OwnFilePremisesQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFilePremisesQuery = { premises: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, location: { latitude: number, longitude: number } | null, ward: { id: string, name: string | null } | null, borough: { id: string, name: string | null } | null, beat: { id: string, name: string | null } | null } }> } };

export type OwnFileKeyholdersQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileKeyholdersQuery = { keyholders: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, occupier: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }> } };

export type OwnFileAbsencesQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileAbsencesQuery = { absences: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }> } };

export type OwnFileWishesQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileWishesQuery = { wishes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null } }> } };

export type OwnFileChangesQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileChangesQuery = { pendingChanges: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, objectType: string | null, objectId: string | null, field: string | null, oldValue: unknown, newValue: unknown, acceptedValue: unknown, status: PendingChangeStatus | null, proposedBy: string | null, proposedAt: string | null, decidedOffice: string | null, settledAt: string | null, reason: string | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null } }> } };

export type OwnFileQuestionsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileQuestionsQuery = { questions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string | null, subject: string | null, body: string | null, way: PostWay | null, wholeText: string | null, urgency: Urgency | null, operation: string | null, askerStatus: AskerStatus | null, askedAt: string | null, dueAt: string | null, answeredAt: string | null, closedAt: string | null, issue: { id: string, name: string | null } | null, asker: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, attachments: Array<{ id: string, name: string | null, mediaType: string | null, bytes: number | null }> | null, postsConnection: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, postedAt: string | null, fromForce: boolean | null, body: string | null, wholeText: string | null, author: { id: string, displayName: string | null } | null } }> } | null } }> } };

export type OwnFileAccountsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileAccountsQuery = { accounts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, email: string | null, displayName: string | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null } }> } };

export type OwnFileConsentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFileConsentsQuery = { ownConsents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null } }> } };

export type OwnFileCareItemsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type OwnFileCareItemsQuery = { careItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: CareKind | null, state: CareState | null, askedAt: string | null, answerBy: string | null, settledAt: string | null, settledBy: string | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null, premises: { id: string, name: string | null } | null, keyholder: { id: string, callOrder: number | null } | null } }> } };

export type OwnFileLooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFileLooksQuery = { looks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, day: string | null, office: string | null, category: LedgerCategory | null, class: DataClass | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }> } };

export type OwnFilePostsQueryVariables = Exact<{
  question: string;
  after?: string | null | undefined;
}>;


export type OwnFilePostsQuery = { question: { postsConnection: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, postedAt: string | null, fromForce: boolean | null, body: string | null, wholeText: string | null, author: { id: string, displayName: string | null } | null } }> } | null } | null };

export type OwnFileIssueFragment = { id: string, text: string | null, since: string | null, issue: { id: string, name: string | null } | null };

export type OwnFilePersonFragment = { id: string, displayName: string | null, title: string | null, givenName: string | null, familyName: string | null };

export type OwnFileAffiliationFragment = { id: string, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null };

export type OwnFileContactFragment = { id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null }> | null };

export type OwnFilePlaceFragment = { id: string, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, location: { latitude: number, longitude: number } | null, ward: { id: string, name: string | null } | null, borough: { id: string, name: string | null } | null, beat: { id: string, name: string | null } | null };

export type OwnFileKeyholderFragment = { id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, occupier: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, fitness: Fitness | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null };

export type OwnFileAbsenceFragment = { id: string, from: string | null, to: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null };

export type OwnFileWishFragment = { id: string, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null };

export type OwnFileChangeFragment = { id: string, objectType: string | null, objectId: string | null, field: string | null, oldValue: unknown, newValue: unknown, acceptedValue: unknown, status: PendingChangeStatus | null, proposedBy: string | null, proposedAt: string | null, decidedOffice: string | null, settledAt: string | null, reason: string | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null };

export type OwnFileQuestionFragment = { id: string, reference: string | null, subject: string | null, body: string | null, way: PostWay | null, wholeText: string | null, urgency: Urgency | null, operation: string | null, askerStatus: AskerStatus | null, askedAt: string | null, dueAt: string | null, answeredAt: string | null, closedAt: string | null, issue: { id: string, name: string | null } | null, asker: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, attachments: Array<{ id: string, name: string | null, mediaType: string | null, bytes: number | null }> | null, postsConnection: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, postedAt: string | null, fromForce: boolean | null, body: string | null, wholeText: string | null, author: { id: string, displayName: string | null } | null } }> } | null };

export type OwnFilePostsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, postedAt: string | null, fromForce: boolean | null, body: string | null, wholeText: string | null, author: { id: string, displayName: string | null } | null } }> };

export type OwnFileAccountFragment = { id: string, email: string | null, displayName: string | null, standing: Standing | null, suspendedAt: string | null, invitationExpiresAt: string | null };

export type OwnFileConsentFragment = { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null };

export type OwnFileCareItemFragment = { id: string, kind: CareKind | null, state: CareState | null, askedAt: string | null, answerBy: string | null, settledAt: string | null, settledBy: string | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null, premises: { id: string, name: string | null } | null, keyholder: { id: string, callOrder: number | null } | null };

export type OwnFileLookFragment = { id: string, day: string | null, office: string | null, category: LedgerCategory | null, class: DataClass | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null };

export type OwnFileResidentQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFileResidentQuery = { viewer: { account: { id: string, email: string | null, displayName: string | null, person: { id: string, displayName: string | null, title: string | null, givenName: string | null, familyName: string | null, ward: { id: string, name: string | null } | null } | null } | null } };

export type OwnFileResidentContactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFileResidentContactsQuery = { contactPoints: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null } }> } };

export type OwnFileResidentWishesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFileResidentWishesQuery = { wishes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null } }> } };

export type OwnFileResidentQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFileResidentQuestionsQuery = { questions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string | null, subject: string | null, body: string | null, way: PostWay | null, wholeText: string | null, urgency: Urgency | null, operation: string | null, askerStatus: AskerStatus | null, askedAt: string | null, dueAt: string | null, answeredAt: string | null, closedAt: string | null, issue: { id: string, name: string | null } | null, asker: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, attachments: Array<{ id: string, name: string | null, mediaType: string | null, bytes: number | null }> | null, postsConnection: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, postedAt: string | null, fromForce: boolean | null, body: string | null, wholeText: string | null, author: { id: string, displayName: string | null } | null } }> } | null } }> } };

export type WhoLookedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoLookedQuery = { looks: { edges: Array<{ node: { id: string, day: string | null, office: string | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, whoMaySee: Array<{ office: string, sees: Array<{ what: string, only: string | null }> }>, ownConsents: { edges: Array<{ node: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MoreLooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreLooksQuery = { looks: { edges: Array<{ node: { id: string, day: string | null, office: string | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MoreConsentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreConsentsQuery = { ownConsents: { edges: Array<{ node: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LooksPageFragment = { edges: Array<{ node: { id: string, day: string | null, office: string | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type LookLineFragment = { id: string, day: string | null, office: string | null, purpose: string | null, person: { id: string, displayName: string | null } | null, premises: { id: string, name: string | null } | null };

export type ConsentsPageFragment = { edges: Array<{ node: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ConsentLineFragment = { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null };

export type ResidentPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidentPageQuery = { viewer: { account: { id: string, person: { id: string, displayName: string | null, ward: { id: string, name: string | null, mailAddress: string | null } | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, wishes: Array<{ id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } }> | null } | null } | null }, ownConsents: { edges: Array<{ node: { id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, wording: string | null, wordingVersion: string | null, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, contactPoint: { id: string, value: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, questions: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, handling: { id: string, version: number | null, routes: Array<{ id: string, state: RouteState | null, directorate: { id: string, name: string | null } | null }> | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type ResidentFragment = { id: string, displayName: string | null, ward: { id: string, name: string | null, mailAddress: string | null } | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, wishes: Array<{ id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } }> | null };

export type WishFormFragment = { id: string, version: number | null, archivedAt: string | null, channel: Channel | null, from: string | null, until: string | null, topic: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, organisation: { id: string } | null, access: { unreadableFields: Array<string> } };

export type LastChangeQueryVariables = Exact<{
  id: string;
  history: boolean;
}>;


export type LastChangeQuery = { node:
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { updatedAt: string | null, id: string }
   | null, history?: { edges: Array<{ node: { id: string, objectVersion: number | null, at: string | null, changedBy: string | null } }> } };

export type PendingChangeLineFragment = { id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null } | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } };

export type PendingChangeBesideFragment = { oldValue: unknown, acceptedValue: unknown, decidedBy: string | null, reason: string | null, id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null, archivedAt: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null, changes: Array<{ id: string, objectVersion: number | null, field: string | null, class: DataClass | null, oldValue: unknown, newValue: unknown, at: string | null, changedBy: string | null, proposedBy: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null } | null, premises: { id: string, name: string | null, archivedAt: string | null, organisation: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, occupier: boolean | null, person: { id: string, displayName: string | null } | null }> | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null }> | null } | null, access: { unreadableFields: Array<string> } };

export type ListsOfNamesFragment = { sectors: { edges: Array<{ node: { id: string, name: string | null } }> }, groups: { edges: Array<{ node: { id: string, name: string | null } }> }, issues: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type PendingChangesQueryVariables = Exact<{
  filter: PendingChangeFilter;
  sort: Array<PendingChangeSort> | PendingChangeSort;
  first: number;
  shown: PendingChangeFilter;
  isShown: boolean;
}>;


export type PendingChangesQuery = { listed: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null } | null, premises: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, access: { unreadableFields: Array<string> } } }> }, waiting: { totalCount: number }, shown?: { edges: Array<{ node: { oldValue: unknown, acceptedValue: unknown, decidedBy: string | null, reason: string | null, id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null, archivedAt: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null, changes: Array<{ id: string, objectVersion: number | null, field: string | null, class: DataClass | null, oldValue: unknown, newValue: unknown, at: string | null, changedBy: string | null, proposedBy: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null } | null, premises: { id: string, name: string | null, archivedAt: string | null, organisation: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, occupier: boolean | null, person: { id: string, displayName: string | null } | null }> | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null }> | null } | null, access: { unreadableFields: Array<string> } } }> } } & { sectors?: { edges: Array<{ node: { id: string, name: string | null } }> }, groups?: { edges: Array<{ node: { id: string, name: string | null } }> }, issues?: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type PendingChangeBesideQueryVariables = Exact<{
  id: string;
}>;


export type PendingChangeBesideQuery = { pendingChange: { oldValue: unknown, acceptedValue: unknown, decidedBy: string | null, reason: string | null, id: string, version: number | null, objectType: string | null, objectId: string | null, field: string | null, newValue: unknown, proposedBy: string | null, proposedAt: string | null, status: PendingChangeStatus | null, decides: PendingChangeDecider | null, decidedOffice: string | null, settledAt: string | null, organisation: { id: string, name: string | null, archivedAt: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, name: string | null }> | null, changes: Array<{ id: string, objectVersion: number | null, field: string | null, class: DataClass | null, oldValue: unknown, newValue: unknown, at: string | null, changedBy: string | null, proposedBy: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null } | null, premises: { id: string, name: string | null, archivedAt: string | null, organisation: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, occupier: boolean | null, person: { id: string, displayName: string | null } | null }> | null } | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null }> | null } | null, access: { unreadableFields: Array<string> } } | null, sectors: { edges: Array<{ node: { id: string, name: string | null } }> }, groups: { edges: Array<{ node: { id: string, name: string | null } }> }, issues: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type AfterChangeFragment = { id: string, name: string | null, fitKeyholders: number | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string }> | null };

export type AcceptPendingChangeMutationVariables = Exact<{
  input: AcceptPendingChangeInput;
}>;


export type AcceptPendingChangeMutation = { acceptPendingChange: { pendingChange: { id: string, premises: { id: string, name: string | null, fitKeyholders: number | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string }> | null } | null } | null } };

export type NewPremisesQueryVariables = Exact<{
  organisation: string;
  name: string;
}>;


export type NewPremisesQuery = { premises: { edges: Array<{ node: { id: string, name: string | null, fitKeyholders: number | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string }> | null } }> } };

export type RejectPendingChangeMutationVariables = Exact<{
  input: RejectPendingChangeInput;
}>;


export type RejectPendingChangeMutation = { rejectPendingChange: { pendingChange: { id: string } | null } };

export type PersonRowFragment = { id: string, version: number | null, displayName: string | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, affiliations: Array<{ id: string, role: string | null, endsOn: string | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } };

export type PersonPageFragment = { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, engagements: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, kind: string | null, status: EngagementStatus | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, archivedAt: string | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } | null, ward: { id: string, name: string | null } | null, affiliations: Array<{ id: string, version: number | null, archivedAt: string | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, contactPoints: Array<{ id: string, version: number | null, archivedAt: string | null, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, verifiedOn: string | null, consent: ConsentDecision | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null, directorate: { id: string, name: string | null } | null, consentHistory: Array<{ id: string, decision: ConsentDecision | null, recordedAt: string | null, source: string | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, keyholderOf: Array<{ id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, premises: { id: string, name: string | null, postcode: string | null } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type PersonFormFragment = { id: string, version: number | null, archivedAt: string | null, title: string | null, givenName: string | null, familyName: string | null, displayName: string | null, reviewDate: string | null, access: { unreadableFields: Array<string> } };

export type PersonChoicesQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
}>;


export type PersonChoicesQuery = { people: { edges: Array<{ node: { id: string, displayName: string | null, affiliations: Array<{ role: string | null, organisation: { name: string | null } | null }> | null } }> } };

export type PeopleBeforeQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PeopleBeforeQuery = { people: { edges: Array<{ node: { id: string, version: number | null } }> } };

export type ArchivePeopleMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type ArchivePeopleMutation = { archivePeople: { people: Array<{ id: string, version: number | null }> } };

export type RestorePeopleMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type RestorePeopleMutation = { restorePeople: { people: Array<{ id: string, version: number | null }> } };

export type PremisesRowFragment = { id: string, version: number | null, name: string | null, addressLine1: string | null, postcode: string | null, use: string | null, locationPrecision: LocationPrecision | null, fitKeyholders: number | null, updatedAt: string | null, archivedAt: string | null, ward: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, changes?: Array<{ id: string, objectVersion: number | null, field: string | null, at: string | null, changedBy: string | null, source: string | null }> | null, access: { unreadableFields: Array<string> } };

export type PremisesAddressFragment = { name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null };

export type PremisesPageFragment = { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, fitKeyholders: number | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, borough: { id: string, name: string | null } | null, beat: { id: string, name: string | null } | null, organisation: { id: string, name: string | null, kind: OrganisationKind | null, sector: { id: string, name: string | null } | null } | null, keyholders: Array<{ version: number | null, archivedAt: string | null, id: string, callOrder: number | null, travelMinutes: number | null, transport: Transport | null, fullAccess: boolean | null, trained: boolean | null, agreedOn: string | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, occupier: boolean | null, fitness: Fitness | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, access: { unreadableFields: Array<string> } }> | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, restrictedNotes: Array<{ id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type PremisesFormFragment = { id: string, version: number | null, archivedAt: string | null, uprn: string | null, use: string | null, locationPrecision: LocationPrecision | null, source: string | null, externalId: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type PremisesCallSheetQueryVariables = Exact<{
  id: string;
}>;


export type PremisesCallSheetQuery = { onePremises: { id: string, use: string | null, name: string | null, addressLine1: string | null, addressLine2: string | null, addressLine3: string | null, addressLine4: string | null, postcode: string | null, ward: { id: string, name: string | null } | null, rules: Array<{ code: PremisesRuleCode, state: RuleState, words: string, source: string }> | null, toRing: Array<{ id: string, fitness: Fitness | null, callOrder: number | null, verifiedAt: string | null, suspendedAt: string | null, absentUntil: string | null, travelMinutes: number | null, rules: Array<{ code: KeyholderRuleCode, state: RuleState, words: string, source: string }> | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, extension: string | null, note: string | null, givenFor: ContactUse | null, consent: ConsentDecision | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type PremisesBeforeQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PremisesBeforeQuery = { premises: { edges: Array<{ node: { id: string, version: number | null } }> } };

export type ArchiveManyPremisesMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type ArchiveManyPremisesMutation = { archiveManyPremises: { premises: Array<{ id: string, version: number | null }> } };

export type RestoreManyPremisesMutationVariables = Exact<{
  input: RecordVersionsInput;
}>;


export type RestoreManyPremisesMutation = { restoreManyPremises: { premises: Array<{ id: string, version: number | null }> } };

export type QuestionLineFragment = { id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, handling: { id: string, version: number | null, routes: Array<{ id: string, state: RouteState | null, directorate: { id: string, name: string | null } | null }> | null } | null, access: { unreadableFields: Array<string> } };

export type QuestionFileFragment = { id: string, name: string | null, bytes: number | null, state: AttachmentState | null };

export type QuestionPostFragment = { id: string, body: string | null, postedAt: string | null, way: PostWay | null, mailSubject: string | null, fromForce: boolean | null, author: { id: string, displayName: string | null } | null, officer: { id: string, displayName: string | null } | null };

export type QuestionThreadFragment = { body: string | null, way: PostWay | null, firstAnswerDueAt: string | null, firstAnsweredAt: string | null, closedAt: string | null, isRated: boolean | null, id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, follows: { id: string, reference: string | null, subject: string | null } | null, attachments: Array<{ id: string, name: string | null, bytes: number | null, state: AttachmentState | null, post: { id: string } | null }> | null, handling: { id: string, version: number | null, takenAt: string | null, escalationLevel: number | null, routes: Array<{ id: string, state: RouteState | null, reason: string | null, answeredAt: string | null, directorate: { id: string, name: string | null } | null }> | null, notes: Array<{ id: string, text: string | null, createdAt: string | null, officer: { id: string, displayName: string | null } | null }> | null, relatedQuestions: Array<{ id: string, reference: string | null, subject: string | null, status: QuestionStatus | null }> | null } | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

export type PostsPageFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, body: string | null, postedAt: string | null, way: PostWay | null, mailSubject: string | null, fromForce: boolean | null, author: { id: string, displayName: string | null } | null, officer: { id: string, displayName: string | null } | null } }> };

export type QuestionThreadPageQueryVariables = Exact<{
  id: string;
  posts: number;
}>;


export type QuestionThreadPageQuery = { question: { body: string | null, way: PostWay | null, firstAnswerDueAt: string | null, firstAnsweredAt: string | null, closedAt: string | null, isRated: boolean | null, id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, postsConnection: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, body: string | null, postedAt: string | null, way: PostWay | null, mailSubject: string | null, fromForce: boolean | null, author: { id: string, displayName: string | null } | null, officer: { id: string, displayName: string | null } | null } }> } | null, follows: { id: string, reference: string | null, subject: string | null } | null, attachments: Array<{ id: string, name: string | null, bytes: number | null, state: AttachmentState | null, post: { id: string } | null }> | null, handling: { id: string, version: number | null, takenAt: string | null, escalationLevel: number | null, routes: Array<{ id: string, state: RouteState | null, reason: string | null, answeredAt: string | null, directorate: { id: string, name: string | null } | null }> | null, notes: Array<{ id: string, text: string | null, createdAt: string | null, officer: { id: string, displayName: string | null } | null }> | null, relatedQuestions: Array<{ id: string, reference: string | null, subject: string | null, status: QuestionStatus | null }> | null } | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } | null };

export type EarlierPostsQueryVariables = Exact<{
  id: string;
  first: number;
  after: string;
}>;


export type EarlierPostsQuery = { question: { postsConnection: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, body: string | null, postedAt: string | null, way: PostWay | null, mailSubject: string | null, fromForce: boolean | null, author: { id: string, displayName: string | null } | null, officer: { id: string, displayName: string | null } | null } }> } | null } | null };

export type OwnQuestionsQueryVariables = Exact<{
  filter?: QuestionFilter | null | undefined;
  first: number;
}>;


export type OwnQuestionsQuery = { questions: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, handling: { id: string, version: number | null, routes: Array<{ id: string, state: RouteState | null, directorate: { id: string, name: string | null } | null }> | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type InboxQueryVariables = Exact<{
  shown: QuestionFilter;
  sort: Array<QuestionSort> | QuestionSort;
  own: QuestionFilter;
  directorate: QuestionFilter;
  unassigned: QuestionFilter;
  overdue: QuestionFilter;
  first: number;
  held: boolean;
}>;


export type InboxQuery = { shown?: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, reference: string | null, subject: string | null, status: QuestionStatus | null, urgency: Urgency | null, askedAt: string | null, dueAt: string | null, isOverdue: boolean | null, answeredAt: string | null, operation: string | null, issue: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, person: { id: string, displayName: string | null } | null, asker: { id: string, displayName: string | null } | null, assignee: { id: string, displayName: string | null } | null, directorates: Array<{ id: string, name: string | null }> | null, handling: { id: string, version: number | null, routes: Array<{ id: string, state: RouteState | null, directorate: { id: string, name: string | null } | null }> | null } | null, access: { unreadableFields: Array<string> } } }> }, own: { totalCount: number }, directorate: { totalCount: number }, unassigned: { totalCount: number }, overdue: { totalCount: number }, held: { totalCount: number, edges?: Array<{ node: { id: string, version: number | null, reason: HeldReason | null, receivedAt: string | null, sender: string | null, subject: string | null, visibleText: string | null, account: { id: string, displayName: string | null } | null, question: { id: string, reference: string | null, subject: string | null } | null } }> } };

export type AskChoicesQueryVariables = Exact<{
  today: string;
}>;


export type AskChoicesQuery = { issues: { edges: Array<{ node: { id: string, name: string | null } }> }, routingRules: { edges: Array<{ node: { id: string, operation: string | null } }> } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { question: { id: string } | null } };

export type ReplyToQuestionMutationVariables = Exact<{
  input: ReplyToQuestionInput;
}>;


export type ReplyToQuestionMutation = { replyToQuestion: { question: { id: string, version: number | null } | null } };

export type ReopenQuestionMutationVariables = Exact<{
  input: ReplyToQuestionInput;
}>;


export type ReopenQuestionMutation = { reopenQuestion: { question: { id: string, version: number | null } | null } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { question: { id: string, version: number | null } | null } };

export type AskBackMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AskBackMutation = { askBack: { question: { id: string, version: number | null } | null } };

export type NeedNoAnswerMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type NeedNoAnswerMutation = { needNoAnswer: { question: { id: string, version: number | null } | null } };

export type CloseQuestionMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type CloseQuestionMutation = { closeQuestion: { question: { id: string, version: number | null } | null } };

export type WithdrawQuestionMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type WithdrawQuestionMutation = { withdrawQuestion: { question: { id: string, version: number | null } | null } };

export type TakeQuestionMutationVariables = Exact<{
  input: TakeQuestionInput;
}>;


export type TakeQuestionMutation = { takeQuestion: { question: { id: string, version: number | null } | null } };

export type ChangeRoutesMutationVariables = Exact<{
  input: ChangeRoutesInput;
}>;


export type ChangeRoutesMutation = { changeRoutes: { question: { id: string, version: number | null } | null } };

export type RelateQuestionsMutationVariables = Exact<{
  input: RelateQuestionsInput;
}>;


export type RelateQuestionsMutation = { relateQuestions: { question: { id: string } | null } };

export type NoteOnQuestionMutationVariables = Exact<{
  input: NoteOnQuestionInput;
}>;


export type NoteOnQuestionMutation = { noteOnQuestion: { question: { id: string, version: number | null } | null } };

export type QuestionChangedSubscriptionVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type QuestionChangedSubscription = { questionChanged: { kind: ChangeKind, id: string } };

export type HeldMailChangedSubscriptionVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type HeldMailChangedSubscription = { heldMailChanged: { kind: ChangeKind, id: string } };

export type HandlingChangedSubscriptionVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type HandlingChangedSubscription = { questionHandlingChanged: { kind: ChangeKind, id: string } };

export type ChangeUrgencyMutationVariables = Exact<{
  input: ChangeUrgencyInput;
}>;


export type ChangeUrgencyMutation = { changeUrgency: { question: { id: string } | null } };

export type TemplateChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateChoicesQuery = { answerTemplates: { edges: Array<{ node: { id: string, name: string | null, directorate: { id: string, name: string | null } | null } }> } };

export type FillTemplateQueryVariables = Exact<{
  template: string;
  question: string;
}>;


export type FillTemplateQuery = { fillTemplate: { text: string | null, unfilled: Array<string> | null } | null };

export type EarlierAnswersQueryVariables = Exact<{
  question: string;
}>;


export type EarlierAnswersQuery = { earlierAnswers: { edges: Array<{ node: { id: string, subject: string | null, text: string | null, answeredAt: string | null, directorate: { id: string, name: string | null } | null } }> } };

export type RateQuestionMutationVariables = Exact<{
  input: RateQuestionInput;
}>;


export type RateQuestionMutation = { rateQuestion: { question: { id: string } | null } };

export type HeldMailLineFragment = { id: string, version: number | null, reason: HeldReason | null, receivedAt: string | null, sender: string | null, subject: string | null, visibleText: string | null, account: { id: string, displayName: string | null } | null, question: { id: string, reference: string | null, subject: string | null } | null };

export type AcceptHeldMailMutationVariables = Exact<{
  input: AcceptHeldMailInput;
}>;


export type AcceptHeldMailMutation = { acceptHeldMail: { heldMail: { id: string, outcome: HeldOutcome | null } | null } };

export type DiscardHeldMailMutationVariables = Exact<{
  input: RecordVersionInput;
}>;


export type DiscardHeldMailMutation = { discardHeldMail: { heldMail: { id: string } | null } };

export type WholeMailQueryVariables = Exact<{
  id: string;
}>;


export type WholeMailQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'AnswerTemplate', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'AuthenticatorApp', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'CalendarFeed', id: string }
    | { __typename: 'CareItem', id: string }
    | { __typename: 'ClosedDay', id: string }
    | { __typename: 'ColleagueInvitation', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'ConsentEvent', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'Directorate', id: string }
    | { __typename: 'Engagement', id: string }
    | { __typename: 'EngagementFeedback', id: string }
    | { __typename: 'EngagementIssue', id: string }
    | { __typename: 'EngagementKind', id: string }
    | { __typename: 'EngagementSeries', id: string }
    | { __typename: 'ExceptionAcceptance', id: string }
    | { __typename: 'Expectation', id: string }
    | { __typename: 'Favourite', id: string }
    | { __typename: 'Group', id: string }
    | { __typename: 'HandlingNote', id: string }
    | { __typename: 'HeldMail', id: string }
    | { __typename: 'HistoryEntry', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Keyholder', id: string }
    | { __typename: 'LedgerRecord', id: string }
    | { __typename: 'Look', id: string }
    | { __typename: 'MailChoice', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationIssue', id: string }
    | { __typename: 'OutboxMail', id: string }
    | { __typename: 'Passkey', id: string }
    | { __typename: 'PendingChange', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Post', wholeText: string | null, officerWholeText: string | null, id: string }
    | { __typename: 'Premises', id: string }
    | { __typename: 'Question', wholeText: string | null, id: string }
    | { __typename: 'QuestionHandling', id: string }
    | { __typename: 'QuestionRoute', id: string }
    | { __typename: 'ResponseTime', id: string }
    | { __typename: 'RestrictedNote', id: string }
    | { __typename: 'RoutingRule', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SpocAssignment', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Wish', id: string }
    | { __typename: 'WorkingCalendar', id: string }
    | { __typename: 'WorkingPeriod', id: string }
    | { __typename: 'Zone', id: string }
   | null };

export type QuestionChoicesQueryVariables = Exact<{
  filter: QuestionFilter;
}>;


export type QuestionChoicesQuery = { questions: { edges: Array<{ node: { id: string, subject: string | null, reference: string | null } }> } };

export type AssignableToQueryVariables = Exact<{
  question: string;
}>;


export type AssignableToQuery = { assignableTo: { edges: Array<{ node: { id: string, displayName: string | null } }> } };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { mailChoice: { id: string, hasText: boolean | null } | null } };

export type SectorChoicesQueryVariables = Exact<{
  filter?: SectorFilter | null | undefined;
}>;


export type SectorChoicesQuery = { sectors: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type GroupChoicesQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
}>;


export type GroupChoicesQuery = { groups: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type IssueChoicesQueryVariables = Exact<{
  filter?: IssueFilter | null | undefined;
}>;


export type IssueChoicesQuery = { issues: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type DirectorateChoicesQueryVariables = Exact<{
  filter?: DirectorateFilter | null | undefined;
}>;


export type DirectorateChoicesQuery = { directorates: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type TopicChoicesQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
}>;


export type TopicChoicesQuery = { topics: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type SectorEntryFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type SectorRowFragment = { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type SectorFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type IssueEntryFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type IssueRowFragment = { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type IssueFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type GroupEntryFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type GroupRowFragment = { organisationCount: number | null, id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type GroupFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type TopicRowFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type TopicFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type EngagementKindRowFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type EngagementKindFormFragment = { id: string, version: number | null, code: string | null, name: string | null, description: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type NoteEntryFragment = { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type RestrictedNoteFormFragment = { id: string, version: number | null, archivedAt: string | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type ExpectationFormFragment = { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type DuePageFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ dueAt: string, everyDays: number, node: { id: string, name: string | null, tier: number | null, sector: { id: string, name: string | null } | null } }> };

export type RhythmQueryVariables = Exact<{
  withinDays: number;
  engagedBy?: string | null | undefined;
}>;


export type RhythmQuery = { organisationsDue: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ dueAt: string, everyDays: number, node: { id: string, name: string | null, tier: number | null, sector: { id: string, name: string | null } | null } }> }, expectations: { edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, tier: number | null, everyDays: number | null, group: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type OrganisationsDueQueryVariables = Exact<{
  withinDays: number;
  engagedBy?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsDueQuery = { organisationsDue: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ dueAt: string, everyDays: number, node: { id: string, name: string | null, tier: number | null, sector: { id: string, name: string | null } | null } }> } };

export type RoutingRuleFormFragment = { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type RoutingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoutingRulesQuery = { routingRules: { totalCount: number, edges: Array<{ node: { id: string, version: number | null, archivedAt: string | null, position: number | null, operation: string | null, startsOn: string | null, endsOn: string | null, tier: number | null, directorate: { id: string, name: string | null } | null, issue: { id: string, name: string | null } | null, sector: { id: string, name: string | null } | null, ward: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } } }> } };

export type PreviewRoutingQueryVariables = Exact<{
  rule: RoutingRuleDraft;
}>;


export type PreviewRoutingQuery = { previewRouting: { questions: number, moves: Array<{ from: string | null, to: string | null, questions: number }> } };

export type SearchHitFragment = { matched: Array<{ field: string, text: string, consent: ConsentDecision | null }>, node:
    | { __typename: 'Organisation', id: string, name: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null }
    | { __typename: 'Person', id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null }
    | { __typename: 'Premises', id: string, name: string | null, addressLine1: string | null, postcode: string | null, ward: { id: string, name: string | null } | null }
   };

export type SearchPageQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, matched: Array<{ field: string, text: string, consent: ConsentDecision | null }>, node:
        | { __typename: 'Organisation', id: string, name: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null }
        | { __typename: 'Person', id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null }
        | { __typename: 'Premises', id: string, name: string | null, addressLine1: string | null, postcode: string | null, ward: { id: string, name: string | null } | null }
       }> } };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
}>;


export type PaletteSearchQuery = { search: { edges: Array<{ cursor: string, matched: Array<{ field: string, text: string, consent: ConsentDecision | null }>, node:
        | { __typename: 'Organisation', id: string, name: string | null, kind: OrganisationKind | null, tier: number | null, sector: { id: string, name: string | null } | null }
        | { __typename: 'Person', id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null }
        | { __typename: 'Premises', id: string, name: string | null, addressLine1: string | null, postcode: string | null, ward: { id: string, name: string | null } | null }
       }> } };

export type SecurityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPageQuery = { viewer: { account: { id: string, email: string | null, ssoLinkedAt: string | null } | null, session: { id: string, signedInBy: SignedInBy | null } | null, sessions: Array<{ id: string, createdAt: string | null, updatedAt: string | null, signedInBy: SignedInBy | null, browser: string | null, ipAddress: string | null, access: { unreadableFields: Array<string> } }>, authenticatorApp: { id: string, verified: boolean | null, createdAt: string | null, recoveryCodesLeft: number | null } | null, passkeys: Array<{ id: string, name: string | null, createdAt: string | null, lastUsedAt: string | null, backedUp: boolean | null }> }, mailChoices: { edges: Array<{ node: { id: string, hasText: boolean | null } }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { account: { id: string } | null } };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions: { account: { id: string } | null } };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { passkey: { id: string, name: string | null } | null } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { passkey: { id: string } | null } };

export type SimilarOrganisationsQueryVariables = Exact<{
  name: string;
}>;


export type SimilarOrganisationsQuery = { similarOrganisations: { edges: Array<{ node: { id: string, name: string | null, kind: OrganisationKind | null, sector: { id: string, name: string | null } | null } }> } };

export type SimilarPeopleQueryVariables = Exact<{
  name: string;
}>;


export type SimilarPeopleQuery = { similarPeople: { edges: Array<{ node: { id: string, displayName: string | null, affiliations: Array<{ id: string, role: string | null, organisation: { id: string, name: string | null } | null }> | null } }> } };

export type SpocAssignmentRowFragment = { id: string, version: number | null, startsOn: string | null, endsOn: string | null, lead: boolean | null, absentFrom: string | null, absentUntil: string | null, archivedAt: string | null, account: { id: string, displayName: string | null, email: string | null } | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } };

export type CreateStakeholderMutationVariables = Exact<{
  input: CreateStakeholderInput;
}>;


export type CreateStakeholderMutation = { createStakeholder: { organisation: { id: string } | null, person: { id: string } | null } };

export type TimelinePartFragment = { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ at: string, node:
      | { __typename: 'ConsentEvent', id: string, decision: ConsentDecision | null, contactPoint: { id: string, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null } | null }
      | { __typename: 'Engagement', id: string, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, engagementStatus: EngagementStatus | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null }
      | { __typename: 'Post', id: string, body: string | null, question: { id: string, reference: string | null, subject: string | null } | null }
      | { __typename: 'Question', id: string, reference: string | null, subject: string | null, questionStatus: QuestionStatus | null, organisation: { id: string, name: string | null } | null }
     }> };

export type TimelineAroundQueryVariables = Exact<{
  of?: TimelineOf | null | undefined;
  filter?: TimelineFilter | null | undefined;
  owner: string;
  isOwned: boolean;
}>;


export type TimelineAroundQuery = { later: { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ at: string, node:
        | { __typename: 'ConsentEvent', id: string, decision: ConsentDecision | null, contactPoint: { id: string, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null } | null }
        | { __typename: 'Engagement', id: string, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, engagementStatus: EngagementStatus | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null }
        | { __typename: 'Post', id: string, body: string | null, question: { id: string, reference: string | null, subject: string | null } | null }
        | { __typename: 'Question', id: string, reference: string | null, subject: string | null, questionStatus: QuestionStatus | null, organisation: { id: string, name: string | null } | null }
       }> }, earlier: { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ at: string, node:
        | { __typename: 'ConsentEvent', id: string, decision: ConsentDecision | null, contactPoint: { id: string, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null } | null }
        | { __typename: 'Engagement', id: string, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, engagementStatus: EngagementStatus | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null }
        | { __typename: 'Post', id: string, body: string | null, question: { id: string, reference: string | null, subject: string | null } | null }
        | { __typename: 'Question', id: string, reference: string | null, subject: string | null, questionStatus: QuestionStatus | null, organisation: { id: string, name: string | null } | null }
       }> }, node?:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'Affiliation' }
    | { __typename: 'AnswerTemplate' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuthenticatorApp' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'CareItem' }
    | { __typename: 'ClosedDay' }
    | { __typename: 'ColleagueInvitation' }
    | { __typename: 'Commitment' }
    | { __typename: 'ConsentEvent' }
    | { __typename: 'ContactPoint' }
    | { __typename: 'Directorate', id: string, name: string | null }
    | { __typename: 'Engagement' }
    | { __typename: 'EngagementFeedback' }
    | { __typename: 'EngagementIssue' }
    | { __typename: 'EngagementKind' }
    | { __typename: 'EngagementSeries' }
    | { __typename: 'ExceptionAcceptance' }
    | { __typename: 'Expectation' }
    | { __typename: 'Favourite' }
    | { __typename: 'Group', id: string, name: string | null }
    | { __typename: 'HandlingNote' }
    | { __typename: 'HeldMail' }
    | { __typename: 'HistoryEntry' }
    | { __typename: 'Issue', id: string, name: string | null }
    | { __typename: 'Keyholder' }
    | { __typename: 'LedgerRecord' }
    | { __typename: 'Look' }
    | { __typename: 'MailChoice' }
    | { __typename: 'Organisation', id: string, name: string | null }
    | { __typename: 'OrganisationIssue' }
    | { __typename: 'OutboxMail' }
    | { __typename: 'Passkey' }
    | { __typename: 'PendingChange' }
    | { __typename: 'Person', id: string, displayName: string | null }
    | { __typename: 'Post' }
    | { __typename: 'Premises' }
    | { __typename: 'Question' }
    | { __typename: 'QuestionHandling' }
    | { __typename: 'QuestionRoute' }
    | { __typename: 'ResponseTime' }
    | { __typename: 'RestrictedNote' }
    | { __typename: 'RoutingRule' }
    | { __typename: 'Sector', id: string, name: string | null }
    | { __typename: 'Session' }
    | { __typename: 'SpocAssignment' }
    | { __typename: 'Topic' }
    | { __typename: 'Wish' }
    | { __typename: 'WorkingCalendar' }
    | { __typename: 'WorkingPeriod' }
    | { __typename: 'Zone', id: string, name: string | null }
   | null, directorates: { edges: Array<{ node: { id: string, name: string | null } }> }, issues: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type TimelineLaterQueryVariables = Exact<{
  of?: TimelineOf | null | undefined;
  filter?: TimelineFilter | null | undefined;
  after: string;
}>;


export type TimelineLaterQuery = { timeline: { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ at: string, node:
        | { __typename: 'ConsentEvent', id: string, decision: ConsentDecision | null, contactPoint: { id: string, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null } | null }
        | { __typename: 'Engagement', id: string, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, engagementStatus: EngagementStatus | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null }
        | { __typename: 'Post', id: string, body: string | null, question: { id: string, reference: string | null, subject: string | null } | null }
        | { __typename: 'Question', id: string, reference: string | null, subject: string | null, questionStatus: QuestionStatus | null, organisation: { id: string, name: string | null } | null }
       }> } };

export type TimelineEarlierQueryVariables = Exact<{
  of?: TimelineOf | null | undefined;
  filter?: TimelineFilter | null | undefined;
  before: string;
}>;


export type TimelineEarlierQuery = { timeline: { pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ at: string, node:
        | { __typename: 'ConsentEvent', id: string, decision: ConsentDecision | null, contactPoint: { id: string, kind: ContactKind | null, givenFor: ContactUse | null, person: { id: string, displayName: string | null } | null, organisation: { id: string, name: string | null } | null } | null }
        | { __typename: 'Engagement', id: string, kind: string | null, occurredAt: string | null, endsAt: string | null, allDay: boolean | null, summary: string | null, engagementStatus: EngagementStatus | null, directorate: { id: string, name: string | null } | null, organisations: Array<{ id: string, name: string | null }> | null }
        | { __typename: 'Post', id: string, body: string | null, question: { id: string, reference: string | null, subject: string | null } | null }
        | { __typename: 'Question', id: string, reference: string | null, subject: string | null, questionStatus: QuestionStatus | null, organisation: { id: string, name: string | null } | null }
       }> } };

export type FoundPremisesFragment = { id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null };

export type WhereaboutsQueryVariables = Exact<{
  postcode: string;
  text: string;
  filter: PremisesFilter;
}>;


export type WhereaboutsQuery = { place: { longitude: number, latitude: number } | null, premises: { edges: Array<{ node: { id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null } }> }, streets: Array<{ name: string, meets: string | null, point: { longitude: number, latitude: number } }>, search: { edges: Array<{ node:
        | { __typename: 'Organisation', id: string, organisationName: string | null, premises: Array<{ id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null }> | null }
        | { __typename: 'Person', id: string, displayName: string | null, keyholderOf: Array<{ id: string, premises: { id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null } | null }> | null }
        | { __typename: 'Premises', id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null }
       }> } };

export type WorkingPeriodFormFragment = { id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type ClosedDayFormFragment = { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type ResponseTimeFormFragment = { id: string, version: number | null, urgency: Urgency | null, tier: number | null, firstAnswerMinutes: number | null, answerMinutes: number | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type WorkingTimeQueryVariables = Exact<{
  since: string;
}>;


export type WorkingTimeQuery = { workingCalendars: { edges: Array<{ node: { id: string, closedDaysUntil: string | null, closedDaysEnding: boolean | null, periods: Array<{ id: string, version: number | null, weekday: Weekday | null, opensAt: string | null, closesAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } }> | null } }> }, closedDays: { edges: Array<{ node: { id: string, version: number | null, day: string | null, name: string | null, imported: boolean | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> }, responseTimes: { edges: Array<{ node: { id: string, version: number | null, urgency: Urgency | null, tier: number | null, firstAnswerMinutes: number | null, answerMinutes: number | null, archivedAt: string | null, access: { unreadableFields: Array<string> } } }> } };

export type ZoneChoicesQueryVariables = Exact<{
  filter?: ZoneFilter | null | undefined;
}>;


export type ZoneChoicesQuery = { zones: { edges: Array<{ node: { id: string, name: string | null, code: string | null } }> } };

export type ZoneRowFragment = { id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type ZonePageFragment = { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type ZoneFormFragment = { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, access: { unreadableFields: Array<string> } };

export type ZoneShowQueryVariables = Exact<{
  id: string;
  withPremises: boolean;
}>;


export type ZoneShowQuery = { zone: { createdAt: string | null, shape: unknown, mailAddress: string | null, id: string, version: number | null, kind: ZoneKind | null, code: string | null, name: string | null, updatedAt: string | null, archivedAt: string | null, favourites: Array<{ id: string }> | null, access: { unreadableFields: Array<string> } } | null, premisesIn?: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, addressLine1: string | null, postcode: string | null, use: string | null, access: { unreadableFields: Array<string> } } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountRowFragmentDoc = new TypedDocumentString(`
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"AccountRow"}) as unknown as TypedDocumentString<AccountRowFragment, unknown>;
export const AccountFormFragmentDoc = new TypedDocumentString(`
    fragment AccountForm on Account {
  ...AccountRow
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"AccountForm"}) as unknown as TypedDocumentString<AccountFormFragment, unknown>;
export const AccountAssignmentFragmentDoc = new TypedDocumentString(`
    fragment AccountAssignment on SpocAssignment {
  id
  version
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"AccountAssignment"}) as unknown as TypedDocumentString<AccountAssignmentFragment, unknown>;
export const AffiliationEntryFragmentDoc = new TypedDocumentString(`
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"AffiliationEntry"}) as unknown as TypedDocumentString<AffiliationEntryFragment, unknown>;
export const AffiliationFormFragmentDoc = new TypedDocumentString(`
    fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"AffiliationForm"}) as unknown as TypedDocumentString<AffiliationFormFragment, unknown>;
export const AnswerTemplateRowFragmentDoc = new TypedDocumentString(`
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"AnswerTemplateRow"}) as unknown as TypedDocumentString<AnswerTemplateRowFragment, unknown>;
export const BreakGlassRowFragmentDoc = new TypedDocumentString(`
    fragment BreakGlassRow on BreakGlass {
  id
  account {
    id
    displayName
  }
  subjectId
  subjectType
  reason
  createdAt
  expiresAt
  endedAt
  openedBy
  needsConfirmation
  confirmedAt
  confirmedBy
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"BreakGlassRow"}) as unknown as TypedDocumentString<BreakGlassRowFragment, unknown>;
export const ColleagueInvitationRowFragmentDoc = new TypedDocumentString(`
    fragment ColleagueInvitationRow on ColleagueInvitation {
  id
  version
  archivedAt
  displayName
  email
  standing
  expiresAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ColleagueInvitationRow"}) as unknown as TypedDocumentString<ColleagueInvitationRowFragment, unknown>;
export const ColleagueFragmentDoc = new TypedDocumentString(`
    fragment Colleague on Account {
  id
  version
  displayName
  email
  roles
  standing
  suspendedAt
  invitationExpiresAt
}
    `, {"fragmentName":"Colleague"}) as unknown as TypedDocumentString<ColleagueFragment, unknown>;
export const ContactEntryFragmentDoc = new TypedDocumentString(`
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ContactEntry"}) as unknown as TypedDocumentString<ContactEntryFragment, unknown>;
export const ContactPointFormFragmentDoc = new TypedDocumentString(`
    fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"ContactPointForm"}) as unknown as TypedDocumentString<ContactPointFormFragment, unknown>;
export const DirectorateEntryFragmentDoc = new TypedDocumentString(`
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"DirectorateEntry"}) as unknown as TypedDocumentString<DirectorateEntryFragment, unknown>;
export const DirectorateRowFragmentDoc = new TypedDocumentString(`
    fragment DirectorateRow on Directorate {
  ...DirectorateEntry
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"DirectorateRow"}) as unknown as TypedDocumentString<DirectorateRowFragment, unknown>;
export const DirectorateFormFragmentDoc = new TypedDocumentString(`
    fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"DirectorateForm"}) as unknown as TypedDocumentString<DirectorateFormFragment, unknown>;
export const EngagementRowFragmentDoc = new TypedDocumentString(`
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"EngagementRow"}) as unknown as TypedDocumentString<EngagementRowFragment, unknown>;
export const EngagementIssueFormFragmentDoc = new TypedDocumentString(`
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"EngagementIssueForm"}) as unknown as TypedDocumentString<EngagementIssueFormFragment, unknown>;
export const CommitmentFormFragmentDoc = new TypedDocumentString(`
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"CommitmentForm"}) as unknown as TypedDocumentString<CommitmentFormFragment, unknown>;
export const NoteEntryFragmentDoc = new TypedDocumentString(`
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"NoteEntry"}) as unknown as TypedDocumentString<NoteEntryFragment, unknown>;
export const EngagementPageFragmentDoc = new TypedDocumentString(`
    fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"EngagementPage"}) as unknown as TypedDocumentString<EngagementPageFragment, unknown>;
export const PersonInLineFragmentDoc = new TypedDocumentString(`
    fragment PersonInLine on Person {
  id
  displayName
  affiliations(first: 5) {
    id
    role
    organisation {
      id
      name
    }
  }
}
    `, {"fragmentName":"PersonInLine"}) as unknown as TypedDocumentString<PersonInLineFragment, unknown>;
export const CommitmentRowFragmentDoc = new TypedDocumentString(`
    fragment CommitmentRow on Commitment {
  ...CommitmentForm
  engagement {
    id
    kind
    occurredAt
    directorate {
      id
      name
    }
    organisations(first: 5) {
      id
      name
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"CommitmentRow"}) as unknown as TypedDocumentString<CommitmentRowFragment, unknown>;
export const ExceptionAcceptanceFormFragmentDoc = new TypedDocumentString(`
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ExceptionAcceptanceForm"}) as unknown as TypedDocumentString<ExceptionAcceptanceFormFragment, unknown>;
export const FavouriteRecordFragmentDoc = new TypedDocumentString(`
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
    `, {"fragmentName":"FavouriteRecord"}) as unknown as TypedDocumentString<FavouriteRecordFragment, unknown>;
export const FavouritesFragmentDoc = new TypedDocumentString(`
    fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}`, {"fragmentName":"Favourites"}) as unknown as TypedDocumentString<FavouritesFragment, unknown>;
export const GaugedPageFragmentDoc = new TypedDocumentString(`
    fragment GaugedPage on OrganisationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      name
      tier
      sector {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"GaugedPage"}) as unknown as TypedDocumentString<GaugedPageFragment, unknown>;
export const QuestionsAtHomeFragmentDoc = new TypedDocumentString(`
    fragment QuestionsAtHome on QuestionConnection {
  totalCount
  edges {
    node {
      id
      subject
      status
      dueAt
      isOverdue
    }
  }
}
    `, {"fragmentName":"QuestionsAtHome"}) as unknown as TypedDocumentString<QuestionsAtHomeFragment, unknown>;
export const KeyholderFactsFragmentDoc = new TypedDocumentString(`
    "What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"KeyholderFacts"}) as unknown as TypedDocumentString<KeyholderFactsFragment, unknown>;
export const KeyholderEntryFragmentDoc = new TypedDocumentString(`
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
    "What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"KeyholderEntry"}) as unknown as TypedDocumentString<KeyholderEntryFragment, unknown>;
export const KeyholderPageFragmentDoc = new TypedDocumentString(`
    "A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"KeyholderPage"}) as unknown as TypedDocumentString<KeyholderPageFragment, unknown>;
export const KeyholderRowFragmentDoc = new TypedDocumentString(`
    fragment KeyholderRow on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
  }
  premises {
    id
    name
    postcode
  }
}
    "What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"KeyholderRow"}) as unknown as TypedDocumentString<KeyholderRowFragment, unknown>;
export const SubjectChoiceFragmentDoc = new TypedDocumentString(`
    fragment SubjectChoice on LedgerSubject {
  id
  kind
  name
  detail
  createdAt
  archivedAt
}
    `, {"fragmentName":"SubjectChoice"}) as unknown as TypedDocumentString<SubjectChoiceFragment, unknown>;
export const LedgerRowFragmentDoc = new TypedDocumentString(`
    fragment LedgerRow on LedgerRecord {
  id
  seq
  at
  caller {
    id
    displayName
  }
  client
  category
  operation
  purpose
  subjects
  classes
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"LedgerRow"}) as unknown as TypedDocumentString<LedgerRowFragment, unknown>;
export const RungFragmentDoc = new TypedDocumentString(`
    fragment Rung on Premises {
  id
  version
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  organisation {
    id
    tier
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  toRing(first: 10) {
    id
    callOrder
    travelMinutes
    verifiedAt
    suspendedAt
    absentUntil
    fitness
    rules {
      code
      state
      words
      source
    }
    person {
      id
      displayName
      contactPoints(first: 10) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"Rung"}) as unknown as TypedDocumentString<RungFragment, unknown>;
export const OpenedFragmentDoc = new TypedDocumentString(`
    fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}
    `, {"fragmentName":"Opened"}) as unknown as TypedDocumentString<OpenedFragment, unknown>;
export const RatingsPageFragmentDoc = new TypedDocumentString(`
    "What askers said of answers, newest month first; nothing in it leads to who said it."
fragment RatingsPage on QuestionRatingConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      satisfaction
      remark
      month
    }
  }
}
    `, {"fragmentName":"RatingsPage"}) as unknown as TypedDocumentString<RatingsPageFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  version
  name
  kind
  tier
  sector {
    id
    name
  }
  groups(first: 5) {
    id
    code
    name
  }
  issues(first: 5) {
    id
    name
  }
  reviewDate
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const OrganisationPageFragmentDoc = new TypedDocumentString(`
    fragment OrganisationPage on Organisation {
  id
  engagements(first: 5) {
    totalCount
    edges {
      node {
        ...EngagementRow
      }
    }
  }
  version
  createdAt
  updatedAt
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  unconfirmedSince
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  children(first: 20) {
    id
    name
    tier
  }
  groups(first: 50) {
    id
    code
    name
  }
  issues(first: 50) {
    id
    name
  }
  contactPoints(first: 20) {
    ...ContactEntry
  }
  affiliations(first: 50) {
    ...AffiliationEntry
    person {
      id
      displayName
      contactPoints(first: 5) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
  }
  premises(first: 50) {
    id
    name
    addressLine1
    postcode
    location {
      longitude
      latitude
    }
    ward {
      id
      name
    }
    keyholders(first: 10) {
      id
      callOrder
      verifiedAt
      suspendedAt
      person {
        id
        displayName
        contactPoints(first: 5) {
          id
          kind
          value
          extension
          note
          givenFor
          consent
          access {
            unreadableFields
          }
        }
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  access {
    unreadableFields
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
"A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"OrganisationPage"}) as unknown as TypedDocumentString<OrganisationPageFragment, unknown>;
export const OrganisationFormFragmentDoc = new TypedDocumentString(`
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"OrganisationForm"}) as unknown as TypedDocumentString<OrganisationFormFragment, unknown>;
export const OutboxMailRowFragmentDoc = new TypedDocumentString(`
    fragment OutboxMailRow on OutboxMail {
  id
  createdAt
  account {
    id
    displayName
  }
  purpose
  recipient
  subject
  state
  attempts
  finishedAt
  failure
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"OutboxMailRow"}) as unknown as TypedDocumentString<OutboxMailRowFragment, unknown>;
export const AbsenceFormFragmentDoc = new TypedDocumentString(`
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"AbsenceForm"}) as unknown as TypedDocumentString<AbsenceFormFragment, unknown>;
export const OwnOrganisationFragmentDoc = new TypedDocumentString(`
    fragment OwnOrganisation on Organisation {
  id
  version
  name
  kind
  tier
  website
  sector {
    id
    name
  }
  groups {
    id
    name
  }
  organisationIssues(first: 50) {
    id
    text
    since
    issue {
      id
      name
    }
  }
}
    `, {"fragmentName":"OwnOrganisation"}) as unknown as TypedDocumentString<OwnOrganisationFragment, unknown>;
export const OwnAffiliationFragmentDoc = new TypedDocumentString(`
    fragment OwnAffiliation on Affiliation {
  id
  version
  role
  endsOn
  person {
    id
    displayName
    contactPoints(first: 10) {
      ...ContactEntry
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"OwnAffiliation"}) as unknown as TypedDocumentString<OwnAffiliationFragment, unknown>;
export const OwnAccountFragmentDoc = new TypedDocumentString(`
    fragment OwnAccount on Account {
  id
  email
  roles
  person {
    id
  }
}
    `, {"fragmentName":"OwnAccount"}) as unknown as TypedDocumentString<OwnAccountFragment, unknown>;
export const OwnKeyholderFragmentDoc = new TypedDocumentString(`
    fragment OwnKeyholder on Keyholder {
  id
  version
  callOrder
  verifiedAt
  absentUntil
  fitness
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"OwnKeyholder"}) as unknown as TypedDocumentString<OwnKeyholderFragment, unknown>;
export const OwnPremisesFragmentDoc = new TypedDocumentString(`
    fragment OwnPremises on Premises {
  id
  version
  name
  addressLine1
  postcode
  rules {
    code
    state
    words
    source
  }
  keyholders(first: 10) {
    ...OwnKeyholder
  }
}
    fragment OwnKeyholder on Keyholder {
  id
  version
  callOrder
  verifiedAt
  absentUntil
  fitness
  person {
    id
    displayName
  }
}`, {"fragmentName":"OwnPremises"}) as unknown as TypedDocumentString<OwnPremisesFragment, unknown>;
export const PendingChangeLineFragmentDoc = new TypedDocumentString(`
    "A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"PendingChangeLine"}) as unknown as TypedDocumentString<PendingChangeLineFragment, unknown>;
export const OwnPendingChangeFragmentDoc = new TypedDocumentString(`
    fragment OwnPendingChange on PendingChange {
  ...PendingChangeLine
  reason
}
    "A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"OwnPendingChange"}) as unknown as TypedDocumentString<OwnPendingChangeFragment, unknown>;
export const CareLineFragmentDoc = new TypedDocumentString(`
    "One thing that an organisation is asked about, in words."
fragment CareLine on CareItem {
  id
  kind
  person {
    id
    displayName
  }
  contactPoint {
    kind
    value
    givenFor
  }
  premises {
    name
    addressLine1
    postcode
  }
  keyholder {
    callOrder
  }
}
    `, {"fragmentName":"CareLine"}) as unknown as TypedDocumentString<CareLineFragment, unknown>;
export const OwnCareItemFragmentDoc = new TypedDocumentString(`
    fragment OwnCareItem on CareItem {
  ...CareLine
  version
  answerBy
}
    "One thing that an organisation is asked about, in words."
fragment CareLine on CareItem {
  id
  kind
  person {
    id
    displayName
  }
  contactPoint {
    kind
    value
    givenFor
  }
  premises {
    name
    addressLine1
    postcode
  }
  keyholder {
    callOrder
  }
}`, {"fragmentName":"OwnCareItem"}) as unknown as TypedDocumentString<OwnCareItemFragment, unknown>;
export const OwnFileIssueFragmentDoc = new TypedDocumentString(`
    fragment OwnFileIssue on OrganisationIssue {
  id
  text
  since
  issue {
    id
    name
  }
}
    `, {"fragmentName":"OwnFileIssue"}) as unknown as TypedDocumentString<OwnFileIssueFragment, unknown>;
export const OwnFilePersonFragmentDoc = new TypedDocumentString(`
    fragment OwnFilePerson on Person {
  id
  displayName
  title
  givenName
  familyName
}
    `, {"fragmentName":"OwnFilePerson"}) as unknown as TypedDocumentString<OwnFilePersonFragment, unknown>;
export const OwnFileAffiliationFragmentDoc = new TypedDocumentString(`
    fragment OwnFileAffiliation on Affiliation {
  id
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"OwnFileAffiliation"}) as unknown as TypedDocumentString<OwnFileAffiliationFragment, unknown>;
export const OwnFileContactFragmentDoc = new TypedDocumentString(`
    fragment OwnFileContact on ContactPoint {
  id
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  consentHistory(first: 50) {
    id
    decision
    recordedAt
    source
  }
}
    `, {"fragmentName":"OwnFileContact"}) as unknown as TypedDocumentString<OwnFileContactFragment, unknown>;
export const OwnFilePlaceFragmentDoc = new TypedDocumentString(`
    fragment OwnFilePlace on Premises {
  id
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  uprn
  use
  locationPrecision
  location {
    latitude
    longitude
  }
  ward {
    id
    name
  }
  borough {
    id
    name
  }
  beat {
    id
    name
  }
}
    `, {"fragmentName":"OwnFilePlace"}) as unknown as TypedDocumentString<OwnFilePlaceFragment, unknown>;
export const OwnFileKeyholderFragmentDoc = new TypedDocumentString(`
    fragment OwnFileKeyholder on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  occupier
  agreedOn
  verifiedAt
  suspendedAt
  fitness
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}
    `, {"fragmentName":"OwnFileKeyholder"}) as unknown as TypedDocumentString<OwnFileKeyholderFragment, unknown>;
export const OwnFileAbsenceFragmentDoc = new TypedDocumentString(`
    fragment OwnFileAbsence on Absence {
  id
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}
    `, {"fragmentName":"OwnFileAbsence"}) as unknown as TypedDocumentString<OwnFileAbsenceFragment, unknown>;
export const OwnFileWishFragmentDoc = new TypedDocumentString(`
    fragment OwnFileWish on Wish {
  id
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"OwnFileWish"}) as unknown as TypedDocumentString<OwnFileWishFragment, unknown>;
export const OwnFileChangeFragmentDoc = new TypedDocumentString(`
    fragment OwnFileChange on PendingChange {
  id
  objectType
  objectId
  field
  oldValue
  newValue
  acceptedValue
  status
  proposedBy
  proposedAt
  decidedOffice
  settledAt
  reason
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"OwnFileChange"}) as unknown as TypedDocumentString<OwnFileChangeFragment, unknown>;
export const OwnFilePostsFragmentDoc = new TypedDocumentString(`
    fragment OwnFilePosts on PostConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      postedAt
      fromForce
      body
      wholeText
      author {
        id
        displayName
      }
    }
  }
}
    `, {"fragmentName":"OwnFilePosts"}) as unknown as TypedDocumentString<OwnFilePostsFragment, unknown>;
export const OwnFileQuestionFragmentDoc = new TypedDocumentString(`
    fragment OwnFileQuestion on Question {
  id
  reference
  subject
  body
  way
  wholeText
  urgency
  operation
  askerStatus
  askedAt
  dueAt
  answeredAt
  closedAt
  issue {
    id
    name
  }
  asker {
    id
    displayName
  }
  directorates(first: 50) {
    id
    name
  }
  attachments(first: 50) {
    id
    name
    mediaType
    bytes
  }
  postsConnection(first: 50) {
    ...OwnFilePosts
  }
}
    fragment OwnFilePosts on PostConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      postedAt
      fromForce
      body
      wholeText
      author {
        id
        displayName
      }
    }
  }
}`, {"fragmentName":"OwnFileQuestion"}) as unknown as TypedDocumentString<OwnFileQuestionFragment, unknown>;
export const OwnFileAccountFragmentDoc = new TypedDocumentString(`
    fragment OwnFileAccount on Account {
  id
  email
  displayName
  standing
  suspendedAt
  invitationExpiresAt
}
    `, {"fragmentName":"OwnFileAccount"}) as unknown as TypedDocumentString<OwnFileAccountFragment, unknown>;
export const OwnFileConsentFragmentDoc = new TypedDocumentString(`
    fragment OwnFileConsent on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}
    `, {"fragmentName":"OwnFileConsent"}) as unknown as TypedDocumentString<OwnFileConsentFragment, unknown>;
export const OwnFileCareItemFragmentDoc = new TypedDocumentString(`
    fragment OwnFileCareItem on CareItem {
  id
  kind
  state
  askedAt
  answerBy
  settledAt
  settledBy
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
  premises {
    id
    name
  }
  keyholder {
    id
    callOrder
  }
}
    `, {"fragmentName":"OwnFileCareItem"}) as unknown as TypedDocumentString<OwnFileCareItemFragment, unknown>;
export const OwnFileLookFragmentDoc = new TypedDocumentString(`
    fragment OwnFileLook on Look {
  id
  day
  office
  category
  class
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}
    `, {"fragmentName":"OwnFileLook"}) as unknown as TypedDocumentString<OwnFileLookFragment, unknown>;
export const LookLineFragmentDoc = new TypedDocumentString(`
    fragment LookLine on Look {
  id
  day
  office
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}
    `, {"fragmentName":"LookLine"}) as unknown as TypedDocumentString<LookLineFragment, unknown>;
export const LooksPageFragmentDoc = new TypedDocumentString(`
    fragment LooksPage on LookConnection {
  edges {
    node {
      ...LookLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment LookLine on Look {
  id
  day
  office
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}`, {"fragmentName":"LooksPage"}) as unknown as TypedDocumentString<LooksPageFragment, unknown>;
export const ConsentLineFragmentDoc = new TypedDocumentString(`
    fragment ConsentLine on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}
    `, {"fragmentName":"ConsentLine"}) as unknown as TypedDocumentString<ConsentLineFragment, unknown>;
export const ConsentsPageFragmentDoc = new TypedDocumentString(`
    fragment ConsentsPage on ConsentConnection {
  edges {
    node {
      ...ConsentLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment ConsentLine on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}`, {"fragmentName":"ConsentsPage"}) as unknown as TypedDocumentString<ConsentsPageFragment, unknown>;
export const WishFormFragmentDoc = new TypedDocumentString(`
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"WishForm"}) as unknown as TypedDocumentString<WishFormFragment, unknown>;
export const ResidentFragmentDoc = new TypedDocumentString(`
    fragment Resident on Person {
  id
  displayName
  ward {
    id
    name
    mailAddress
  }
  contactPoints(first: 20) {
    ...ContactEntry
  }
  wishes(first: 100) {
    ...WishForm
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
"What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`, {"fragmentName":"Resident"}) as unknown as TypedDocumentString<ResidentFragment, unknown>;
export const HistoryLineFragmentDoc = new TypedDocumentString(`
    "One field of a change, from what to what."
fragment HistoryLine on HistoryEntry {
  id
  objectVersion
  field
  class
  oldValue
  newValue
  at
  changedBy
  proposedBy
  source
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"HistoryLine"}) as unknown as TypedDocumentString<HistoryLineFragment, unknown>;
export const PendingChangeBesideFragmentDoc = new TypedDocumentString(`
    "One change beside what stands: the records are read as they are now, not as they were when it was proposed."
fragment PendingChangeBeside on PendingChange {
  ...PendingChangeLine
  oldValue
  acceptedValue
  decidedBy
  reason
  organisation {
    id
    name
    archivedAt
    kind
    tier
    sector {
      id
      name
    }
    parent {
      id
      name
    }
    groups(first: 200) {
      id
      name
    }
    changes(first: 30) {
      ...HistoryLine
    }
  }
  premises {
    id
    name
    archivedAt
    organisation {
      id
      name
    }
    keyholders(first: 50) {
      id
      callOrder
      travelMinutes
      transport
      fullAccess
      trained
      agreedOn
      occupier
      person {
        id
        displayName
      }
    }
  }
  person {
    id
    displayName
    contactPoints(first: 50) {
      id
      kind
      value
      extension
      note
      givenFor
    }
  }
}
    "One field of a change, from what to what."
fragment HistoryLine on HistoryEntry {
  id
  objectVersion
  field
  class
  oldValue
  newValue
  at
  changedBy
  proposedBy
  source
  access {
    unreadableFields
  }
}
"A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"PendingChangeBeside"}) as unknown as TypedDocumentString<PendingChangeBesideFragment, unknown>;
export const ListsOfNamesFragmentDoc = new TypedDocumentString(`
    "The short lists whose records values speak of, so that a page need not ask again what they are called."
fragment ListsOfNames on Query {
  sectors(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  groups(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  issues(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"ListsOfNames"}) as unknown as TypedDocumentString<ListsOfNamesFragment, unknown>;
export const AfterChangeFragmentDoc = new TypedDocumentString(`
    "Whether a premises keeps the rules, once a change of it or of its keyholders is accepted."
fragment AfterChange on Premises {
  id
  name
  fitKeyholders
  rules {
    code
    state
    words
  }
}
    `, {"fragmentName":"AfterChange"}) as unknown as TypedDocumentString<AfterChangeFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  version
  displayName
  affiliations(first: 3) {
    id
    role
    endsOn
    organisation {
      id
      name
    }
    access {
      unreadableFields
    }
  }
  contactPoints(first: 8) {
    id
    kind
    value
    extension
    note
    givenFor
    consent
    access {
      unreadableFields
    }
  }
  reviewDate
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PersonPageFragmentDoc = new TypedDocumentString(`
    fragment PersonPage on Person {
  id
  engagements(first: 5) {
    totalCount
    edges {
      node {
        ...EngagementRow
      }
    }
  }
  version
  createdAt
  updatedAt
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  ward {
    id
    name
  }
  affiliations(first: 50) {
    ...AffiliationEntry
  }
  contactPoints(first: 50) {
    ...ContactEntry
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  keyholderOf(first: 50) {
    ...KeyholderFacts
    premises {
      id
      name
      postcode
    }
  }
  access {
    unreadableFields
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
"A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"PersonPage"}) as unknown as TypedDocumentString<PersonPageFragment, unknown>;
export const PersonFormFragmentDoc = new TypedDocumentString(`
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"PersonForm"}) as unknown as TypedDocumentString<PersonFormFragment, unknown>;
export const PremisesRowFragmentDoc = new TypedDocumentString(`
    fragment PremisesRow on Premises {
  id
  version
  name
  addressLine1
  postcode
  use
  ward {
    id
    name
  }
  organisation {
    id
    name
  }
  locationPrecision
  fitKeyholders
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"PremisesRow"}) as unknown as TypedDocumentString<PremisesRowFragment, unknown>;
export const PremisesAddressFragmentDoc = new TypedDocumentString(`
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
    `, {"fragmentName":"PremisesAddress"}) as unknown as TypedDocumentString<PremisesAddressFragment, unknown>;
export const PremisesPageFragmentDoc = new TypedDocumentString(`
    fragment PremisesPage on Premises {
  id
  version
  createdAt
  updatedAt
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  borough {
    id
    name
  }
  beat {
    id
    name
  }
  organisation {
    id
    name
    kind
    sector {
      id
      name
    }
  }
  source
  externalId
  keyholders(first: 20) {
    ...KeyholderEntry
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  restrictedNotes(first: 20) {
    ...NoteEntry
  }
  access {
    unreadableFields
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"PremisesPage"}) as unknown as TypedDocumentString<PremisesPageFragment, unknown>;
export const PremisesFormFragmentDoc = new TypedDocumentString(`
    fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}`, {"fragmentName":"PremisesForm"}) as unknown as TypedDocumentString<PremisesFormFragment, unknown>;
export const QuestionLineFragmentDoc = new TypedDocumentString(`
    "A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"QuestionLine"}) as unknown as TypedDocumentString<QuestionLineFragment, unknown>;
export const QuestionFileFragmentDoc = new TypedDocumentString(`
    fragment QuestionFile on Attachment {
  id
  name
  bytes
  state
}
    `, {"fragmentName":"QuestionFile"}) as unknown as TypedDocumentString<QuestionFileFragment, unknown>;
export const QuestionThreadFragmentDoc = new TypedDocumentString(`
    "A question with its whole thread and, for the force, what it does about it."
fragment QuestionThread on Question {
  ...QuestionLine
  body
  way
  firstAnswerDueAt
  firstAnsweredAt
  closedAt
  isRated
  follows {
    id
    reference
    subject
  }
  attachments(first: 200) {
    ...QuestionFile
    post {
      id
    }
  }
  handling {
    id
    version
    takenAt
    escalationLevel
    routes(first: 10) {
      id
      state
      reason
      answeredAt
      directorate {
        id
        name
      }
    }
    notes(first: 50) {
      id
      text
      createdAt
      officer {
        id
        displayName
      }
    }
    relatedQuestions(first: 20) {
      id
      reference
      subject
      status
    }
  }
}
    "A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}
fragment QuestionFile on Attachment {
  id
  name
  bytes
  state
}`, {"fragmentName":"QuestionThread"}) as unknown as TypedDocumentString<QuestionThreadFragment, unknown>;
export const QuestionPostFragmentDoc = new TypedDocumentString(`
    fragment QuestionPost on Post {
  id
  body
  postedAt
  way
  mailSubject
  fromForce
  author {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}
    `, {"fragmentName":"QuestionPost"}) as unknown as TypedDocumentString<QuestionPostFragment, unknown>;
export const PostsPageFragmentDoc = new TypedDocumentString(`
    "A page of what was written, the newest first."
fragment PostsPage on PostConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...QuestionPost
    }
  }
}
    fragment QuestionPost on Post {
  id
  body
  postedAt
  way
  mailSubject
  fromForce
  author {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}`, {"fragmentName":"PostsPage"}) as unknown as TypedDocumentString<PostsPageFragment, unknown>;
export const HeldMailLineFragmentDoc = new TypedDocumentString(`
    "A mail that made no post."
fragment HeldMailLine on HeldMail {
  id
  version
  reason
  receivedAt
  sender
  subject
  visibleText
  account {
    id
    displayName
  }
  question {
    id
    reference
    subject
  }
}
    `, {"fragmentName":"HeldMailLine"}) as unknown as TypedDocumentString<HeldMailLineFragment, unknown>;
export const SectorEntryFragmentDoc = new TypedDocumentString(`
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"SectorEntry"}) as unknown as TypedDocumentString<SectorEntryFragment, unknown>;
export const SectorRowFragmentDoc = new TypedDocumentString(`
    fragment SectorRow on Sector {
  ...SectorEntry
  organisationCount
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"SectorRow"}) as unknown as TypedDocumentString<SectorRowFragment, unknown>;
export const SectorFormFragmentDoc = new TypedDocumentString(`
    fragment SectorForm on Sector {
  ...SectorEntry
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"SectorForm"}) as unknown as TypedDocumentString<SectorFormFragment, unknown>;
export const IssueEntryFragmentDoc = new TypedDocumentString(`
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"IssueEntry"}) as unknown as TypedDocumentString<IssueEntryFragment, unknown>;
export const IssueRowFragmentDoc = new TypedDocumentString(`
    fragment IssueRow on Issue {
  ...IssueEntry
  organisationCount
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"IssueRow"}) as unknown as TypedDocumentString<IssueRowFragment, unknown>;
export const IssueFormFragmentDoc = new TypedDocumentString(`
    fragment IssueForm on Issue {
  ...IssueEntry
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"IssueForm"}) as unknown as TypedDocumentString<IssueFormFragment, unknown>;
export const GroupEntryFragmentDoc = new TypedDocumentString(`
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"GroupEntry"}) as unknown as TypedDocumentString<GroupEntryFragment, unknown>;
export const GroupRowFragmentDoc = new TypedDocumentString(`
    fragment GroupRow on Group {
  ...GroupEntry
  organisationCount
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"GroupRow"}) as unknown as TypedDocumentString<GroupRowFragment, unknown>;
export const GroupFormFragmentDoc = new TypedDocumentString(`
    fragment GroupForm on Group {
  ...GroupEntry
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"GroupForm"}) as unknown as TypedDocumentString<GroupFormFragment, unknown>;
export const TopicRowFragmentDoc = new TypedDocumentString(`
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"TopicRow"}) as unknown as TypedDocumentString<TopicRowFragment, unknown>;
export const TopicFormFragmentDoc = new TypedDocumentString(`
    fragment TopicForm on Topic {
  ...TopicRow
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"TopicForm"}) as unknown as TypedDocumentString<TopicFormFragment, unknown>;
export const EngagementKindRowFragmentDoc = new TypedDocumentString(`
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"EngagementKindRow"}) as unknown as TypedDocumentString<EngagementKindRowFragment, unknown>;
export const EngagementKindFormFragmentDoc = new TypedDocumentString(`
    fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"EngagementKindForm"}) as unknown as TypedDocumentString<EngagementKindFormFragment, unknown>;
export const RestrictedNoteFormFragmentDoc = new TypedDocumentString(`
    fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"RestrictedNoteForm"}) as unknown as TypedDocumentString<RestrictedNoteFormFragment, unknown>;
export const ExpectationFormFragmentDoc = new TypedDocumentString(`
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ExpectationForm"}) as unknown as TypedDocumentString<ExpectationFormFragment, unknown>;
export const DuePageFragmentDoc = new TypedDocumentString(`
    fragment DuePage on DueOrganisationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    dueAt
    everyDays
    node {
      id
      name
      tier
      sector {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"DuePage"}) as unknown as TypedDocumentString<DuePageFragment, unknown>;
export const RoutingRuleFormFragmentDoc = new TypedDocumentString(`
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"RoutingRuleForm"}) as unknown as TypedDocumentString<RoutingRuleFormFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on SearchEdge {
  matched {
    field
    text
    consent
  }
  node {
    __typename
    ... on Organisation {
      id
      name
      kind
      tier
      sector {
        id
        name
      }
    }
    ... on Person {
      id
      displayName
      affiliations(first: 2) {
        id
        role
        organisation {
          id
          name
        }
      }
    }
    ... on Premises {
      id
      name
      addressLine1
      postcode
      ward {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const SpocAssignmentRowFragmentDoc = new TypedDocumentString(`
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"SpocAssignmentRow"}) as unknown as TypedDocumentString<SpocAssignmentRowFragment, unknown>;
export const TimelinePartFragmentDoc = new TypedDocumentString(`
    fragment TimelinePart on TimelineConnection {
  pageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
  edges {
    at
    node {
      __typename
      ... on Engagement {
        id
        kind
        engagementStatus: status
        occurredAt
        endsAt
        allDay
        summary
        directorate {
          id
          name
        }
        organisations(first: 3) {
          id
          name
        }
      }
      ... on Question {
        id
        reference
        subject
        questionStatus: status
        organisation {
          id
          name
        }
      }
      ... on Post {
        id
        body
        question {
          id
          reference
          subject
        }
      }
      ... on ConsentEvent {
        id
        decision
        contactPoint {
          id
          kind
          givenFor
          person {
            id
            displayName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"TimelinePart"}) as unknown as TypedDocumentString<TimelinePartFragment, unknown>;
export const FoundPremisesFragmentDoc = new TypedDocumentString(`
    fragment FoundPremises on Premises {
  id
  name
  addressLine1
  postcode
  location {
    longitude
    latitude
  }
}
    `, {"fragmentName":"FoundPremises"}) as unknown as TypedDocumentString<FoundPremisesFragment, unknown>;
export const WorkingPeriodFormFragmentDoc = new TypedDocumentString(`
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"WorkingPeriodForm"}) as unknown as TypedDocumentString<WorkingPeriodFormFragment, unknown>;
export const ClosedDayFormFragmentDoc = new TypedDocumentString(`
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ClosedDayForm"}) as unknown as TypedDocumentString<ClosedDayFormFragment, unknown>;
export const ResponseTimeFormFragmentDoc = new TypedDocumentString(`
    fragment ResponseTimeForm on ResponseTime {
  id
  version
  urgency
  tier
  firstAnswerMinutes
  answerMinutes
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ResponseTimeForm"}) as unknown as TypedDocumentString<ResponseTimeFormFragment, unknown>;
export const ZoneRowFragmentDoc = new TypedDocumentString(`
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"ZoneRow"}) as unknown as TypedDocumentString<ZoneRowFragment, unknown>;
export const ZonePageFragmentDoc = new TypedDocumentString(`
    fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`, {"fragmentName":"ZonePage"}) as unknown as TypedDocumentString<ZonePageFragment, unknown>;
export const ZoneFormFragmentDoc = new TypedDocumentString(`
    fragment ZoneForm on Zone {
  ...ZonePage
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}`, {"fragmentName":"ZoneForm"}) as unknown as TypedDocumentString<ZoneFormFragment, unknown>;
export const ConsoleViewerDocument = new TypedDocumentString(`
    query ConsoleViewer {
  viewer {
    account {
      id
      displayName
      email
    }
    roles
    directorates {
      id
      code
      name
    }
    standing
    organisation {
      id
      name
    }
    rules
  }
  engagementKinds(sort: [{field: name}], first: 200, includeArchived: true) {
    edges {
      node {
        code
        name
        archivedAt
      }
    }
  }
  engagementFeedbacks(sort: [{field: scale, direction: DESC}], first: 1) {
    edges {
      node {
        need
        confidence
        satisfaction
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
export const AccountShowDocument = new TypedDocumentString(`
    query AccountShow($id: ID!) {
  account(id: $id) {
    ...AccountRow
    updatedAt
    ssoLinkedAt
    sessions(first: 50) {
      id
      createdAt
      updatedAt
      expiresAt
      signedInBy
      browser
    }
  }
  spocAssignments(
    filter: {account: {id: {eq: $id}}}
    sort: [{field: startsOn, direction: DESC}]
    first: 100
  ) {
    edges {
      node {
        ...AccountAssignment
      }
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountAssignment on SpocAssignment {
  id
  version
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AccountShowQuery, AccountShowQueryVariables>;
export const InviteAgainDocument = new TypedDocumentString(`
    mutation InviteAgain($input: InviteAgainInput!) {
  inviteAgain(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<InviteAgainMutation, InviteAgainMutationVariables>;
export const ResetSecondFactorsDocument = new TypedDocumentString(`
    mutation ResetSecondFactors($input: RecordVersionInput!) {
  resetSecondFactors(input: $input) {
    account {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const UnlinkSingleSignOnDocument = new TypedDocumentString(`
    mutation UnlinkSingleSignOn($input: RecordVersionInput!) {
  unlinkSingleSignOn(input: $input) {
    account {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkSingleSignOnMutation, UnlinkSingleSignOnMutationVariables>;
export const AccountChoicesDocument = new TypedDocumentString(`
    query AccountChoices($filter: AccountFilter) {
  accounts(filter: $filter, sort: [{field: displayName}], first: 20) {
    edges {
      node {
        id
        displayName
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountChoicesQuery, AccountChoicesQueryVariables>;
export const ApiKeysPageDocument = new TypedDocumentString(`
    query ApiKeysPage($first: Int!, $after: String) {
  apiKeys(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        name
        start
        scopes
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
        account {
          id
          displayName
        }
        access {
          unreadableFields
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeysPageQuery, ApiKeysPageQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      id
      version
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const EndBreakGlassDocument = new TypedDocumentString(`
    mutation EndBreakGlass($input: EndBreakGlassInput!) {
  endBreakGlass(input: $input) {
    breakGlass {
      ...BreakGlassRow
    }
  }
}
    fragment BreakGlassRow on BreakGlass {
  id
  account {
    id
    displayName
  }
  subjectId
  subjectType
  reason
  createdAt
  expiresAt
  endedAt
  openedBy
  needsConfirmation
  confirmedAt
  confirmedBy
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<EndBreakGlassMutation, EndBreakGlassMutationVariables>;
export const ConfirmBreakGlassDocument = new TypedDocumentString(`
    mutation ConfirmBreakGlass($input: ConfirmBreakGlassInput!) {
  confirmBreakGlass(input: $input) {
    breakGlass {
      ...BreakGlassRow
    }
  }
}
    fragment BreakGlassRow on BreakGlass {
  id
  account {
    id
    displayName
  }
  subjectId
  subjectType
  reason
  createdAt
  expiresAt
  endedAt
  openedBy
  needsConfirmation
  confirmedAt
  confirmedBy
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ConfirmBreakGlassMutation, ConfirmBreakGlassMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($organisation: ID!) {
  organisation(id: $organisation) {
    unconfirmedSince
    archivedAt
  }
  accounts(
    filter: {organisation: {id: {eq: $organisation}}, standing: {isNull: false}}
    sort: [{field: displayName}]
    first: 200
  ) {
    edges {
      node {
        ...Colleague
      }
    }
  }
  colleagueInvitations(sort: [{field: displayName}], first: 200) {
    edges {
      node {
        ...ColleagueInvitationRow
      }
    }
  }
}
    fragment ColleagueInvitationRow on ColleagueInvitation {
  id
  version
  archivedAt
  displayName
  email
  standing
  expiresAt
  access {
    unreadableFields
  }
}
fragment Colleague on Account {
  id
  version
  displayName
  email
  roles
  standing
  suspendedAt
  invitationExpiresAt
}`) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const OwnVersionDocument = new TypedDocumentString(`
    query OwnVersion($account: ID!) {
  account(id: $account) {
    version
  }
}
    `) as unknown as TypedDocumentString<OwnVersionQuery, OwnVersionQueryVariables>;
export const InviteColleagueDocument = new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!) {
  inviteColleague(input: $input) {
    colleagueInvitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: RecordVersionInput!) {
  archiveColleagueInvitation(input: $input) {
    colleagueInvitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeColleagueDocument = new TypedDocumentString(`
    mutation ChangeColleague($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    account {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeColleagueMutation, ChangeColleagueMutationVariables>;
export const LeaveOrganisationDocument = new TypedDocumentString(`
    mutation LeaveOrganisation($input: RecordVersionInput!) {
  archiveAccount(input: $input) {
    account {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    consentEvent {
      id
      decision
      recordedAt
      source
    }
  }
}
    `) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const DirectorateShowDocument = new TypedDocumentString(`
    query DirectorateShow($id: ID!, $withSpocs: Boolean!) {
  directorate(id: $id) {
    ...DirectorateEntry
    favourites {
      id
    }
  }
  spocAssignments(
    filter: {directorate: {id: {eq: $id}}}
    sort: [{field: startsOn}]
    first: 100
  ) @include(if: $withSpocs) {
    edges {
      node {
        id
        startsOn
        endsOn
        lead
        absentFrom
        absentUntil
        account {
          id
          displayName
          email
          suspendedAt
          access {
            unreadableFields
          }
        }
        access {
          unreadableFields
        }
      }
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<DirectorateShowQuery, DirectorateShowQueryVariables>;
export const LogEngagementDocument = new TypedDocumentString(`
    mutation LogEngagement($input: LogEngagementInput!) {
  logEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<LogEngagementMutation, LogEngagementMutationVariables>;
export const HoldEngagementDocument = new TypedDocumentString(`
    mutation HoldEngagement($input: RecordVersionInput!) {
  holdEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<HoldEngagementMutation, HoldEngagementMutationVariables>;
export const CancelEngagementDocument = new TypedDocumentString(`
    mutation CancelEngagement($input: CancelEngagementInput!) {
  cancelEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CancelEngagementMutation, CancelEngagementMutationVariables>;
export const ReadEngagementLineDocument = new TypedDocumentString(`
    query ReadEngagementLine($line: String!, $organisation: ID, $person: ID, $premises: ID) {
  readEngagementLine(
    line: $line
    organisation: $organisation
    person: $person
    premises: $premises
  ) {
    kind
    occurredAt
    endsAt
    allDay
    followUpDueAt
    summary
    issues {
      id
      name
    }
    names {
      phrase
      organisations {
        id
        name
        sector {
          id
          name
        }
      }
      people {
        ...PersonInLine
      }
    }
    organisation {
      id
      name
    }
    person {
      ...PersonInLine
    }
    premises {
      id
      name
      organisation {
        id
        name
      }
    }
  }
}
    fragment PersonInLine on Person {
  id
  displayName
  affiliations(first: 5) {
    id
    role
    organisation {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ReadEngagementLineQuery, ReadEngagementLineQueryVariables>;
export const EngagementsAlikeDocument = new TypedDocumentString(`
    query EngagementsAlike($organisations: [ID!]!, $kind: String!, $occurredAt: DateTime!) {
  engagementsAlike(
    organisations: $organisations
    kind: $kind
    occurredAt: $occurredAt
    first: 3
  ) {
    edges {
      node {
        id
        version
        kind
        occurredAt
        endsAt
        allDay
        summary
        directorate {
          id
          name
        }
        officers(first: 50) {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementsAlikeQuery, EngagementsAlikeQueryVariables>;
export const JoinEngagementDocument = new TypedDocumentString(`
    mutation JoinEngagement($input: RecordVersionInput!) {
  joinEngagement(input: $input) {
    engagement {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<JoinEngagementMutation, JoinEngagementMutationVariables>;
export const AddEngagementIssueDocument = new TypedDocumentString(`
    mutation AddEngagementIssue($input: AddEngagementIssueInput!) {
  addEngagementIssue(input: $input) {
    engagementIssue {
      ...EngagementIssueForm
    }
  }
}
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AddEngagementIssueMutation, AddEngagementIssueMutationVariables>;
export const AddCommitmentDocument = new TypedDocumentString(`
    mutation AddCommitment($input: AddCommitmentInput!) {
  addCommitment(input: $input) {
    commitment {
      ...CommitmentForm
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AddCommitmentMutation, AddCommitmentMutationVariables>;
export const PlanSeriesDocument = new TypedDocumentString(`
    mutation PlanSeries($input: PlanSeriesInput!) {
  planSeries(input: $input) {
    engagementSeries {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PlanSeriesMutation, PlanSeriesMutationVariables>;
export const ChangeSeriesDocument = new TypedDocumentString(`
    mutation ChangeSeries($input: ChangeSeriesInput!) {
  changeSeries(input: $input) {
    engagementSeries {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSeriesMutation, ChangeSeriesMutationVariables>;
export const CancelSeriesDocument = new TypedDocumentString(`
    mutation CancelSeries($input: CancelSeriesInput!) {
  cancelSeries(input: $input) {
    engagementSeries {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const FirstOfSeriesDocument = new TypedDocumentString(`
    "The first meeting of a series that was just planned."
query FirstOfSeries($series: ID!) {
  engagements(
    filter: {series: {id: {eq: $series}}}
    sort: [{field: occurredAt, direction: ASC}]
    first: 1
  ) {
    edges {
      node {
        ...EngagementPage
      }
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<FirstOfSeriesQuery, FirstOfSeriesQueryVariables>;
export const AcceptExceptionDocument = new TypedDocumentString(`
    mutation AcceptException($input: AcceptExceptionInput!) {
  acceptException(input: $input) {
    exceptionAcceptance {
      ...ExceptionAcceptanceForm
    }
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AcceptExceptionMutation, AcceptExceptionMutationVariables>;
export const ExceptionCountsDocument = new TypedDocumentString(`
    "How many of each kind, by its name, and which are accepted at present."
query ExceptionCounts($directorate: ID, $today: Date!) {
  NO_CATEGORY: organisationExceptions(exception: NO_CATEGORY, first: 1) {
    totalCount
  }
  NO_PRIORITY: organisationExceptions(exception: NO_PRIORITY, first: 1) {
    totalCount
  }
  NO_ISSUE: organisationExceptions(exception: NO_ISSUE, first: 1) {
    totalCount
  }
  REVIEW_OVERDUE: organisationExceptions(exception: REVIEW_OVERDUE, first: 1) {
    totalCount
  }
  PERSON_REVIEW_OVERDUE: personExceptions(first: 1) {
    totalCount
  }
  NO_CONTACT: organisationExceptions(exception: NO_CONTACT, first: 1) {
    totalCount
  }
  NEVER_ENGAGED: organisationExceptions(exception: NEVER_ENGAGED, first: 1) {
    totalCount
  }
  NO_CONSENT: contactPointExceptions(directorate: $directorate, first: 1) {
    totalCount
  }
  COMMITMENT_OVERDUE: commitmentExceptions(directorate: $directorate, first: 1) {
    totalCount
  }
  FOLLOW_UP_OVERDUE: engagementExceptions(directorate: $directorate, first: 1) {
    totalCount
  }
  accepted: exceptionAcceptances(
    filter: {acceptedUntil: {gte: $today}}
    first: 200
  ) {
    totalCount
    edges {
      node {
        ...ExceptionAcceptanceForm
      }
    }
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ExceptionCountsQuery, ExceptionCountsQueryVariables>;
export const OrganisationExceptionsDocument = new TypedDocumentString(`
    query OrganisationExceptions($exception: OrganisationException!, $first: Int!, $after: String) {
  found: organisationExceptions(
    exception: $exception
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        name
        reviewDate
        sector {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationExceptionsQuery, OrganisationExceptionsQueryVariables>;
export const PersonExceptionsDocument = new TypedDocumentString(`
    query PersonExceptions($first: Int!, $after: String) {
  found: personExceptions(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        displayName
        reviewDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonExceptionsQuery, PersonExceptionsQueryVariables>;
export const ContactPointExceptionsDocument = new TypedDocumentString(`
    query ContactPointExceptions($directorate: ID, $first: Int!, $after: String) {
  found: contactPointExceptions(
    directorate: $directorate
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        kind
        consent
        person {
          id
          displayName
        }
        directorate {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactPointExceptionsQuery, ContactPointExceptionsQueryVariables>;
export const CommitmentExceptionsDocument = new TypedDocumentString(`
    query CommitmentExceptions($directorate: ID, $first: Int!, $after: String) {
  found: commitmentExceptions(
    directorate: $directorate
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        what
        due
        engagement {
          id
        }
        directorate {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentExceptionsQuery, CommitmentExceptionsQueryVariables>;
export const EngagementExceptionsDocument = new TypedDocumentString(`
    query EngagementExceptions($directorate: ID, $first: Int!, $after: String) {
  found: engagementExceptions(
    directorate: $directorate
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        followUpDueAt
        organisations {
          id
          name
        }
        directorate {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementExceptionsQuery, EngagementExceptionsQueryVariables>;
export const FavouriteRecordsDocument = new TypedDocumentString(`
    "What the viewer has marked, as far as it may still be read."
query FavouriteRecords($first: Int!) {
  favourites(first: $first) {
    ...Favourites
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}`) as unknown as TypedDocumentString<FavouriteRecordsQuery, FavouriteRecordsQueryVariables>;
export const AddFavouriteDocument = new TypedDocumentString(`
    mutation AddFavourite($input: AddFavouriteInput!) {
  addFavourite(input: $input) {
    favourite {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddFavouriteMutation, AddFavouriteMutationVariables>;
export const RemoveFavouriteDocument = new TypedDocumentString(`
    mutation RemoveFavourite($input: RemoveFavouriteInput!) {
  removeFavourite(input: $input) {
    favourite {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFavouriteMutation, RemoveFavouriteMutationVariables>;
export const CalendarFeedsPageDocument = new TypedDocumentString(`
    query CalendarFeedsPage($first: Int!, $after: String) {
  calendarFeeds(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        name
        details
        createdAt
        renewedAt
        revokedAt
        lastFetchedOn
        account {
          id
          displayName
        }
        directorate {
          id
          name
        }
        access {
          unreadableFields
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsPageQuery, CalendarFeedsPageQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    address
    calendarFeed {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RenewCalendarFeedDocument = new TypedDocumentString(`
    mutation RenewCalendarFeed($input: RecordVersionInput!) {
  renewCalendarFeed(input: $input) {
    address
    calendarFeed {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RecordVersionInput!) {
  revokeCalendarFeed(input: $input) {
    calendarFeed {
      id
      version
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const GaugeDocument = new TypedDocumentString(`
    "Stakeholders counted by one thing: those who were engaged lately, and those who were not."
query Gauge($days: Int!, $by: GaugeDimension!) {
  engagementGauge(notEngagedForDays: $days, by: $by) {
    asOf
    exact
    tooNew
    rows {
      key
      label
      stakeholders
      engaged
      notEngaged
      lastEngagedAt
      suppressed
    }
  }
}
    `) as unknown as TypedDocumentString<GaugeQuery, GaugeQueryVariables>;
export const GaugedDocument = new TypedDocumentString(`
    "The organisations behind one number."
query Gauged($days: Int!, $by: GaugeDimension!, $key: String, $engaged: Boolean!, $after: String) {
  gaugedOrganisations(
    notEngagedForDays: $days
    by: $by
    key: $key
    engaged: $engaged
    first: 50
    after: $after
  ) {
    ...GaugedPage
  }
}
    fragment GaugedPage on OrganisationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      name
      tier
      sector {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<GaugedQuery, GaugedQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!) {
  history(id: $id, first: 100) {
    totalCount
    edges {
      node {
        ...HistoryLine
      }
    }
  }
}
    "One field of a change, from what to what."
fragment HistoryLine on HistoryEntry {
  id
  objectVersion
  field
  class
  oldValue
  newValue
  at
  changedBy
  proposedBy
  source
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const HistoryNamesDocument = new TypedDocumentString(`
    "What the records are called that values of a history speak of, of the kinds that do occur and that the caller may read."
query HistoryNames($ids: [ID!]!, $sectors: Boolean!, $groups: Boolean!, $issues: Boolean!, $directorates: Boolean!, $zones: Boolean!, $organisations: Boolean!, $people: Boolean!, $premises: Boolean!) {
  sectors(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $sectors) {
    edges {
      node {
        id
        name
      }
    }
  }
  groups(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $groups) {
    edges {
      node {
        id
        name
      }
    }
  }
  issues(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $issues) {
    edges {
      node {
        id
        name
      }
    }
  }
  directorates(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $directorates) {
    edges {
      node {
        id
        name
      }
    }
  }
  zones(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $zones) {
    edges {
      node {
        id
        name
      }
    }
  }
  organisations(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $organisations) {
    edges {
      node {
        id
        name
      }
    }
  }
  people(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $people) {
    edges {
      node {
        id
        displayName
      }
    }
  }
  premises(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $premises) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryNamesQuery, HistoryNamesQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    "What the home page shows, all at once: the register's work and the keyholding work, each for those who do it."
query Home($register: Boolean!, $keyholding: Boolean!, $reviewBy: Date!, $questions: Boolean!, $own: QuestionFilter, $unassigned: QuestionFilter, $confirms: Boolean!) {
  favourites(first: 8) {
    ...Favourites
  }
  ownQuestions: questions(filter: $own, sort: [{field: dueAt}], first: 6) @include(if: $questions) {
    ...QuestionsAtHome
  }
  notTaken: questions(filter: $unassigned, sort: [{field: dueAt}], first: 6) @include(if: $questions) {
    ...QuestionsAtHome
  }
  unconfirmed: pendingChanges(filter: {status: {eq: PROPOSED}}, first: 4) @include(if: $confirms) {
    totalCount
    edges {
      node {
        id
        objectType
        field
        newValue
        proposedAt
        organisation {
          name
        }
        premises {
          name
        }
        person {
          displayName
        }
      }
    }
  }
  toConfirm: organisations(filter: {unconfirmedSince: {isNull: false}}, first: 4) @include(if: $register) {
    totalCount
    edges {
      node {
        id
        name
        unconfirmedSince
      }
    }
  }
  toReview: organisations(
    filter: {reviewDate: {lte: $reviewBy}}
    sort: [{field: reviewDate}]
    first: 6
  ) @include(if: $register) {
    totalCount
    edges {
      node {
        id
        name
        reviewDate
      }
    }
  }
  withoutTier: organisations(filter: {tier: {isNull: true}}, first: 6) @include(if: $register) {
    totalCount
    edges {
      node {
        id
        name
        kind
      }
    }
  }
  unreachable: people(
    filter: {not: {contactPoints: {givenFor: {eq: WORK}, kind: {in: [PHONE, MOBILE, EMAIL]}}}}
    first: 6
  ) @include(if: $register) {
    totalCount
    edges {
      node {
        id
        displayName
        affiliations(first: 1) {
          organisation {
            name
          }
        }
      }
    }
  }
  toVerify: keyholders(
    filter: {rules: {code: {eq: VERIFIED}, state: {eq: BROKEN}}}
    sort: [{field: verifiedAt}]
    first: 8
  ) @include(if: $keyholding) {
    totalCount
    edges {
      node {
        id
        verifiedAt
        person {
          displayName
        }
        premises {
          name
        }
      }
    }
  }
  suspended: keyholders(
    filter: {suspendedAt: {isNull: false}}
    sort: [{field: verifiedAt}]
    first: 8
  ) @include(if: $keyholding) {
    totalCount
    edges {
      node {
        id
        suspendedAt
        person {
          displayName
        }
        premises {
          name
        }
      }
    }
  }
  nobodyToRing: premises(
    filter: {not: {keyholders: {suspendedAt: {isNull: true}}}}
    first: 8
  ) @include(if: $keyholding) {
    totalCount
    edges {
      node {
        id
        name
        postcode
      }
    }
  }
  fewFit: premises(filter: {fitKeyholders: {lt: 2}}, first: 8) @include(if: $keyholding) {
    totalCount
    edges {
      node {
        id
        name
        fitKeyholders
      }
    }
  }
  nobodyNear: premises(
    filter: {rules: {code: {eq: SOMEBODY_WITHIN_20_MINUTES}, state: {eq: BROKEN}}}
    first: 8
  ) @include(if: $keyholding) {
    totalCount
    edges {
      node {
        id
        name
        postcode
      }
    }
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}
fragment QuestionsAtHome on QuestionConnection {
  totalCount
  edges {
    node {
      id
      subject
      status
      dueAt
      isOverdue
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ChangedLatelyDocument = new TypedDocumentString(`
    "What was changed last in the register, for those who only look things up in it."
query ChangedLately {
  favourites(first: 8) {
    ...Favourites
  }
  organisations(sort: [{field: updatedAt, direction: DESC}], first: 10) {
    totalCount
    edges {
      node {
        id
        name
        updatedAt
      }
    }
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}`) as unknown as TypedDocumentString<ChangedLatelyQuery, ChangedLatelyQueryVariables>;
export const OfficeWorkDocument = new TypedDocumentString(`
    "What waits for an administrator, and what was changed last. Soon: up to when an end is near."
query OfficeWork($today: Date!, $soonDay: Date!, $now: DateTime!, $soon: DateTime!, $withMail: Boolean!) {
  favourites(first: 8) {
    ...Favourites
  }
  invited: accounts(
    filter: {invitationExpiresAt: {isNull: false}}
    sort: [{field: createdAt, direction: DESC}]
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        displayName
        suspendedAt
        invitationExpiresAt
      }
    }
  }
  suspended: accounts(
    filter: {suspendedAt: {isNull: false}}
    sort: [{field: updatedAt, direction: DESC}]
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        displayName
        suspendedAt
      }
    }
  }
  mails: outboxMails(filter: {state: {eq: FAILED}}, first: 6) @include(if: $withMail) {
    totalCount
    edges {
      node {
        id
        recipient
        subject
        failure
        finishedAt
      }
    }
  }
  keys: apiKeys(
    filter: {expiresAt: {gte: $now, lte: $soon}, revokedAt: {isNull: true}}
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        name
        expiresAt
        account {
          id
          displayName
        }
      }
    }
  }
  terms: spocAssignments(
    filter: {endsOn: {gte: $today, lte: $soonDay}}
    sort: [{field: startsOn}]
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        endsOn
        account {
          id
          displayName
        }
        directorate {
          id
          name
        }
      }
    }
  }
  workingCalendars(first: 1) {
    edges {
      node {
        id
        closedDaysUntil
        closedDaysEnding
      }
    }
  }
  changed: accounts(sort: [{field: updatedAt, direction: DESC}], first: 6) {
    totalCount
    edges {
      node {
        id
        displayName
        updatedAt
      }
    }
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}`) as unknown as TypedDocumentString<OfficeWorkQuery, OfficeWorkQueryVariables>;
export const OversightWorkDocument = new TypedDocumentString(`
    "What was opened by break-glass, what was carried away, and whose rights were changed, for those who oversee it."
query OversightWork {
  favourites(first: 8) {
    ...Favourites
  }
  breakGlasses(first: 20) {
    totalCount
    edges {
      node {
        ...BreakGlassRow
      }
    }
  }
  exports: ledger(
    filter: {category: {eq: DISCLOSURE}, operation: {startsWith: "export of"}}
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        at
        purpose
        operation
        caller {
          id
          displayName
        }
      }
    }
  }
  rights: ledger(
    filter: {category: {in: [COLLECTION, ALTERATION]}, operation: {contains: "account"}}
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        at
        operation
        caller {
          id
          displayName
        }
      }
    }
  }
}
    fragment BreakGlassRow on BreakGlass {
  id
  account {
    id
    displayName
  }
  subjectId
  subjectType
  reason
  createdAt
  expiresAt
  endedAt
  openedBy
  needsConfirmation
  confirmedAt
  confirmedBy
  access {
    unreadableFields
  }
}
fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}`) as unknown as TypedDocumentString<OversightWorkQuery, OversightWorkQueryVariables>;
export const OwnPlaceDocument = new TypedDocumentString(`
    "What somebody has here who sees nobody else: how they get in, and the areas of the map."
query OwnPlace($questions: Boolean!) {
  questions(sort: [{field: askedAt, direction: DESC}], first: 6) @include(if: $questions) {
    ...QuestionsAtHome
  }
  favourites(first: 8) {
    ...Favourites
  }
  viewer {
    sessions {
      id
      createdAt
      browser
    }
    session {
      id
    }
    authenticatorApp {
      id
      verified
    }
    passkeys {
      id
    }
    account {
      id
      ssoLinkedAt
    }
  }
  zones(
    filter: {kind: {eq: WARD}}
    sort: [{field: updatedAt, direction: DESC}, {field: name}]
    first: 6
  ) {
    totalCount
    edges {
      node {
        id
        name
        updatedAt
      }
    }
  }
}
    fragment FavouriteRecord on Favourite {
  id
  organisation {
    id
    name
    archivedAt
    sector {
      id
      name
    }
  }
  person {
    id
    displayName
    archivedAt
  }
  premises {
    id
    name
    postcode
    archivedAt
  }
  keyholder {
    id
    archivedAt
    person {
      id
      displayName
    }
    premises {
      id
      name
    }
  }
  zone {
    id
    name
    kind
    archivedAt
  }
  directorate {
    id
    name
    archivedAt
  }
}
fragment Favourites on FavouriteConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...FavouriteRecord
    }
  }
}
fragment QuestionsAtHome on QuestionConnection {
  totalCount
  edges {
    node {
      id
      subject
      status
      dueAt
      isOverdue
    }
  }
}`) as unknown as TypedDocumentString<OwnPlaceQuery, OwnPlaceQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    "How many organisations named each issue in a month, and what rises."
query Trends($month: String!) {
  issueTrends(month: $month) {
    asOf
    exact
    issues {
      issue
      label
      mentions
      meanBefore
      meanSentiment
      suppressed
      rises
    }
  }
}
    `) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;
export const ImpactDocument = new TypedDocumentString(`
    "Mentions of one issue by one thing."
query Impact($issue: ID!, $month: String!, $by: ImpactDimension!) {
  issueImpact(issue: $issue, month: $month, by: $by) {
    rows {
      key
      label
      mentions
      asked
      meanSentiment
      suppressed
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactQuery, ImpactQueryVariables>;
export const PremisesChoicesDocument = new TypedDocumentString(`
    query PremisesChoices($filter: PremisesFilter) {
  premises(filter: $filter, sort: [{field: name}], first: 20) {
    edges {
      node {
        id
        name
        addressLine1
        postcode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PremisesChoicesQuery, PremisesChoicesQueryVariables>;
export const OrderKeyholdersDocument = new TypedDocumentString(`
    mutation OrderKeyholders($input: RecordVersionsInput!) {
  orderKeyholders(input: $input) {
    keyholders {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OrderKeyholdersMutation, OrderKeyholdersMutationVariables>;
export const KeyholdersBeforeDocument = new TypedDocumentString(`
    query KeyholdersBefore($ids: [ID!]!) {
  keyholders(filter: {id: {in: $ids}}, first: 200, includeArchived: true) {
    edges {
      node {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeyholdersBeforeQuery, KeyholdersBeforeQueryVariables>;
export const VerifyKeyholdersDocument = new TypedDocumentString(`
    mutation VerifyKeyholders($input: VerifyKeyholdersInput!) {
  verifyKeyholders(input: $input) {
    keyholders {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyKeyholdersMutation, VerifyKeyholdersMutationVariables>;
export const LedgerAccountChoicesDocument = new TypedDocumentString(`
    query LedgerAccountChoices($filter: AccountFilter) {
  accounts(
    filter: $filter
    sort: [{field: displayName}]
    first: 20
    includeArchived: true
  ) {
    edges {
      node {
        id
        displayName
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerAccountChoicesQuery, LedgerAccountChoicesQueryVariables>;
export const LedgerSubjectChoicesDocument = new TypedDocumentString(`
    query LedgerSubjectChoices($name: String!, $accounts: AccountFilter) {
  ledgerSubjects(name: $name, first: 10) {
    edges {
      node {
        ...SubjectChoice
      }
    }
  }
  accounts(
    filter: $accounts
    sort: [{field: displayName}]
    first: 5
    includeArchived: true
  ) {
    edges {
      node {
        id
        displayName
        email
      }
    }
  }
}
    fragment SubjectChoice on LedgerSubject {
  id
  kind
  name
  detail
  createdAt
  archivedAt
}`) as unknown as TypedDocumentString<LedgerSubjectChoicesQuery, LedgerSubjectChoicesQueryVariables>;
export const LedgerSubjectNamedDocument = new TypedDocumentString(`
    "Who is meant by an id of the ledger."
query LedgerSubjectNamed($id: ID!) {
  ledgerSubject(id: $id) {
    ...SubjectChoice
  }
  account(id: $id) {
    id
    displayName
    email
  }
}
    fragment SubjectChoice on LedgerSubject {
  id
  kind
  name
  detail
  createdAt
  archivedAt
}`) as unknown as TypedDocumentString<LedgerSubjectNamedQuery, LedgerSubjectNamedQueryVariables>;
export const LedgerListDocument = new TypedDocumentString(`
    query LedgerList($subject: ID, $filter: LedgerRecordFilter, $first: Int!, $after: String) {
  ledger(subject: $subject, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...LedgerRow
      }
    }
  }
}
    fragment LedgerRow on LedgerRecord {
  id
  seq
  at
  caller {
    id
    displayName
  }
  client
  category
  operation
  purpose
  subjects
  classes
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<LedgerListQuery, LedgerListQueryVariables>;
export const OpenableSubjectsDocument = new TypedDocumentString(`
    "Which of those whom the ledger speaks of the caller may open, and what they are called there."
query OpenableSubjects($ids: [ID!]!, $accounts: Boolean!, $people: Boolean!, $organisations: Boolean!) {
  accounts(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $accounts) {
    edges {
      node {
        id
        displayName
      }
    }
  }
  people(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $people) {
    edges {
      node {
        id
        displayName
      }
    }
  }
  organisations(filter: {id: {in: $ids}}, first: 200, includeArchived: true) @include(if: $organisations) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenableSubjectsQuery, OpenableSubjectsQueryVariables>;
export const RingAroundDocument = new TypedDocumentString(`
    query RingAround($point: PointInput!, $withinMetres: Int!, $first: Int! = 40, $after: String, $withGlass: Boolean!) {
  premisesNear(
    point: $point
    withinMetres: $withinMetres
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceMetres
      node {
        ...Rung
      }
    }
  }
  breakGlasses(first: 50) @include(if: $withGlass) {
    edges {
      node {
        ...Opened
      }
    }
  }
}
    fragment Rung on Premises {
  id
  version
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  organisation {
    id
    tier
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  toRing(first: 10) {
    id
    callOrder
    travelMinutes
    verifiedAt
    suspendedAt
    absentUntil
    fitness
    rules {
      code
      state
      words
      source
    }
    person {
      id
      displayName
      contactPoints(first: 10) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<RingAroundQuery, RingAroundQueryVariables>;
export const RingInsideDocument = new TypedDocumentString(`
    query RingInside($polygon: GeoJSON!, $first: Int! = 40, $after: String, $withGlass: Boolean!) {
  premisesIn(polygon: $polygon, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceMetres
      node {
        ...Rung
      }
    }
  }
  breakGlasses(first: 50) @include(if: $withGlass) {
    edges {
      node {
        ...Opened
      }
    }
  }
}
    fragment Rung on Premises {
  id
  version
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  organisation {
    id
    tier
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  toRing(first: 10) {
    id
    callOrder
    travelMinutes
    verifiedAt
    suspendedAt
    absentUntil
    fitness
    rules {
      code
      state
      words
      source
    }
    person {
      id
      displayName
      contactPoints(first: 10) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<RingInsideQuery, RingInsideQueryVariables>;
export const RingedZoneDocument = new TypedDocumentString(`
    "Asked beside the page of its premises: a shape is as dear as many of them."
query RingedZone($zone: ID!) {
  zone(id: $zone) {
    id
    name
    shape
  }
}
    `) as unknown as TypedDocumentString<RingedZoneQuery, RingedZoneQueryVariables>;
export const RingZoneDocument = new TypedDocumentString(`
    query RingZone($zone: ID!, $first: Int! = 40, $after: String, $withGlass: Boolean!) {
  premisesIn(zone: $zone, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceMetres
      node {
        ...Rung
      }
    }
  }
  breakGlasses(first: 50) @include(if: $withGlass) {
    edges {
      node {
        ...Opened
      }
    }
  }
}
    fragment Rung on Premises {
  id
  version
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  organisation {
    id
    tier
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  toRing(first: 10) {
    id
    callOrder
    travelMinutes
    verifiedAt
    suspendedAt
    absentUntil
    fitness
    rules {
      code
      state
      words
      source
    }
    person {
      id
      displayName
      contactPoints(first: 10) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<RingZoneQuery, RingZoneQueryVariables>;
export const RingOneDocument = new TypedDocumentString(`
    query RingOne($id: ID!, $withGlass: Boolean!) {
  onePremises(id: $id) {
    ...Rung
  }
  breakGlasses(first: 50) @include(if: $withGlass) {
    edges {
      node {
        ...Opened
      }
    }
  }
}
    fragment Rung on Premises {
  id
  version
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  organisation {
    id
    tier
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  toRing(first: 10) {
    id
    callOrder
    travelMinutes
    verifiedAt
    suspendedAt
    absentUntil
    fitness
    rules {
      code
      state
      words
      source
    }
    person {
      id
      displayName
      contactPoints(first: 10) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<RingOneQuery, RingOneQueryVariables>;
export const StandingOfOpeningsDocument = new TypedDocumentString(`
    "How openings stand that wait for another inspector."
query StandingOfOpenings {
  breakGlasses(first: 20) {
    edges {
      node {
        ...Opened
      }
    }
  }
}
    fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<StandingOfOpeningsQuery, StandingOfOpeningsQueryVariables>;
export const OpenGlassDocument = new TypedDocumentString(`
    mutation OpenGlass($input: BreakGlassInput!) {
  breakGlass(input: $input) {
    breakGlass {
      ...Opened
    }
  }
}
    fragment Opened on BreakGlass {
  id
  account {
    id
  }
  openedBy
  subjectId
  expiresAt
  endedAt
  needsConfirmation
  confirmedAt
}`) as unknown as TypedDocumentString<OpenGlassMutation, OpenGlassMutationVariables>;
export const PinPremisesDocument = new TypedDocumentString(`
    mutation PinPremises($input: UpdatePremisesInput!) {
  updatePremises(input: $input) {
    premises {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PinPremisesMutation, PinPremisesMutationVariables>;
export const QuestionMeasuresDocument = new TypedDocumentString(`
    "Questions counted by one thing, how soon they were answered and, for those who may read it, what askers said."
query QuestionMeasures($by: MeasuredBy!, $ratings: Boolean!) {
  questionMeasures(by: $by) {
    from
    to
    measures {
      key
      name
      asked
      withheld
      firstAnswer {
        answered
        median
        ninetiethPercentile
        inTime
      }
      answer {
        answered
        median
        ninetiethPercentile
        inTime
      }
      satisfaction
      ratings
    }
  }
  questionRatings(first: 10) @include(if: $ratings) {
    ...RatingsPage
  }
}
    "What askers said of answers, newest month first; nothing in it leads to who said it."
fragment RatingsPage on QuestionRatingConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      satisfaction
      remark
      month
    }
  }
}`) as unknown as TypedDocumentString<QuestionMeasuresQuery, QuestionMeasuresQueryVariables>;
export const MoreRatingsDocument = new TypedDocumentString(`
    query MoreRatings($after: String!) {
  questionRatings(first: 10, after: $after) {
    ...RatingsPage
  }
}
    "What askers said of answers, newest month first; nothing in it leads to who said it."
fragment RatingsPage on QuestionRatingConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      satisfaction
      remark
      month
    }
  }
}`) as unknown as TypedDocumentString<MoreRatingsQuery, MoreRatingsQueryVariables>;
export const AbsenceEditDocument = new TypedDocumentString(`
    query AbsenceEdit($id: ID!) {
  absence(id: $id) {
    ...AbsenceForm
  }
}
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AbsenceEditQuery, AbsenceEditQueryVariables>;
export const CreateAbsenceDocument = new TypedDocumentString(`
    mutation CreateAbsence($input: CreateAbsenceInput!) {
  createAbsence(input: $input) {
    absence {
      ...AbsenceForm
    }
  }
}
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateAbsenceMutation, CreateAbsenceMutationVariables>;
export const UpdateAbsenceDocument = new TypedDocumentString(`
    mutation UpdateAbsence($input: UpdateAbsenceInput!) {
  updateAbsence(input: $input) {
    absence {
      ...AbsenceForm
    }
  }
}
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateAbsenceMutation, UpdateAbsenceMutationVariables>;
export const ArchiveAbsenceDocument = new TypedDocumentString(`
    mutation ArchiveAbsence($input: RecordVersionInput!) {
  archiveAbsence(input: $input) {
    absence {
      ...AbsenceForm
    }
  }
}
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveAbsenceMutation, ArchiveAbsenceMutationVariables>;
export const RestoreAbsenceDocument = new TypedDocumentString(`
    mutation RestoreAbsence($input: RecordVersionInput!) {
  restoreAbsence(input: $input) {
    absence {
      ...AbsenceForm
    }
  }
}
    "When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreAbsenceMutation, RestoreAbsenceMutationVariables>;
export const SpocAssignmentsListDocument = new TypedDocumentString(`
    query SpocAssignmentsList($filter: SpocAssignmentFilter, $sort: [SpocAssignmentSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  spocAssignments(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SpocAssignmentRow
      }
    }
  }
}
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<SpocAssignmentsListQuery, SpocAssignmentsListQueryVariables>;
export const CreateSpocAssignmentDocument = new TypedDocumentString(`
    mutation CreateSpocAssignment($input: CreateSpocAssignmentInput!) {
  createSpocAssignment(input: $input) {
    spocAssignment {
      ...SpocAssignmentRow
    }
  }
}
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateSpocAssignmentMutation, CreateSpocAssignmentMutationVariables>;
export const UpdateSpocAssignmentDocument = new TypedDocumentString(`
    mutation UpdateSpocAssignment($input: UpdateSpocAssignmentInput!) {
  updateSpocAssignment(input: $input) {
    spocAssignment {
      ...SpocAssignmentRow
    }
  }
}
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateSpocAssignmentMutation, UpdateSpocAssignmentMutationVariables>;
export const ArchiveSpocAssignmentDocument = new TypedDocumentString(`
    mutation ArchiveSpocAssignment($input: RecordVersionInput!) {
  archiveSpocAssignment(input: $input) {
    spocAssignment {
      ...SpocAssignmentRow
    }
  }
}
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveSpocAssignmentMutation, ArchiveSpocAssignmentMutationVariables>;
export const RestoreSpocAssignmentDocument = new TypedDocumentString(`
    mutation RestoreSpocAssignment($input: RecordVersionInput!) {
  restoreSpocAssignment(input: $input) {
    spocAssignment {
      ...SpocAssignmentRow
    }
  }
}
    fragment SpocAssignmentRow on SpocAssignment {
  id
  version
  account {
    id
    displayName
    email
  }
  directorate {
    id
    name
  }
  startsOn
  endsOn
  lead
  absentFrom
  absentUntil
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreSpocAssignmentMutation, RestoreSpocAssignmentMutationVariables>;
export const AccountsListDocument = new TypedDocumentString(`
    query AccountsList($filter: AccountFilter, $sort: [AccountSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  accounts(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AccountRow
      }
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AccountsListQuery, AccountsListQueryVariables>;
export const AccountEditDocument = new TypedDocumentString(`
    query AccountEdit($id: ID!) {
  account(id: $id) {
    ...AccountForm
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountForm on Account {
  ...AccountRow
}`) as unknown as TypedDocumentString<AccountEditQuery, AccountEditQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      ...AccountForm
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountForm on Account {
  ...AccountRow
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    account {
      ...AccountForm
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountForm on Account {
  ...AccountRow
}`) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ArchiveAccountDocument = new TypedDocumentString(`
    mutation ArchiveAccount($input: RecordVersionInput!) {
  archiveAccount(input: $input) {
    account {
      ...AccountForm
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountForm on Account {
  ...AccountRow
}`) as unknown as TypedDocumentString<ArchiveAccountMutation, ArchiveAccountMutationVariables>;
export const RestoreAccountDocument = new TypedDocumentString(`
    mutation RestoreAccount($input: RecordVersionInput!) {
  restoreAccount(input: $input) {
    account {
      ...AccountForm
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  createdAt
  archivedAt
  email
  displayName
  roles
  organisation {
    id
    name
  }
  standing
  suspendedAt
  invitationExpiresAt
  access {
    unreadableFields
  }
}
fragment AccountForm on Account {
  ...AccountRow
}`) as unknown as TypedDocumentString<RestoreAccountMutation, RestoreAccountMutationVariables>;
export const BreakGlassesListDocument = new TypedDocumentString(`
    query BreakGlassesList($first: Int!, $after: String) {
  breakGlasses(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...BreakGlassRow
      }
    }
  }
}
    fragment BreakGlassRow on BreakGlass {
  id
  account {
    id
    displayName
  }
  subjectId
  subjectType
  reason
  createdAt
  expiresAt
  endedAt
  openedBy
  needsConfirmation
  confirmedAt
  confirmedBy
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<BreakGlassesListQuery, BreakGlassesListQueryVariables>;
export const DirectoratesListDocument = new TypedDocumentString(`
    query DirectoratesList($filter: DirectorateFilter, $sort: [DirectorateSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  directorates(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DirectorateRow
      }
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateRow on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<DirectoratesListQuery, DirectoratesListQueryVariables>;
export const DirectorateEditDocument = new TypedDocumentString(`
    query DirectorateEdit($id: ID!) {
  directorate(id: $id) {
    ...DirectorateForm
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<DirectorateEditQuery, DirectorateEditQueryVariables>;
export const CreateDirectorateDocument = new TypedDocumentString(`
    mutation CreateDirectorate($input: CreateDirectorateInput!) {
  createDirectorate(input: $input) {
    directorate {
      ...DirectorateForm
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<CreateDirectorateMutation, CreateDirectorateMutationVariables>;
export const UpdateDirectorateDocument = new TypedDocumentString(`
    mutation UpdateDirectorate($input: UpdateDirectorateInput!) {
  updateDirectorate(input: $input) {
    directorate {
      ...DirectorateForm
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<UpdateDirectorateMutation, UpdateDirectorateMutationVariables>;
export const ArchiveDirectorateDocument = new TypedDocumentString(`
    mutation ArchiveDirectorate($input: RecordVersionInput!) {
  archiveDirectorate(input: $input) {
    directorate {
      ...DirectorateForm
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<ArchiveDirectorateMutation, ArchiveDirectorateMutationVariables>;
export const RestoreDirectorateDocument = new TypedDocumentString(`
    mutation RestoreDirectorate($input: RecordVersionInput!) {
  restoreDirectorate(input: $input) {
    directorate {
      ...DirectorateForm
    }
  }
}
    fragment DirectorateEntry on Directorate {
  id
  version
  code
  name
  description
  looksHidden
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment DirectorateForm on Directorate {
  ...DirectorateEntry
}`) as unknown as TypedDocumentString<RestoreDirectorateMutation, RestoreDirectorateMutationVariables>;
export const SectorsListDocument = new TypedDocumentString(`
    query SectorsList($filter: SectorFilter, $sort: [SectorSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  sectors(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SectorRow
      }
    }
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorRow on Sector {
  ...SectorEntry
  organisationCount
}`) as unknown as TypedDocumentString<SectorsListQuery, SectorsListQueryVariables>;
export const SectorEditDocument = new TypedDocumentString(`
    query SectorEdit($id: ID!) {
  sector(id: $id) {
    ...SectorForm
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorForm on Sector {
  ...SectorEntry
}`) as unknown as TypedDocumentString<SectorEditQuery, SectorEditQueryVariables>;
export const CreateSectorDocument = new TypedDocumentString(`
    mutation CreateSector($input: CreateSectorInput!) {
  createSector(input: $input) {
    sector {
      ...SectorForm
    }
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorForm on Sector {
  ...SectorEntry
}`) as unknown as TypedDocumentString<CreateSectorMutation, CreateSectorMutationVariables>;
export const UpdateSectorDocument = new TypedDocumentString(`
    mutation UpdateSector($input: UpdateSectorInput!) {
  updateSector(input: $input) {
    sector {
      ...SectorForm
    }
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorForm on Sector {
  ...SectorEntry
}`) as unknown as TypedDocumentString<UpdateSectorMutation, UpdateSectorMutationVariables>;
export const ArchiveSectorDocument = new TypedDocumentString(`
    mutation ArchiveSector($input: RecordVersionInput!) {
  archiveSector(input: $input) {
    sector {
      ...SectorForm
    }
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorForm on Sector {
  ...SectorEntry
}`) as unknown as TypedDocumentString<ArchiveSectorMutation, ArchiveSectorMutationVariables>;
export const RestoreSectorDocument = new TypedDocumentString(`
    mutation RestoreSector($input: RecordVersionInput!) {
  restoreSector(input: $input) {
    sector {
      ...SectorForm
    }
  }
}
    fragment SectorEntry on Sector {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment SectorForm on Sector {
  ...SectorEntry
}`) as unknown as TypedDocumentString<RestoreSectorMutation, RestoreSectorMutationVariables>;
export const IssuesListDocument = new TypedDocumentString(`
    query IssuesList($filter: IssueFilter, $sort: [IssueSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  issues(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...IssueRow
      }
    }
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueRow on Issue {
  ...IssueEntry
  organisationCount
}`) as unknown as TypedDocumentString<IssuesListQuery, IssuesListQueryVariables>;
export const IssueEditDocument = new TypedDocumentString(`
    query IssueEdit($id: ID!) {
  issue(id: $id) {
    ...IssueForm
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueForm on Issue {
  ...IssueEntry
}`) as unknown as TypedDocumentString<IssueEditQuery, IssueEditQueryVariables>;
export const CreateIssueDocument = new TypedDocumentString(`
    mutation CreateIssue($input: CreateIssueInput!) {
  createIssue(input: $input) {
    issue {
      ...IssueForm
    }
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueForm on Issue {
  ...IssueEntry
}`) as unknown as TypedDocumentString<CreateIssueMutation, CreateIssueMutationVariables>;
export const UpdateIssueDocument = new TypedDocumentString(`
    mutation UpdateIssue($input: UpdateIssueInput!) {
  updateIssue(input: $input) {
    issue {
      ...IssueForm
    }
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueForm on Issue {
  ...IssueEntry
}`) as unknown as TypedDocumentString<UpdateIssueMutation, UpdateIssueMutationVariables>;
export const ArchiveIssueDocument = new TypedDocumentString(`
    mutation ArchiveIssue($input: RecordVersionInput!) {
  archiveIssue(input: $input) {
    issue {
      ...IssueForm
    }
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueForm on Issue {
  ...IssueEntry
}`) as unknown as TypedDocumentString<ArchiveIssueMutation, ArchiveIssueMutationVariables>;
export const RestoreIssueDocument = new TypedDocumentString(`
    mutation RestoreIssue($input: RecordVersionInput!) {
  restoreIssue(input: $input) {
    issue {
      ...IssueForm
    }
  }
}
    fragment IssueEntry on Issue {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment IssueForm on Issue {
  ...IssueEntry
}`) as unknown as TypedDocumentString<RestoreIssueMutation, RestoreIssueMutationVariables>;
export const GroupsListDocument = new TypedDocumentString(`
    query GroupsList($filter: GroupFilter, $sort: [GroupSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  groups(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...GroupRow
      }
    }
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupRow on Group {
  ...GroupEntry
  organisationCount
}`) as unknown as TypedDocumentString<GroupsListQuery, GroupsListQueryVariables>;
export const GroupEditDocument = new TypedDocumentString(`
    query GroupEdit($id: ID!) {
  group(id: $id) {
    ...GroupForm
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupForm on Group {
  ...GroupEntry
}`) as unknown as TypedDocumentString<GroupEditQuery, GroupEditQueryVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    group {
      ...GroupForm
    }
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupForm on Group {
  ...GroupEntry
}`) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($input: UpdateGroupInput!) {
  updateGroup(input: $input) {
    group {
      ...GroupForm
    }
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupForm on Group {
  ...GroupEntry
}`) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const ArchiveGroupDocument = new TypedDocumentString(`
    mutation ArchiveGroup($input: RecordVersionInput!) {
  archiveGroup(input: $input) {
    group {
      ...GroupForm
    }
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupForm on Group {
  ...GroupEntry
}`) as unknown as TypedDocumentString<ArchiveGroupMutation, ArchiveGroupMutationVariables>;
export const RestoreGroupDocument = new TypedDocumentString(`
    mutation RestoreGroup($input: RecordVersionInput!) {
  restoreGroup(input: $input) {
    group {
      ...GroupForm
    }
  }
}
    fragment GroupEntry on Group {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment GroupForm on Group {
  ...GroupEntry
}`) as unknown as TypedDocumentString<RestoreGroupMutation, RestoreGroupMutationVariables>;
export const EngagementKindsListDocument = new TypedDocumentString(`
    query EngagementKindsList($filter: EngagementKindFilter, $sort: [EngagementKindSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  engagementKinds(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EngagementKindRow
      }
    }
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<EngagementKindsListQuery, EngagementKindsListQueryVariables>;
export const EngagementKindEditDocument = new TypedDocumentString(`
    query EngagementKindEdit($id: ID!) {
  engagementKind(id: $id) {
    ...EngagementKindForm
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}`) as unknown as TypedDocumentString<EngagementKindEditQuery, EngagementKindEditQueryVariables>;
export const CreateEngagementKindDocument = new TypedDocumentString(`
    mutation CreateEngagementKind($input: CreateEngagementKindInput!) {
  createEngagementKind(input: $input) {
    engagementKind {
      ...EngagementKindForm
    }
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}`) as unknown as TypedDocumentString<CreateEngagementKindMutation, CreateEngagementKindMutationVariables>;
export const UpdateEngagementKindDocument = new TypedDocumentString(`
    mutation UpdateEngagementKind($input: UpdateEngagementKindInput!) {
  updateEngagementKind(input: $input) {
    engagementKind {
      ...EngagementKindForm
    }
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}`) as unknown as TypedDocumentString<UpdateEngagementKindMutation, UpdateEngagementKindMutationVariables>;
export const ArchiveEngagementKindDocument = new TypedDocumentString(`
    mutation ArchiveEngagementKind($input: RecordVersionInput!) {
  archiveEngagementKind(input: $input) {
    engagementKind {
      ...EngagementKindForm
    }
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}`) as unknown as TypedDocumentString<ArchiveEngagementKindMutation, ArchiveEngagementKindMutationVariables>;
export const RestoreEngagementKindDocument = new TypedDocumentString(`
    mutation RestoreEngagementKind($input: RecordVersionInput!) {
  restoreEngagementKind(input: $input) {
    engagementKind {
      ...EngagementKindForm
    }
  }
}
    fragment EngagementKindRow on EngagementKind {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment EngagementKindForm on EngagementKind {
  ...EngagementKindRow
}`) as unknown as TypedDocumentString<RestoreEngagementKindMutation, RestoreEngagementKindMutationVariables>;
export const TopicsListDocument = new TypedDocumentString(`
    query TopicsList($filter: TopicFilter, $sort: [TopicSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  topics(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TopicRow
      }
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<TopicsListQuery, TopicsListQueryVariables>;
export const TopicEditDocument = new TypedDocumentString(`
    query TopicEdit($id: ID!) {
  topic(id: $id) {
    ...TopicForm
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment TopicForm on Topic {
  ...TopicRow
}`) as unknown as TypedDocumentString<TopicEditQuery, TopicEditQueryVariables>;
export const CreateTopicDocument = new TypedDocumentString(`
    mutation CreateTopic($input: CreateTopicInput!) {
  createTopic(input: $input) {
    topic {
      ...TopicForm
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment TopicForm on Topic {
  ...TopicRow
}`) as unknown as TypedDocumentString<CreateTopicMutation, CreateTopicMutationVariables>;
export const UpdateTopicDocument = new TypedDocumentString(`
    mutation UpdateTopic($input: UpdateTopicInput!) {
  updateTopic(input: $input) {
    topic {
      ...TopicForm
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment TopicForm on Topic {
  ...TopicRow
}`) as unknown as TypedDocumentString<UpdateTopicMutation, UpdateTopicMutationVariables>;
export const ArchiveTopicDocument = new TypedDocumentString(`
    mutation ArchiveTopic($input: RecordVersionInput!) {
  archiveTopic(input: $input) {
    topic {
      ...TopicForm
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment TopicForm on Topic {
  ...TopicRow
}`) as unknown as TypedDocumentString<ArchiveTopicMutation, ArchiveTopicMutationVariables>;
export const RestoreTopicDocument = new TypedDocumentString(`
    mutation RestoreTopic($input: RecordVersionInput!) {
  restoreTopic(input: $input) {
    topic {
      ...TopicForm
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  code
  name
  description
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment TopicForm on Topic {
  ...TopicRow
}`) as unknown as TypedDocumentString<RestoreTopicMutation, RestoreTopicMutationVariables>;
export const EngagementsListDocument = new TypedDocumentString(`
    query EngagementsList($filter: EngagementFilter, $sort: [EngagementSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  engagements(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EngagementRow
      }
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<EngagementsListQuery, EngagementsListQueryVariables>;
export const EngagementShowDocument = new TypedDocumentString(`
    query EngagementShow($id: ID!) {
  engagement(id: $id) {
    ...EngagementPage
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<EngagementShowQuery, EngagementShowQueryVariables>;
export const UpdateEngagementDocument = new TypedDocumentString(`
    mutation UpdateEngagement($input: UpdateEngagementInput!) {
  updateEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateEngagementMutation, UpdateEngagementMutationVariables>;
export const ArchiveEngagementDocument = new TypedDocumentString(`
    mutation ArchiveEngagement($input: RecordVersionInput!) {
  archiveEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveEngagementMutation, ArchiveEngagementMutationVariables>;
export const RestoreEngagementDocument = new TypedDocumentString(`
    mutation RestoreEngagement($input: RecordVersionInput!) {
  restoreEngagement(input: $input) {
    engagement {
      ...EngagementPage
    }
  }
}
    fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment EngagementPage on Engagement {
  ...EngagementRow
  updatedAt
  place
  needsHeard
  need
  confidence
  satisfaction
  followUpDueAt
  cancelledBecause
  shared
  premises {
    id
    name
  }
  people(first: 200) {
    id
    displayName
  }
  officers(first: 50) {
    id
    displayName
  }
  issues {
    id
    name
  }
  engagementIssues {
    ...EngagementIssueForm
  }
  commitments {
    ...CommitmentForm
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  groups {
    id
    name
  }
  source
  seriesStart
  series {
    id
    version
    rule
    startTime
    endsBefore
  }
  askedAs {
    id
    scale
    need
    confidence
    satisfaction
  }
}
"What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreEngagementMutation, RestoreEngagementMutationVariables>;
export const EngagementIssueEditDocument = new TypedDocumentString(`
    query EngagementIssueEdit($id: ID!) {
  engagementIssue(id: $id) {
    ...EngagementIssueForm
  }
}
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<EngagementIssueEditQuery, EngagementIssueEditQueryVariables>;
export const UpdateEngagementIssueDocument = new TypedDocumentString(`
    mutation UpdateEngagementIssue($input: UpdateEngagementIssueInput!) {
  updateEngagementIssue(input: $input) {
    engagementIssue {
      ...EngagementIssueForm
    }
  }
}
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateEngagementIssueMutation, UpdateEngagementIssueMutationVariables>;
export const ArchiveEngagementIssueDocument = new TypedDocumentString(`
    mutation ArchiveEngagementIssue($input: RecordVersionInput!) {
  archiveEngagementIssue(input: $input) {
    engagementIssue {
      ...EngagementIssueForm
    }
  }
}
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveEngagementIssueMutation, ArchiveEngagementIssueMutationVariables>;
export const RestoreEngagementIssueDocument = new TypedDocumentString(`
    mutation RestoreEngagementIssue($input: RecordVersionInput!) {
  restoreEngagementIssue(input: $input) {
    engagementIssue {
      ...EngagementIssueForm
    }
  }
}
    "What is said of one of an engagement's issues, as its page lists and changes it."
fragment EngagementIssueForm on EngagementIssue {
  id
  version
  archivedAt
  sentiment
  line
  issue {
    id
    name
  }
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreEngagementIssueMutation, RestoreEngagementIssueMutationVariables>;
export const CommitmentsListDocument = new TypedDocumentString(`
    query CommitmentsList($filter: CommitmentFilter, $sort: [CommitmentSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  commitments(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CommitmentRow
      }
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}
fragment CommitmentRow on Commitment {
  ...CommitmentForm
  engagement {
    id
    kind
    occurredAt
    directorate {
      id
      name
    }
    organisations(first: 5) {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CommitmentsListQuery, CommitmentsListQueryVariables>;
export const CommitmentEditDocument = new TypedDocumentString(`
    query CommitmentEdit($id: ID!) {
  commitment(id: $id) {
    ...CommitmentForm
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CommitmentEditQuery, CommitmentEditQueryVariables>;
export const UpdateCommitmentDocument = new TypedDocumentString(`
    mutation UpdateCommitment($input: UpdateCommitmentInput!) {
  updateCommitment(input: $input) {
    commitment {
      ...CommitmentForm
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateCommitmentMutation, UpdateCommitmentMutationVariables>;
export const ArchiveCommitmentDocument = new TypedDocumentString(`
    mutation ArchiveCommitment($input: RecordVersionInput!) {
  archiveCommitment(input: $input) {
    commitment {
      ...CommitmentForm
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveCommitmentMutation, ArchiveCommitmentMutationVariables>;
export const RestoreCommitmentDocument = new TypedDocumentString(`
    mutation RestoreCommitment($input: RecordVersionInput!) {
  restoreCommitment(input: $input) {
    commitment {
      ...CommitmentForm
    }
  }
}
    "A commitment, as the page of its engagement lists and changes it."
fragment CommitmentForm on Commitment {
  id
  version
  archivedAt
  what
  owner
  due
  kept
  keptOn
  overdue
  directorate {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreCommitmentMutation, RestoreCommitmentMutationVariables>;
export const ExceptionAcceptanceEditDocument = new TypedDocumentString(`
    query ExceptionAcceptanceEdit($id: ID!) {
  exceptionAcceptance(id: $id) {
    ...ExceptionAcceptanceForm
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ExceptionAcceptanceEditQuery, ExceptionAcceptanceEditQueryVariables>;
export const UpdateExceptionAcceptanceDocument = new TypedDocumentString(`
    mutation UpdateExceptionAcceptance($input: UpdateExceptionAcceptanceInput!) {
  updateExceptionAcceptance(input: $input) {
    exceptionAcceptance {
      ...ExceptionAcceptanceForm
    }
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateExceptionAcceptanceMutation, UpdateExceptionAcceptanceMutationVariables>;
export const ArchiveExceptionAcceptanceDocument = new TypedDocumentString(`
    mutation ArchiveExceptionAcceptance($input: RecordVersionInput!) {
  archiveExceptionAcceptance(input: $input) {
    exceptionAcceptance {
      ...ExceptionAcceptanceForm
    }
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveExceptionAcceptanceMutation, ArchiveExceptionAcceptanceMutationVariables>;
export const RestoreExceptionAcceptanceDocument = new TypedDocumentString(`
    mutation RestoreExceptionAcceptance($input: RecordVersionInput!) {
  restoreExceptionAcceptance(input: $input) {
    exceptionAcceptance {
      ...ExceptionAcceptanceForm
    }
  }
}
    "An acceptance, as the page lists and changes it."
fragment ExceptionAcceptanceForm on ExceptionAcceptance {
  id
  version
  archivedAt
  kind
  acceptedUntil
  reason
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  contactPoint {
    id
    person {
      id
      displayName
    }
  }
  commitment {
    id
    what
    engagement {
      id
    }
  }
  engagement {
    id
    summary
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreExceptionAcceptanceMutation, RestoreExceptionAcceptanceMutationVariables>;
export const KeyholdersListDocument = new TypedDocumentString(`
    query KeyholdersList($filter: KeyholderFilter, $sort: [KeyholderSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  keyholders(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...KeyholderRow
      }
    }
  }
}
    "What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
fragment KeyholderRow on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
  }
  premises {
    id
    name
    postcode
  }
}`) as unknown as TypedDocumentString<KeyholdersListQuery, KeyholdersListQueryVariables>;
export const KeyholderShowDocument = new TypedDocumentString(`
    query KeyholderShow($id: ID!) {
  keyholder(id: $id) {
    ...KeyholderPage
    favourites {
      id
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<KeyholderShowQuery, KeyholderShowQueryVariables>;
export const CreateKeyholderDocument = new TypedDocumentString(`
    mutation CreateKeyholder($input: CreateKeyholderInput!) {
  createKeyholder(input: $input) {
    keyholder {
      ...KeyholderPage
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateKeyholderMutation, CreateKeyholderMutationVariables>;
export const UpdateKeyholderDocument = new TypedDocumentString(`
    mutation UpdateKeyholder($input: UpdateKeyholderInput!) {
  updateKeyholder(input: $input) {
    keyholder {
      ...KeyholderPage
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateKeyholderMutation, UpdateKeyholderMutationVariables>;
export const ArchiveKeyholderDocument = new TypedDocumentString(`
    mutation ArchiveKeyholder($input: RecordVersionInput!) {
  archiveKeyholder(input: $input) {
    keyholder {
      ...KeyholderPage
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveKeyholderMutation, ArchiveKeyholderMutationVariables>;
export const RestoreKeyholderDocument = new TypedDocumentString(`
    mutation RestoreKeyholder($input: RecordVersionInput!) {
  restoreKeyholder(input: $input) {
    keyholder {
      ...KeyholderPage
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"A keyholder where the premises is not on the page already."
fragment KeyholderPage on Keyholder {
  ...KeyholderEntry
  premises {
    id
    name
    postcode
  }
  createdAt
  updatedAt
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreKeyholderMutation, RestoreKeyholderMutationVariables>;
export const ColleagueInvitationsListDocument = new TypedDocumentString(`
    query ColleagueInvitationsList($filter: ColleagueInvitationFilter, $sort: [ColleagueInvitationSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  colleagueInvitations(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ColleagueInvitationRow
      }
    }
  }
}
    fragment ColleagueInvitationRow on ColleagueInvitation {
  id
  version
  archivedAt
  displayName
  email
  standing
  expiresAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ColleagueInvitationsListQuery, ColleagueInvitationsListQueryVariables>;
export const ArchiveColleagueInvitationDocument = new TypedDocumentString(`
    mutation ArchiveColleagueInvitation($input: RecordVersionInput!) {
  archiveColleagueInvitation(input: $input) {
    colleagueInvitation {
      ...ColleagueInvitationRow
    }
  }
}
    fragment ColleagueInvitationRow on ColleagueInvitation {
  id
  version
  archivedAt
  displayName
  email
  standing
  expiresAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveColleagueInvitationMutation, ArchiveColleagueInvitationMutationVariables>;
export const OrganisationsListDocument = new TypedDocumentString(`
    query OrganisationsList($filter: OrganisationFilter, $sort: [OrganisationSort!], $first: Int!, $after: String, $includeArchived: Boolean, $withChanges: Boolean = false) {
  organisations(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OrganisationRow
      }
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  name
  kind
  tier
  sector {
    id
    name
  }
  groups(first: 5) {
    id
    code
    name
  }
  issues(first: 5) {
    id
    name
  }
  reviewDate
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OrganisationsListQuery, OrganisationsListQueryVariables>;
export const OrganisationShowDocument = new TypedDocumentString(`
    query OrganisationShow($id: ID!) {
  organisation(id: $id) {
    ...OrganisationPage
    favourites {
      id
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
"A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment OrganisationPage on Organisation {
  id
  engagements(first: 5) {
    totalCount
    edges {
      node {
        ...EngagementRow
      }
    }
  }
  version
  createdAt
  updatedAt
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  unconfirmedSince
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  children(first: 20) {
    id
    name
    tier
  }
  groups(first: 50) {
    id
    code
    name
  }
  issues(first: 50) {
    id
    name
  }
  contactPoints(first: 20) {
    ...ContactEntry
  }
  affiliations(first: 50) {
    ...AffiliationEntry
    person {
      id
      displayName
      contactPoints(first: 5) {
        id
        kind
        value
        extension
        note
        givenFor
        consent
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
  }
  premises(first: 50) {
    id
    name
    addressLine1
    postcode
    location {
      longitude
      latitude
    }
    ward {
      id
      name
    }
    keyholders(first: 10) {
      id
      callOrder
      verifiedAt
      suspendedAt
      person {
        id
        displayName
        contactPoints(first: 5) {
          id
          kind
          value
          extension
          note
          givenFor
          consent
          access {
            unreadableFields
          }
        }
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OrganisationShowQuery, OrganisationShowQueryVariables>;
export const OrganisationEditDocument = new TypedDocumentString(`
    query OrganisationEdit($id: ID!) {
  organisation(id: $id) {
    ...OrganisationForm
  }
}
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OrganisationEditQuery, OrganisationEditQueryVariables>;
export const CreateOrganisationDocument = new TypedDocumentString(`
    mutation CreateOrganisation($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) {
    organisation {
      ...OrganisationForm
    }
  }
}
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    organisation {
      ...OrganisationForm
    }
  }
}
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const ArchiveOrganisationDocument = new TypedDocumentString(`
    mutation ArchiveOrganisation($input: RecordVersionInput!) {
  archiveOrganisation(input: $input) {
    organisation {
      ...OrganisationForm
    }
  }
}
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveOrganisationMutation, ArchiveOrganisationMutationVariables>;
export const RestoreOrganisationDocument = new TypedDocumentString(`
    mutation RestoreOrganisation($input: RecordVersionInput!) {
  restoreOrganisation(input: $input) {
    organisation {
      ...OrganisationForm
    }
  }
}
    fragment OrganisationForm on Organisation {
  id
  version
  archivedAt
  name
  kind
  tier
  website
  reviewDate
  sector {
    id
    name
  }
  parent {
    id
    name
  }
  groups(first: 200) {
    id
    code
    name
  }
  issues(first: 200) {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreOrganisationMutation, RestoreOrganisationMutationVariables>;
export const OutboxMailsListDocument = new TypedDocumentString(`
    query OutboxMailsList($filter: OutboxMailFilter, $first: Int!, $after: String) {
  outboxMails(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OutboxMailRow
      }
    }
  }
}
    fragment OutboxMailRow on OutboxMail {
  id
  createdAt
  account {
    id
    displayName
  }
  purpose
  recipient
  subject
  state
  attempts
  finishedAt
  failure
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OutboxMailsListQuery, OutboxMailsListQueryVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($filter: PersonFilter, $sort: [PersonSort!], $first: Int!, $after: String, $includeArchived: Boolean, $withChanges: Boolean = false) {
  people(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PersonRow
      }
    }
  }
}
    fragment PersonRow on Person {
  id
  version
  displayName
  affiliations(first: 3) {
    id
    role
    endsOn
    organisation {
      id
      name
    }
    access {
      unreadableFields
    }
  }
  contactPoints(first: 8) {
    id
    kind
    value
    extension
    note
    givenFor
    consent
    access {
      unreadableFields
    }
  }
  reviewDate
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const PersonShowDocument = new TypedDocumentString(`
    query PersonShow($id: ID!) {
  person(id: $id) {
    ...PersonPage
    favourites {
      id
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
"A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment EngagementRow on Engagement {
  id
  version
  kind
  status
  occurredAt
  endsAt
  allDay
  summary
  archivedAt
  directorate {
    id
    name
  }
  organisations(first: 50) {
    id
    name
  }
  access {
    unreadableFields
  }
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
fragment PersonPage on Person {
  id
  engagements(first: 5) {
    totalCount
    edges {
      node {
        ...EngagementRow
      }
    }
  }
  version
  createdAt
  updatedAt
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  ward {
    id
    name
  }
  affiliations(first: 50) {
    ...AffiliationEntry
  }
  contactPoints(first: 50) {
    ...ContactEntry
  }
  restrictedNotes(first: 50) {
    ...NoteEntry
  }
  keyholderOf(first: 50) {
    ...KeyholderFacts
    premises {
      id
      name
      postcode
    }
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PersonShowQuery, PersonShowQueryVariables>;
export const PersonEditDocument = new TypedDocumentString(`
    query PersonEdit($id: ID!) {
  person(id: $id) {
    ...PersonForm
  }
}
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PersonEditQuery, PersonEditQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    person {
      ...PersonForm
    }
  }
}
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    person {
      ...PersonForm
    }
  }
}
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const ArchivePersonDocument = new TypedDocumentString(`
    mutation ArchivePerson($input: RecordVersionInput!) {
  archivePerson(input: $input) {
    person {
      ...PersonForm
    }
  }
}
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchivePersonMutation, ArchivePersonMutationVariables>;
export const RestorePersonDocument = new TypedDocumentString(`
    mutation RestorePerson($input: RecordVersionInput!) {
  restorePerson(input: $input) {
    person {
      ...PersonForm
    }
  }
}
    fragment PersonForm on Person {
  id
  version
  archivedAt
  title
  givenName
  familyName
  displayName
  reviewDate
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestorePersonMutation, RestorePersonMutationVariables>;
export const AffiliationEditDocument = new TypedDocumentString(`
    query AffiliationEdit($id: ID!) {
  affiliation(id: $id) {
    ...AffiliationForm
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}`) as unknown as TypedDocumentString<AffiliationEditQuery, AffiliationEditQueryVariables>;
export const CreateAffiliationDocument = new TypedDocumentString(`
    mutation CreateAffiliation($input: CreateAffiliationInput!) {
  createAffiliation(input: $input) {
    affiliation {
      ...AffiliationForm
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}`) as unknown as TypedDocumentString<CreateAffiliationMutation, CreateAffiliationMutationVariables>;
export const UpdateAffiliationDocument = new TypedDocumentString(`
    mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
  updateAffiliation(input: $input) {
    affiliation {
      ...AffiliationForm
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}`) as unknown as TypedDocumentString<UpdateAffiliationMutation, UpdateAffiliationMutationVariables>;
export const ArchiveAffiliationDocument = new TypedDocumentString(`
    mutation ArchiveAffiliation($input: RecordVersionInput!) {
  archiveAffiliation(input: $input) {
    affiliation {
      ...AffiliationForm
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}`) as unknown as TypedDocumentString<ArchiveAffiliationMutation, ArchiveAffiliationMutationVariables>;
export const RestoreAffiliationDocument = new TypedDocumentString(`
    mutation RestoreAffiliation($input: RecordVersionInput!) {
  restoreAffiliation(input: $input) {
    affiliation {
      ...AffiliationForm
    }
  }
}
    "Somebody's role in an organisation, as record pages list and change it."
fragment AffiliationEntry on Affiliation {
  id
  version
  archivedAt
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  access {
    unreadableFields
  }
}
fragment AffiliationForm on Affiliation {
  ...AffiliationEntry
}`) as unknown as TypedDocumentString<RestoreAffiliationMutation, RestoreAffiliationMutationVariables>;
export const ContactPointEditDocument = new TypedDocumentString(`
    query ContactPointEdit($id: ID!) {
  contactPoint(id: $id) {
    ...ContactPointForm
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}`) as unknown as TypedDocumentString<ContactPointEditQuery, ContactPointEditQueryVariables>;
export const CreateContactPointDocument = new TypedDocumentString(`
    mutation CreateContactPoint($input: CreateContactPointInput!) {
  createContactPoint(input: $input) {
    contactPoint {
      ...ContactPointForm
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}`) as unknown as TypedDocumentString<CreateContactPointMutation, CreateContactPointMutationVariables>;
export const UpdateContactPointDocument = new TypedDocumentString(`
    mutation UpdateContactPoint($input: UpdateContactPointInput!) {
  updateContactPoint(input: $input) {
    contactPoint {
      ...ContactPointForm
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}`) as unknown as TypedDocumentString<UpdateContactPointMutation, UpdateContactPointMutationVariables>;
export const ArchiveContactPointDocument = new TypedDocumentString(`
    mutation ArchiveContactPoint($input: RecordVersionInput!) {
  archiveContactPoint(input: $input) {
    contactPoint {
      ...ContactPointForm
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}`) as unknown as TypedDocumentString<ArchiveContactPointMutation, ArchiveContactPointMutationVariables>;
export const RestoreContactPointDocument = new TypedDocumentString(`
    mutation RestoreContactPoint($input: RecordVersionInput!) {
  restoreContactPoint(input: $input) {
    contactPoint {
      ...ContactPointForm
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ContactPointForm on ContactPoint {
  ...ContactEntry
}`) as unknown as TypedDocumentString<RestoreContactPointMutation, RestoreContactPointMutationVariables>;
export const RestrictedNoteEditDocument = new TypedDocumentString(`
    query RestrictedNoteEdit($id: ID!) {
  restrictedNote(id: $id) {
    ...RestrictedNoteForm
  }
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}`) as unknown as TypedDocumentString<RestrictedNoteEditQuery, RestrictedNoteEditQueryVariables>;
export const CreateRestrictedNoteDocument = new TypedDocumentString(`
    mutation CreateRestrictedNote($input: CreateRestrictedNoteInput!) {
  createRestrictedNote(input: $input) {
    restrictedNote {
      ...RestrictedNoteForm
    }
  }
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}`) as unknown as TypedDocumentString<CreateRestrictedNoteMutation, CreateRestrictedNoteMutationVariables>;
export const UpdateRestrictedNoteDocument = new TypedDocumentString(`
    mutation UpdateRestrictedNote($input: UpdateRestrictedNoteInput!) {
  updateRestrictedNote(input: $input) {
    restrictedNote {
      ...RestrictedNoteForm
    }
  }
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}`) as unknown as TypedDocumentString<UpdateRestrictedNoteMutation, UpdateRestrictedNoteMutationVariables>;
export const ArchiveRestrictedNoteDocument = new TypedDocumentString(`
    mutation ArchiveRestrictedNote($input: RecordVersionInput!) {
  archiveRestrictedNote(input: $input) {
    restrictedNote {
      ...RestrictedNoteForm
    }
  }
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}`) as unknown as TypedDocumentString<ArchiveRestrictedNoteMutation, ArchiveRestrictedNoteMutationVariables>;
export const RestoreRestrictedNoteDocument = new TypedDocumentString(`
    mutation RestoreRestrictedNote($input: RecordVersionInput!) {
  restoreRestrictedNote(input: $input) {
    restrictedNote {
      ...RestrictedNoteForm
    }
  }
}
    "A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}
fragment RestrictedNoteForm on RestrictedNote {
  ...NoteEntry
}`) as unknown as TypedDocumentString<RestoreRestrictedNoteMutation, RestoreRestrictedNoteMutationVariables>;
export const PremisesListDocument = new TypedDocumentString(`
    query PremisesList($filter: PremisesFilter, $sort: [PremisesSort!], $first: Int!, $after: String, $includeArchived: Boolean, $withChanges: Boolean = false) {
  premises(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PremisesRow
      }
    }
  }
}
    fragment PremisesRow on Premises {
  id
  version
  name
  addressLine1
  postcode
  use
  ward {
    id
    name
  }
  organisation {
    id
    name
  }
  locationPrecision
  fitKeyholders
  updatedAt
  archivedAt
  changes(first: 3) @include(if: $withChanges) {
    id
    objectVersion
    field
    at
    changedBy
    source
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PremisesListQuery, PremisesListQueryVariables>;
export const PremisesShowDocument = new TypedDocumentString(`
    query PremisesShow($id: ID!) {
  onePremises(id: $id) {
    ...PremisesPage
    favourites {
      id
    }
  }
}
    "Who holds the keys, as a premises' page lists and changes it."
fragment KeyholderEntry on Keyholder {
  ...KeyholderFacts
  version
  archivedAt
  person {
    id
    displayName
    contactPoints(first: 10) {
      id
      kind
      value
      extension
      note
      givenFor
      consent
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
"What a keyholder's record says, and how the API judges it."
fragment KeyholderFacts on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  agreedOn
  verifiedAt
  suspendedAt
  absentUntil
  occupier
  fitness
  rules {
    code
    state
    words
    source
  }
  access {
    unreadableFields
  }
}
fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesPage on Premises {
  id
  version
  createdAt
  updatedAt
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  ward {
    id
    name
  }
  borough {
    id
    name
  }
  beat {
    id
    name
  }
  organisation {
    id
    name
    kind
    sector {
      id
      name
    }
  }
  source
  externalId
  keyholders(first: 20) {
    ...KeyholderEntry
  }
  rules {
    code
    state
    words
    source
  }
  fitKeyholders
  restrictedNotes(first: 20) {
    ...NoteEntry
  }
  access {
    unreadableFields
  }
}
"A note in a directorate's restricted area, as record pages list and change it."
fragment NoteEntry on RestrictedNote {
  id
  version
  archivedAt
  text
  directorate {
    id
    name
  }
  createdAt
  updatedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PremisesShowQuery, PremisesShowQueryVariables>;
export const PremisesEditDocument = new TypedDocumentString(`
    query PremisesEdit($id: ID!) {
  onePremises(id: $id) {
    ...PremisesForm
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<PremisesEditQuery, PremisesEditQueryVariables>;
export const CreatePremisesDocument = new TypedDocumentString(`
    mutation CreatePremises($input: CreatePremisesInput!) {
  createPremises(input: $input) {
    premises {
      ...PremisesForm
    }
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreatePremisesMutation, CreatePremisesMutationVariables>;
export const UpdatePremisesDocument = new TypedDocumentString(`
    mutation UpdatePremises($input: UpdatePremisesInput!) {
  updatePremises(input: $input) {
    premises {
      ...PremisesForm
    }
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdatePremisesMutation, UpdatePremisesMutationVariables>;
export const ArchivePremisesDocument = new TypedDocumentString(`
    mutation ArchivePremises($input: RecordVersionInput!) {
  archivePremises(input: $input) {
    premises {
      ...PremisesForm
    }
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchivePremisesMutation, ArchivePremisesMutationVariables>;
export const RestorePremisesDocument = new TypedDocumentString(`
    mutation RestorePremises($input: RecordVersionInput!) {
  restorePremises(input: $input) {
    premises {
      ...PremisesForm
    }
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}
fragment PremisesForm on Premises {
  id
  version
  archivedAt
  ...PremisesAddress
  uprn
  use
  location {
    longitude
    latitude
  }
  locationPrecision
  organisation {
    id
    name
  }
  source
  externalId
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestorePremisesMutation, RestorePremisesMutationVariables>;
export const RoutingRuleEditDocument = new TypedDocumentString(`
    query RoutingRuleEdit($id: ID!) {
  routingRule(id: $id) {
    ...RoutingRuleForm
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RoutingRuleEditQuery, RoutingRuleEditQueryVariables>;
export const CreateRoutingRuleDocument = new TypedDocumentString(`
    mutation CreateRoutingRule($input: CreateRoutingRuleInput!) {
  createRoutingRule(input: $input) {
    routingRule {
      ...RoutingRuleForm
    }
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateRoutingRuleMutation, CreateRoutingRuleMutationVariables>;
export const UpdateRoutingRuleDocument = new TypedDocumentString(`
    mutation UpdateRoutingRule($input: UpdateRoutingRuleInput!) {
  updateRoutingRule(input: $input) {
    routingRule {
      ...RoutingRuleForm
    }
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateRoutingRuleMutation, UpdateRoutingRuleMutationVariables>;
export const ArchiveRoutingRuleDocument = new TypedDocumentString(`
    mutation ArchiveRoutingRule($input: RecordVersionInput!) {
  archiveRoutingRule(input: $input) {
    routingRule {
      ...RoutingRuleForm
    }
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveRoutingRuleMutation, ArchiveRoutingRuleMutationVariables>;
export const RestoreRoutingRuleDocument = new TypedDocumentString(`
    mutation RestoreRoutingRule($input: RecordVersionInput!) {
  restoreRoutingRule(input: $input) {
    routingRule {
      ...RoutingRuleForm
    }
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreRoutingRuleMutation, RestoreRoutingRuleMutationVariables>;
export const AnswerTemplatesListDocument = new TypedDocumentString(`
    query AnswerTemplatesList($filter: AnswerTemplateFilter, $sort: [AnswerTemplateSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  answerTemplates(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AnswerTemplateRow
      }
    }
  }
}
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<AnswerTemplatesListQuery, AnswerTemplatesListQueryVariables>;
export const CreateAnswerTemplateDocument = new TypedDocumentString(`
    mutation CreateAnswerTemplate($input: CreateAnswerTemplateInput!) {
  createAnswerTemplate(input: $input) {
    answerTemplate {
      ...AnswerTemplateRow
    }
  }
}
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateAnswerTemplateMutation, CreateAnswerTemplateMutationVariables>;
export const UpdateAnswerTemplateDocument = new TypedDocumentString(`
    mutation UpdateAnswerTemplate($input: UpdateAnswerTemplateInput!) {
  updateAnswerTemplate(input: $input) {
    answerTemplate {
      ...AnswerTemplateRow
    }
  }
}
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateAnswerTemplateMutation, UpdateAnswerTemplateMutationVariables>;
export const ArchiveAnswerTemplateDocument = new TypedDocumentString(`
    mutation ArchiveAnswerTemplate($input: RecordVersionInput!) {
  archiveAnswerTemplate(input: $input) {
    answerTemplate {
      ...AnswerTemplateRow
    }
  }
}
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveAnswerTemplateMutation, ArchiveAnswerTemplateMutationVariables>;
export const RestoreAnswerTemplateDocument = new TypedDocumentString(`
    mutation RestoreAnswerTemplate($input: RecordVersionInput!) {
  restoreAnswerTemplate(input: $input) {
    answerTemplate {
      ...AnswerTemplateRow
    }
  }
}
    fragment AnswerTemplateRow on AnswerTemplate {
  id
  version
  name
  body
  updatedAt
  archivedAt
  directorate {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreAnswerTemplateMutation, RestoreAnswerTemplateMutationVariables>;
export const ExpectationEditDocument = new TypedDocumentString(`
    query ExpectationEdit($id: ID!) {
  expectation(id: $id) {
    ...ExpectationForm
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ExpectationEditQuery, ExpectationEditQueryVariables>;
export const CreateExpectationDocument = new TypedDocumentString(`
    mutation CreateExpectation($input: CreateExpectationInput!) {
  createExpectation(input: $input) {
    expectation {
      ...ExpectationForm
    }
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateExpectationMutation, CreateExpectationMutationVariables>;
export const UpdateExpectationDocument = new TypedDocumentString(`
    mutation UpdateExpectation($input: UpdateExpectationInput!) {
  updateExpectation(input: $input) {
    expectation {
      ...ExpectationForm
    }
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateExpectationMutation, UpdateExpectationMutationVariables>;
export const ArchiveExpectationDocument = new TypedDocumentString(`
    mutation ArchiveExpectation($input: RecordVersionInput!) {
  archiveExpectation(input: $input) {
    expectation {
      ...ExpectationForm
    }
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveExpectationMutation, ArchiveExpectationMutationVariables>;
export const RestoreExpectationDocument = new TypedDocumentString(`
    mutation RestoreExpectation($input: RecordVersionInput!) {
  restoreExpectation(input: $input) {
    expectation {
      ...ExpectationForm
    }
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreExpectationMutation, RestoreExpectationMutationVariables>;
export const WishEditDocument = new TypedDocumentString(`
    query WishEdit($id: ID!) {
  wish(id: $id) {
    ...WishForm
  }
}
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<WishEditQuery, WishEditQueryVariables>;
export const CreateWishDocument = new TypedDocumentString(`
    mutation CreateWish($input: CreateWishInput!) {
  createWish(input: $input) {
    wish {
      ...WishForm
    }
  }
}
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateWishMutation, CreateWishMutationVariables>;
export const UpdateWishDocument = new TypedDocumentString(`
    mutation UpdateWish($input: UpdateWishInput!) {
  updateWish(input: $input) {
    wish {
      ...WishForm
    }
  }
}
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateWishMutation, UpdateWishMutationVariables>;
export const ArchiveWishDocument = new TypedDocumentString(`
    mutation ArchiveWish($input: RecordVersionInput!) {
  archiveWish(input: $input) {
    wish {
      ...WishForm
    }
  }
}
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveWishMutation, ArchiveWishMutationVariables>;
export const RestoreWishDocument = new TypedDocumentString(`
    mutation RestoreWish($input: RecordVersionInput!) {
  restoreWish(input: $input) {
    wish {
      ...WishForm
    }
  }
}
    "What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreWishMutation, RestoreWishMutationVariables>;
export const WorkingPeriodEditDocument = new TypedDocumentString(`
    query WorkingPeriodEdit($id: ID!) {
  workingPeriod(id: $id) {
    ...WorkingPeriodForm
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<WorkingPeriodEditQuery, WorkingPeriodEditQueryVariables>;
export const CreateWorkingPeriodDocument = new TypedDocumentString(`
    mutation CreateWorkingPeriod($input: CreateWorkingPeriodInput!) {
  createWorkingPeriod(input: $input) {
    workingPeriod {
      ...WorkingPeriodForm
    }
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateWorkingPeriodMutation, CreateWorkingPeriodMutationVariables>;
export const UpdateWorkingPeriodDocument = new TypedDocumentString(`
    mutation UpdateWorkingPeriod($input: UpdateWorkingPeriodInput!) {
  updateWorkingPeriod(input: $input) {
    workingPeriod {
      ...WorkingPeriodForm
    }
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateWorkingPeriodMutation, UpdateWorkingPeriodMutationVariables>;
export const ArchiveWorkingPeriodDocument = new TypedDocumentString(`
    mutation ArchiveWorkingPeriod($input: RecordVersionInput!) {
  archiveWorkingPeriod(input: $input) {
    workingPeriod {
      ...WorkingPeriodForm
    }
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveWorkingPeriodMutation, ArchiveWorkingPeriodMutationVariables>;
export const RestoreWorkingPeriodDocument = new TypedDocumentString(`
    mutation RestoreWorkingPeriod($input: RecordVersionInput!) {
  restoreWorkingPeriod(input: $input) {
    workingPeriod {
      ...WorkingPeriodForm
    }
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreWorkingPeriodMutation, RestoreWorkingPeriodMutationVariables>;
export const ClosedDayEditDocument = new TypedDocumentString(`
    query ClosedDayEdit($id: ID!) {
  closedDay(id: $id) {
    ...ClosedDayForm
  }
}
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ClosedDayEditQuery, ClosedDayEditQueryVariables>;
export const CreateClosedDayDocument = new TypedDocumentString(`
    mutation CreateClosedDay($input: CreateClosedDayInput!) {
  createClosedDay(input: $input) {
    closedDay {
      ...ClosedDayForm
    }
  }
}
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<CreateClosedDayMutation, CreateClosedDayMutationVariables>;
export const UpdateClosedDayDocument = new TypedDocumentString(`
    mutation UpdateClosedDay($input: UpdateClosedDayInput!) {
  updateClosedDay(input: $input) {
    closedDay {
      ...ClosedDayForm
    }
  }
}
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateClosedDayMutation, UpdateClosedDayMutationVariables>;
export const ArchiveClosedDayDocument = new TypedDocumentString(`
    mutation ArchiveClosedDay($input: RecordVersionInput!) {
  archiveClosedDay(input: $input) {
    closedDay {
      ...ClosedDayForm
    }
  }
}
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ArchiveClosedDayMutation, ArchiveClosedDayMutationVariables>;
export const RestoreClosedDayDocument = new TypedDocumentString(`
    mutation RestoreClosedDay($input: RecordVersionInput!) {
  restoreClosedDay(input: $input) {
    closedDay {
      ...ClosedDayForm
    }
  }
}
    fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RestoreClosedDayMutation, RestoreClosedDayMutationVariables>;
export const ResponseTimeEditDocument = new TypedDocumentString(`
    query ResponseTimeEdit($id: ID!) {
  responseTime(id: $id) {
    ...ResponseTimeForm
  }
}
    fragment ResponseTimeForm on ResponseTime {
  id
  version
  urgency
  tier
  firstAnswerMinutes
  answerMinutes
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ResponseTimeEditQuery, ResponseTimeEditQueryVariables>;
export const UpdateResponseTimeDocument = new TypedDocumentString(`
    mutation UpdateResponseTime($input: UpdateResponseTimeInput!) {
  updateResponseTime(input: $input) {
    responseTime {
      ...ResponseTimeForm
    }
  }
}
    fragment ResponseTimeForm on ResponseTime {
  id
  version
  urgency
  tier
  firstAnswerMinutes
  answerMinutes
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<UpdateResponseTimeMutation, UpdateResponseTimeMutationVariables>;
export const ZonesListDocument = new TypedDocumentString(`
    query ZonesList($filter: ZoneFilter, $sort: [ZoneSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
  zones(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    includeArchived: $includeArchived
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ZoneRow
      }
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ZonesListQuery, ZonesListQueryVariables>;
export const ZoneEditDocument = new TypedDocumentString(`
    query ZoneEdit($id: ID!) {
  zone(id: $id) {
    ...ZoneForm
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
fragment ZoneForm on Zone {
  ...ZonePage
}`) as unknown as TypedDocumentString<ZoneEditQuery, ZoneEditQueryVariables>;
export const CreateZoneDocument = new TypedDocumentString(`
    mutation CreateZone($input: CreateZoneInput!) {
  createZone(input: $input) {
    zone {
      ...ZoneForm
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
fragment ZoneForm on Zone {
  ...ZonePage
}`) as unknown as TypedDocumentString<CreateZoneMutation, CreateZoneMutationVariables>;
export const UpdateZoneDocument = new TypedDocumentString(`
    mutation UpdateZone($input: UpdateZoneInput!) {
  updateZone(input: $input) {
    zone {
      ...ZoneForm
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
fragment ZoneForm on Zone {
  ...ZonePage
}`) as unknown as TypedDocumentString<UpdateZoneMutation, UpdateZoneMutationVariables>;
export const ArchiveZoneDocument = new TypedDocumentString(`
    mutation ArchiveZone($input: RecordVersionInput!) {
  archiveZone(input: $input) {
    zone {
      ...ZoneForm
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
fragment ZoneForm on Zone {
  ...ZonePage
}`) as unknown as TypedDocumentString<ArchiveZoneMutation, ArchiveZoneMutationVariables>;
export const RestoreZoneDocument = new TypedDocumentString(`
    mutation RestoreZone($input: RecordVersionInput!) {
  restoreZone(input: $input) {
    zone {
      ...ZoneForm
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}
fragment ZoneForm on Zone {
  ...ZonePage
}`) as unknown as TypedDocumentString<RestoreZoneMutation, RestoreZoneMutationVariables>;
export const OrganisationCareDocument = new TypedDocumentString(`
    query OrganisationCare($organisation: ID!, $since: DateTime!) {
  careItems(
    filter: {organisation: {id: {eq: $organisation}}, state: {eq: UNANSWERED}, settledAt: {gte: $since}}
    sort: [{field: kind, direction: ASC}]
    first: 20
  ) {
    totalCount
    edges {
      node {
        ...CareLine
      }
    }
  }
}
    "One thing that an organisation is asked about, in words."
fragment CareLine on CareItem {
  id
  kind
  person {
    id
    displayName
  }
  contactPoint {
    kind
    value
    givenFor
  }
  premises {
    name
    addressLine1
    postcode
  }
  keyholder {
    callOrder
  }
}`) as unknown as TypedDocumentString<OrganisationCareQuery, OrganisationCareQueryVariables>;
export const OrganisationChoicesDocument = new TypedDocumentString(`
    query OrganisationChoices($filter: OrganisationFilter) {
  organisations(filter: $filter, sort: [{field: name}], first: 20) {
    edges {
      node {
        id
        name
        sector {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const ConfirmOrganisationDocument = new TypedDocumentString(`
    mutation ConfirmOrganisation($input: RecordVersionInput!) {
  confirmOrganisation(input: $input) {
    organisation {
      id
      version
      unconfirmedSince
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables>;
export const OrganisationsBeforeDocument = new TypedDocumentString(`
    query OrganisationsBefore($ids: [ID!]!) {
  organisations(filter: {id: {in: $ids}}, first: 200, includeArchived: true) {
    edges {
      node {
        id
        version
        name
        tier
        reviewDate
        groups(first: 200) {
          id
        }
        issues(first: 200) {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsBeforeQuery, OrganisationsBeforeQueryVariables>;
export const ChangeOrganisationsDocument = new TypedDocumentString(`
    mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {
  changeOrganisations(input: $input) {
    organisations {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeOrganisationsMutation, ChangeOrganisationsMutationVariables>;
export const ArchiveOrganisationsDocument = new TypedDocumentString(`
    mutation ArchiveOrganisations($input: RecordVersionsInput!) {
  archiveOrganisations(input: $input) {
    organisations {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveOrganisationsMutation, ArchiveOrganisationsMutationVariables>;
export const RestoreOrganisationsDocument = new TypedDocumentString(`
    mutation RestoreOrganisations($input: RecordVersionsInput!) {
  restoreOrganisations(input: $input) {
    organisations {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreOrganisationsMutation, RestoreOrganisationsMutationVariables>;
export const OutboxLetterDocument = new TypedDocumentString(`
    query OutboxLetter($id: ID!) {
  node(id: $id) {
    ... on OutboxMail {
      id
      recipient
      subject
      createdAt
      body
      access {
        unreadableFields
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxLetterQuery, OutboxLetterQueryVariables>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile($organisation: ID!, $today: Date!, $withAccounts: Boolean!) {
  organisation(id: $organisation) {
    ...OwnOrganisation
  }
  affiliations(filter: {organisation: {id: {eq: $organisation}}}, first: 50) {
    totalCount
    edges {
      node {
        ...OwnAffiliation
      }
    }
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...OwnPremises
      }
    }
  }
  pendingChanges(sort: [{field: proposedAt, direction: DESC}], first: 40) {
    totalCount
    edges {
      node {
        ...OwnPendingChange
      }
    }
  }
  absences(
    filter: {organisation: {id: {eq: $organisation}}, to: {gte: $today}}
    first: 50
  ) {
    totalCount
    edges {
      node {
        ...AbsenceForm
      }
    }
  }
  accounts(
    filter: {organisation: {id: {eq: $organisation}}, standing: {isNull: false}, suspendedAt: {isNull: true}}
    first: 50
  ) @include(if: $withAccounts) {
    edges {
      node {
        ...OwnAccount
      }
    }
  }
  wishes(first: 100) {
    totalCount
    edges {
      node {
        ...WishForm
      }
    }
  }
  careItems(
    filter: {state: {eq: ASKED}}
    sort: [{field: kind, direction: ASC}]
    first: 50
  ) {
    totalCount
    edges {
      node {
        ...OwnCareItem
      }
    }
  }
  questions(sort: [{field: askedAt, direction: DESC}], first: 5) {
    totalCount
    edges {
      node {
        ...QuestionLine
      }
    }
  }
}
    "One thing that an organisation is asked about, in words."
fragment CareLine on CareItem {
  id
  kind
  person {
    id
    displayName
  }
  contactPoint {
    kind
    value
    givenFor
  }
  premises {
    name
    addressLine1
    postcode
  }
  keyholder {
    callOrder
  }
}
"A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
"When somebody is away, as the organisation's own page lists and changes it."
fragment AbsenceForm on Absence {
  id
  version
  archivedAt
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}
fragment OwnOrganisation on Organisation {
  id
  version
  name
  kind
  tier
  website
  sector {
    id
    name
  }
  groups {
    id
    name
  }
  organisationIssues(first: 50) {
    id
    text
    since
    issue {
      id
      name
    }
  }
}
fragment OwnAffiliation on Affiliation {
  id
  version
  role
  endsOn
  person {
    id
    displayName
    contactPoints(first: 10) {
      ...ContactEntry
    }
  }
}
fragment OwnAccount on Account {
  id
  email
  roles
  person {
    id
  }
}
fragment OwnPremises on Premises {
  id
  version
  name
  addressLine1
  postcode
  rules {
    code
    state
    words
    source
  }
  keyholders(first: 10) {
    ...OwnKeyholder
  }
}
fragment OwnKeyholder on Keyholder {
  id
  version
  callOrder
  verifiedAt
  absentUntil
  fitness
  person {
    id
    displayName
  }
}
fragment OwnPendingChange on PendingChange {
  ...PendingChangeLine
  reason
}
fragment OwnCareItem on CareItem {
  ...CareLine
  version
  answerBy
}
"What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}
"A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}
"A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const ConfirmCareItemDocument = new TypedDocumentString(`
    mutation ConfirmCareItem($input: RecordVersionInput!) {
  confirmCareItem(input: $input) {
    careItem {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmCareItemMutation, ConfirmCareItemMutationVariables>;
export const UpdateOwnProfileDocument = new TypedDocumentString(`
    mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {
  updateOwnProfile(input: $input) {
    organisation {
      id
      version
    }
    pendingChanges {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateOwnProfileMutation, UpdateOwnProfileMutationVariables>;
export const AddColleagueDocument = new TypedDocumentString(`
    mutation AddColleague($input: AddColleagueInput!) {
  addColleague(input: $input) {
    person {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<AddColleagueMutation, AddColleagueMutationVariables>;
export const EndColleagueDocument = new TypedDocumentString(`
    mutation EndColleague($input: EndColleagueInput!) {
  endColleague(input: $input) {
    affiliation {
      id
      endsOn
    }
    accountStays
    pendingChanges {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndColleagueMutation, EndColleagueMutationVariables>;
export const ProposePremisesDocument = new TypedDocumentString(`
    mutation ProposePremises($input: ProposePremisesInput!) {
  proposePremises(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposePremisesMutation, ProposePremisesMutationVariables>;
export const ProposeLeavingPremisesDocument = new TypedDocumentString(`
    mutation ProposeLeavingPremises($input: RecordVersionInput!) {
  proposeLeavingPremises(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeLeavingPremisesMutation, ProposeLeavingPremisesMutationVariables>;
export const ProposeKeyholderDocument = new TypedDocumentString(`
    mutation ProposeKeyholder($input: ProposeKeyholderInput!) {
  proposeKeyholder(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeKeyholderMutation, ProposeKeyholderMutationVariables>;
export const ProposeKeyholderRemovalDocument = new TypedDocumentString(`
    mutation ProposeKeyholderRemoval($input: RecordVersionInput!) {
  proposeKeyholderRemoval(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeKeyholderRemovalMutation, ProposeKeyholderRemovalMutationVariables>;
export const ProposeCallOutNumberDocument = new TypedDocumentString(`
    mutation ProposeCallOutNumber($input: ProposeCallOutNumberInput!) {
  proposeCallOutNumber(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeCallOutNumberMutation, ProposeCallOutNumberMutationVariables>;
export const ProposeCallOutNumberRemovalDocument = new TypedDocumentString(`
    mutation ProposeCallOutNumberRemoval($input: RecordVersionInput!) {
  proposeCallOutNumberRemoval(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeCallOutNumberRemovalMutation, ProposeCallOutNumberRemovalMutationVariables>;
export const WithdrawPendingChangeDocument = new TypedDocumentString(`
    mutation WithdrawPendingChange($input: RecordVersionInput!) {
  withdrawPendingChange(input: $input) {
    pendingChange {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPendingChangeMutation, WithdrawPendingChangeMutationVariables>;
export const ConfirmKeyholdersDocument = new TypedDocumentString(`
    mutation ConfirmKeyholders($input: VerifyKeyholdersInput!) {
  verifyKeyholders(input: $input) {
    keyholders {
      id
      verifiedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmKeyholdersMutation, ConfirmKeyholdersMutationVariables>;
export const OwnFileOrganisationDocument = new TypedDocumentString(`
    query OwnFileOrganisation($organisation: ID!) {
  organisation(id: $organisation) {
    id
    name
    kind
    tier
    website
    reviewDate
    sector {
      id
      name
    }
    parent {
      id
      name
    }
    groups(first: 200) {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFileOrganisationQuery, OwnFileOrganisationQueryVariables>;
export const OwnFileIssuesDocument = new TypedDocumentString(`
    query OwnFileIssues($organisation: ID!, $after: String) {
  organisationIssues(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileIssue
      }
    }
  }
}
    fragment OwnFileIssue on OrganisationIssue {
  id
  text
  since
  issue {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnFileIssuesQuery, OwnFileIssuesQueryVariables>;
export const OwnFilePeopleDocument = new TypedDocumentString(`
    query OwnFilePeople($organisation: ID!, $after: String) {
  people(
    filter: {or: [{affiliations: {organisation: {id: {eq: $organisation}}}}, {keyholderOf: {premises: {organisation: {id: {eq: $organisation}}}}}]}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFilePerson
      }
    }
  }
}
    fragment OwnFilePerson on Person {
  id
  displayName
  title
  givenName
  familyName
}`) as unknown as TypedDocumentString<OwnFilePeopleQuery, OwnFilePeopleQueryVariables>;
export const OwnFileAffiliationsDocument = new TypedDocumentString(`
    query OwnFileAffiliations($organisation: ID!, $after: String) {
  affiliations(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileAffiliation
      }
    }
  }
}
    fragment OwnFileAffiliation on Affiliation {
  id
  role
  startsOn
  endsOn
  person {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<OwnFileAffiliationsQuery, OwnFileAffiliationsQueryVariables>;
export const OwnFileContactsDocument = new TypedDocumentString(`
    query OwnFileContacts($organisation: ID!, $after: String) {
  contactPoints(
    filter: {not: {organisation: {id: {ne: $organisation}}}, or: [{organisation: {id: {eq: $organisation}}}, {person: {affiliations: {organisation: {id: {eq: $organisation}}}}}, {person: {keyholderOf: {premises: {organisation: {id: {eq: $organisation}}}}}}]}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileContact
      }
    }
  }
}
    fragment OwnFileContact on ContactPoint {
  id
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  consentHistory(first: 50) {
    id
    decision
    recordedAt
    source
  }
}`) as unknown as TypedDocumentString<OwnFileContactsQuery, OwnFileContactsQueryVariables>;
export const OwnFilePremisesDocument = new TypedDocumentString(`
    query OwnFilePremises($organisation: ID!, $after: String) {
  premises(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFilePlace
      }
    }
  }
}
    fragment OwnFilePlace on Premises {
  id
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
  uprn
  use
  locationPrecision
  location {
    latitude
    longitude
  }
  ward {
    id
    name
  }
  borough {
    id
    name
  }
  beat {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnFilePremisesQuery, OwnFilePremisesQueryVariables>;
export const OwnFileKeyholdersDocument = new TypedDocumentString(`
    query OwnFileKeyholders($organisation: ID!, $after: String) {
  keyholders(
    filter: {premises: {organisation: {id: {eq: $organisation}}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileKeyholder
      }
    }
  }
}
    fragment OwnFileKeyholder on Keyholder {
  id
  callOrder
  travelMinutes
  transport
  fullAccess
  trained
  occupier
  agreedOn
  verifiedAt
  suspendedAt
  fitness
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnFileKeyholdersQuery, OwnFileKeyholdersQueryVariables>;
export const OwnFileAbsencesDocument = new TypedDocumentString(`
    query OwnFileAbsences($organisation: ID!, $after: String) {
  absences(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileAbsence
      }
    }
  }
}
    fragment OwnFileAbsence on Absence {
  id
  from
  to
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnFileAbsencesQuery, OwnFileAbsencesQueryVariables>;
export const OwnFileWishesDocument = new TypedDocumentString(`
    query OwnFileWishes($organisation: ID!, $after: String) {
  wishes(
    filter: {not: {organisation: {id: {ne: $organisation}}}, or: [{organisation: {id: {eq: $organisation}}}, {person: {affiliations: {organisation: {id: {eq: $organisation}}}}}]}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileWish
      }
    }
  }
}
    fragment OwnFileWish on Wish {
  id
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<OwnFileWishesQuery, OwnFileWishesQueryVariables>;
export const OwnFileChangesDocument = new TypedDocumentString(`
    query OwnFileChanges($organisation: ID!, $after: String) {
  pendingChanges(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileChange
      }
    }
  }
}
    fragment OwnFileChange on PendingChange {
  id
  objectType
  objectId
  field
  oldValue
  newValue
  acceptedValue
  status
  proposedBy
  proposedAt
  decidedOffice
  settledAt
  reason
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<OwnFileChangesQuery, OwnFileChangesQueryVariables>;
export const OwnFileQuestionsDocument = new TypedDocumentString(`
    query OwnFileQuestions($organisation: ID!, $after: String) {
  questions(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 20
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileQuestion
      }
    }
  }
}
    fragment OwnFileQuestion on Question {
  id
  reference
  subject
  body
  way
  wholeText
  urgency
  operation
  askerStatus
  askedAt
  dueAt
  answeredAt
  closedAt
  issue {
    id
    name
  }
  asker {
    id
    displayName
  }
  directorates(first: 50) {
    id
    name
  }
  attachments(first: 50) {
    id
    name
    mediaType
    bytes
  }
  postsConnection(first: 50) {
    ...OwnFilePosts
  }
}
fragment OwnFilePosts on PostConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      postedAt
      fromForce
      body
      wholeText
      author {
        id
        displayName
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnFileQuestionsQuery, OwnFileQuestionsQueryVariables>;
export const OwnFileAccountsDocument = new TypedDocumentString(`
    query OwnFileAccounts($organisation: ID!, $after: String) {
  accounts(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileAccount
      }
    }
  }
}
    fragment OwnFileAccount on Account {
  id
  email
  displayName
  standing
  suspendedAt
  invitationExpiresAt
}`) as unknown as TypedDocumentString<OwnFileAccountsQuery, OwnFileAccountsQueryVariables>;
export const OwnFileConsentsDocument = new TypedDocumentString(`
    query OwnFileConsents($after: String) {
  ownConsents(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileConsent
      }
    }
  }
}
    fragment OwnFileConsent on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}`) as unknown as TypedDocumentString<OwnFileConsentsQuery, OwnFileConsentsQueryVariables>;
export const OwnFileCareItemsDocument = new TypedDocumentString(`
    query OwnFileCareItems($organisation: ID!, $after: String) {
  careItems(
    filter: {organisation: {id: {eq: $organisation}}}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileCareItem
      }
    }
  }
}
    fragment OwnFileCareItem on CareItem {
  id
  kind
  state
  askedAt
  answerBy
  settledAt
  settledBy
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
  premises {
    id
    name
  }
  keyholder {
    id
    callOrder
  }
}`) as unknown as TypedDocumentString<OwnFileCareItemsQuery, OwnFileCareItemsQueryVariables>;
export const OwnFileLooksDocument = new TypedDocumentString(`
    query OwnFileLooks($after: String) {
  looks(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileLook
      }
    }
  }
}
    fragment OwnFileLook on Look {
  id
  day
  office
  category
  class
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnFileLooksQuery, OwnFileLooksQueryVariables>;
export const OwnFilePostsDocument = new TypedDocumentString(`
    query OwnFilePosts($question: ID!, $after: String) {
  question(id: $question) {
    postsConnection(first: 50, after: $after) {
      ...OwnFilePosts
    }
  }
}
    fragment OwnFilePosts on PostConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      postedAt
      fromForce
      body
      wholeText
      author {
        id
        displayName
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnFilePostsQuery, OwnFilePostsQueryVariables>;
export const OwnFileResidentDocument = new TypedDocumentString(`
    query OwnFileResident {
  viewer {
    account {
      id
      email
      displayName
      person {
        ...OwnFilePerson
        ward {
          id
          name
        }
      }
    }
  }
}
    fragment OwnFilePerson on Person {
  id
  displayName
  title
  givenName
  familyName
}`) as unknown as TypedDocumentString<OwnFileResidentQuery, OwnFileResidentQueryVariables>;
export const OwnFileResidentContactsDocument = new TypedDocumentString(`
    query OwnFileResidentContacts($after: String) {
  contactPoints(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        value
        extension
        note
        givenFor
        verifiedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFileResidentContactsQuery, OwnFileResidentContactsQueryVariables>;
export const OwnFileResidentWishesDocument = new TypedDocumentString(`
    query OwnFileResidentWishes($after: String) {
  wishes(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileWish
      }
    }
  }
}
    fragment OwnFileWish on Wish {
  id
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<OwnFileResidentWishesQuery, OwnFileResidentWishesQueryVariables>;
export const OwnFileResidentQuestionsDocument = new TypedDocumentString(`
    query OwnFileResidentQuestions($after: String) {
  questions(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnFileQuestion
      }
    }
  }
}
    fragment OwnFileQuestion on Question {
  id
  reference
  subject
  body
  way
  wholeText
  urgency
  operation
  askerStatus
  askedAt
  dueAt
  answeredAt
  closedAt
  issue {
    id
    name
  }
  asker {
    id
    displayName
  }
  directorates(first: 50) {
    id
    name
  }
  attachments(first: 50) {
    id
    name
    mediaType
    bytes
  }
  postsConnection(first: 50) {
    ...OwnFilePosts
  }
}
fragment OwnFilePosts on PostConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      postedAt
      fromForce
      body
      wholeText
      author {
        id
        displayName
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnFileResidentQuestionsQuery, OwnFileResidentQuestionsQueryVariables>;
export const WhoLookedDocument = new TypedDocumentString(`
    query WhoLooked {
  looks(first: 30) {
    ...LooksPage
  }
  whoMaySee {
    office
    sees {
      what
      only
    }
  }
  ownConsents(first: 20) {
    ...ConsentsPage
  }
}
    fragment LooksPage on LookConnection {
  edges {
    node {
      ...LookLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment LookLine on Look {
  id
  day
  office
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}
fragment ConsentsPage on ConsentConnection {
  edges {
    node {
      ...ConsentLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ConsentLine on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}`) as unknown as TypedDocumentString<WhoLookedQuery, WhoLookedQueryVariables>;
export const MoreLooksDocument = new TypedDocumentString(`
    query MoreLooks($after: String) {
  looks(first: 30, after: $after) {
    ...LooksPage
  }
}
    fragment LooksPage on LookConnection {
  edges {
    node {
      ...LookLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment LookLine on Look {
  id
  day
  office
  purpose
  person {
    id
    displayName
  }
  premises {
    id
    name
  }
}`) as unknown as TypedDocumentString<MoreLooksQuery, MoreLooksQueryVariables>;
export const MoreConsentsDocument = new TypedDocumentString(`
    query MoreConsents($after: String) {
  ownConsents(first: 20, after: $after) {
    ...ConsentsPage
  }
}
    fragment ConsentsPage on ConsentConnection {
  edges {
    node {
      ...ConsentLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ConsentLine on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}`) as unknown as TypedDocumentString<MoreConsentsQuery, MoreConsentsQueryVariables>;
export const ResidentPageDocument = new TypedDocumentString(`
    "All that a resident's own page shows, by one request."
query ResidentPage {
  viewer {
    account {
      id
      person {
        ...Resident
      }
    }
  }
  ownConsents(first: 20) {
    ...ConsentsPage
  }
  questions(sort: [{field: askedAt, direction: DESC}], first: 5) {
    totalCount
    edges {
      node {
        ...QuestionLine
      }
    }
  }
}
    "A way to reach somebody, as record pages list and change it."
fragment ContactEntry on ContactPoint {
  id
  version
  archivedAt
  kind
  value
  extension
  note
  givenFor
  verifiedOn
  consent
  person {
    id
    displayName
  }
  organisation {
    id
    name
  }
  directorate {
    id
    name
  }
  consentHistory(first: 10) {
    id
    decision
    recordedAt
    source
    access {
      unreadableFields
    }
  }
  access {
    unreadableFields
  }
}
fragment ConsentsPage on ConsentConnection {
  edges {
    node {
      ...ConsentLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ConsentLine on Consent {
  id
  decision
  recordedAt
  source
  wording
  wordingVersion
  kind
  givenFor
  person {
    id
    displayName
  }
  contactPoint {
    id
    value
  }
}
fragment Resident on Person {
  id
  displayName
  ward {
    id
    name
    mailAddress
  }
  contactPoints(first: 20) {
    ...ContactEntry
  }
  wishes(first: 100) {
    ...WishForm
  }
}
"What somebody wishes to hear about, as the organisation's own page lists and changes it."
fragment WishForm on Wish {
  id
  version
  archivedAt
  channel
  from
  until
  topic {
    id
    name
  }
  person {
    id
    displayName
  }
  organisation {
    id
  }
  access {
    unreadableFields
  }
}
"A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<ResidentPageQuery, ResidentPageQueryVariables>;
export const LastChangeDocument = new TypedDocumentString(`
    "When a record was changed last and, for those who may read its history, by whom."
query LastChange($id: ID!, $history: Boolean!) {
  node(id: $id) {
    id
    ... on Organisation {
      updatedAt
    }
    ... on Person {
      updatedAt
    }
    ... on Premises {
      updatedAt
    }
    ... on Keyholder {
      updatedAt
    }
    ... on Affiliation {
      updatedAt
    }
    ... on ContactPoint {
      updatedAt
    }
    ... on RestrictedNote {
      updatedAt
    }
    ... on Zone {
      updatedAt
    }
    ... on Directorate {
      updatedAt
    }
    ... on Sector {
      updatedAt
    }
    ... on Issue {
      updatedAt
    }
    ... on Group {
      updatedAt
    }
    ... on Account {
      updatedAt
    }
  }
  history(id: $id, first: 1) @include(if: $history) {
    edges {
      node {
        id
        objectVersion
        at
        changedBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastChangeQuery, LastChangeQueryVariables>;
export const PendingChangesDocument = new TypedDocumentString(`
    "All that the page begins with, in one request: a list, how many wait, and the change that is shown beside the list."
query PendingChanges($filter: PendingChangeFilter!, $sort: [PendingChangeSort!]!, $first: Int!, $shown: PendingChangeFilter!, $isShown: Boolean!) {
  listed: pendingChanges(filter: $filter, sort: $sort, first: $first) {
    totalCount
    edges {
      node {
        ...PendingChangeLine
      }
    }
  }
  waiting: pendingChanges(filter: {status: {eq: PROPOSED}}, first: 1) {
    totalCount
  }
  shown: pendingChanges(filter: $shown, sort: $sort, first: 1) @include(if: $isShown) {
    edges {
      node {
        ...PendingChangeBeside
      }
    }
  }
  ...ListsOfNames @include(if: $isShown)
}
    "One field of a change, from what to what."
fragment HistoryLine on HistoryEntry {
  id
  objectVersion
  field
  class
  oldValue
  newValue
  at
  changedBy
  proposedBy
  source
  access {
    unreadableFields
  }
}
"A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}
"One change beside what stands: the records are read as they are now, not as they were when it was proposed."
fragment PendingChangeBeside on PendingChange {
  ...PendingChangeLine
  oldValue
  acceptedValue
  decidedBy
  reason
  organisation {
    id
    name
    archivedAt
    kind
    tier
    sector {
      id
      name
    }
    parent {
      id
      name
    }
    groups(first: 200) {
      id
      name
    }
    changes(first: 30) {
      ...HistoryLine
    }
  }
  premises {
    id
    name
    archivedAt
    organisation {
      id
      name
    }
    keyholders(first: 50) {
      id
      callOrder
      travelMinutes
      transport
      fullAccess
      trained
      agreedOn
      occupier
      person {
        id
        displayName
      }
    }
  }
  person {
    id
    displayName
    contactPoints(first: 50) {
      id
      kind
      value
      extension
      note
      givenFor
    }
  }
}
"The short lists whose records values speak of, so that a page need not ask again what they are called."
fragment ListsOfNames on Query {
  sectors(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  groups(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  issues(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PendingChangesQuery, PendingChangesQueryVariables>;
export const PendingChangeBesideDocument = new TypedDocumentString(`
    query PendingChangeBeside($id: ID!) {
  pendingChange(id: $id) {
    ...PendingChangeBeside
  }
  ...ListsOfNames
}
    "One field of a change, from what to what."
fragment HistoryLine on HistoryEntry {
  id
  objectVersion
  field
  class
  oldValue
  newValue
  at
  changedBy
  proposedBy
  source
  access {
    unreadableFields
  }
}
"A change in a list: what it is about, who proposed it, and what has become of it."
fragment PendingChangeLine on PendingChange {
  id
  version
  organisation {
    id
    name
  }
  objectType
  objectId
  field
  newValue
  premises {
    id
    name
  }
  person {
    id
    displayName
  }
  proposedBy
  proposedAt
  status
  decides
  decidedOffice
  settledAt
  access {
    unreadableFields
  }
}
"One change beside what stands: the records are read as they are now, not as they were when it was proposed."
fragment PendingChangeBeside on PendingChange {
  ...PendingChangeLine
  oldValue
  acceptedValue
  decidedBy
  reason
  organisation {
    id
    name
    archivedAt
    kind
    tier
    sector {
      id
      name
    }
    parent {
      id
      name
    }
    groups(first: 200) {
      id
      name
    }
    changes(first: 30) {
      ...HistoryLine
    }
  }
  premises {
    id
    name
    archivedAt
    organisation {
      id
      name
    }
    keyholders(first: 50) {
      id
      callOrder
      travelMinutes
      transport
      fullAccess
      trained
      agreedOn
      occupier
      person {
        id
        displayName
      }
    }
  }
  person {
    id
    displayName
    contactPoints(first: 50) {
      id
      kind
      value
      extension
      note
      givenFor
    }
  }
}
"The short lists whose records values speak of, so that a page need not ask again what they are called."
fragment ListsOfNames on Query {
  sectors(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  groups(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
  issues(first: 200, includeArchived: true) {
    edges {
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PendingChangeBesideQuery, PendingChangeBesideQueryVariables>;
export const AcceptPendingChangeDocument = new TypedDocumentString(`
    mutation AcceptPendingChange($input: AcceptPendingChangeInput!) {
  acceptPendingChange(input: $input) {
    pendingChange {
      id
      premises {
        ...AfterChange
      }
    }
  }
}
    "Whether a premises keeps the rules, once a change of it or of its keyholders is accepted."
fragment AfterChange on Premises {
  id
  name
  fitKeyholders
  rules {
    code
    state
    words
  }
}`) as unknown as TypedDocumentString<AcceptPendingChangeMutation, AcceptPendingChangeMutationVariables>;
export const NewPremisesDocument = new TypedDocumentString(`
    "New premises, which the change that made them does not name: the newest of that name."
query NewPremises($organisation: ID!, $name: String!) {
  premises(
    filter: {organisation: {id: {eq: $organisation}}, name: {eq: $name}}
    sort: [{field: createdAt, direction: DESC}]
    first: 1
  ) {
    edges {
      node {
        ...AfterChange
      }
    }
  }
}
    "Whether a premises keeps the rules, once a change of it or of its keyholders is accepted."
fragment AfterChange on Premises {
  id
  name
  fitKeyholders
  rules {
    code
    state
    words
  }
}`) as unknown as TypedDocumentString<NewPremisesQuery, NewPremisesQueryVariables>;
export const RejectPendingChangeDocument = new TypedDocumentString(`
    mutation RejectPendingChange($input: RejectPendingChangeInput!) {
  rejectPendingChange(input: $input) {
    pendingChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RejectPendingChangeMutation, RejectPendingChangeMutationVariables>;
export const PersonChoicesDocument = new TypedDocumentString(`
    query PersonChoices($filter: PersonFilter) {
  people(filter: $filter, sort: [{field: displayName}], first: 20) {
    edges {
      node {
        id
        displayName
        affiliations(first: 1) {
          role
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonChoicesQuery, PersonChoicesQueryVariables>;
export const PeopleBeforeDocument = new TypedDocumentString(`
    query PeopleBefore($ids: [ID!]!) {
  people(filter: {id: {in: $ids}}, first: 200, includeArchived: true) {
    edges {
      node {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleBeforeQuery, PeopleBeforeQueryVariables>;
export const ArchivePeopleDocument = new TypedDocumentString(`
    mutation ArchivePeople($input: RecordVersionsInput!) {
  archivePeople(input: $input) {
    people {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ArchivePeopleMutation, ArchivePeopleMutationVariables>;
export const RestorePeopleDocument = new TypedDocumentString(`
    mutation RestorePeople($input: RecordVersionsInput!) {
  restorePeople(input: $input) {
    people {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RestorePeopleMutation, RestorePeopleMutationVariables>;
export const PremisesCallSheetDocument = new TypedDocumentString(`
    query PremisesCallSheet($id: ID!) {
  onePremises(id: $id) {
    id
    ...PremisesAddress
    use
    ward {
      id
      name
    }
    rules {
      code
      state
      words
      source
    }
    toRing(first: 20) {
      id
      fitness
      rules {
        code
        state
        words
        source
      }
      callOrder
      verifiedAt
      suspendedAt
      absentUntil
      travelMinutes
      person {
        id
        displayName
        contactPoints(first: 10) {
          id
          kind
          value
          extension
          note
          givenFor
          consent
          access {
            unreadableFields
          }
        }
        access {
          unreadableFields
        }
      }
      access {
        unreadableFields
      }
    }
    access {
      unreadableFields
    }
  }
}
    fragment PremisesAddress on Premises {
  name
  addressLine1
  addressLine2
  addressLine3
  addressLine4
  postcode
}`) as unknown as TypedDocumentString<PremisesCallSheetQuery, PremisesCallSheetQueryVariables>;
export const PremisesBeforeDocument = new TypedDocumentString(`
    query PremisesBefore($ids: [ID!]!) {
  premises(filter: {id: {in: $ids}}, first: 200, includeArchived: true) {
    edges {
      node {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PremisesBeforeQuery, PremisesBeforeQueryVariables>;
export const ArchiveManyPremisesDocument = new TypedDocumentString(`
    mutation ArchiveManyPremises($input: RecordVersionsInput!) {
  archiveManyPremises(input: $input) {
    premises {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveManyPremisesMutation, ArchiveManyPremisesMutationVariables>;
export const RestoreManyPremisesDocument = new TypedDocumentString(`
    mutation RestoreManyPremises($input: RecordVersionsInput!) {
  restoreManyPremises(input: $input) {
    premises {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreManyPremisesMutation, RestoreManyPremisesMutationVariables>;
export const QuestionThreadPageDocument = new TypedDocumentString(`
    query QuestionThreadPage($id: ID!, $posts: Int!) {
  question(id: $id) {
    ...QuestionThread
    postsConnection(sort: [{field: postedAt, direction: DESC}], first: $posts) {
      ...PostsPage
    }
  }
}
    "A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}
fragment QuestionFile on Attachment {
  id
  name
  bytes
  state
}
fragment QuestionPost on Post {
  id
  body
  postedAt
  way
  mailSubject
  fromForce
  author {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}
"A question with its whole thread and, for the force, what it does about it."
fragment QuestionThread on Question {
  ...QuestionLine
  body
  way
  firstAnswerDueAt
  firstAnsweredAt
  closedAt
  isRated
  follows {
    id
    reference
    subject
  }
  attachments(first: 200) {
    ...QuestionFile
    post {
      id
    }
  }
  handling {
    id
    version
    takenAt
    escalationLevel
    routes(first: 10) {
      id
      state
      reason
      answeredAt
      directorate {
        id
        name
      }
    }
    notes(first: 50) {
      id
      text
      createdAt
      officer {
        id
        displayName
      }
    }
    relatedQuestions(first: 20) {
      id
      reference
      subject
      status
    }
  }
}
"A page of what was written, the newest first."
fragment PostsPage on PostConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...QuestionPost
    }
  }
}`) as unknown as TypedDocumentString<QuestionThreadPageQuery, QuestionThreadPageQueryVariables>;
export const EarlierPostsDocument = new TypedDocumentString(`
    "What was written before."
query EarlierPosts($id: ID!, $first: Int!, $after: String!) {
  question(id: $id) {
    postsConnection(
      sort: [{field: postedAt, direction: DESC}]
      first: $first
      after: $after
    ) {
      ...PostsPage
    }
  }
}
    fragment QuestionPost on Post {
  id
  body
  postedAt
  way
  mailSubject
  fromForce
  author {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}
"A page of what was written, the newest first."
fragment PostsPage on PostConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...QuestionPost
    }
  }
}`) as unknown as TypedDocumentString<EarlierPostsQuery, EarlierPostsQueryVariables>;
export const OwnQuestionsDocument = new TypedDocumentString(`
    "The questions that an asker, or their organisation, has asked."
query OwnQuestions($filter: QuestionFilter, $first: Int!) {
  questions(
    filter: $filter
    sort: [{field: askedAt, direction: DESC}]
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...QuestionLine
      }
    }
  }
}
    "A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OwnQuestionsQuery, OwnQuestionsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    "The inbox: the questions of one tab, and how many each tab has."
query Inbox($shown: QuestionFilter!, $sort: [QuestionSort!]!, $own: QuestionFilter!, $directorate: QuestionFilter!, $unassigned: QuestionFilter!, $overdue: QuestionFilter!, $first: Int!, $held: Boolean!) {
  shown: questions(filter: $shown, sort: $sort, first: $first) @skip(if: $held) {
    totalCount
    edges {
      node {
        ...QuestionLine
      }
    }
  }
  own: questions(filter: $own, first: 1) {
    totalCount
  }
  directorate: questions(filter: $directorate, first: 1) {
    totalCount
  }
  unassigned: questions(filter: $unassigned, first: 1) {
    totalCount
  }
  overdue: questions(filter: $overdue, first: 1) {
    totalCount
  }
  held: heldMails(sort: [{field: receivedAt, direction: DESC}], first: $first) {
    totalCount
    edges @include(if: $held) {
      node {
        ...HeldMailLine
      }
    }
  }
}
    "A question in a list."
fragment QuestionLine on Question {
  id
  version
  reference
  subject
  status
  urgency
  askedAt
  dueAt
  isOverdue
  answeredAt
  operation
  issue {
    id
    name
  }
  organisation {
    id
    name
  }
  person {
    id
    displayName
  }
  asker {
    id
    displayName
  }
  assignee {
    id
    displayName
  }
  directorates(first: 5) {
    id
    name
  }
  handling {
    id
    version
    routes(first: 10) {
      id
      state
      directorate {
        id
        name
      }
    }
  }
  access {
    unreadableFields
  }
}
"A mail that made no post."
fragment HeldMailLine on HeldMail {
  id
  version
  reason
  receivedAt
  sender
  subject
  visibleText
  account {
    id
    displayName
  }
  question {
    id
    reference
    subject
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const AskChoicesDocument = new TypedDocumentString(`
    "What may be chosen when asking: issues, and police operations that run."
query AskChoices($today: Date!) {
  issues(sort: [{field: name}], first: 200) {
    edges {
      node {
        id
        name
      }
    }
  }
  routingRules(
    filter: {operation: {isNull: false}, and: [{or: [{startsOn: {isNull: true}}, {startsOn: {lte: $today}}]}, {or: [{endsOn: {isNull: true}}, {endsOn: {gte: $today}}]}]}
    first: 50
  ) {
    edges {
      node {
        id
        operation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskChoicesQuery, AskChoicesQueryVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const ReplyToQuestionDocument = new TypedDocumentString(`
    mutation ReplyToQuestion($input: ReplyToQuestionInput!) {
  replyToQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToQuestionMutation, ReplyToQuestionMutationVariables>;
export const ReopenQuestionDocument = new TypedDocumentString(`
    mutation ReopenQuestion($input: ReplyToQuestionInput!) {
  reopenQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenQuestionMutation, ReopenQuestionMutationVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const AskBackDocument = new TypedDocumentString(`
    mutation AskBack($input: AnswerQuestionInput!) {
  askBack(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AskBackMutation, AskBackMutationVariables>;
export const NeedNoAnswerDocument = new TypedDocumentString(`
    mutation NeedNoAnswer($input: RecordVersionInput!) {
  needNoAnswer(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NeedNoAnswerMutation, NeedNoAnswerMutationVariables>;
export const CloseQuestionDocument = new TypedDocumentString(`
    mutation CloseQuestion($input: RecordVersionInput!) {
  closeQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CloseQuestionMutation, CloseQuestionMutationVariables>;
export const WithdrawQuestionDocument = new TypedDocumentString(`
    mutation WithdrawQuestion($input: RecordVersionInput!) {
  withdrawQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawQuestionMutation, WithdrawQuestionMutationVariables>;
export const TakeQuestionDocument = new TypedDocumentString(`
    mutation TakeQuestion($input: TakeQuestionInput!) {
  takeQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<TakeQuestionMutation, TakeQuestionMutationVariables>;
export const ChangeRoutesDocument = new TypedDocumentString(`
    mutation ChangeRoutes($input: ChangeRoutesInput!) {
  changeRoutes(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeRoutesMutation, ChangeRoutesMutationVariables>;
export const RelateQuestionsDocument = new TypedDocumentString(`
    mutation RelateQuestions($input: RelateQuestionsInput!) {
  relateQuestions(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RelateQuestionsMutation, RelateQuestionsMutationVariables>;
export const NoteOnQuestionDocument = new TypedDocumentString(`
    mutation NoteOnQuestion($input: NoteOnQuestionInput!) {
  noteOnQuestion(input: $input) {
    question {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NoteOnQuestionMutation, NoteOnQuestionMutationVariables>;
export const QuestionChangedDocument = new TypedDocumentString(`
    subscription QuestionChanged($ids: [ID!]) {
  questionChanged(ids: $ids) {
    kind
    id
  }
}
    `) as unknown as TypedDocumentString<QuestionChangedSubscription, QuestionChangedSubscriptionVariables>;
export const HeldMailChangedDocument = new TypedDocumentString(`
    "Mail that waits for somebody to look at it."
subscription HeldMailChanged($ids: [ID!]) {
  heldMailChanged(ids: $ids) {
    kind
    id
  }
}
    `) as unknown as TypedDocumentString<HeldMailChangedSubscription, HeldMailChangedSubscriptionVariables>;
export const HandlingChangedDocument = new TypedDocumentString(`
    "What the force does about questions."
subscription HandlingChanged($ids: [ID!]) {
  questionHandlingChanged(ids: $ids) {
    kind
    id
  }
}
    `) as unknown as TypedDocumentString<HandlingChangedSubscription, HandlingChangedSubscriptionVariables>;
export const ChangeUrgencyDocument = new TypedDocumentString(`
    mutation ChangeUrgency($input: ChangeUrgencyInput!) {
  changeUrgency(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeUrgencyMutation, ChangeUrgencyMutationVariables>;
export const TemplateChoicesDocument = new TypedDocumentString(`
    "Texts that an answer can begin with."
query TemplateChoices {
  answerTemplates(sort: [{field: name}], first: 100) {
    edges {
      node {
        id
        name
        directorate {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateChoicesQuery, TemplateChoicesQueryVariables>;
export const FillTemplateDocument = new TypedDocumentString(`
    query FillTemplate($template: ID!, $question: ID!) {
  fillTemplate(template: $template, question: $question) {
    text
    unfilled
  }
}
    `) as unknown as TypedDocumentString<FillTemplateQuery, FillTemplateQueryVariables>;
export const EarlierAnswersDocument = new TypedDocumentString(`
    query EarlierAnswers($question: ID!) {
  earlierAnswers(question: $question, first: 5) {
    edges {
      node {
        id
        subject
        text
        answeredAt
        directorate {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierAnswersQuery, EarlierAnswersQueryVariables>;
export const RateQuestionDocument = new TypedDocumentString(`
    mutation RateQuestion($input: RateQuestionInput!) {
  rateQuestion(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RateQuestionMutation, RateQuestionMutationVariables>;
export const AcceptHeldMailDocument = new TypedDocumentString(`
    mutation AcceptHeldMail($input: AcceptHeldMailInput!) {
  acceptHeldMail(input: $input) {
    heldMail {
      id
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptHeldMailMutation, AcceptHeldMailMutationVariables>;
export const DiscardHeldMailDocument = new TypedDocumentString(`
    mutation DiscardHeldMail($input: RecordVersionInput!) {
  discardHeldMail(input: $input) {
    heldMail {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardHeldMailMutation, DiscardHeldMailMutationVariables>;
export const WholeMailDocument = new TypedDocumentString(`
    "All of a mail, with quotes and signature."
query WholeMail($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Question {
      wholeText
    }
    ... on Post {
      wholeText
      officerWholeText
    }
  }
}
    `) as unknown as TypedDocumentString<WholeMailQuery, WholeMailQueryVariables>;
export const QuestionChoicesDocument = new TypedDocumentString(`
    query QuestionChoices($filter: QuestionFilter!) {
  questions(filter: $filter, sort: [{field: askedAt, direction: DESC}], first: 20) {
    edges {
      node {
        id
        subject
        reference
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const AssignableToDocument = new TypedDocumentString(`
    "SPOCs to whom a question may be assigned."
query AssignableTo($question: ID!) {
  assignableTo(question: $question) {
    edges {
      node {
        id
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignableToQuery, AssignableToQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    "What the mails about questions are to hold."
mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    mailChoice {
      id
      hasText
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const SectorChoicesDocument = new TypedDocumentString(`
    query SectorChoices($filter: SectorFilter) {
  sectors(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectorChoicesQuery, SectorChoicesQueryVariables>;
export const GroupChoicesDocument = new TypedDocumentString(`
    query GroupChoices($filter: GroupFilter) {
  groups(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupChoicesQuery, GroupChoicesQueryVariables>;
export const IssueChoicesDocument = new TypedDocumentString(`
    query IssueChoices($filter: IssueFilter) {
  issues(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueChoicesQuery, IssueChoicesQueryVariables>;
export const DirectorateChoicesDocument = new TypedDocumentString(`
    query DirectorateChoices($filter: DirectorateFilter) {
  directorates(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DirectorateChoicesQuery, DirectorateChoicesQueryVariables>;
export const TopicChoicesDocument = new TypedDocumentString(`
    query TopicChoices($filter: TopicFilter) {
  topics(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicChoicesQuery, TopicChoicesQueryVariables>;
export const RhythmDocument = new TypedDocumentString(`
    "Whom to speak to by when, and what is expected of whom. engagedBy: only those that this directorate has engaged before."
query Rhythm($withinDays: Int!, $engagedBy: ID) {
  organisationsDue(withinDays: $withinDays, engagedBy: $engagedBy, first: 50) {
    ...DuePage
  }
  expectations(sort: [{field: tier}, {field: everyDays}], first: 200) {
    edges {
      node {
        ...ExpectationForm
      }
    }
  }
}
    "What is expected of a tier, a group or an organisation, as the page lists and changes it."
fragment ExpectationForm on Expectation {
  id
  version
  archivedAt
  tier
  group {
    id
    name
  }
  organisation {
    id
    name
  }
  everyDays
  access {
    unreadableFields
  }
}
fragment DuePage on DueOrganisationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    dueAt
    everyDays
    node {
      id
      name
      tier
      sector {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<RhythmQuery, RhythmQueryVariables>;
export const OrganisationsDueDocument = new TypedDocumentString(`
    query OrganisationsDue($withinDays: Int!, $engagedBy: ID, $after: String) {
  organisationsDue(
    withinDays: $withinDays
    engagedBy: $engagedBy
    first: 50
    after: $after
  ) {
    ...DuePage
  }
}
    fragment DuePage on DueOrganisationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    dueAt
    everyDays
    node {
      id
      name
      tier
      sector {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<OrganisationsDueQuery, OrganisationsDueQueryVariables>;
export const RoutingRulesDocument = new TypedDocumentString(`
    "All rules, in the order in which those with as many conditions are asked."
query RoutingRules {
  routingRules(sort: [{field: position}, {field: createdAt}], first: 200) {
    totalCount
    edges {
      node {
        ...RoutingRuleForm
      }
    }
  }
}
    fragment RoutingRuleForm on RoutingRule {
  id
  version
  archivedAt
  position
  operation
  startsOn
  endsOn
  tier
  directorate {
    id
    name
  }
  issue {
    id
    name
  }
  sector {
    id
    name
  }
  ward {
    id
    name
  }
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<RoutingRulesQuery, RoutingRulesQueryVariables>;
export const PreviewRoutingDocument = new TypedDocumentString(`
    "Which of the last 100 questions would go elsewhere with a rule."
query PreviewRouting($rule: RoutingRuleDraft!) {
  previewRouting(rule: $rule) {
    questions
    moves {
      from
      to
      questions
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRoutingQuery, PreviewRoutingQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $first: Int!, $after: String) {
  search(text: $text, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      ...SearchHit
    }
  }
}
    fragment SearchHit on SearchEdge {
  matched {
    field
    text
    consent
  }
  node {
    __typename
    ... on Organisation {
      id
      name
      kind
      tier
      sector {
        id
        name
      }
    }
    ... on Person {
      id
      displayName
      affiliations(first: 2) {
        id
        role
        organisation {
          id
          name
        }
      }
    }
    ... on Premises {
      id
      name
      addressLine1
      postcode
      ward {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const PaletteSearchDocument = new TypedDocumentString(`
    query PaletteSearch($text: String!) {
  search(text: $text, first: 8) {
    edges {
      cursor
      ...SearchHit
    }
  }
}
    fragment SearchHit on SearchEdge {
  matched {
    field
    text
    consent
  }
  node {
    __typename
    ... on Organisation {
      id
      name
      kind
      tier
      sector {
        id
        name
      }
    }
    ... on Person {
      id
      displayName
      affiliations(first: 2) {
        id
        role
        organisation {
          id
          name
        }
      }
    }
    ... on Premises {
      id
      name
      addressLine1
      postcode
      ward {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const SecurityPageDocument = new TypedDocumentString(`
    query SecurityPage {
  viewer {
    account {
      id
      email
      ssoLinkedAt
    }
    session {
      id
      signedInBy
    }
    sessions {
      id
      createdAt
      updatedAt
      signedInBy
      browser
      ipAddress
      access {
        unreadableFields
      }
    }
    authenticatorApp {
      id
      verified
      createdAt
      recoveryCodesLeft
    }
    passkeys {
      id
      name
      createdAt
      lastUsedAt
      backedUp
    }
  }
  mailChoices(first: 1) {
    edges {
      node {
        id
        hasText
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SecurityPageQuery, SecurityPageQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    account {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    account {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    passkey {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    passkey {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SimilarOrganisationsDocument = new TypedDocumentString(`
    query SimilarOrganisations($name: String!) {
  similarOrganisations(name: $name, first: 4) {
    edges {
      node {
        id
        name
        kind
        sector {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarOrganisationsQuery, SimilarOrganisationsQueryVariables>;
export const SimilarPeopleDocument = new TypedDocumentString(`
    query SimilarPeople($name: String!) {
  similarPeople(name: $name, first: 4) {
    edges {
      node {
        id
        displayName
        affiliations(first: 2) {
          id
          role
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarPeopleQuery, SimilarPeopleQueryVariables>;
export const CreateStakeholderDocument = new TypedDocumentString(`
    mutation CreateStakeholder($input: CreateStakeholderInput!) {
  createStakeholder(input: $input) {
    organisation {
      id
    }
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateStakeholderMutation, CreateStakeholderMutationVariables>;
export const TimelineAroundDocument = new TypedDocumentString(`
    "What is planned next, and what was last; whose timeline it is, and what it can be narrowed to."
query TimelineAround($of: TimelineOf, $filter: TimelineFilter, $owner: ID!, $isOwned: Boolean!) {
  later: timeline(of: $of, filter: $filter, first: 5) {
    ...TimelinePart
  }
  earlier: timeline(of: $of, filter: $filter, last: 30) {
    ...TimelinePart
  }
  node(id: $owner) @include(if: $isOwned) {
    __typename
    ... on Organisation {
      id
      name
    }
    ... on Person {
      id
      displayName
    }
    ... on Group {
      id
      name
    }
    ... on Sector {
      id
      name
    }
    ... on Zone {
      id
      name
    }
    ... on Directorate {
      id
      name
    }
    ... on Issue {
      id
      name
    }
  }
  directorates(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  issues(first: 200) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    fragment TimelinePart on TimelineConnection {
  pageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
  edges {
    at
    node {
      __typename
      ... on Engagement {
        id
        kind
        engagementStatus: status
        occurredAt
        endsAt
        allDay
        summary
        directorate {
          id
          name
        }
        organisations(first: 3) {
          id
          name
        }
      }
      ... on Question {
        id
        reference
        subject
        questionStatus: status
        organisation {
          id
          name
        }
      }
      ... on Post {
        id
        body
        question {
          id
          reference
          subject
        }
      }
      ... on ConsentEvent {
        id
        decision
        contactPoint {
          id
          kind
          givenFor
          person {
            id
            displayName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TimelineAroundQuery, TimelineAroundQueryVariables>;
export const TimelineLaterDocument = new TypedDocumentString(`
    query TimelineLater($of: TimelineOf, $filter: TimelineFilter, $after: String!) {
  timeline(of: $of, filter: $filter, first: 30, after: $after) {
    ...TimelinePart
  }
}
    fragment TimelinePart on TimelineConnection {
  pageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
  edges {
    at
    node {
      __typename
      ... on Engagement {
        id
        kind
        engagementStatus: status
        occurredAt
        endsAt
        allDay
        summary
        directorate {
          id
          name
        }
        organisations(first: 3) {
          id
          name
        }
      }
      ... on Question {
        id
        reference
        subject
        questionStatus: status
        organisation {
          id
          name
        }
      }
      ... on Post {
        id
        body
        question {
          id
          reference
          subject
        }
      }
      ... on ConsentEvent {
        id
        decision
        contactPoint {
          id
          kind
          givenFor
          person {
            id
            displayName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TimelineLaterQuery, TimelineLaterQueryVariables>;
export const TimelineEarlierDocument = new TypedDocumentString(`
    query TimelineEarlier($of: TimelineOf, $filter: TimelineFilter, $before: String!) {
  timeline(of: $of, filter: $filter, last: 30, before: $before) {
    ...TimelinePart
  }
}
    fragment TimelinePart on TimelineConnection {
  pageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
  edges {
    at
    node {
      __typename
      ... on Engagement {
        id
        kind
        engagementStatus: status
        occurredAt
        endsAt
        allDay
        summary
        directorate {
          id
          name
        }
        organisations(first: 3) {
          id
          name
        }
      }
      ... on Question {
        id
        reference
        subject
        questionStatus: status
        organisation {
          id
          name
        }
      }
      ... on Post {
        id
        body
        question {
          id
          reference
          subject
        }
      }
      ... on ConsentEvent {
        id
        decision
        contactPoint {
          id
          kind
          givenFor
          person {
            id
            displayName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TimelineEarlierQuery, TimelineEarlierQueryVariables>;
export const WhereaboutsDocument = new TypedDocumentString(`
    "What an operator may mean: a postcode, streets and corners, what the search finds, and premises that hold every word."
query Whereabouts($postcode: String!, $text: String!, $filter: PremisesFilter!) {
  place(postcode: $postcode) {
    longitude
    latitude
  }
  premises(filter: $filter, first: 8) {
    edges {
      node {
        ...FoundPremises
      }
    }
  }
  streets(text: $text, first: 8) {
    name
    meets
    point {
      longitude
      latitude
    }
  }
  search(text: $text, first: 8) {
    edges {
      node {
        __typename
        ... on Premises {
          ...FoundPremises
        }
        ... on Organisation {
          id
          organisationName: name
          premises(first: 5) {
            ...FoundPremises
          }
        }
        ... on Person {
          id
          displayName
          keyholderOf(first: 5) {
            id
            premises {
              ...FoundPremises
            }
          }
        }
      }
    }
  }
}
    fragment FoundPremises on Premises {
  id
  name
  addressLine1
  postcode
  location {
    longitude
    latitude
  }
}`) as unknown as TypedDocumentString<WhereaboutsQuery, WhereaboutsQueryVariables>;
export const WorkingTimeDocument = new TypedDocumentString(`
    "Everything of the page on working time; closed days from a day on, with those that are working days again."
query WorkingTime($since: Date!) {
  workingCalendars(first: 1) {
    edges {
      node {
        id
        closedDaysUntil
        closedDaysEnding
        periods {
          ...WorkingPeriodForm
        }
      }
    }
  }
  closedDays(
    filter: {day: {gte: $since}}
    sort: [{field: day}]
    first: 200
    includeArchived: true
  ) {
    edges {
      node {
        ...ClosedDayForm
      }
    }
  }
  responseTimes(sort: [{field: tier}], first: 20) {
    edges {
      node {
        ...ResponseTimeForm
      }
    }
  }
}
    fragment WorkingPeriodForm on WorkingPeriod {
  id
  version
  weekday
  opensAt
  closesAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ClosedDayForm on ClosedDay {
  id
  version
  day
  name
  imported
  archivedAt
  access {
    unreadableFields
  }
}
fragment ResponseTimeForm on ResponseTime {
  id
  version
  urgency
  tier
  firstAnswerMinutes
  answerMinutes
  archivedAt
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<WorkingTimeQuery, WorkingTimeQueryVariables>;
export const ZoneChoicesDocument = new TypedDocumentString(`
    query ZoneChoices($filter: ZoneFilter) {
  zones(filter: $filter, sort: [{field: name}], first: 50) {
    edges {
      node {
        id
        name
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneChoicesQuery, ZoneChoicesQueryVariables>;
export const ZoneShowDocument = new TypedDocumentString(`
    query ZoneShow($id: ID!, $withPremises: Boolean!) {
  zone(id: $id) {
    ...ZonePage
    favourites {
      id
    }
  }
  premisesIn(zone: $id, sort: [{field: name}], first: 10) @include(if: $withPremises) {
    totalCount
    edges {
      node {
        id
        name
        addressLine1
        postcode
        use
        access {
          unreadableFields
        }
      }
    }
  }
}
    fragment ZoneRow on Zone {
  id
  version
  kind
  code
  name
  updatedAt
  archivedAt
  access {
    unreadableFields
  }
}
fragment ZonePage on Zone {
  ...ZoneRow
  createdAt
  shape
  mailAddress
}`) as unknown as TypedDocumentString<ZoneShowQuery, ZoneShowQueryVariables>;