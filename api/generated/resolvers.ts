import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../http/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-03-01T03:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * GeoJSON (RFC 7946) geometry, WGS 84, longitude before latitude: a `Polygon` or `MultiPolygon`, a `GeometryCollection`
   * of such, a `Feature` with one, or a `FeatureCollection` of one. It must lie in the British Isles, be closed, have an
   * area, and be valid (OGC 06-103r4): no line may cross or run along another. Positions are kept to seven decimals,
   * without heights and repeated corners. Given back as a `MultiPolygon`. At most 2,000 corners where it is asked about,
   * 100,000 where it is kept.
   */
  GeoJSON: { input: unknown; output: unknown; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * When a person is away as a keyholder, and so cannot come. There is no reason beside it, and no field takes one: reasons
 * are often data about health.
 */
export type Absence = Node & {
  readonly __typename?: 'Absence';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The first day, in London. */
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The organisation that keeps the record; null if the force does. */
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  /** Away from these only; null for all premises. */
  readonly premises: Maybe<Premises>;
  /** The last day, in London; not before `from`. */
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type AbsenceConnection = {
  readonly __typename?: 'AbsenceConnection';
  readonly edges: ReadonlyArray<AbsenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AbsenceEdge = {
  readonly __typename?: 'AbsenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Absence;
};

export type AbsenceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AbsenceFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly from?: InputMaybe<DateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<AbsenceFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AbsenceFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly to?: InputMaybe<DateFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type AbsencePayload = {
  readonly __typename?: 'AbsencePayload';
  readonly absence: Maybe<Absence>;
};

export type AbsenceSort = {
  readonly direction?: SortDirection;
  readonly field: AbsenceSortField;
};

export type AbsenceSortField =
  | 'createdAt'
  | 'from'
  | 'to'
  | 'updatedAt';

export type AcceptExceptionInput = {
  /** After today, and at most a year ahead. */
  readonly acceptedUntil: Scalars['Date']['input'];
  readonly kind: ExceptionKind;
  /** 10 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The id of the organisation, person, contact point, commitment or engagement, as the kind has it. */
  readonly record: Scalars['ID']['input'];
};

export type AcceptHeldMailInput = {
  readonly id: Scalars['ID']['input'];
  /** Left out: the one that the mail's reply address was made for. */
  readonly question?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AcceptPendingChangeInput = {
  readonly id: Scalars['ID']['input'];
  /**
   * The value that the decider has seen to stand, where it is no longer `oldValue`. If the register holds something else,
   * the answer is CONFLICT with `extensions.current`, and nothing is changed.
   */
  readonly standing?: InputMaybe<Scalars['JSON']['input']>;
  /** What to accept in place of `newValue`; the organisation sees that it was edited. */
  readonly value?: InputMaybe<Scalars['JSON']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What the caller may not read of one object. */
export type Access = {
  readonly __typename?: 'Access';
  /** Names of the fields that are withheld, in alphabetical order, whether or not they hold a value. */
  readonly unreadableFields: ReadonlyArray<Scalars['String']['output']>;
};

/** A person or another system that may sign in. */
export type Account = Node & {
  readonly __typename?: 'Account';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly displayName: Maybe<Scalars['String']['output']>;
  readonly email: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Set until the invitation is accepted; in the past once it has expired. */
  readonly invitationExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** For stakeholders: the organisation whose records they see. */
  readonly organisation: Maybe<Organisation>;
  /** The same person's record in the register, if there is one. */
  readonly person: Maybe<Person>;
  readonly roles: Maybe<ReadonlyArray<Role>>;
  /** Stored sessions, newest first; a session has ended once `expiresAt` has passed. */
  readonly sessions: Maybe<ReadonlyArray<Session>>;
  /** When its owner first signed in by single sign-on. */
  readonly ssoLinkedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stakeholders only: what they may do in their organisation. */
  readonly standing: Maybe<Standing>;
  /** Set while the account is suspended: it cannot sign in. */
  readonly suspendedAt: Maybe<Scalars['DateTime']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A person or another system that may sign in. */
export type AccountSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  readonly edges: ReadonlyArray<AccountEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Account;
};

export type AccountFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AccountFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly displayName?: InputMaybe<StringFilter>;
  readonly email?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly invitationExpiresAt?: InputMaybe<DateTimeFilter>;
  readonly not?: InputMaybe<AccountFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AccountFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly roles?: InputMaybe<RoleFilter>;
  readonly standing?: InputMaybe<StandingFilter>;
  readonly suspendedAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type AccountPayload = {
  readonly __typename?: 'AccountPayload';
  readonly account: Maybe<Account>;
};

export type AccountSort = {
  readonly direction?: SortDirection;
  readonly field: AccountSortField;
};

export type AccountSortField =
  | 'createdAt'
  | 'displayName'
  | 'email'
  | 'updatedAt';

export type Action =
  | 'archive'
  | 'create'
  /** Carry away as a file what may be read besides. */
  | 'export'
  | 'read'
  | 'update';

/** Somebody new at the caller's organisation, with at most 10 ways to reach them there. */
export type AddColleagueInput = {
  readonly contacts?: InputMaybe<ReadonlyArray<WorkContactInput>>;
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Their role in the organisation. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type AddColleaguePayload = {
  readonly __typename?: 'AddColleaguePayload';
  readonly person: Maybe<Person>;
};

export type AddCommitmentInput = {
  /** Not before the engagement. */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  readonly engagement: Scalars['ID']['input'];
  readonly kept?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of what was kept. */
  readonly keptOn?: InputMaybe<Scalars['Date']['input']>;
  readonly owner: CommitmentOwner;
  readonly what: Scalars['String']['input'];
};

export type AddEngagementIssueInput = {
  readonly engagement: Scalars['ID']['input'];
  /** One of the engagement's issues, of which nothing is said yet. */
  readonly issue: Scalars['ID']['input'];
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** -2 to 2. */
  readonly sentiment?: InputMaybe<Scalars['Int']['input']>;
};

export type AddFavouriteInput = {
  /** The id of an organisation, person, premises, keyholder, zone or directorate. */
  readonly record: Scalars['ID']['input'];
};

/** A person's role in an organisation, with dates. */
export type Affiliation = Node & {
  readonly __typename?: 'Affiliation';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Last day, inclusive; null while it continues. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly role: Maybe<Scalars['String']['output']>;
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  readonly edges: ReadonlyArray<AffiliationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Affiliation;
};

export type AffiliationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AffiliationFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<AffiliationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AffiliationFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type AffiliationPayload = {
  readonly __typename?: 'AffiliationPayload';
  readonly affiliation: Maybe<Affiliation>;
};

export type AffiliationSort = {
  readonly direction?: SortDirection;
  readonly field: AffiliationSortField;
};

export type AffiliationSortField =
  | 'createdAt'
  | 'endsOn'
  | 'role'
  | 'startsOn'
  | 'updatedAt';

export type AnswerQuestionInput = {
  /** Files that the caller has uploaded, at most 5, of 25 MiB in all for a question. */
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Plain text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** For which directorate, where the officer serves several that are asked. */
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Whether the officer's name stands above it instead of the directorate's. */
  readonly sign?: InputMaybe<Scalars['Boolean']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** A text that answers begin with. `{{…}}` are places: those that Beadle knows are filled from the question. */
export type AnswerTemplate = Node & {
  readonly __typename?: 'AnswerTemplate';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * `{{reference}}`, `{{subject}}`, `{{asker}}`, `{{directorate}}` and `{{officer}}` are filled from the question and the
   * caller; any other place is left for the officer to fill.
   */
  readonly body: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Null: for all directorates. */
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type AnswerTemplateConnection = {
  readonly __typename?: 'AnswerTemplateConnection';
  readonly edges: ReadonlyArray<AnswerTemplateEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AnswerTemplateEdge = {
  readonly __typename?: 'AnswerTemplateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AnswerTemplate;
};

export type AnswerTemplateFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AnswerTemplateFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<AnswerTemplateFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AnswerTemplateFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type AnswerTemplatePayload = {
  readonly __typename?: 'AnswerTemplatePayload';
  readonly answerTemplate: Maybe<AnswerTemplate>;
};

export type AnswerTemplateSort = {
  readonly direction?: SortDirection;
  readonly field: AnswerTemplateSortField;
};

export type AnswerTemplateSortField =
  | 'createdAt'
  | 'name'
  | 'updatedAt';

/** A key for another system. It can do no more than its owner can. */
export type ApiKey = Node & {
  readonly __typename?: 'ApiKey';
  readonly access: Access;
  /** The owner, whose rights it has. */
  readonly account: Maybe<Account>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** `read:CLASS` and `write:CLASS`. They narrow the owner's rights and never add to them. */
  readonly scopes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The first characters of the secret, to tell keys apart. */
  readonly start: Maybe<Scalars['String']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiKey;
};

export type ApiKeyFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ApiKeyFilter>>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly lastUsedAt?: InputMaybe<DateTimeFilter>;
  readonly not?: InputMaybe<ApiKeyFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ApiKeyFilter>>;
  readonly revokedAt?: InputMaybe<DateTimeFilter>;
};

export type ApiKeyPayload = {
  readonly __typename?: 'ApiKeyPayload';
  readonly apiKey: Maybe<ApiKey>;
};

export type AskQuestionInput = {
  /** Files that the caller has uploaded, at most 5 of 10 MiB each. */
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Plain text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** A closed question of one's own that this one goes on from; for 28 days it can be reopened instead. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the asker does not know. */
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  /** The name of a running police operation that it is about (`routingRules`). */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** For a SPOC who asks on behalf of one; stakeholders ask for their own. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Instead of an organisation, for a SPOC who asks on behalf of a person. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 3 to 200 characters. */
  readonly subject: Scalars['String']['input'];
  readonly urgency?: InputMaybe<Urgency>;
};

/** What the asker sees. */
export type AskerStatus =
  | 'ANSWERED'
  | 'ASKED'
  | 'CLOSED'
  | 'WAITING'
  | 'WITHDRAWN';

export type AskerStatusFilter = {
  readonly eq?: InputMaybe<AskerStatus>;
  readonly in?: InputMaybe<ReadonlyArray<AskerStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<AskerStatus>;
};

/**
 * A file that somebody uploaded (`POST /api/attachments`). Its content is no field: `GET /api/attachments/:id`, for those
 * who may read `sha256`. Only its uploader sees it until it is part of something; what never becomes so is deleted after
 * a day.
 */
export type Attachment = Node & {
  readonly __typename?: 'Attachment';
  readonly access: Access;
  /** Of the content that is kept; pictures are written again without metadata. */
  readonly bytes: Maybe<Scalars['Int']['output']>;
  /** When it was uploaded; once it is part of a post, when that was posted. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Found by looking into it: PDF, PNG, JPEG, WebP, DOCX, XLSX, plain text or CSV. */
  readonly mediaType: Maybe<Scalars['String']['output']>;
  /** As it is saved when it is downloaded: without folders and invisible characters. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whose question it belongs to. */
  readonly person: Maybe<Person>;
  /** The post in it, if it came with one. */
  readonly post: Maybe<Post>;
  /** The question that it belongs to. */
  readonly question: Maybe<Question>;
  /** In hexadecimal digits, of the content that is kept. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  readonly state: Maybe<AttachmentState>;
  readonly uploadedBy: Maybe<Account>;
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

/** An app that shows the codes of a second factor. */
export type AuthenticatorApp = Node & {
  readonly __typename?: 'AuthenticatorApp';
  readonly access: Access;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Each replaces one code of the app, once. */
  readonly recoveryCodesLeft: Maybe<Scalars['Int']['output']>;
  /** Whether a first code was entered; until then it is not a second factor. */
  readonly verified: Maybe<Scalars['Boolean']['output']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Boolean']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One person's or organisation's private contacts, opened for a limited time and a recorded reason. */
export type BreakGlass = Node & {
  readonly __typename?: 'BreakGlass';
  readonly access: Access;
  readonly account: Maybe<Account>;
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Display name, at the time, of the inspector who confirmed it. */
  readonly confirmedBy: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When they close; while it waits for confirmation: when it can no longer be confirmed. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Minutes that were asked for. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
  /** An account's sixth opening within an hour, and every further one, opens nothing until another inspector confirms it. */
  readonly needsConfirmation: Maybe<Scalars['Boolean']['output']>;
  /** Display name, at the time, of the account that opened them. */
  readonly openedBy: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly subjectId: Maybe<Scalars['ID']['output']>;
  readonly subjectType: Maybe<Scalars['String']['output']>;
};

export type BreakGlassConnection = {
  readonly __typename?: 'BreakGlassConnection';
  readonly edges: ReadonlyArray<BreakGlassEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BreakGlassEdge = {
  readonly __typename?: 'BreakGlassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BreakGlass;
};

export type BreakGlassInput = {
  /** 1 to 240. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** At least ten letters or digits, three of them different; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** A person or an organisation that the caller can see. */
  readonly subject: Scalars['ID']['input'];
};

export type BreakGlassPayload = {
  readonly __typename?: 'BreakGlassPayload';
  readonly breakGlass: Maybe<BreakGlass>;
};

/**
 * An address from which a calendar program fetches engagements, as its owner may read them at that moment. It stops to
 * work when its owner may no longer have such a feed.
 */
export type CalendarFeed = Node & {
  readonly __typename?: 'CalendarFeed';
  readonly access: Access;
  /** The owner, with whose rights it is read. */
  readonly account: Maybe<Account>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it also holds summary, place and people; otherwise kind and organisations only. */
  readonly details: Maybe<Scalars['Boolean']['output']>;
  /** Whose engagements it holds; null: those with the owner among their officers. */
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  /** The day, in London, on which a program last fetched it. */
  readonly lastFetchedOn: Maybe<Scalars['Date']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  /** When its address was last replaced by another. */
  readonly renewedAt: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type CalendarFeedAddressPayload = {
  readonly __typename?: 'CalendarFeedAddressPayload';
  /** Whoever has it reads the feed. Shown only here; only a hash of its secret is stored. */
  readonly address: Scalars['String']['output'];
  readonly calendarFeed: Maybe<CalendarFeed>;
};

export type CalendarFeedConnection = {
  readonly __typename?: 'CalendarFeedConnection';
  readonly edges: ReadonlyArray<CalendarFeedEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CalendarFeedEdge = {
  readonly __typename?: 'CalendarFeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CalendarFeed;
};

export type CalendarFeedFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CalendarFeedFilter>>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<CalendarFeedFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CalendarFeedFilter>>;
  readonly revokedAt?: InputMaybe<DateTimeFilter>;
};

export type CalendarFeedPayload = {
  readonly __typename?: 'CalendarFeedPayload';
  readonly calendarFeed: Maybe<CalendarFeed>;
};

/** The changes of an engagement that are its status: other fields are changed by `updateEngagement`. */
export type CancelEngagementInput = {
  /** 10 to 500 characters, which those with whom it is shared read. */
  readonly cancelledBecause: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type CancelSeriesInput = {
  /** 10 to 500 characters, which those with whom they are shared read. */
  readonly cancelledBecause: Scalars['String']['input'];
  /** Of the series. */
  readonly id: Scalars['ID']['input'];
  /** The one that is cancelled, or from which on; left out for ALL. Its version counts for THIS. */
  readonly instance?: InputMaybe<RecordVersionInput>;
  readonly scope: SeriesScope;
  readonly version: Scalars['Int']['input'];
};

/**
 * One thing of an organisation's own records that it is asked about once a quarter: is this still right? Every one ends in
 * a state of its own, at the latest after `answerBy`.
 */
export type CareItem = Node & {
  readonly __typename?: 'CareItem';
  readonly access: Access;
  /** The last day on which it may be answered, in London. */
  readonly answerBy: Maybe<Scalars['Date']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** `KEYHOLDING` for keyholders and call-out numbers, otherwise `DIRECTORY`; decides who may read it. */
  readonly class: Maybe<DataClass>;
  readonly contactPoint: Maybe<ContactPoint>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly keyholder: Maybe<Keyholder>;
  readonly kind: Maybe<CareKind>;
  readonly organisation: Maybe<Organisation>;
  /** Who works there, holds the keys, or whose number or address it is. */
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Display name, at the time, of whoever confirmed it by `confirmCareItem`. */
  readonly settledBy: Maybe<Scalars['String']['output']>;
  readonly state: Maybe<CareState>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type CareItemConnection = {
  readonly __typename?: 'CareItemConnection';
  readonly edges: ReadonlyArray<CareItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CareItemEdge = {
  readonly __typename?: 'CareItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CareItem;
};

export type CareItemFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CareItemFilter>>;
  readonly answerBy?: InputMaybe<DateFilter>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly askedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<CareKindFilter>;
  readonly not?: InputMaybe<CareItemFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CareItemFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly settledAt?: InputMaybe<DateTimeFilter>;
  readonly state?: InputMaybe<CareStateFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type CareItemPayload = {
  readonly __typename?: 'CareItemPayload';
  readonly careItem: Maybe<CareItem>;
};

export type CareItemSort = {
  readonly direction?: SortDirection;
  readonly field: CareItemSortField;
};

export type CareItemSortField =
  | 'answerBy'
  | 'askedAt'
  | 'createdAt'
  | 'kind'
  | 'settledAt'
  | 'state'
  | 'updatedAt';

/** What an organisation is asked about in a round of care. */
export type CareKind =
  /** A number or an address. */
  | 'CONTACT'
  | 'KEYHOLDER'
  /** Somebody who works there, and as what. */
  | 'PERSON'
  | 'PREMISES';

export type CareKindFilter = {
  readonly eq?: InputMaybe<CareKind>;
  readonly in?: InputMaybe<ReadonlyArray<CareKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<CareKind>;
};

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

export type CareStateFilter = {
  readonly eq?: InputMaybe<CareState>;
  readonly in?: InputMaybe<ReadonlyArray<CareState>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<CareState>;
};

/** What became of a record. GONE: the caller, who was told of it before, may no longer read it. */
export type ChangeKind =
  | 'ARCHIVED'
  | 'CHANGED'
  | 'CREATED'
  | 'GONE'
  | 'RESTORED';

/** Omitted fields stay unchanged; null clears a field. Groups and issues are added and removed one by one. */
export type ChangeOrganisationInput = {
  readonly addGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly addIssues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly removeGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeIssues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reviewDate?: InputMaybe<Scalars['Date']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** 1 to 200 organisations, each once. */
export type ChangeOrganisationsInput = {
  readonly changes: ReadonlyArray<ChangeOrganisationInput>;
};

/** What is left out stays. */
export type ChangeRoutesInput = {
  /** Directorates that are to answer too. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The caller's directorate that does not answer. */
  readonly decline?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** With `decline`: the directorate that answers instead. */
  readonly passOnTo?: InputMaybe<Scalars['ID']['input']>;
  /** 10 to 500 characters: why the directorate does not answer, or what those that are added are asked for. */
  readonly reason: Scalars['String']['input'];
  /** The version of its handling. */
  readonly version: Scalars['Int']['input'];
};

/** Fields left out are unchanged. */
export type ChangeSeriesInput = {
  /** The day of the first that is changed; for ALL, that from which the rule counts. */
  readonly firstDay?: InputMaybe<Scalars['Date']['input']>;
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of the series. */
  readonly id: Scalars['ID']['input'];
  /** The one that is changed, or from which on; left out for ALL. Its version counts for THIS. */
  readonly instance?: InputMaybe<RecordVersionInput>;
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  /** Not for THIS. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  readonly scope: SeriesScope;
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startTime?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
  /** Not for THIS. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeUrgencyInput = {
  readonly id: Scalars['ID']['input'];
  readonly urgency: Urgency;
  readonly version: Scalars['Int']['input'];
};

/** How somebody is told. */
export type Channel =
  | 'EMAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type ChannelFilter = {
  readonly eq?: InputMaybe<Channel>;
  readonly in?: InputMaybe<ReadonlyArray<Channel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Channel>;
};

export type ChooseMailInput = {
  readonly hasText: Scalars['Boolean']['input'];
};

/** One field of the same object has this value. */
export type ClassCondition = {
  readonly field: Scalars['String']['input'];
  readonly is: Scalars['String']['input'];
};

/** A day on which the force does not work, such as a bank holiday. An archived one is a working day again. */
export type ClosedDay = Node & {
  readonly __typename?: 'ClosedDay';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly calendar: Maybe<WorkingCalendar>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly day: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it was imported from the published list of bank holidays. */
  readonly imported: Maybe<Scalars['Boolean']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ClosedDayConnection = {
  readonly __typename?: 'ClosedDayConnection';
  readonly edges: ReadonlyArray<ClosedDayEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClosedDayEdge = {
  readonly __typename?: 'ClosedDayEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ClosedDay;
};

export type ClosedDayFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ClosedDayFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly calendar?: InputMaybe<WorkingCalendarFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly day?: InputMaybe<DateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly imported?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ClosedDayFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ClosedDayFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ClosedDayPayload = {
  readonly __typename?: 'ClosedDayPayload';
  readonly closedDay: Maybe<ClosedDay>;
};

export type ClosedDaySort = {
  readonly direction?: SortDirection;
  readonly field: ClosedDaySortField;
};

export type ClosedDaySortField =
  | 'createdAt'
  | 'day'
  | 'name'
  | 'updatedAt';

/**
 * An owner's invitation of a colleague. The account is made when it is accepted, so that the owner sees the same whether or
 * not the address has an account already. Archived once it is accepted, withdrawn or replaced by a newer one.
 */
export type ColleagueInvitation = Node & {
  readonly __typename?: 'ColleagueInvitation';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly displayName: Maybe<Scalars['String']['output']>;
  readonly email: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly invitedBy: Maybe<Account>;
  readonly organisation: Maybe<Organisation>;
  readonly standing: Maybe<Standing>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ColleagueInvitationConnection = {
  readonly __typename?: 'ColleagueInvitationConnection';
  readonly edges: ReadonlyArray<ColleagueInvitationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ColleagueInvitationEdge = {
  readonly __typename?: 'ColleagueInvitationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ColleagueInvitation;
};

export type ColleagueInvitationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ColleagueInvitationFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly displayName?: InputMaybe<StringFilter>;
  readonly email?: InputMaybe<StringFilter>;
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<ColleagueInvitationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ColleagueInvitationFilter>>;
  readonly standing?: InputMaybe<StandingFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ColleagueInvitationPayload = {
  readonly __typename?: 'ColleagueInvitationPayload';
  readonly colleagueInvitation: Maybe<ColleagueInvitation>;
};

export type ColleagueInvitationSort = {
  readonly direction?: SortDirection;
  readonly field: ColleagueInvitationSortField;
};

export type ColleagueInvitationSortField =
  | 'createdAt'
  | 'displayName'
  | 'email'
  | 'expiresAt'
  | 'updatedAt';

/** What one side promised the other in an engagement. */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The engagement's. */
  readonly directorate: Maybe<Directorate>;
  /** The last day; null if none was named. */
  readonly due: Maybe<Scalars['Date']['output']>;
  readonly engagement: Maybe<Engagement>;
  readonly id: Scalars['ID']['output'];
  /** Null while it is open; false if it was broken. */
  readonly kept: Maybe<Scalars['Boolean']['output']>;
  /** On which day; null also where nobody said. */
  readonly keptOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is open and its last day has passed. */
  readonly overdue: Maybe<Scalars['Boolean']['output']>;
  /** Who promised it. */
  readonly owner: Maybe<CommitmentOwner>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly what: Maybe<Scalars['String']['output']>;
};

export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  readonly edges: ReadonlyArray<CommitmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Commitment;
};

export type CommitmentFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly due?: InputMaybe<DateFilter>;
  readonly engagement?: InputMaybe<EngagementFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kept?: InputMaybe<BooleanFilter>;
  readonly keptOn?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<CommitmentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  readonly overdue?: InputMaybe<BooleanFilter>;
  readonly owner?: InputMaybe<CommitmentOwnerFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly what?: InputMaybe<StringFilter>;
};

export type CommitmentOwner =
  | 'FORCE'
  | 'STAKEHOLDER';

export type CommitmentOwnerFilter = {
  readonly eq?: InputMaybe<CommitmentOwner>;
  readonly in?: InputMaybe<ReadonlyArray<CommitmentOwner>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<CommitmentOwner>;
};

export type CommitmentPayload = {
  readonly __typename?: 'CommitmentPayload';
  readonly commitment: Maybe<Commitment>;
};

export type CommitmentSort = {
  readonly direction?: SortDirection;
  readonly field: CommitmentSortField;
};

export type CommitmentSortField =
  | 'createdAt'
  | 'due'
  | 'updatedAt';

/** Another account's request that waits for confirmation. */
export type ConfirmBreakGlassInput = {
  readonly id: Scalars['ID']['input'];
};

/**
 * What was once said of the use of a contact of the caller's organisation or of one of its people, or of a resident's own.
 * Consent is a history: the newest applies.
 */
export type Consent = {
  readonly __typename?: 'Consent';
  readonly access: Access;
  readonly contactPoint: Maybe<ContactPoint>;
  readonly decision: Maybe<ConsentDecision>;
  readonly givenFor: Maybe<ContactUse>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<ContactKind>;
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the decision was received: a form, a call, an e-mail. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What the page said that was agreed to; null if the decision was received in another way. */
  readonly wording: Maybe<Scalars['String']['output']>;
  /** Which wording that was, such as 2026-11. */
  readonly wordingVersion: Maybe<Scalars['String']['output']>;
};

export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConsentDecision =
  | 'GIVEN'
  | 'WITHDRAWN';

export type ConsentDecisionFilter = {
  readonly eq?: InputMaybe<ConsentDecision>;
  readonly in?: InputMaybe<ReadonlyArray<ConsentDecision>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ConsentDecision>;
};

export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consent;
};

/** Consent given or withdrawn for one contact point. The newest decision applies. */
export type ConsentEvent = Node & {
  readonly __typename?: 'ConsentEvent';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly contactPoint: Maybe<ContactPoint>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly decision: Maybe<ConsentDecision>;
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the decision was received: a form, a call, an e-mail. */
  readonly source: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** What the page said that was agreed to; null if the decision was received in another way. */
  readonly wording: Maybe<Scalars['String']['output']>;
  /** Which wording that was, such as 2026-11. */
  readonly wordingVersion: Maybe<Scalars['String']['output']>;
};

export type ConsentEventPayload = {
  readonly __typename?: 'ConsentEventPayload';
  readonly consentEvent: Maybe<ConsentEvent>;
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
  readonly eq?: InputMaybe<ContactKind>;
  readonly in?: InputMaybe<ReadonlyArray<ContactKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ContactKind>;
};

/** One telephone number, e-mail or address of a person or an organisation. */
export type ContactPoint = Node & {
  readonly __typename?: 'ContactPoint';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The owner's latest decision on its use; null if none is recorded. If it is `WITHDRAWN`, do not use the contact without
   * need.
   */
  readonly consent: Maybe<ConsentDecision>;
  /** Newest first. */
  readonly consentHistory: Maybe<ReadonlyArray<ConsentEvent>>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The directorate that keeps it. */
  readonly directorate: Maybe<Directorate>;
  /** For numbers: 1 to 8 digits, dialled once the call is answered. */
  readonly extension: Maybe<Scalars['String']['output']>;
  readonly givenFor: Maybe<ContactUse>;
  readonly id: Scalars['ID']['output'];
  /** True unless it was given for work. */
  readonly isPrivate: Maybe<Scalars['Boolean']['output']>;
  readonly kind: Maybe<ContactKind>;
  /** Up to 500 characters, such as when to call or whom to ask for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** If `person` is set: the organisation at which they are reached. */
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * E.164 for numbers, or a short number as dialled; lower case for e-mail. Who may read it depends on `givenFor`. Write
   * it as people type or paste it: an extension (`020 7946 0127 ext 45`) and words (`Jane <jane@example.org>`, `020 7946
   * 0127 (reception)`) move to their own fields, and anything else is refused.
   */
  readonly value: Maybe<Scalars['String']['output']>;
  readonly verifiedOn: Maybe<Scalars['Date']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** One telephone number, e-mail or address of a person or an organisation. */
export type ContactPointConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContactPointChange = {
  readonly __typename?: 'ContactPointChange';
  /** As the caller may read it now; null when it is GONE. */
  readonly contactPoint: Maybe<ContactPoint>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
};

export type ContactPointConnection = {
  readonly __typename?: 'ContactPointConnection';
  readonly edges: ReadonlyArray<ContactPointEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContactPointEdge = {
  readonly __typename?: 'ContactPointEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ContactPoint;
};

export type ContactPointFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ContactPointFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly consent?: InputMaybe<ConsentDecisionFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly extension?: InputMaybe<StringFilter>;
  readonly givenFor?: InputMaybe<ContactUseFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isPrivate?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<ContactKindFilter>;
  readonly not?: InputMaybe<ContactPointFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ContactPointFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly value?: InputMaybe<StringFilter>;
  readonly verifiedOn?: InputMaybe<DateFilter>;
};

export type ContactPointPayload = {
  readonly __typename?: 'ContactPointPayload';
  readonly contactPoint: Maybe<ContactPoint>;
};

export type ContactPointSort = {
  readonly direction?: SortDirection;
  readonly field: ContactPointSortField;
};

export type ContactPointSortField =
  | 'createdAt'
  | 'kind'
  | 'updatedAt'
  | 'value'
  | 'verifiedOn';

/** What a contact point was given for. It decides who may read the value. */
export type ContactUse =
  | 'CALL_OUT'
  | 'PRIVATE'
  | 'WORK';

export type ContactUseFilter = {
  readonly eq?: InputMaybe<ContactUse>;
  readonly in?: InputMaybe<ReadonlyArray<ContactUse>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ContactUse>;
};

/** Somebody who writes, as shown to whoever reads it: an account, or the directorate that an officer writes for. */
export type Correspondent = {
  readonly __typename?: 'Correspondent';
  readonly access: Access;
  readonly displayName: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CorrespondentConnection = {
  readonly __typename?: 'CorrespondentConnection';
  readonly edges: ReadonlyArray<CorrespondentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CorrespondentEdge = {
  readonly __typename?: 'CorrespondentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Correspondent;
};

export type CorrespondentFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CorrespondentFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<CorrespondentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CorrespondentFilter>>;
};

/** When an organisation was last engaged, as it was known last midnight. Only the gauge leads here. */
export type CountedEngagement = {
  readonly __typename?: 'CountedEngagement';
  readonly access: Access;
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly lastAt: Maybe<Scalars['DateTime']['output']>;
};

/** That an organisation named an issue in a month, as it was known last midnight. Only the impact leads here. */
export type CountedMention = {
  readonly __typename?: 'CountedMention';
  readonly access: Access;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  /** Its first day. */
  readonly month: Maybe<Scalars['Date']['output']>;
  /** The mean of what it said of the issue in that month, from -2 to 2; null if it was not asked. */
  readonly sentiment: Maybe<Scalars['Float']['output']>;
};

/**
 * A question as it is counted: nothing of what was written, nor by whom. Only `questionMeasures` leads here, so that
 * those who may count all questions get no single one.
 */
export type CountedQuestion = {
  readonly __typename?: 'CountedQuestion';
  readonly access: Access;
  /** Working minutes up to the first time that the question was answered. */
  readonly answerMinutes: Maybe<Scalars['Int']['output']>;
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** Working minutes up to the first time that the force spoke. */
  readonly firstAnswerMinutes: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  readonly tier: Maybe<Scalars['Int']['output']>;
};

/**
 * An organisation as it was last midnight, with what it is counted by, for those who count without reading. Only the gauge
 * leads here.
 */
export type CountedStakeholder = {
  readonly __typename?: 'CountedStakeholder';
  readonly access: Access;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly registeredAt: Maybe<Scalars['DateTime']['output']>;
  readonly sector: Maybe<Sector>;
  readonly tier: Maybe<Scalars['Int']['output']>;
};

export type CreateAbsenceInput = {
  readonly from: Scalars['Date']['input'];
  /** Required of those who keep absences for their organisation. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly to: Scalars['Date']['input'];
};

export type CreateAccountInput = {
  readonly displayName: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly roles: ReadonlyArray<Role>;
  /** Of stakeholders only; OWNER if left out. */
  readonly standing?: InputMaybe<Standing>;
  readonly suspendedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CreateAffiliationInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly organisation: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type CreateAnswerTemplateInput = {
  readonly body: Scalars['String']['input'];
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

export type CreateApiKeyInput = {
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  readonly apiKey: Maybe<ApiKey>;
  /** Shown only here; only its hash is stored. */
  readonly secret: Scalars['String']['output'];
};

export type CreateCalendarFeedInput = {
  readonly details?: Scalars['Boolean']['input'];
  /** A directorate that the caller serves; left out: the caller's own engagements. */
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

export type CreateClosedDayInput = {
  readonly calendar: Scalars['ID']['input'];
  readonly day: Scalars['Date']['input'];
  readonly name: Scalars['String']['input'];
};

export type CreateContactPointInput = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  /** Unless it is already part of `value`. */
  readonly extension?: InputMaybe<Scalars['String']['input']>;
  readonly givenFor: ContactUse;
  readonly kind: ContactKind;
  /** Words beside the number or address in `value` are added to it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly value: Scalars['String']['input'];
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type CreateDirectorateInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly looksHidden?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
};

export type CreateEngagementFeedbackInput = {
  readonly confidence: Scalars['String']['input'];
  readonly need: Scalars['String']['input'];
  readonly satisfaction: Scalars['String']['input'];
};

export type CreateEngagementKindInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

/** One of tier, group and organisation is required, and no more. */
export type CreateExpectationInput = {
  /** 1 to 3,660. */
  readonly everyDays: Scalars['Int']['input'];
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 3. */
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateGroupInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type CreateIssueInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type CreateKeyholderInput = {
  readonly agreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly callOrder: Scalars['Int']['input'];
  readonly fullAccess?: InputMaybe<Scalars['Boolean']['input']>;
  readonly occupier?: InputMaybe<Scalars['Boolean']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly premises: Scalars['ID']['input'];
  readonly suspendedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly trained?: InputMaybe<Scalars['Boolean']['input']>;
  readonly transport?: InputMaybe<Transport>;
  readonly travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly verifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CreateOrganisationInput = {
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<OrganisationKind>;
  readonly name: Scalars['String']['input'];
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewDate?: InputMaybe<Scalars['Date']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePersonInput = {
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly reviewDate?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePremisesInput = {
  readonly addressLine1?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine2?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine3?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine4?: InputMaybe<Scalars['String']['input']>;
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<PointInput>;
  readonly name: Scalars['String']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly uprn?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<Scalars['String']['input']>;
};

export type CreateRestrictedNoteInput = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly engagement?: InputMaybe<Scalars['ID']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type CreateRoutingRuleInput = {
  readonly directorate: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateSectorInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type CreateSpocAssignmentInput = {
  readonly absentFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly absentUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly account: Scalars['ID']['input'];
  readonly directorate: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly lead?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A new stakeholder: an organisation and a person in it, with contacts for both and the organisation's premises. Either
 * the organisation is new, or an existing one (`organisation`) gets a new person.
 */
export type CreateStakeholderInput = {
  readonly newOrganisation?: InputMaybe<CreateOrganisationInput>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationContacts?: InputMaybe<ReadonlyArray<CreateContactPointInput>>;
  readonly person?: InputMaybe<CreatePersonInput>;
  /** At most 20 contacts of the person and the new organisation together; the list says whose they are. */
  readonly personContacts?: InputMaybe<ReadonlyArray<CreateContactPointInput>>;
  /** Premises of the new organisation, at most 20. */
  readonly premises?: InputMaybe<ReadonlyArray<CreatePremisesInput>>;
  /** The person's role in the organisation. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTopicInput = {
  readonly code: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

/** A person or an organisation is required. */
export type CreateWishInput = {
  readonly channel: Channel;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly topic: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

export type CreateWorkingPeriodInput = {
  readonly calendar: Scalars['ID']['input'];
  readonly closesAt: Scalars['String']['input'];
  readonly opensAt: Scalars['String']['input'];
  readonly weekday: Weekday;
};

export type CreateZoneInput = {
  readonly code: Scalars['String']['input'];
  readonly kind: ZoneKind;
  readonly name: Scalars['String']['input'];
  readonly shape: Scalars['GeoJSON']['input'];
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
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilter = {
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A branch of the force that keeps its own contacts. */
export type Directorate = Node & {
  readonly __typename?: 'Directorate';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  readonly id: Scalars['ID']['output'];
  /** Stakeholders are not shown which of its people looked at them, as is right for counter-terrorism. */
  readonly looksHidden: Maybe<Scalars['Boolean']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A branch of the force that keeps its own contacts. */
export type DirectorateFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DirectorateConnection = {
  readonly __typename?: 'DirectorateConnection';
  readonly edges: ReadonlyArray<DirectorateEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DirectorateEdge = {
  readonly __typename?: 'DirectorateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Directorate;
};

export type DirectorateFilter = {
  readonly and?: InputMaybe<ReadonlyArray<DirectorateFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<DirectorateFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DirectorateFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type DirectoratePayload = {
  readonly __typename?: 'DirectoratePayload';
  readonly directorate: Maybe<Directorate>;
};

export type DirectorateSort = {
  readonly direction?: SortDirection;
  readonly field: DirectorateSortField;
};

export type DirectorateSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type DueOrganisationConnection = {
  readonly __typename?: 'DueOrganisationConnection';
  readonly edges: ReadonlyArray<DueOrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DueOrganisationEdge = {
  readonly __typename?: 'DueOrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  /** When it is to have been engaged again: so many days after the last time, or after it was registered. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What is expected of it. */
  readonly everyDays: Scalars['Int']['output'];
  readonly node: Organisation;
};

/** What a directorate answered to an earlier question, without the asker and their organisation. */
export type EarlierAnswer = {
  readonly __typename?: 'EarlierAnswer';
  readonly access: Access;
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  /** The answer's own; it does not lead to the question. */
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  readonly subject: Maybe<Scalars['String']['output']>;
  /**
   * Where it named the asker, their organisation or the question, it has the place of a template instead: {{asker}},
   * {{organisation}}, {{reference}}.
   */
  readonly text: Maybe<Scalars['String']['output']>;
};

export type EarlierAnswerConnection = {
  readonly __typename?: 'EarlierAnswerConnection';
  readonly edges: ReadonlyArray<EarlierAnswerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EarlierAnswerEdge = {
  readonly __typename?: 'EarlierAnswerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EarlierAnswer;
};

export type EndBreakGlassInput = {
  readonly id: Scalars['ID']['input'];
};

/** Somebody who leaves the caller's organisation. */
export type EndColleagueInput = {
  /** Their last day; today if it is left out. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The affiliation's id and version. */
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type EndColleaguePayload = {
  readonly __typename?: 'EndColleaguePayload';
  /**
   * They leave, but their account stays: it is the caller's own, or only an administrator may suspend it. Null for an
   * EDITOR or an API key, which have no say in accounts.
   */
  readonly accountStays: Maybe<Scalars['Boolean']['output']>;
  readonly affiliation: Maybe<Affiliation>;
  /** That they hold keys no longer: a register manager confirms it. */
  readonly pendingChanges: ReadonlyArray<PendingChange>;
};


export type EndColleaguePayloadPendingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EndOtherSessionsInput = {
  /** The account; the caller's own if omitted. The session that asks continues. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
};

/** The session to end. */
export type EndSessionInput = {
  readonly id: Scalars['ID']['input'];
};

export type EndSessionPayload = {
  readonly __typename?: 'EndSessionPayload';
  /** The account whose sessions ended. */
  readonly account: Maybe<Account>;
};

/** How a stakeholder was engaged. */
export type EngagedThrough =
  /** An answer to a question of the organisation. */
  | 'ANSWER'
  /** An engagement with the organisation. */
  | 'ORGANISATION'
  /** An engagement at which the person was present. */
  | 'PERSON';

/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type Engagement = Node & {
  readonly __typename?: 'Engagement';
  readonly access: Access;
  /** Whether it is of whole days: of its moments only the days count, in London. */
  readonly allDay: Maybe<Scalars['Boolean']['output']>;
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the three were asked for; null where none was, and where that was not kept yet. */
  readonly askedAs: Maybe<EngagementFeedback>;
  /** Why it was cancelled. */
  readonly cancelledBecause: Maybe<Scalars['String']['output']>;
  readonly commitments: Maybe<ReadonlyArray<Commitment>>;
  /** How much confidence they have in it, 1 to 5; null if that was not asked. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The directorate that keeps it. */
  readonly directorate: Maybe<Directorate>;
  /** When it ended or is to end; null if that was not said. */
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /** What is said of some of these issues: how the stakeholders feel about them. */
  readonly engagementIssues: Maybe<ReadonlyArray<EngagementIssue>>;
  /** When the force is to come back to them. */
  readonly followUpDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose representatives were present, or are to be. */
  readonly groups: Maybe<ReadonlyArray<Group>>;
  readonly id: Scalars['ID']['output'];
  /** What it was about. */
  readonly issues: Maybe<ReadonlyArray<Issue>>;
  /** The code of its kind (`engagementKinds`). */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** How much the stakeholders need the force, 1 to 5; null if that was not asked. */
  readonly need: Maybe<Scalars['Int']['output']>;
  /** What the stakeholders said that they need. */
  readonly needsHeard: Maybe<Scalars['String']['output']>;
  /** When it began or is to begin. */
  readonly occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who of the force was present, or is to be. */
  readonly officers: Maybe<ReadonlyArray<Correspondent>>;
  /** The organisations that it was with. */
  readonly organisations: Maybe<ReadonlyArray<Organisation>>;
  /** The stakeholders who were present, or are to be. */
  readonly people: Maybe<ReadonlyArray<Person>>;
  /** Where, if not at premises of the register. */
  readonly place: Maybe<Scalars['String']['output']>;
  readonly premises: Maybe<Premises>;
  /** What the directorate that keeps it notes for itself. For other directorates they do not exist. */
  readonly restrictedNotes: Maybe<ReadonlyArray<RestrictedNote>>;
  /** How satisfied they are with it, 1 to 5; null if that was not asked. */
  readonly satisfaction: Maybe<Scalars['Int']['output']>;
  /** The series of which it is one. */
  readonly series: Maybe<EngagementSeries>;
  /** The day on which the series has it, though it was moved since. */
  readonly seriesStart: Maybe<Scalars['Date']['output']>;
  /** Whether the organisations may read it, without what the force notes of them. */
  readonly shared: Maybe<Scalars['Boolean']['output']>;
  /** How the record came here; null for older ones. */
  readonly source: Maybe<EngagementSource>;
  readonly status: Maybe<EngagementStatus>;
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementEngagementIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A meeting, call, visit or other contact of the force with stakeholders, past or planned. Its version and its moments of
 * change are the force's own: they would tell stakeholders with whom it is shared of what they do not see.
 */
export type EngagementRestrictedNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  readonly edges: ReadonlyArray<EngagementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What one line says of an engagement, to be confirmed: nothing of it is saved. */
export type EngagementDraft = {
  readonly __typename?: 'EngagementDraft';
  /** Whether the line names a day and no time. */
  readonly allDay: Scalars['Boolean']['output'];
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /** By the evening of a day for which no time is said. */
  readonly followUpDueAt: Maybe<Scalars['DateTime']['output']>;
  readonly issues: ReadonlyArray<Issue>;
  /** The code of a kind in use; null where the line says none. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** In the order of the line. Where several records fit, the user is asked. */
  readonly names: ReadonlyArray<NameInLine>;
  /** Null where the line does not say when. */
  readonly occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** The records from which the line was opened, as far as the caller may read them. */
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  /** The line without the times that are taken from it, and without the words that say to follow up. */
  readonly summary: Scalars['String']['output'];
};

export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Engagement;
};

/**
 * In which words stakeholders are asked for need, confidence and satisfaction, from 1 to 5. A version stays as it is; the
 * latest is in force.
 */
export type EngagementFeedback = Node & {
  readonly __typename?: 'EngagementFeedback';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly confidence: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly need: Maybe<Scalars['String']['output']>;
  readonly satisfaction: Maybe<Scalars['String']['output']>;
  /** The number of the version, from 1. */
  readonly scale: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type EngagementFeedbackConnection = {
  readonly __typename?: 'EngagementFeedbackConnection';
  readonly edges: ReadonlyArray<EngagementFeedbackEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EngagementFeedbackEdge = {
  readonly __typename?: 'EngagementFeedbackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EngagementFeedback;
};

export type EngagementFeedbackFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EngagementFeedbackFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<EngagementFeedbackFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EngagementFeedbackFilter>>;
  readonly scale?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type EngagementFeedbackPayload = {
  readonly __typename?: 'EngagementFeedbackPayload';
  readonly engagementFeedback: Maybe<EngagementFeedback>;
};

export type EngagementFeedbackSort = {
  readonly direction?: SortDirection;
  readonly field: EngagementFeedbackSortField;
};

export type EngagementFeedbackSortField =
  | 'createdAt'
  | 'scale'
  | 'updatedAt';

export type EngagementFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EngagementFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly commitments?: InputMaybe<CommitmentFilter>;
  readonly confidence?: InputMaybe<IntFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly endsAt?: InputMaybe<DateTimeFilter>;
  readonly engagementIssues?: InputMaybe<EngagementIssueFilter>;
  readonly followUpDueAt?: InputMaybe<DateTimeFilter>;
  readonly groups?: InputMaybe<GroupFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issues?: InputMaybe<IssueFilter>;
  readonly kind?: InputMaybe<StringFilter>;
  readonly need?: InputMaybe<IntFilter>;
  readonly not?: InputMaybe<EngagementFilter>;
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  readonly officers?: InputMaybe<CorrespondentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EngagementFilter>>;
  readonly organisations?: InputMaybe<OrganisationFilter>;
  readonly people?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly restrictedNotes?: InputMaybe<RestrictedNoteFilter>;
  readonly satisfaction?: InputMaybe<IntFilter>;
  readonly series?: InputMaybe<EngagementSeriesFilter>;
  readonly seriesStart?: InputMaybe<DateFilter>;
  readonly shared?: InputMaybe<BooleanFilter>;
  readonly source?: InputMaybe<EngagementSourceFilter>;
  readonly status?: InputMaybe<EngagementStatusFilter>;
  readonly summary?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type EngagementGauge = {
  readonly __typename?: 'EngagementGauge';
  /** The moment that `notEngagedForDays` × 24 hours are counted back from. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Codes of the kinds that count, beside answers. */
  readonly counting: ReadonlyArray<Scalars['String']['output']>;
  /** Whether counts are exact. Callers who may not read the engagements get them rounded to the nearest 5. */
  readonly exact: Scalars['Boolean']['output'];
  readonly notEngagedForDays: Scalars['Int']['output'];
  readonly rows: ReadonlyArray<EngagementGaugeRow>;
  /** Those left out because they have been registered for a shorter time; for rounded counts, in the last 30 days. */
  readonly tooNew: Maybe<Scalars['Int']['output']>;
};

export type EngagementGaugeRow = {
  readonly __typename?: 'EngagementGaugeRow';
  /** Of the second dimension, if one was asked for. */
  readonly andKey: Maybe<Scalars['String']['output']>;
  readonly andLabel: Maybe<Scalars['String']['output']>;
  /** Null if `suppressed`. */
  readonly engaged: Maybe<Scalars['Int']['output']>;
  /** The id of the sector, ward and so on; the tier; the code of the kind. Null: stakeholders without any. */
  readonly key: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** The latest time that one of them was engaged, however long ago. Null beside rounded counts: since then, none was. */
  readonly lastEngagedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null if `suppressed`. Of rounded counts: what is left of `stakeholders`, rounded, without `engaged`. */
  readonly notEngaged: Maybe<Scalars['Int']['output']>;
  readonly stakeholders: Scalars['Int']['output'];
  /** Whether the counts are withheld because they could tell of a single stakeholder. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/**
 * What is said of one of an engagement's issues. The engagement's `issues` say which it has: this adds to one of them, and
 * an issue of which something is said is not taken from the list.
 */
export type EngagementIssue = Node & {
  readonly __typename?: 'EngagementIssue';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The engagement's. */
  readonly directorate: Maybe<Directorate>;
  readonly engagement: Maybe<Engagement>;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  readonly line: Maybe<Scalars['String']['output']>;
  /** How the stakeholders feel about it, from -2 (badly) to 2 (well); null if that was not asked. */
  readonly sentiment: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type EngagementIssueConnection = {
  readonly __typename?: 'EngagementIssueConnection';
  readonly edges: ReadonlyArray<EngagementIssueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EngagementIssueEdge = {
  readonly __typename?: 'EngagementIssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EngagementIssue;
};

export type EngagementIssueFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EngagementIssueFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly engagement?: InputMaybe<EngagementFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issue?: InputMaybe<IssueFilter>;
  readonly not?: InputMaybe<EngagementIssueFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EngagementIssueFilter>>;
  readonly sentiment?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type EngagementIssuePayload = {
  readonly __typename?: 'EngagementIssuePayload';
  readonly engagementIssue: Maybe<EngagementIssue>;
};

export type EngagementIssueSort = {
  readonly direction?: SortDirection;
  readonly field: EngagementIssueSortField;
};

export type EngagementIssueSortField =
  | 'createdAt'
  | 'sentiment'
  | 'updatedAt';

/** How the force meets stakeholders: a meeting, a call, a newsletter. */
export type EngagementKind = Node & {
  readonly __typename?: 'EngagementKind';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type EngagementKindConnection = {
  readonly __typename?: 'EngagementKindConnection';
  readonly edges: ReadonlyArray<EngagementKindEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EngagementKindEdge = {
  readonly __typename?: 'EngagementKindEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EngagementKind;
};

export type EngagementKindFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EngagementKindFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EngagementKindFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EngagementKindFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type EngagementKindPayload = {
  readonly __typename?: 'EngagementKindPayload';
  readonly engagementKind: Maybe<EngagementKind>;
};

export type EngagementKindSort = {
  readonly direction?: SortDirection;
  readonly field: EngagementKindSortField;
};

export type EngagementKindSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'updatedAt';

export type EngagementPayload = {
  readonly __typename?: 'EngagementPayload';
  readonly engagement: Maybe<Engagement>;
};

/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeries = Node & {
  readonly __typename?: 'EngagementSeries';
  readonly access: Access;
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The directorate that keeps it. */
  readonly directorate: Maybe<Directorate>;
  /** From this day on it has no more: it was cancelled, or another series follows. */
  readonly endsBefore: Maybe<Scalars['Date']['output']>;
  /** From which on the rule counts; the first meeting is on the first of the rule's days. */
  readonly firstDay: Maybe<Scalars['Date']['output']>;
  readonly groups: Maybe<ReadonlyArray<Group>>;
  readonly id: Scalars['ID']['output'];
  readonly issues: Maybe<ReadonlyArray<Issue>>;
  /** The code of the kind of each (`engagementKinds`). */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** The last day that the rule gives. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** How long each is; null if that was not said. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
  /** Who of the force is to be present. */
  readonly officers: Maybe<ReadonlyArray<Correspondent>>;
  readonly organisations: Maybe<ReadonlyArray<Organisation>>;
  /** The stakeholders who are to be present. */
  readonly people: Maybe<ReadonlyArray<Person>>;
  /** Where, if not at premises of the register. */
  readonly place: Maybe<Scalars['String']['output']>;
  readonly premises: Maybe<Premises>;
  /**
   * An RRULE of RFC 5545 of days or longer, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270603`: with INTERVAL, BYDAY,
   * BYMONTHDAY, BYMONTH, BYSETPOS, WKST, and either COUNT or UNTIL. UNTIL is a day, or a moment in UTC.
   */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** Whether the organisations may read the meetings; the series itself they never read. */
  readonly shared: Maybe<Scalars['Boolean']['output']>;
  /** How the series came here. */
  readonly source: Maybe<EngagementSource>;
  /** What clocks show in its zone when each begins: `10:00`. Null: each is of a whole day, in London. */
  readonly startTime: Maybe<Scalars['String']['output']>;
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Of the IANA list, such as `Europe/London`. */
  readonly zone: Maybe<Scalars['String']['output']>;
};


/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeriesGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeriesIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeriesOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeriesOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Meetings that repeat by a rule, and what each is like. Each is an engagement of its own (`Engagement.series`): made up to
 * 24 months ahead, and from then on held, moved or cancelled like any other.
 */
export type EngagementSeriesPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EngagementSeriesConnection = {
  readonly __typename?: 'EngagementSeriesConnection';
  readonly edges: ReadonlyArray<EngagementSeriesEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EngagementSeriesEdge = {
  readonly __typename?: 'EngagementSeriesEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EngagementSeries;
};

export type EngagementSeriesFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EngagementSeriesFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly endsBefore?: InputMaybe<DateFilter>;
  readonly firstDay?: InputMaybe<DateFilter>;
  readonly groups?: InputMaybe<GroupFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issues?: InputMaybe<IssueFilter>;
  readonly kind?: InputMaybe<StringFilter>;
  readonly lastDay?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<EngagementSeriesFilter>;
  readonly officers?: InputMaybe<CorrespondentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EngagementSeriesFilter>>;
  readonly organisations?: InputMaybe<OrganisationFilter>;
  readonly people?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type EngagementSeriesPayload = {
  readonly __typename?: 'EngagementSeriesPayload';
  readonly engagementSeries: Maybe<EngagementSeries>;
};

export type EngagementSeriesSort = {
  readonly direction?: SortDirection;
  readonly field: EngagementSeriesSortField;
};

export type EngagementSeriesSortField =
  | 'createdAt'
  | 'firstDay'
  | 'kind'
  | 'lastDay'
  | 'updatedAt';

export type EngagementSort = {
  readonly direction?: SortDirection;
  readonly field: EngagementSortField;
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
  readonly eq?: InputMaybe<EngagementSource>;
  readonly in?: InputMaybe<ReadonlyArray<EngagementSource>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<EngagementSource>;
};

export type EngagementStatus =
  | 'CANCELLED'
  | 'HELD'
  /** Planned, and a day after its end nobody has said that it was held. */
  | 'MISSED'
  | 'PLANNED';

export type EngagementStatusFilter = {
  readonly eq?: InputMaybe<EngagementStatus>;
  readonly in?: InputMaybe<ReadonlyArray<EngagementStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<EngagementStatus>;
};

/**
 * An exception that is accepted until a day: until then its record is neither listed nor counted. One of the relations is
 * set, the one that leads to the record.
 */
export type ExceptionAcceptance = Node & {
  readonly __typename?: 'ExceptionAcceptance';
  /** The last day. */
  readonly acceptedUntil: Maybe<Scalars['Date']['output']>;
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly commitment: Maybe<Commitment>;
  readonly contactPoint: Maybe<ContactPoint>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly engagement: Maybe<Engagement>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<ExceptionKind>;
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ExceptionAcceptanceConnection = {
  readonly __typename?: 'ExceptionAcceptanceConnection';
  readonly edges: ReadonlyArray<ExceptionAcceptanceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExceptionAcceptanceEdge = {
  readonly __typename?: 'ExceptionAcceptanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExceptionAcceptance;
};

export type ExceptionAcceptanceFilter = {
  readonly acceptedUntil?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ExceptionAcceptanceFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly commitment?: InputMaybe<CommitmentFilter>;
  readonly contactPoint?: InputMaybe<ContactPointFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly engagement?: InputMaybe<EngagementFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ExceptionKindFilter>;
  readonly not?: InputMaybe<ExceptionAcceptanceFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ExceptionAcceptanceFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ExceptionAcceptancePayload = {
  readonly __typename?: 'ExceptionAcceptancePayload';
  readonly exceptionAcceptance: Maybe<ExceptionAcceptance>;
};

export type ExceptionAcceptanceSort = {
  readonly direction?: SortDirection;
  readonly field: ExceptionAcceptanceSortField;
};

export type ExceptionAcceptanceSortField =
  | 'acceptedUntil'
  | 'createdAt'
  | 'updatedAt';

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

export type ExceptionKindFilter = {
  readonly eq?: InputMaybe<ExceptionKind>;
  readonly in?: InputMaybe<ReadonlyArray<ExceptionKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ExceptionKind>;
};

/**
 * How often the force means to engage the organisations of a tier, those of a group, or a single one: exactly one of these
 * is set. The most specific counts: the organisation's own, then the shortest of its groups, then its tier's.
 */
export type Expectation = Node & {
  readonly __typename?: 'Expectation';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** At least once in so many days. */
  readonly everyDays: Maybe<Scalars['Int']['output']>;
  readonly group: Maybe<Group>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Maybe<Organisation>;
  readonly tier: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ExpectationConnection = {
  readonly __typename?: 'ExpectationConnection';
  readonly edges: ReadonlyArray<ExpectationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExpectationEdge = {
  readonly __typename?: 'ExpectationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Expectation;
};

export type ExpectationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ExpectationFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly everyDays?: InputMaybe<IntFilter>;
  readonly group?: InputMaybe<GroupFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<ExpectationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ExpectationFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly tier?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ExpectationPayload = {
  readonly __typename?: 'ExpectationPayload';
  readonly expectation: Maybe<Expectation>;
};

export type ExpectationSort = {
  readonly direction?: SortDirection;
  readonly field: ExpectationSortField;
};

export type ExpectationSortField =
  | 'createdAt'
  | 'everyDays'
  | 'tier'
  | 'updatedAt';

/**
 * A record that the caller's account has marked, to find it again. Nobody sees another account's favourites. A mark gives
 * no right to the record and copies nothing from it. Reading the record through it counts as a look at the person
 * concerned.
 */
export type Favourite = Node & {
  readonly __typename?: 'Favourite';
  readonly access: Access;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  readonly keyholder: Maybe<Keyholder>;
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  /** The marked record's id; null once the caller may no longer read it. */
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly zone: Maybe<Zone>;
};

export type FavouriteConnection = {
  readonly __typename?: 'FavouriteConnection';
  readonly edges: ReadonlyArray<FavouriteEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FavouriteEdge = {
  readonly __typename?: 'FavouriteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Favourite;
};

export type FavouritePayload = {
  readonly __typename?: 'FavouritePayload';
  /** Null once it is removed. */
  readonly favourite: Maybe<Favourite>;
};

/** A template filled for one question. */
export type FilledTemplate = {
  readonly __typename?: 'FilledTemplate';
  readonly text: Maybe<Scalars['String']['output']>;
  /** Names of the places that are left to fill. An answer in which any is left is refused. */
  readonly unfilled: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whether a keyholder's record is good enough to ring by. People are rung in this order, those who are away today last. */
export type Fitness =
  /** Every rule is kept. */
  | 'FIT'
  /** No rule is broken, but some are not known to be kept. */
  | 'FIT_WITH_UNKNOWNS'
  /** At least one rule is broken. */
  | 'UNFIT';

export type FitnessFilter = {
  readonly eq?: InputMaybe<Fitness>;
  readonly in?: InputMaybe<ReadonlyArray<Fitness>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Fitness>;
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

/** What the gauge is read from: rows that the caller may read, or those that are counted for callers who may not. */
export type Gauged = CountedEngagement | LastEngaged;

export type GaugedStakeholders =
  /** An organisation is engaged if it, or one of its people, was. */
  | 'ORGANISATIONS'
  /** People with a current affiliation, counted by their organisations. */
  | 'PEOPLE';

/** A named group of stakeholders, such as the police committee. */
export type Group = Node & {
  readonly __typename?: 'Group';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many organisations that are not archived the caller may read. */
  readonly organisationCount: Maybe<Scalars['Int']['output']>;
  /** Organisations that are not archived, by name. */
  readonly organisations: Maybe<ReadonlyArray<Organisation>>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A named group of stakeholders, such as the police committee. */
export type GroupOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

export type GroupFilter = {
  readonly and?: InputMaybe<ReadonlyArray<GroupFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<GroupFilter>;
  readonly or?: InputMaybe<ReadonlyArray<GroupFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type GroupPayload = {
  readonly __typename?: 'GroupPayload';
  readonly group: Maybe<Group>;
};

export type GroupSort = {
  readonly direction?: SortDirection;
  readonly field: GroupSortField;
};

export type GroupSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

/** What an officer notes for the force alone. */
export type HandlingNote = Node & {
  readonly __typename?: 'HandlingNote';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly handling: Maybe<QuestionHandling>;
  readonly id: Scalars['ID']['output'];
  readonly officer: Maybe<Correspondent>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * Mail that made no post and waits for a SPOC: of a directorate that its question is routed to, where the reply address
 * tells the question, otherwise of the directorate for communities. Its sender is never answered. Kept for 120 days.
 */
export type HeldMail = Node & {
  readonly __typename?: 'HeldMail';
  readonly access: Access;
  /** Whose address that is. */
  readonly account: Maybe<Correspondent>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Null while it waits. */
  readonly outcome: Maybe<HeldOutcome>;
  /** The one that its reply address was made for. */
  readonly question: Maybe<Question>;
  readonly reason: Maybe<HeldReason>;
  readonly receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** As the mail says, which anybody may forge. */
  readonly sender: Maybe<Scalars['String']['output']>;
  readonly subject: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Without quotes and signature. */
  readonly visibleText: Maybe<Scalars['String']['output']>;
  readonly wholeText: Maybe<Scalars['String']['output']>;
};

export type HeldMailChange = {
  readonly __typename?: 'HeldMailChange';
  /** As the caller may read it now; null when it is GONE. */
  readonly heldMail: Maybe<HeldMail>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
};

export type HeldMailConnection = {
  readonly __typename?: 'HeldMailConnection';
  readonly edges: ReadonlyArray<HeldMailEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HeldMailEdge = {
  readonly __typename?: 'HeldMailEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HeldMail;
};

export type HeldMailFilter = {
  readonly and?: InputMaybe<ReadonlyArray<HeldMailFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<HeldMailFilter>;
  readonly or?: InputMaybe<ReadonlyArray<HeldMailFilter>>;
  readonly outcome?: InputMaybe<HeldOutcomeFilter>;
  readonly question?: InputMaybe<QuestionFilter>;
  readonly reason?: InputMaybe<HeldReasonFilter>;
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
  readonly sender?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type HeldMailPayload = {
  readonly __typename?: 'HeldMailPayload';
  readonly heldMail: Maybe<HeldMail>;
};

export type HeldMailSort = {
  readonly direction?: SortDirection;
  readonly field: HeldMailSortField;
};

export type HeldMailSortField =
  | 'createdAt'
  | 'receivedAt'
  | 'sender'
  | 'updatedAt';

export type HeldOutcome =
  | 'DISCARDED'
  /** It became a note of the force's. */
  | 'NOTED'
  | 'POSTED';

export type HeldOutcomeFilter = {
  readonly eq?: InputMaybe<HeldOutcome>;
  readonly in?: InputMaybe<ReadonlyArray<HeldOutcome>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<HeldOutcome>;
};

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

export type HeldReasonFilter = {
  readonly eq?: InputMaybe<HeldReason>;
  readonly in?: InputMaybe<ReadonlyArray<HeldReason>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<HeldReason>;
};

/** One changed field of one record. */
export type HistoryEntry = Node & {
  readonly __typename?: 'HistoryEntry';
  readonly access: Access;
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Display name, at the time, of the account that made the change. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** The stricter of the value's classes before and after. */
  readonly class: Maybe<DataClass>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly newValue: Maybe<Scalars['JSON']['output']>;
  readonly objectId: Maybe<Scalars['ID']['output']>;
  readonly objectType: Maybe<Scalars['String']['output']>;
  /** The record's version after the change. */
  readonly objectVersion: Maybe<Scalars['Int']['output']>;
  readonly oldValue: Maybe<Scalars['JSON']['output']>;
  readonly operation: Maybe<Scalars['String']['output']>;
  /** Display name, at the time, of the account whose proposal the change confirms; otherwise null. */
  readonly proposedBy: Maybe<Scalars['String']['output']>;
  /** Where the change came from: `api`, `command:…`, or a loader's name. */
  readonly source: Maybe<Scalars['String']['output']>;
};

export type HistoryEntryConnection = {
  readonly __typename?: 'HistoryEntryConnection';
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HistoryEntryEdge = {
  readonly __typename?: 'HistoryEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HistoryEntry;
};

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
};

/** What mentions are counted by. An organisation with premises in several wards or squares counts in each. */
export type ImpactDimension =
  | 'SECTOR'
  /** Squares of the National Grid, of 250 m; for rounded counts, larger where few organisations have premises. */
  | 'SQUARE'
  | 'WARD';

export type ImpactRow = {
  readonly __typename?: 'ImpactRow';
  /** Of the second dimension, if one was asked for. */
  readonly andKey: Maybe<Scalars['String']['output']>;
  readonly andLabel: Maybe<Scalars['String']['output']>;
  /** How many of them were asked how they feel about it. Null if that is too few to be told. */
  readonly asked: Maybe<Scalars['Int']['output']>;
  /**
   * The id of the ward or sector; of a square, the metres of its side and its coordinates, counted in sides. OTHER: small
   * ones together. Null: organisations without any.
   */
  readonly key: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** From -2 (badly) to 2 (well), each organisation counted once. Null if nobody was asked, or too few to be told. */
  readonly meanSentiment: Maybe<Scalars['Float']['output']>;
  /** How many organisations named the issue in the month. Null if `suppressed`. */
  readonly mentions: Maybe<Scalars['Int']['output']>;
  /**
   * The ground of a square; null of others. One that is larger than 250 m stands for what is left of it by smaller ones in
   * the same table.
   */
  readonly shape: Maybe<Scalars['GeoJSON']['output']>;
  /** Whether the counts are withheld because they could tell of a single organisation. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** What the impact is read from: rows that the caller may read, or those that are counted for callers who may not. */
export type Impacted = CountedMention | EngagementIssue;

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** The version as it was read, of an account whose invitation has not been accepted. */
export type InviteAgainInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/**
 * A colleague has the role STAKEHOLDER and belongs to the inviting owner's organisation. Anything else in `roles`,
 * `organisation`, `person` or `suspendedAt` is refused with `FORBIDDEN_FIELD`.
 */
export type InviteColleagueInput = {
  readonly displayName: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly standing: Standing;
  readonly suspendedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A concern that affects a stakeholder. */
export type Issue = Node & {
  readonly __typename?: 'Issue';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many organisations that are not archived the caller may read. */
  readonly organisationCount: Maybe<Scalars['Int']['output']>;
  /** Organisations that are not archived, by name. */
  readonly organisations: Maybe<ReadonlyArray<Organisation>>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A concern that affects a stakeholder. */
export type IssueOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  readonly edges: ReadonlyArray<IssueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Issue;
};

export type IssueFilter = {
  readonly and?: InputMaybe<ReadonlyArray<IssueFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<IssueFilter>;
  readonly or?: InputMaybe<ReadonlyArray<IssueFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type IssueImpact = {
  readonly __typename?: 'IssueImpact';
  /** The moment as of which this is known. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether counts are exact. Callers who may not read the engagements get them rounded to the nearest 5. */
  readonly exact: Scalars['Boolean']['output'];
  readonly month: Scalars['String']['output'];
  readonly rows: ReadonlyArray<ImpactRow>;
};

export type IssuePayload = {
  readonly __typename?: 'IssuePayload';
  readonly issue: Maybe<Issue>;
};

export type IssueSort = {
  readonly direction?: SortDirection;
  readonly field: IssueSortField;
};

export type IssueSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

export type IssueTrend = {
  readonly __typename?: 'IssueTrend';
  readonly asked: Maybe<Scalars['Int']['output']>;
  readonly issue: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  /** The mean of the twelve months before. Null if one of them is withheld. */
  readonly meanBefore: Maybe<Scalars['Float']['output']>;
  readonly meanSentiment: Maybe<Scalars['Float']['output']>;
  /** How many organisations named it in the month. Null if `suppressed`. */
  readonly mentions: Maybe<Scalars['Int']['output']>;
  /**
   * `Protest: 14 mentions in November, 6 a month before.` Null unless there are more than before, or where one of the
   * figures is withheld. It says what was, and nothing of what will be.
   */
  readonly rises: Maybe<Scalars['String']['output']>;
  readonly suppressed: Scalars['Boolean']['output'];
};

export type IssueTrends = {
  readonly __typename?: 'IssueTrends';
  readonly asOf: Scalars['DateTime']['output'];
  readonly exact: Scalars['Boolean']['output'];
  /** Issues by name. */
  readonly issues: ReadonlyArray<IssueTrend>;
  readonly month: Scalars['String']['output'];
};

/** A person who holds keys to a premises, in call order. */
export type Keyholder = Node & {
  readonly __typename?: 'Keyholder';
  /** Whether there is such a day. */
  readonly absentToday: Maybe<Scalars['Boolean']['output']>;
  /**
   * The last day of an absence from these premises that lasts today, in London; null if none does that the caller may
   * read. Such a keyholder is rung after all others.
   */
  readonly absentUntil: Maybe<Scalars['Date']['output']>;
  readonly access: Access;
  /** The day on which the person agreed to be listed. */
  readonly agreedOn: Maybe<Scalars['Date']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 is rung first; 1 to 99. */
  readonly callOrder: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  /** Of the record, not of tonight: an absence does not change it. */
  readonly fitness: Maybe<Fitness>;
  /** Holds keys to all parts. */
  readonly fullAccess: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Lives at the premises. */
  readonly occupier: Maybe<Scalars['Boolean']['output']>;
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  /** Whether each rule is kept, as far as the caller may read what it depends on. */
  readonly rules: Maybe<ReadonlyArray<KeyholderRule>>;
  /** Set while the person must not be rung. */
  readonly suspendedAt: Maybe<Scalars['DateTime']['output']>;
  /** Knows the alarm. */
  readonly trained: Maybe<Scalars['Boolean']['output']>;
  readonly transport: Maybe<Transport>;
  /** Minutes to the premises at night. */
  readonly travelMinutes: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A person who holds keys to a premises, in call order. */
export type KeyholderFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type KeyholderConnection = {
  readonly __typename?: 'KeyholderConnection';
  readonly edges: ReadonlyArray<KeyholderEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type KeyholderEdge = {
  readonly __typename?: 'KeyholderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Keyholder;
};

export type KeyholderFilter = {
  readonly agreedOn?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<KeyholderFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly callOrder?: InputMaybe<IntFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly fitness?: InputMaybe<FitnessFilter>;
  readonly fullAccess?: InputMaybe<BooleanFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<KeyholderFilter>;
  readonly occupier?: InputMaybe<BooleanFilter>;
  readonly or?: InputMaybe<ReadonlyArray<KeyholderFilter>>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly rules?: InputMaybe<KeyholderRuleFilter>;
  readonly suspendedAt?: InputMaybe<DateTimeFilter>;
  readonly trained?: InputMaybe<BooleanFilter>;
  readonly transport?: InputMaybe<TransportFilter>;
  readonly travelMinutes?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly verifiedAt?: InputMaybe<DateTimeFilter>;
};

export type KeyholderPayload = {
  readonly __typename?: 'KeyholderPayload';
  readonly keyholder: Maybe<Keyholder>;
};

/** A rule about a keyholder's record, and whether this record keeps it. */
export type KeyholderRule = {
  readonly __typename?: 'KeyholderRule';
  readonly code: KeyholderRuleCode;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  readonly state: RuleState;
  /** Whether the rule is kept, in words; says so if that is not known. */
  readonly words: Scalars['String']['output'];
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
  readonly eq?: InputMaybe<KeyholderRuleCode>;
  readonly in?: InputMaybe<ReadonlyArray<KeyholderRuleCode>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<KeyholderRuleCode>;
};

/** One rule meets all of these conditions. */
export type KeyholderRuleFilter = {
  readonly code?: InputMaybe<KeyholderRuleCodeFilter>;
  readonly state?: InputMaybe<RuleStateFilter>;
};

export type KeyholderSort = {
  readonly direction?: SortDirection;
  readonly field: KeyholderSortField;
};

export type KeyholderSortField =
  | 'callOrder'
  | 'createdAt'
  | 'fitness'
  | 'travelMinutes'
  | 'updatedAt'
  | 'verifiedAt';

/** The records that were changed together, in the order of the input. */
export type KeyholdersPayload = {
  readonly __typename?: 'KeyholdersPayload';
  readonly keyholders: ReadonlyArray<Keyholder>;
};


/** The records that were changed together, in the order of the input. */
export type KeyholdersPayloadKeyholdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * When a stakeholder was last met by one directorate in one way, or last had an answer from it. Only the gauge leads here:
 * the timeline shows the engagements themselves.
 */
export type LastEngaged = {
  readonly __typename?: 'LastEngaged';
  readonly access: Access;
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  /** The code of its kind; ANSWER for answers. */
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly lastAt: Maybe<Scalars['DateTime']['output']>;
  readonly through: Maybe<EngagedThrough>;
};

/** The categories of logging of the Data Protection Act 2018, s.62. */
export type LedgerCategory =
  | 'ALTERATION'
  | 'COLLECTION'
  | 'COMBINATION'
  | 'CONSULTATION'
  | 'DISCLOSURE'
  | 'ERASURE';

export type LedgerCategoryFilter = {
  readonly eq?: InputMaybe<LedgerCategory>;
  readonly in?: InputMaybe<ReadonlyArray<LedgerCategory>>;
  readonly ne?: InputMaybe<LedgerCategory>;
};

/** One look at, or change of, personal data: who, when, why, about whom; never a value (Data Protection Act 2018, s.62). */
export type LedgerRecord = Node & {
  readonly __typename?: 'LedgerRecord';
  readonly access: Access;
  readonly account: Maybe<Scalars['ID']['output']>;
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The account, if the caller may read accounts. */
  readonly caller: Maybe<Account>;
  readonly category: Maybe<LedgerCategory>;
  readonly classes: Maybe<ReadonlyArray<DataClass>>;
  /**
   * `session:…`, `apiKey:…`, `link:…` for a password set by an e-mailed link and for a calendar feed, or `command:…` for a
   * command run on the server.
   */
  readonly client: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly operation: Maybe<Scalars['String']['output']>;
  /** The reason given in the header `Beadle-Purpose`. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Position in the chain, from 1, without gaps. */
  readonly seq: Maybe<Scalars['Int']['output']>;
  /** Ids of the people, accounts, and organisations opened by break-glass that it was about. */
  readonly subjects: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

export type LedgerRecordConnection = {
  readonly __typename?: 'LedgerRecordConnection';
  readonly edges: ReadonlyArray<LedgerRecordEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerRecordEdge = {
  readonly __typename?: 'LedgerRecordEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerRecord;
};

export type LedgerRecordFilter = {
  readonly account?: InputMaybe<IdFilter>;
  readonly and?: InputMaybe<ReadonlyArray<LedgerRecordFilter>>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly category?: InputMaybe<LedgerCategoryFilter>;
  readonly not?: InputMaybe<LedgerRecordFilter>;
  readonly operation?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<LedgerRecordFilter>>;
};

/**
 * A person or organisation, also if archived, as readers of the ledger need to identify them: enough to tell two of the
 * same name apart, and nothing more. `id` is the id of the person or organisation.
 */
export type LedgerSubject = {
  readonly __typename?: 'LedgerSubject';
  readonly access: Access;
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** When they were added to the register. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** For a person: where they work and their role; for an organisation: its sector and the postcode of its first premises. */
  readonly detail: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<LedgerSubjectKind>;
  readonly name: Maybe<Scalars['String']['output']>;
};

export type LedgerSubjectConnection = {
  readonly __typename?: 'LedgerSubjectConnection';
  readonly edges: ReadonlyArray<LedgerSubjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerSubjectEdge = {
  readonly __typename?: 'LedgerSubjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerSubject;
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
  readonly eq?: InputMaybe<LocationPrecision>;
  readonly in?: InputMaybe<ReadonlyArray<LocationPrecision>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<LocationPrecision>;
};

export type LogEngagementInput = {
  readonly allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 5. */
  readonly confidence?: InputMaybe<Scalars['Int']['input']>;
  /** May be left out by a SPOC who serves a single one. */
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly followUpDueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 20. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 20. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The code of a kind, such as MEETING. */
  readonly kind: Scalars['String']['input'];
  /** 1 to 5. */
  readonly need?: InputMaybe<Scalars['Int']['input']>;
  readonly needsHeard?: InputMaybe<Scalars['String']['input']>;
  readonly occurredAt: Scalars['DateTime']['input'];
  /** At most 50 accounts or directorates; left out: the caller. */
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 50. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 200; where organisations are named, people of these. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 5. */
  readonly satisfaction?: InputMaybe<Scalars['Int']['input']>;
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: HELD if it has begun, otherwise PLANNED. */
  readonly status?: InputMaybe<EngagementStatus>;
  /** 1 to 4,000 characters. */
  readonly summary: Scalars['String']['input'];
};

/**
 * That somebody of the force looked at something of the caller's organisation, in the words of the office and not of the
 * officer. Looks that agree in all of this are one. Those at private numbers, restricted notes and the like are never
 * shown, nor are some directorates'.
 */
export type Look = Node & {
  readonly __typename?: 'Look';
  readonly access: Access;
  readonly category: Maybe<LedgerCategory>;
  /** What kind of data it was about. */
  readonly class: Maybe<DataClass>;
  /** In London. */
  readonly day: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Such as `a SPOC of the Crime Directorate`; never an officer. */
  readonly office: Maybe<Scalars['String']['output']>;
  /** The organisation that it concerns. Where person and premises are empty, the look was at the organisation itself. */
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  /** What was done with what, in plain words: `to see names, work contacts and premises`. */
  readonly purpose: Maybe<Scalars['String']['output']>;
};

export type LookConnection = {
  readonly __typename?: 'LookConnection';
  readonly edges: ReadonlyArray<LookEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LookEdge = {
  readonly __typename?: 'LookEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Look;
};

/** What the caller's account wants of the mails that tell of questions. Until it chooses: no text. */
export type MailChoice = Node & {
  readonly __typename?: 'MailChoice';
  readonly access: Access;
  readonly account: Maybe<Account>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether mails hold what was written; otherwise only a link to it. */
  readonly hasText: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type MailChoiceConnection = {
  readonly __typename?: 'MailChoiceConnection';
  readonly edges: ReadonlyArray<MailChoiceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MailChoiceEdge = {
  readonly __typename?: 'MailChoiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MailChoice;
};

export type MailChoiceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<MailChoiceFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<MailChoiceFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MailChoiceFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type MailChoicePayload = {
  readonly __typename?: 'MailChoicePayload';
  readonly mailChoice: Maybe<MailChoice>;
};

export type MailChoiceSort = {
  readonly direction?: SortDirection;
  readonly field: MailChoiceSortField;
};

export type MailChoiceSortField =
  | 'createdAt'
  | 'updatedAt';

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
  readonly eq?: InputMaybe<MailState>;
  readonly in?: InputMaybe<ReadonlyArray<MailState>>;
  readonly ne?: InputMaybe<MailState>;
};

/** The records that were changed together, in the order of the input. */
export type ManyPremisesPayload = {
  readonly __typename?: 'ManyPremisesPayload';
  readonly premises: ReadonlyArray<Premises>;
};


/** The records that were changed together, in the order of the input. */
export type ManyPremisesPayloadPremisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** `BAD_USER_INPUT` names `record` if it does not exist. */
  readonly acceptException: ExceptionAcceptancePayload;
  /**
   * Posts the mail as its sender, if the sender's address is an account that may write on the asker's side of the question;
   * otherwise the mail becomes a note of the force's. `CONFLICT` with `extensions.status` where the question was withdrawn,
   * or closed more than 28 days ago.
   */
  readonly acceptHeldMail: HeldMailPayload;
  /** Makes the change, in the decider's right. CONFLICT if it is decided already, or the value has changed since. */
  readonly acceptPendingChange: PendingChangePayload;
  /** At once: the person, their place in the organisation and their work contacts, all or none. OWNER and EDITOR only. */
  readonly addColleague: AddColleaguePayload;
  readonly addCommitment: CommitmentPayload;
  /** `BAD_USER_INPUT` for an issue that is none of the engagement's. */
  readonly addEngagementIssue: EngagementIssuePayload;
  /**
   * Marks a record as a favourite of the caller's account, at most 200 (`CONFLICT`). Marking it again changes nothing.
   * `NOT_FOUND` if the record does not exist for the caller.
   */
  readonly addFavourite: FavouritePayload;
  /** `CONFLICT` with `extensions.status` where the question is not to be answered, or a colleague has answered meanwhile. */
  readonly answerQuestion: QuestionPayload;
  readonly archiveAbsence: AbsencePayload;
  /** With their own account, stakeholders leave their organisation; `CONFLICT` for its last active owner. */
  readonly archiveAccount: AccountPayload;
  readonly archiveAffiliation: AffiliationPayload;
  readonly archiveAnswerTemplate: AnswerTemplatePayload;
  readonly archiveClosedDay: ClosedDayPayload;
  /** Withdraws an invitation: its link stops working. */
  readonly archiveColleagueInvitation: ColleagueInvitationPayload;
  readonly archiveCommitment: CommitmentPayload;
  readonly archiveContactPoint: ContactPointPayload;
  readonly archiveDirectorate: DirectoratePayload;
  readonly archiveEngagement: EngagementPayload;
  readonly archiveEngagementIssue: EngagementIssuePayload;
  readonly archiveEngagementKind: EngagementKindPayload;
  /** It is an exception again. */
  readonly archiveExceptionAcceptance: ExceptionAcceptancePayload;
  readonly archiveExpectation: ExpectationPayload;
  readonly archiveGroup: GroupPayload;
  readonly archiveIssue: IssuePayload;
  readonly archiveKeyholder: KeyholderPayload;
  /** All or none, as `changeOrganisations`. */
  readonly archiveManyPremises: ManyPremisesPayload;
  readonly archiveOrganisation: OrganisationPayload;
  /** All or none, as `changeOrganisations`. */
  readonly archiveOrganisations: OrganisationsPayload;
  /** All or none, as `changeOrganisations`. */
  readonly archivePeople: PeoplePayload;
  readonly archivePerson: PersonPayload;
  readonly archivePremises: PremisesPayload;
  readonly archiveRestrictedNote: RestrictedNotePayload;
  readonly archiveRoutingRule: RoutingRulePayload;
  readonly archiveSector: SectorPayload;
  readonly archiveSpocAssignment: SpocAssignmentPayload;
  readonly archiveTopic: TopicPayload;
  readonly archiveWish: WishPayload;
  readonly archiveWorkingPeriod: WorkingPeriodPayload;
  readonly archiveZone: ZonePayload;
  /** The force asks something back: its clock stands until the reply. */
  readonly askBack: QuestionPayload;
  readonly askQuestion: QuestionPayload;
  /** Opens one subject's private contacts to the caller alone. */
  readonly breakGlass: BreakGlassPayload;
  readonly cancelEngagement: EngagementPayload;
  /** Cancels one, those from one on, or all that have not begun. */
  readonly cancelSeries: EngagementSeriesPayload;
  /**
   * Changes many organisations, all or none. A refusal names its records in `extensions.records`; `CONFLICT` names all
   * that were changed since they were read.
   */
  readonly changeOrganisations: OrganisationsPayload;
  readonly changeRoutes: QuestionPayload;
  /**
   * Changes one, those from one on, or all that have not begun. What was changed of one alone keeps that change; what was
   * held, cancelled or missed stays. Answers with the series that has what was changed: for FOLLOWING a new one.
   */
  readonly changeSeries: EngagementSeriesPayload;
  /** By a SPOC of a directorate that is asked, while the question is open: its due times follow. */
  readonly changeUrgency: QuestionPayload;
  /** For the caller's own account. */
  readonly chooseMail: MailChoicePayload;
  readonly closeQuestion: QuestionPayload;
  /** Confirms another account's request. For signed-in inspectors only: never their own request, never with an API key. */
  readonly confirmBreakGlass: BreakGlassPayload;
  /**
   * It is still right. A keyholder is verified with that. CONFLICT if the record has been changed or ended meanwhile, if
   * somebody else has confirmed it, or if the round is over.
   */
  readonly confirmCareItem: CareItemPayload;
  /** Confirms an organisation that registered itself; CONFLICT if it is confirmed. */
  readonly confirmOrganisation: OrganisationPayload;
  readonly createAbsence: AbsencePayload;
  /**
   * Creates an account without a password and invites its owner by e-mail. An account created suspended is invited later,
   * with `inviteAgain`.
   */
  readonly createAccount: AccountPayload;
  readonly createAffiliation: AffiliationPayload;
  readonly createAnswerTemplate: AnswerTemplatePayload;
  readonly createApiKey: CreateApiKeyPayload;
  readonly createCalendarFeed: CalendarFeedAddressPayload;
  readonly createClosedDay: ClosedDayPayload;
  readonly createContactPoint: ContactPointPayload;
  readonly createDirectorate: DirectoratePayload;
  /** The next version, which is in force from then on. */
  readonly createEngagementFeedback: EngagementFeedbackPayload;
  readonly createEngagementKind: EngagementKindPayload;
  readonly createExpectation: ExpectationPayload;
  readonly createGroup: GroupPayload;
  readonly createIssue: IssuePayload;
  readonly createKeyholder: KeyholderPayload;
  readonly createOrganisation: OrganisationPayload;
  readonly createPerson: PersonPayload;
  readonly createPremises: PremisesPayload;
  readonly createRestrictedNote: RestrictedNotePayload;
  readonly createRoutingRule: RoutingRulePayload;
  readonly createSector: SectorPayload;
  readonly createSpocAssignment: SpocAssignmentPayload;
  /**
   * Creates a stakeholder's records together, all or none. `BAD_USER_INPUT` and `FORBIDDEN_FIELD` name fields by their
   * path: `person.familyName`, `premises.0.postcode`.
   */
  readonly createStakeholder: StakeholderPayload;
  readonly createTopic: TopicPayload;
  readonly createWish: WishPayload;
  readonly createWorkingPeriod: WorkingPeriodPayload;
  readonly createZone: ZonePayload;
  readonly discardHeldMail: HeldMailPayload;
  readonly endBreakGlass: BreakGlassPayload;
  /**
   * At once: their place in the organisation ends and their contacts there are archived. That they give up the keys of its
   * premises is proposed. OWNER and EDITOR only. If an OWNER does it, their account of the organisation is suspended too,
   * unless it is not the caller's to suspend, and their open invitation is withdrawn; `CONFLICT` naming `id` if no active
   * owner would be left. An e-mail address that a colleague who stays has too tells nothing of whose an account is.
   */
  readonly endColleague: EndColleaguePayload;
  /** Ends all sessions of an account except the one that asks. */
  readonly endOtherSessions: EndSessionPayload;
  /** Ends one session: the caller's own or, for administrators, anyone's. */
  readonly endSession: EndSessionPayload;
  /** What was planned, or was missed at most 90 days ago, was held. `BAD_USER_INPUT` before it has begun. */
  readonly holdEngagement: EngagementPayload;
  /** Sends a new invitation to someone without a password; earlier ones become void. */
  readonly inviteAgain: AccountPayload;
  /**
   * Invites a colleague by e-mail; a newer invitation of the same address replaces the older. Somebody who has an account
   * already is told so by e-mail, and nothing changes. `CONFLICT` if the organisation would have more than 20 accounts:
   * suspended ones and open invitations count, archived accounts do not. `CONFLICT` while the organisation is unconfirmed
   * or archived.
   */
  readonly inviteColleague: ColleagueInvitationPayload;
  /**
   * Two directorates at one meeting share one engagement: adds the caller to its officers and changes nothing else. For a
   * SPOC of any directorate who may read it; again changes nothing. `CONFLICT` unless it is planned or held.
   */
  readonly joinEngagement: EngagementPayload;
  /**
   * Records what was held, or plans what is to be. `BAD_USER_INPUT` for what is planned in the past or held in the future,
   * and for people of none of the organisations.
   */
  readonly logEngagement: EngagementPayload;
  /** The force's word that a reply, such as thanks, needs no answer. Sends no mail. */
  readonly needNoAnswer: QuestionPayload;
  readonly noteOnQuestion: QuestionPayload;
  /**
   * Puts keyholders of one premises, at most 99, in the order in which they are rung. They share out the call-order
   * numbers that they hold; duplicates move to the next free number. All or none, as `changeOrganisations`.
   */
  readonly orderKeyholders: KeyholdersPayload;
  /**
   * Plans a series with its first meetings; a job makes the others, up to 24 months ahead. `BAD_USER_INPUT` for a rule that
   * does not end, gives no day or more than 400, or is by the hour or less, for a first day that has passed, and for an
   * unknown zone.
   */
  readonly planSeries: EngagementSeriesPayload;
  readonly proposeCallOutNumber: PendingChangePayload;
  readonly proposeCallOutNumberRemoval: PendingChangePayload;
  /** `NOT_FOUND` for a keyholder, and `BAD_USER_INPUT` for premises or a person, that are not the organisation's. */
  readonly proposeKeyholder: PendingChangePayload;
  readonly proposeKeyholderRemoval: PendingChangePayload;
  /** Proposes that the organisation has given up premises of its own. */
  readonly proposeLeavingPremises: PendingChangePayload;
  readonly proposePremises: PendingChangePayload;
  /** By the asker's side, once a question (`CONFLICT` after that), when it is answered or closed. Closes an answered one. */
  readonly rateQuestion: QuestionPayload;
  readonly recordConsent: ConsentEventPayload;
  readonly rejectPendingChange: PendingChangePayload;
  /** Marks other questions that the caller may read as being on the same matter. */
  readonly relateQuestions: QuestionPayload;
  /** Removes the mark from a record. Succeeds if there is none. */
  readonly removeFavourite: FavouritePayload;
  readonly removePasskey: PasskeyPayload;
  readonly renamePasskey: PasskeyPayload;
  /** Replaces the address: the old one is refused from now on. `CONFLICT` for a feed that was revoked. */
  readonly renewCalendarFeed: CalendarFeedAddressPayload;
  /** Within 28 days of its closing. */
  readonly reopenQuestion: QuestionPayload;
  /** By the asker's side, to what the force asked back or answered. */
  readonly replyToQuestion: QuestionPayload;
  /**
   * Removes all second factors of someone who has lost them and ends their sessions; the next password sign-in sets up new
   * ones.
   */
  readonly resetSecondFactors: AccountPayload;
  readonly restoreAbsence: AbsencePayload;
  readonly restoreAccount: AccountPayload;
  readonly restoreAffiliation: AffiliationPayload;
  readonly restoreAnswerTemplate: AnswerTemplatePayload;
  readonly restoreClosedDay: ClosedDayPayload;
  readonly restoreCommitment: CommitmentPayload;
  readonly restoreContactPoint: ContactPointPayload;
  readonly restoreDirectorate: DirectoratePayload;
  readonly restoreEngagement: EngagementPayload;
  readonly restoreEngagementIssue: EngagementIssuePayload;
  readonly restoreEngagementKind: EngagementKindPayload;
  readonly restoreExceptionAcceptance: ExceptionAcceptancePayload;
  readonly restoreExpectation: ExpectationPayload;
  readonly restoreGroup: GroupPayload;
  readonly restoreIssue: IssuePayload;
  readonly restoreKeyholder: KeyholderPayload;
  readonly restoreManyPremises: ManyPremisesPayload;
  readonly restoreOrganisation: OrganisationPayload;
  readonly restoreOrganisations: OrganisationsPayload;
  readonly restorePeople: PeoplePayload;
  readonly restorePerson: PersonPayload;
  readonly restorePremises: PremisesPayload;
  readonly restoreRestrictedNote: RestrictedNotePayload;
  readonly restoreRoutingRule: RoutingRulePayload;
  readonly restoreSector: SectorPayload;
  readonly restoreSpocAssignment: SpocAssignmentPayload;
  readonly restoreTopic: TopicPayload;
  readonly restoreWish: WishPayload;
  readonly restoreWorkingPeriod: WorkingPeriodPayload;
  readonly restoreZone: ZonePayload;
  readonly revokeApiKey: ApiKeyPayload;
  readonly revokeCalendarFeed: CalendarFeedPayload;
  readonly takeQuestion: QuestionPayload;
  /** Removes the link to the single sign-on provider; the next sign-in there is matched by e-mail again. */
  readonly unlinkSingleSignOn: AccountPayload;
  readonly updateAbsence: AbsencePayload;
  /**
   * An owner may change `standing` and `suspendedAt` of their organisation's stakeholders, also their own. `CONFLICT` if no
   * active owner would be left.
   */
  readonly updateAccount: AccountPayload;
  readonly updateAffiliation: AffiliationPayload;
  readonly updateAnswerTemplate: AnswerTemplatePayload;
  readonly updateClosedDay: ClosedDayPayload;
  /** Also says that it was kept, or was not. */
  readonly updateCommitment: CommitmentPayload;
  readonly updateContactPoint: ContactPointPayload;
  readonly updateDirectorate: DirectoratePayload;
  readonly updateEngagement: EngagementPayload;
  readonly updateEngagementIssue: EngagementIssuePayload;
  readonly updateEngagementKind: EngagementKindPayload;
  readonly updateExceptionAcceptance: ExceptionAcceptancePayload;
  readonly updateExpectation: ExpectationPayload;
  readonly updateGroup: GroupPayload;
  readonly updateIssue: IssuePayload;
  readonly updateKeyholder: KeyholderPayload;
  readonly updateOrganisation: OrganisationPayload;
  readonly updateOrganisationIssue: OrganisationIssuePayload;
  /** Changes what the caller's organisation says of itself, and proposes what others trust. OWNER and EDITOR only. */
  readonly updateOwnProfile: UpdateOwnProfilePayload;
  readonly updatePerson: PersonPayload;
  readonly updatePremises: PremisesPayload;
  readonly updateResponseTime: ResponseTimePayload;
  readonly updateRestrictedNote: RestrictedNotePayload;
  readonly updateRoutingRule: RoutingRulePayload;
  readonly updateSector: SectorPayload;
  readonly updateSpocAssignment: SpocAssignmentPayload;
  readonly updateTopic: TopicPayload;
  readonly updateWish: WishPayload;
  readonly updateWorkingPeriod: WorkingPeriodPayload;
  readonly updateZone: ZonePayload;
  /** Records when keyholders were verified. All or none, as `changeOrganisations`. */
  readonly verifyKeyholders: KeyholdersPayload;
  /** By its proposer, or an owner. */
  readonly withdrawPendingChange: PendingChangePayload;
  readonly withdrawQuestion: QuestionPayload;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAcceptExceptionArgs = {
  input: AcceptExceptionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAcceptHeldMailArgs = {
  input: AcceptHeldMailInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAcceptPendingChangeArgs = {
  input: AcceptPendingChangeInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAddColleagueArgs = {
  input: AddColleagueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAddCommitmentArgs = {
  input: AddCommitmentInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAddEngagementIssueArgs = {
  input: AddEngagementIssueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAddFavouriteArgs = {
  input: AddFavouriteInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveAbsenceArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveAccountArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveAffiliationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveAnswerTemplateArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveClosedDayArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveColleagueInvitationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveCommitmentArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveContactPointArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveDirectorateArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveEngagementArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveEngagementIssueArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveEngagementKindArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveExceptionAcceptanceArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveExpectationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveGroupArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveIssueArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveKeyholderArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveManyPremisesArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveOrganisationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveOrganisationsArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchivePeopleArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchivePersonArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchivePremisesArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveRestrictedNoteArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveRoutingRuleArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveSectorArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveSpocAssignmentArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveTopicArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveWishArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveWorkingPeriodArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationArchiveZoneArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAskBackArgs = {
  input: AnswerQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCancelEngagementArgs = {
  input: CancelEngagementInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCancelSeriesArgs = {
  input: CancelSeriesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationChangeOrganisationsArgs = {
  input: ChangeOrganisationsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationChangeRoutesArgs = {
  input: ChangeRoutesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationChangeSeriesArgs = {
  input: ChangeSeriesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationChangeUrgencyArgs = {
  input: ChangeUrgencyInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationChooseMailArgs = {
  input: ChooseMailInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCloseQuestionArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationConfirmBreakGlassArgs = {
  input: ConfirmBreakGlassInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationConfirmCareItemArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationConfirmOrganisationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateAbsenceArgs = {
  input: CreateAbsenceInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateAffiliationArgs = {
  input: CreateAffiliationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateAnswerTemplateArgs = {
  input: CreateAnswerTemplateInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateClosedDayArgs = {
  input: CreateClosedDayInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateContactPointArgs = {
  input: CreateContactPointInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateDirectorateArgs = {
  input: CreateDirectorateInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateEngagementFeedbackArgs = {
  input: CreateEngagementFeedbackInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateEngagementKindArgs = {
  input: CreateEngagementKindInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateExpectationArgs = {
  input: CreateExpectationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateIssueArgs = {
  input: CreateIssueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateKeyholderArgs = {
  input: CreateKeyholderInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreatePremisesArgs = {
  input: CreatePremisesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateRestrictedNoteArgs = {
  input: CreateRestrictedNoteInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateRoutingRuleArgs = {
  input: CreateRoutingRuleInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateSectorArgs = {
  input: CreateSectorInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateSpocAssignmentArgs = {
  input: CreateSpocAssignmentInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateStakeholderArgs = {
  input: CreateStakeholderInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateTopicArgs = {
  input: CreateTopicInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateWishArgs = {
  input: CreateWishInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateWorkingPeriodArgs = {
  input: CreateWorkingPeriodInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationCreateZoneArgs = {
  input: CreateZoneInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationDiscardHeldMailArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationEndBreakGlassArgs = {
  input: EndBreakGlassInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationEndColleagueArgs = {
  input: EndColleagueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationHoldEngagementArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationInviteAgainArgs = {
  input: InviteAgainInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationInviteColleagueArgs = {
  input: InviteColleagueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationJoinEngagementArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationLogEngagementArgs = {
  input: LogEngagementInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationNeedNoAnswerArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationNoteOnQuestionArgs = {
  input: NoteOnQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationOrderKeyholdersArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationPlanSeriesArgs = {
  input: PlanSeriesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposeCallOutNumberArgs = {
  input: ProposeCallOutNumberInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposeCallOutNumberRemovalArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposeKeyholderArgs = {
  input: ProposeKeyholderInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposeKeyholderRemovalArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposeLeavingPremisesArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationProposePremisesArgs = {
  input: ProposePremisesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRateQuestionArgs = {
  input: RateQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRejectPendingChangeArgs = {
  input: RejectPendingChangeInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRelateQuestionsArgs = {
  input: RelateQuestionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRemoveFavouriteArgs = {
  input: RemoveFavouriteInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRenewCalendarFeedArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationReopenQuestionArgs = {
  input: ReplyToQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationReplyToQuestionArgs = {
  input: ReplyToQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationResetSecondFactorsArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreAbsenceArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreAccountArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreAffiliationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreAnswerTemplateArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreClosedDayArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreCommitmentArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreContactPointArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreDirectorateArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreEngagementArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreEngagementIssueArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreEngagementKindArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreExceptionAcceptanceArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreExpectationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreGroupArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreIssueArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreKeyholderArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreManyPremisesArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreOrganisationArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreOrganisationsArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestorePeopleArgs = {
  input: RecordVersionsInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestorePersonArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestorePremisesArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreRestrictedNoteArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreRoutingRuleArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreSectorArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreSpocAssignmentArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreTopicArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreWishArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreWorkingPeriodArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRestoreZoneArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationRevokeCalendarFeedArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationTakeQuestionArgs = {
  input: TakeQuestionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUnlinkSingleSignOnArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateAbsenceArgs = {
  input: UpdateAbsenceInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateAffiliationArgs = {
  input: UpdateAffiliationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateAnswerTemplateArgs = {
  input: UpdateAnswerTemplateInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateClosedDayArgs = {
  input: UpdateClosedDayInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateCommitmentArgs = {
  input: UpdateCommitmentInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateContactPointArgs = {
  input: UpdateContactPointInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateDirectorateArgs = {
  input: UpdateDirectorateInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateEngagementArgs = {
  input: UpdateEngagementInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateEngagementIssueArgs = {
  input: UpdateEngagementIssueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateEngagementKindArgs = {
  input: UpdateEngagementKindInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateExceptionAcceptanceArgs = {
  input: UpdateExceptionAcceptanceInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateExpectationArgs = {
  input: UpdateExpectationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateIssueArgs = {
  input: UpdateIssueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateKeyholderArgs = {
  input: UpdateKeyholderInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateOrganisationIssueArgs = {
  input: UpdateOrganisationIssueInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateOwnProfileArgs = {
  input: UpdateOwnProfileInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdatePremisesArgs = {
  input: UpdatePremisesInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateResponseTimeArgs = {
  input: UpdateResponseTimeInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateRestrictedNoteArgs = {
  input: UpdateRestrictedNoteInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateRoutingRuleArgs = {
  input: UpdateRoutingRuleInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateSectorArgs = {
  input: UpdateSectorInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateSpocAssignmentArgs = {
  input: UpdateSpocAssignmentInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateTopicArgs = {
  input: UpdateTopicInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateWishArgs = {
  input: UpdateWishInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateWorkingPeriodArgs = {
  input: UpdateWorkingPeriodInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationUpdateZoneArgs = {
  input: UpdateZoneInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationVerifyKeyholdersArgs = {
  input: VerifyKeyholdersInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationWithdrawPendingChangeArgs = {
  input: RecordVersionInput;
};


/** Changing. Each takes one `input`, answers with the changed object, and is refused whole when any part of it is. */
export type MutationWithdrawQuestionArgs = {
  input: RecordVersionInput;
};

/** A name in a line, and whom it may mean: records of a similar name, nearest first, at most 5 of each type. */
export type NameInLine = {
  readonly __typename?: 'NameInLine';
  readonly organisations: ReadonlyArray<Organisation>;
  readonly people: ReadonlyArray<Person>;
  /** As it stands in the line. */
  readonly phrase: Scalars['String']['output'];
};

/** An object with an id of its own. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NoteOnQuestionInput = {
  readonly id: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What an office of the force may read of any organisation's record. */
export type OfficeSight = {
  readonly __typename?: 'OfficeSight';
  /** Such as `a register manager`. */
  readonly office: Scalars['String']['output'];
  readonly sees: ReadonlyArray<SeenPart>;
};

/** A business, public body, force, agency or association that the force knows. */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  readonly access: Access;
  readonly affiliations: Maybe<ReadonlyArray<Affiliation>>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its changes, newest first: the entries that `history` gives the caller. */
  readonly changes: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly children: Maybe<ReadonlyArray<Organisation>>;
  readonly contactPoints: Maybe<ReadonlyArray<ContactPoint>>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Past and planned, the latest first. */
  readonly engagements: Maybe<EngagementConnection>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  readonly groups: Maybe<ReadonlyArray<Group>>;
  readonly id: Scalars['ID']['output'];
  readonly issues: Maybe<ReadonlyArray<Issue>>;
  readonly kind: Maybe<OrganisationKind>;
  readonly name: Maybe<Scalars['String']['output']>;
  /** The same issues, with what the organisation says about each. */
  readonly organisationIssues: Maybe<ReadonlyArray<OrganisationIssue>>;
  readonly parent: Maybe<Organisation>;
  /** People with an affiliation that has not ended. */
  readonly people: Maybe<ReadonlyArray<Person>>;
  /** The same people, a page at a time: for organisations with more than a list holds. */
  readonly peopleConnection: Maybe<PersonConnection>;
  readonly premises: Maybe<ReadonlyArray<Premises>>;
  readonly restrictedNotes: Maybe<ReadonlyArray<RestrictedNote>>;
  /** The day by which to check that the record is still right and still needed. */
  readonly reviewDate: Maybe<Scalars['Date']['output']>;
  /** Whether that day has passed. */
  readonly reviewOverdue: Maybe<Scalars['Boolean']['output']>;
  readonly sector: Maybe<Sector>;
  /** Priority: 1 is the highest, 3 the lowest. */
  readonly tier: Maybe<Scalars['Int']['output']>;
  /** When it registered itself, until somebody of the force has confirmed that it is what it says; null for all others. */
  readonly unconfirmedSince: Maybe<Scalars['DateTime']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly website: Maybe<Scalars['String']['output']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationContactPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementSort>>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationOrganisationIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationPeopleConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PersonSort>>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationPremisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business, public body, force, agency or association that the force knows. */
export type OrganisationRestrictedNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationChange = {
  readonly __typename?: 'OrganisationChange';
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** As the caller may read it now; null when it is GONE. */
  readonly organisation: Maybe<Organisation>;
};

export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
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
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly contactPoints?: InputMaybe<ContactPointFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly groups?: InputMaybe<GroupFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issues?: InputMaybe<IssueFilter>;
  readonly kind?: InputMaybe<OrganisationKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<OrganisationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  readonly parent?: InputMaybe<OrganisationFilter>;
  readonly people?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly restrictedNotes?: InputMaybe<RestrictedNoteFilter>;
  readonly reviewDate?: InputMaybe<DateFilter>;
  readonly reviewOverdue?: InputMaybe<BooleanFilter>;
  readonly sector?: InputMaybe<SectorFilter>;
  readonly tier?: InputMaybe<IntFilter>;
  readonly unconfirmedSince?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

/**
 * What affects an organisation, as it says itself. It comes and goes with the organisation's `issues`; one that has a text
 * is not taken away before the text is emptied.
 */
export type OrganisationIssue = Node & {
  readonly __typename?: 'OrganisationIssue';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  readonly organisation: Maybe<Organisation>;
  /** The first day. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Up to 1,000 characters: how the organisation is affected. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type OrganisationIssueConnection = {
  readonly __typename?: 'OrganisationIssueConnection';
  readonly edges: ReadonlyArray<OrganisationIssueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationIssueEdge = {
  readonly __typename?: 'OrganisationIssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrganisationIssue;
};

export type OrganisationIssueFilter = {
  readonly and?: InputMaybe<ReadonlyArray<OrganisationIssueFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issue?: InputMaybe<IssueFilter>;
  readonly not?: InputMaybe<OrganisationIssueFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganisationIssueFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly since?: InputMaybe<DateFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type OrganisationIssuePayload = {
  readonly __typename?: 'OrganisationIssuePayload';
  readonly organisationIssue: Maybe<OrganisationIssue>;
};

export type OrganisationIssueSort = {
  readonly direction?: SortDirection;
  readonly field: OrganisationIssueSortField;
};

export type OrganisationIssueSortField =
  | 'createdAt'
  | 'since'
  | 'updatedAt';

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'BUSINESS'
  | 'FORCE_OR_AGENCY'
  | 'PUBLIC_BODY';

export type OrganisationKindFilter = {
  readonly eq?: InputMaybe<OrganisationKind>;
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<OrganisationKind>;
};

export type OrganisationPayload = {
  readonly __typename?: 'OrganisationPayload';
  readonly organisation: Maybe<Organisation>;
};

export type OrganisationSort = {
  readonly direction?: SortDirection;
  readonly field: OrganisationSortField;
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

/** The records that were changed together, in the order of the input. */
export type OrganisationsPayload = {
  readonly __typename?: 'OrganisationsPayload';
  readonly organisations: ReadonlyArray<Organisation>;
};


/** The records that were changed together, in the order of the input. */
export type OrganisationsPayloadOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An e-mail to an account's owner, or to somebody whom a colleague has invited. Its text is stored only in a trial installation without a mail server. Because the text
 * holds a link that lets its reader in, only administrators read it, and each look is in the ledger.
 */
export type OutboxMail = Node & {
  readonly __typename?: 'OutboxMail';
  readonly access: Access;
  /** Null for an invitation to somebody who has no account yet. */
  readonly account: Maybe<Account>;
  readonly attempts: Maybe<Scalars['Int']['output']>;
  readonly body: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Error code of the last failed attempt, or the status code of the report that it was not delivered (RFC 3463). */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** When it was sent, given up or kept. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly purpose: Maybe<MailPurpose>;
  readonly recipient: Maybe<Scalars['String']['output']>;
  readonly state: Maybe<MailState>;
  readonly subject: Maybe<Scalars['String']['output']>;
};

export type OutboxMailConnection = {
  readonly __typename?: 'OutboxMailConnection';
  readonly edges: ReadonlyArray<OutboxMailEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OutboxMailEdge = {
  readonly __typename?: 'OutboxMailEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OutboxMail;
};

export type OutboxMailFilter = {
  readonly and?: InputMaybe<ReadonlyArray<OutboxMailFilter>>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly finishedAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<OutboxMailFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OutboxMailFilter>>;
  readonly state?: InputMaybe<MailStateFilter>;
};

/** What affects the organisation, in its own words. */
export type OwnIssueInput = {
  readonly issue: Scalars['ID']['input'];
  /** The first day. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Up to 1,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to get the next page. Opaque; holds for the same sort only. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A key that a device or a provider keeps and uses only for its owner. */
export type Passkey = Node & {
  readonly __typename?: 'Passkey';
  readonly access: Access;
  /** Whether a provider stores it too, so that it outlives the device. */
  readonly backedUp: Maybe<Scalars['Boolean']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
};

export type PasskeyPayload = {
  readonly __typename?: 'PasskeyPayload';
  /** Null once it is removed. */
  readonly passkey: Maybe<Passkey>;
};

/**
 * What an organisation wishes to have changed and others trust: it waits until a person of the force has confirmed it.
 * Only the organisation and those who may decide can see that it was proposed.
 */
export type PendingChange = Node & {
  readonly __typename?: 'PendingChange';
  /** What was accepted, where the decider edited it; otherwise null. */
  readonly acceptedValue: Maybe<Scalars['JSON']['output']>;
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** The class of the two values. */
  readonly class: Maybe<DataClass>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Display name, at the time, of the officer who decided. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** The office that decided, never the officer. */
  readonly decidedOffice: Maybe<Scalars['String']['output']>;
  readonly decides: Maybe<PendingChangeDecider>;
  /** The field that would change; `new` for a new record, `removed` where one would be given up. */
  readonly field: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly newValue: Maybe<Scalars['JSON']['output']>;
  /** The record that would change; null if a new one would be made. */
  readonly objectId: Maybe<Scalars['ID']['output']>;
  /** `Organisation`, `Premises`, `Keyholder` or `ContactPoint`. */
  readonly objectType: Maybe<Scalars['String']['output']>;
  /** What stood when it was proposed, as the proposer saw it. */
  readonly oldValue: Maybe<Scalars['JSON']['output']>;
  /** The record's version when it was proposed. */
  readonly onVersion: Maybe<Scalars['Int']['output']>;
  readonly organisation: Maybe<Organisation>;
  /** The keyholder, or the person whose call-out number it is. */
  readonly person: Maybe<Person>;
  /** The premises that it is about, if it is about one. */
  readonly premises: Maybe<Premises>;
  readonly proposedAt: Maybe<Scalars['DateTime']['output']>;
  /** Display name, at the time, of the account that proposed it. */
  readonly proposedBy: Maybe<Scalars['String']['output']>;
  /** Why it was rejected: 10 to 500 characters, which the organisation reads. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was accepted, rejected, withdrawn or replaced. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  readonly status: Maybe<PendingChangeStatus>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type PendingChangeConnection = {
  readonly __typename?: 'PendingChangeConnection';
  readonly edges: ReadonlyArray<PendingChangeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Who decides on a pending change. */
export type PendingChangeDecider =
  | 'EITHER'
  | 'REGISTER_MANAGER'
  | 'SPOC';

export type PendingChangeDeciderFilter = {
  readonly eq?: InputMaybe<PendingChangeDecider>;
  readonly in?: InputMaybe<ReadonlyArray<PendingChangeDecider>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PendingChangeDecider>;
};

export type PendingChangeEdge = {
  readonly __typename?: 'PendingChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PendingChange;
};

export type PendingChangeFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PendingChangeFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly decides?: InputMaybe<PendingChangeDeciderFilter>;
  readonly field?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<PendingChangeFilter>;
  readonly objectId?: InputMaybe<IdFilter>;
  readonly objectType?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PendingChangeFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly proposedAt?: InputMaybe<DateTimeFilter>;
  readonly settledAt?: InputMaybe<DateTimeFilter>;
  readonly status?: InputMaybe<PendingChangeStatusFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type PendingChangePayload = {
  readonly __typename?: 'PendingChangePayload';
  readonly pendingChange: Maybe<PendingChange>;
};

export type PendingChangeSort = {
  readonly direction?: SortDirection;
  readonly field: PendingChangeSortField;
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
  readonly eq?: InputMaybe<PendingChangeStatus>;
  readonly in?: InputMaybe<ReadonlyArray<PendingChangeStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PendingChangeStatus>;
};

/** The records that were changed together, in the order of the input. */
export type PeoplePayload = {
  readonly __typename?: 'PeoplePayload';
  readonly people: ReadonlyArray<Person>;
};


/** The records that were changed together, in the order of the input. */
export type PeoplePayloadPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person whom the force knows. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** When they are away as a keyholder, past absences too. */
  readonly absences: Maybe<ReadonlyArray<Absence>>;
  readonly access: Access;
  readonly affiliations: Maybe<ReadonlyArray<Affiliation>>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its changes, newest first: the entries that `history` gives the caller. */
  readonly changes: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly contactPoints: Maybe<ReadonlyArray<ContactPoint>>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The name as it is shown. If none is given, it is made of title, given and family name. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Past and planned, the latest first. */
  readonly engagements: Maybe<EngagementConnection>;
  readonly familyName: Maybe<Scalars['String']['output']>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  readonly givenName: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly keyholderOf: Maybe<ReadonlyArray<Keyholder>>;
  readonly restrictedNotes: Maybe<ReadonlyArray<RestrictedNote>>;
  /** The day by which to check that the record is still right and still needed. */
  readonly reviewDate: Maybe<Scalars['Date']['output']>;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Of a resident who has registered: the ward of the postcode that they gave, which is not kept. */
  readonly ward: Maybe<Zone>;
  /** What they wish to be told about, at an organisation too. */
  readonly wishes: Maybe<ReadonlyArray<Wish>>;
};


/** A person whom the force knows. */
export type PersonAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonContactPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementSort>>;
};


/** A person whom the force knows. */
export type PersonFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonKeyholderOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonRestrictedNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom the force knows. */
export type PersonWishesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonFilter = {
  readonly affiliations?: InputMaybe<AffiliationFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly contactPoints?: InputMaybe<ContactPointFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly displayName?: InputMaybe<StringFilter>;
  readonly familyName?: InputMaybe<StringFilter>;
  readonly givenName?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly keyholderOf?: InputMaybe<KeyholderFilter>;
  readonly not?: InputMaybe<PersonFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  readonly restrictedNotes?: InputMaybe<RestrictedNoteFilter>;
  readonly reviewDate?: InputMaybe<DateFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly ward?: InputMaybe<ZoneFilter>;
};

export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  readonly person: Maybe<Person>;
};

export type PersonSort = {
  readonly direction?: SortDirection;
  readonly field: PersonSortField;
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
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly firstDay: Scalars['Date']['input'];
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind: Scalars['String']['input'];
  /** 1 to 1,440. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: the caller. */
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly rule: Scalars['String']['input'];
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: each is of a whole day. */
  readonly startTime?: InputMaybe<Scalars['String']['input']>;
  readonly summary: Scalars['String']['input'];
  /** Left out: Europe/London. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

/** A position, WGS 84 (EPSG:4326), in degrees. */
export type Point = {
  readonly __typename?: 'Point';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

/**
 * A position, WGS 84 (EPSG:4326), in degrees to seven decimals; it must lie in the British Isles: longitude from -11 to
 * 3, latitude from 48.5 to 61.5.
 */
export type PointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

/** What one side wrote to the other. */
export type Post = Node & {
  readonly __typename?: 'Post';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  /** The directorate, unless the officer signs. */
  readonly author: Maybe<Correspondent>;
  /** Plain text. */
  readonly body: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the force wrote it. */
  readonly fromForce: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Of a post by mail whose sender changed the subject. */
  readonly mailSubject: Maybe<Scalars['String']['output']>;
  /** The officer who wrote it for the force. */
  readonly officer: Maybe<Correspondent>;
  /** Of an officer's mail, all of it: it may quote what is not for the asker. */
  readonly officerWholeText: Maybe<Scalars['String']['output']>;
  /** Whose question it belongs to. */
  readonly person: Maybe<Person>;
  readonly postedAt: Maybe<Scalars['DateTime']['output']>;
  readonly question: Maybe<Question>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly way: Maybe<PostWay>;
  /** Of the asker's mail, all of it, where more stands in it than in `body`: quotes and signature. */
  readonly wholeText: Maybe<Scalars['String']['output']>;
};


/** What one side wrote to the other. */
export type PostAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PostConnection = {
  readonly __typename?: 'PostConnection';
  readonly edges: ReadonlyArray<PostEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PostEdge = {
  readonly __typename?: 'PostEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Post;
};

export type PostFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PostFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly fromForce?: InputMaybe<BooleanFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<PostFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PostFilter>>;
  readonly postedAt?: InputMaybe<DateTimeFilter>;
  readonly question?: InputMaybe<QuestionFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type PostSort = {
  readonly direction?: SortDirection;
  readonly field: PostSortField;
};

export type PostSortField =
  | 'createdAt'
  | 'postedAt'
  | 'updatedAt';

/** How a question or a post reached the force. */
export type PostWay =
  | 'MAIL'
  | 'WEB';

export type PostWayFilter = {
  readonly eq?: InputMaybe<PostWay>;
  readonly in?: InputMaybe<ReadonlyArray<PostWay>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PostWay>;
};

/** A building or part of one. */
export type Premises = Node & {
  readonly __typename?: 'Premises';
  readonly access: Access;
  readonly addressLine1: Maybe<Scalars['String']['output']>;
  readonly addressLine2: Maybe<Scalars['String']['output']>;
  readonly addressLine3: Maybe<Scalars['String']['output']>;
  readonly addressLine4: Maybe<Scalars['String']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly beat: Maybe<Zone>;
  readonly borough: Maybe<Zone>;
  /** Its changes, newest first: the entries that `history` gives the caller. */
  readonly changes: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  /** How many of its keyholders are FIT and not away today; null unless the caller may see all of them. */
  readonly fitKeyholders: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In call order, those who are away today after the others: the first is rung first. */
  readonly keyholders: Maybe<ReadonlyArray<Keyholder>>;
  readonly location: Maybe<Point>;
  readonly locationPrecision: Maybe<LocationPrecision>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly organisation: Maybe<Organisation>;
  /** Normalised, with one space: `EC1A 1AA`. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  readonly restrictedNotes: Maybe<ReadonlyArray<RestrictedNote>>;
  /** Whether each rule of keyholding is kept, as far as the caller may read what it depends on. */
  readonly rules: Maybe<ReadonlyArray<PremisesRule>>;
  readonly source: Maybe<Scalars['String']['output']>;
  /**
   * The same keyholders in the order in which to ring them: fit, then fit with unknowns, then unfit; in each by call
   * order. Those who are away today come last, in the same order.
   */
  readonly toRing: Maybe<ReadonlyArray<Keyholder>>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Unique property reference number, 1 to 12 digits. Leading zeros and a preceding "UPRN" are removed. */
  readonly uprn: Maybe<Scalars['String']['output']>;
  /** What the premises are used for, in words. */
  readonly use: Maybe<Scalars['String']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly ward: Maybe<Zone>;
};


/** A building or part of one. */
export type PremisesChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building or part of one. */
export type PremisesFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building or part of one. */
export type PremisesKeyholdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building or part of one. */
export type PremisesRestrictedNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building or part of one. */
export type PremisesToRingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PremisesConnection = {
  readonly __typename?: 'PremisesConnection';
  readonly edges: ReadonlyArray<PremisesEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PremisesEdge = {
  readonly __typename?: 'PremisesEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Premises;
};

export type PremisesFilter = {
  readonly addressLine1?: InputMaybe<StringFilter>;
  readonly addressLine2?: InputMaybe<StringFilter>;
  readonly addressLine3?: InputMaybe<StringFilter>;
  readonly addressLine4?: InputMaybe<StringFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PremisesFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly beat?: InputMaybe<ZoneFilter>;
  readonly borough?: InputMaybe<ZoneFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly externalId?: InputMaybe<StringFilter>;
  readonly fitKeyholders?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly keyholders?: InputMaybe<KeyholderFilter>;
  readonly locationPrecision?: InputMaybe<LocationPrecisionFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PremisesFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PremisesFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly postcode?: InputMaybe<StringFilter>;
  readonly restrictedNotes?: InputMaybe<RestrictedNoteFilter>;
  readonly rules?: InputMaybe<PremisesRuleFilter>;
  readonly source?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly uprn?: InputMaybe<StringFilter>;
  readonly use?: InputMaybe<StringFilter>;
  readonly ward?: InputMaybe<ZoneFilter>;
};

export type PremisesNearConnection = {
  readonly __typename?: 'PremisesNearConnection';
  readonly edges: ReadonlyArray<PremisesNearEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A premises and its distance from the point, or from the centre of the area. */
export type PremisesNearEdge = {
  readonly __typename?: 'PremisesNearEdge';
  readonly cursor: Scalars['String']['output'];
  /** Metres along the ground (WGS 84 spheroid). */
  readonly distanceMetres: Scalars['Float']['output'];
  readonly node: Premises;
};

export type PremisesPayload = {
  readonly __typename?: 'PremisesPayload';
  readonly premises: Maybe<Premises>;
};

/** A rule about a premises, and whether this premises keeps it. */
export type PremisesRule = {
  readonly __typename?: 'PremisesRule';
  readonly code: PremisesRuleCode;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  readonly state: RuleState;
  /** Whether the rule is kept, in words; says so if that is not known. */
  readonly words: Scalars['String']['output'];
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
  readonly eq?: InputMaybe<PremisesRuleCode>;
  readonly in?: InputMaybe<ReadonlyArray<PremisesRuleCode>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PremisesRuleCode>;
};

/** One rule meets all of these conditions. */
export type PremisesRuleFilter = {
  readonly code?: InputMaybe<PremisesRuleCodeFilter>;
  readonly state?: InputMaybe<RuleStateFilter>;
};

export type PremisesSort = {
  readonly direction?: SortDirection;
  readonly field: PremisesSortField;
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
  readonly extension?: InputMaybe<Scalars['String']['input']>;
  /** PHONE or MOBILE. */
  readonly kind: ContactKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  /** The call-out number of the same person that it replaces. */
  readonly replaces?: InputMaybe<RecordVersionInput>;
  readonly value: Scalars['String']['input'];
};

/** Somebody who is to hold keys of premises of the organisation: a colleague, or a keyholder of other premises of theirs. */
export type ProposeKeyholderInput = {
  readonly agreedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 is rung first; 1 to 99. */
  readonly callOrder: Scalars['Int']['input'];
  readonly fullAccess?: InputMaybe<Scalars['Boolean']['input']>;
  readonly occupier?: InputMaybe<Scalars['Boolean']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly premises: Scalars['ID']['input'];
  /** The keyholder whose place they take. */
  readonly replaces?: InputMaybe<RecordVersionInput>;
  readonly trained?: InputMaybe<Scalars['Boolean']['input']>;
  readonly transport?: InputMaybe<Transport>;
  readonly travelMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Premises that the organisation has taken. */
export type ProposePremisesInput = {
  readonly addressLine1?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine2?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine3?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine4?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly uprn?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<Scalars['String']['input']>;
};

/** Reading. Every field is one question, answered for what the caller may see. */
export type Query = {
  readonly __typename?: 'Query';
  readonly absence: Maybe<Absence>;
  readonly absences: AbsenceConnection;
  readonly account: Maybe<Account>;
  readonly accounts: AccountConnection;
  readonly affiliation: Maybe<Affiliation>;
  readonly affiliations: AffiliationConnection;
  readonly answerTemplate: Maybe<AnswerTemplate>;
  readonly answerTemplates: AnswerTemplateConnection;
  /** The caller's own keys, newest first; an administrator sees every account's. */
  readonly apiKeys: ApiKeyConnection;
  /**
   * SPOCs to whom a question may be assigned: those who serve a directorate that is asked, and are not away. None for a
   * caller who may not read its handling.
   */
  readonly assignableTo: CorrespondentConnection;
  readonly attachment: Maybe<Attachment>;
  /** Break-glass openings, newest first: the caller's own; the data-protection officer sees every account's. */
  readonly breakGlasses: BreakGlassConnection;
  /** The caller's own feeds, newest first; an administrator sees every account's. */
  readonly calendarFeeds: CalendarFeedConnection;
  readonly careItem: Maybe<CareItem>;
  /** What the caller's own organisation is asked about; for the force, what all organisations are asked about. */
  readonly careItems: CareItemConnection;
  readonly closedDay: Maybe<ClosedDay>;
  readonly closedDays: ClosedDayConnection;
  readonly colleagueInvitation: Maybe<ColleagueInvitation>;
  readonly colleagueInvitations: ColleagueInvitationConnection;
  readonly commitment: Maybe<Commitment>;
  /** Commitments that are overdue, without those of which it is accepted. */
  readonly commitmentExceptions: CommitmentConnection;
  /** By their last day. Of one organisation: filter by `engagement: { organisations: { id: … } }`. */
  readonly commitments: CommitmentConnection;
  readonly contactPoint: Maybe<ContactPoint>;
  /**
   * Private contacts of people who have not consented to their use, or no longer do, without those of which it is accepted.
   * Contacts that were given for work, or to be called out, are used on another basis.
   */
  readonly contactPointExceptions: ContactPointConnection;
  readonly contactPoints: ContactPointConnection;
  readonly directorate: Maybe<Directorate>;
  readonly directorates: DirectorateConnection;
  /**
   * Answers of the caller's directorates to questions like this one, most similar first: a subject that is spelt nearly
   * the same, or words in common, of the same issue before others. A subject that is spelt alike, or has a word in common
   * that more than 100 answers have, is looked for among the latest 1,000; any other word among all. None for a question
   * that the caller may not read.
   */
  readonly earlierAnswers: EarlierAnswerConnection;
  readonly engagement: Maybe<Engagement>;
  /**
   * Engagements that were held and whose follow-up is overdue, without those of which it is accepted. It is done once the
   * directorate has met one of the organisations again.
   */
  readonly engagementExceptions: EngagementConnection;
  readonly engagementFeedback: Maybe<EngagementFeedback>;
  readonly engagementFeedbacks: EngagementFeedbackConnection;
  /**
   * How many stakeholders were engaged in the last `notEngagedForDays` × 24 hours, and how many were not. Engaged means by
   * an engagement that was held, or an answered question, as far as the caller may read them; newsletters count only if
   * `counting` has their code. Archived stakeholders, and those registered for a shorter time, are left out.
   *
   * Callers who may not read engagements get rounded counts, as of last midnight in London: `notEngagedForDays` is then
   * 30, 60, 90, 180 or 365, both counts are withheld where one of them is under 10 or could be worked out from others, wards
   * and sectors with fewer than 10 organisations are counted as `OTHER`, organisations registered in the last 30 days are
   * left out of all counts, and `counting` and `of` are refused with `FORBIDDEN_FIELD`. `BAD_USER_INPUT` for a dimension
   * that is named twice, and for codes that no kind has.
   */
  readonly engagementGauge: Maybe<EngagementGauge>;
  readonly engagementIssue: Maybe<EngagementIssue>;
  readonly engagementIssues: EngagementIssueConnection;
  readonly engagementKind: Maybe<EngagementKind>;
  readonly engagementKinds: EngagementKindConnection;
  readonly engagementSeries: Maybe<EngagementSeries>;
  readonly engagementSeriesList: EngagementSeriesConnection;
  /** Past and planned, by when they begin. */
  readonly engagements: EngagementConnection;
  /**
   * Engagements of this kind with any of these organisations on the London day of `occurredAt`, planned or held, of all
   * directorates: what is about to be logged may stand there already. 1 to 50 organisations; a moment of the years 1900 to
   * 8999.
   */
  readonly engagementsAlike: EngagementConnection;
  readonly exceptionAcceptance: Maybe<ExceptionAcceptance>;
  readonly exceptionAcceptances: ExceptionAcceptanceConnection;
  readonly expectation: Maybe<Expectation>;
  readonly expectations: ExpectationConnection;
  /** The caller's favourites, newest first, without those whose record the caller may no longer read. */
  readonly favourites: FavouriteConnection;
  /**
   * Null where the caller may not read the template or the question. `{{directorate}}` is the template's, or else the one
   * that the caller serves and that is asked, if it is only one.
   */
  readonly fillTemplate: Maybe<FilledTemplate>;
  /**
   * The organisations behind a number of `engagementGauge`, by name: those of a row that were engaged, or those that were
   * not. `key`: as in the row; left out: the row without any.
   */
  readonly gaugedOrganisations: OrganisationConnection;
  readonly group: Maybe<Group>;
  readonly groups: GroupConnection;
  readonly heldMail: Maybe<HeldMail>;
  /** Those that wait are not archived. */
  readonly heldMails: HeldMailConnection;
  /** Changes of one record, newest first. */
  readonly history: HistoryEntryConnection;
  readonly issue: Maybe<Issue>;
  /**
   * How many organisations named an issue in a calendar month of London: in engagements that were held with them or with
   * their people, in questions, or in their profiles (where these say since when). Each counts once a month, however often it
   * named it.
   *
   * Callers who may not read engagements get rounded counts, as of last midnight in London, of the last twelve months that
   * are over. A count is withheld where fewer than 10 organisations are behind it, or fewer than 10 are left over, also of
   * the row or column that it is part of; the mean where fewer than 10 were asked. Which squares join their neighbours follows
   * from the register as a whole, and `directorate` is refused with `FORBIDDEN_FIELD`. `BAD_USER_INPUT` for a dimension that
   * is named twice, and for a month that is none, is in the future, or is not among those twelve.
   */
  readonly issueImpact: Maybe<IssueImpact>;
  /**
   * Of each issue, how many organisations named it in a month, beside the mean of the twelve months before. As `issueImpact`
   * has it, whose rules say what is told to whom.
   */
  readonly issueTrends: Maybe<IssueTrends>;
  readonly issues: IssueConnection;
  readonly keyholder: Maybe<Keyholder>;
  readonly keyholders: KeyholderConnection;
  /**
   * Who looked at what, newest first. `subject`: only records about this person or organisation; `ledgerSubjects` finds
   * its id by name.
   */
  readonly ledger: LedgerRecordConnection;
  /** One of them, by its id in the ledger; null for an account. Needs a purpose. */
  readonly ledgerSubject: Maybe<LedgerSubject>;
  /**
   * People and organisations with a similar name, most similar first, to choose the subject of `ledger`. `name` has 1 to
   * 200 characters. Needs a purpose; the look is recorded about everyone shown.
   */
  readonly ledgerSubjects: LedgerSubjectConnection;
  /**
   * Who looked at the caller's own organisation, its people and its premises, newest day first. A look is shown 24 hours
   * after it happened.
   */
  readonly looks: LookConnection;
  /** At most one: the caller's own. */
  readonly mailChoices: MailChoiceConnection;
  /** Any object by its id, or null. */
  readonly node: Maybe<Node>;
  /** One premises. ("Premises" has no singular, and the list has the plain name.) */
  readonly onePremises: Maybe<Premises>;
  readonly organisation: Maybe<Organisation>;
  /** Organisations that lack this, without those of which it is accepted. The count is `totalCount`. */
  readonly organisationExceptions: OrganisationConnection;
  readonly organisationIssue: Maybe<OrganisationIssue>;
  readonly organisationIssues: OrganisationIssueConnection;
  readonly organisations: OrganisationConnection;
  /**
   * Organisations that are to be engaged within so many days (0 to 366), those that are overdue for longest first, as far as
   * the caller may read when they were. `BAD_USER_INPUT` for other numbers.
   */
  readonly organisationsDue: DueOrganisationConnection;
  /** E-mails to account owners, newest first, for administrators; each is deleted after 30 days. */
  readonly outboxMails: OutboxMailConnection;
  /** What was said of the use of the organisation's and its people's contacts, or of a resident's own, newest first. */
  readonly ownConsents: ConsentConnection;
  readonly pendingChange: Maybe<PendingChange>;
  /** Those of the caller's own organisation, or that the caller may decide; those that have waited longest first. */
  readonly pendingChanges: PendingChangeConnection;
  readonly people: PersonConnection;
  readonly person: Maybe<Person>;
  /** People whose review is overdue, without those of whom it is accepted. */
  readonly personExceptions: PersonConnection;
  /**
   * The position of a whole postcode: from the gazetteer, or else the centre of the premises there that the caller sees.
   * Null if neither is known, or for anything but a whole postcode.
   */
  readonly place: Maybe<Point>;
  readonly premises: PremisesConnection;
  /**
   * Premises inside a zone or a drawn polygon: give exactly one. Without `sort`: those with a fit keyholder first, then
   * from the centre outwards in steps of 25 metres, within a step by tier.
   */
  readonly premisesIn: PremisesNearConnection;
  /** Premises within `withinMetres` (1 to 50,000) of a point, nearest first. */
  readonly premisesNear: PremisesNearConnection;
  /** Which of the last 100 questions would go elsewhere with a rule. */
  readonly previewRouting: RoutingPreview;
  readonly question: Maybe<Question>;
  /**
   * How many questions were asked and how soon they were answered, by default those of the past year. Callers who may
   * count questions that they may not read ask for whole quarters. At most ten years.
   */
  readonly questionMeasures: Maybe<QuestionMeasures>;
  /** How askers rated the answers of the caller's directorates, the latest month first. */
  readonly questionRatings: QuestionRatingConnection;
  /** Newest first. */
  readonly questions: QuestionConnection;
  /**
   * Reads a line such as "Met Ana Silva at Barclays about protests, follow up in 2 weeks" for the form that logs an
   * engagement. Dates are British and times are London's: 03/04 is 3 April. At most 6 names are looked up, among what the
   * caller may read. `line` has 1 to 500 characters.
   */
  readonly readEngagementLine: EngagementDraft;
  readonly responseTime: Maybe<ResponseTime>;
  readonly responseTimes: ResponseTimeConnection;
  readonly restrictedNote: Maybe<RestrictedNote>;
  readonly restrictedNotes: RestrictedNoteConnection;
  readonly routingRule: Maybe<RoutingRule>;
  readonly routingRules: RoutingRuleConnection;
  /**
   * Finds organisations, people and premises by a few letters. Best match first: the whole name, a name that begins with
   * the text, its words in any order, part of a name, a similar spelling; then organisations before people before
   * premises, tier 1 first, then by name. Accents, case, apostrophes and hyphens are ignored. A telephone number is found
   * in any notation and by its last four digits, a postcode with or without its space, a UPRN with or without leading
   * zeros, an e-mail address by any part of it. `text` has 1 to 200 characters.
   */
  readonly search: SearchConnection;
  readonly sector: Maybe<Sector>;
  readonly sectors: SectorConnection;
  /**
   * Organisations with a similar name, most similar first, to warn of a duplicate. A name of one or two letters is
   * searched as a whole word. `name` has 1 to 200 characters.
   */
  readonly similarOrganisations: OrganisationConnection;
  /** People with a similar name, most similar first. `name` has 1 to 200 characters. */
  readonly similarPeople: PersonConnection;
  readonly spocAssignment: Maybe<SpocAssignment>;
  readonly spocAssignments: SpocAssignmentConnection;
  /**
   * Streets and corners by name, best match first: "Cornhill", "Cornhill junction", "corner of Mitre St and Aldgate", and
   * similar spellings. Empty if no streets were loaded. `text` has 2 to 200 characters.
   */
  readonly streets: ReadonlyArray<StreetPlace>;
  /**
   * Engagements, questions, answers and consents in one order, past and planned: by time, then id. Read from now on with
   * `first`, and from now back with `last`; with neither, the last 50. What the caller may not read leaves no gap. `first`
   * and `last` are 1 to 200, one of them and with its own cursor: `BAD_USER_INPUT` names the argument otherwise.
   */
  readonly timeline: TimelineConnection;
  readonly topic: Maybe<Topic>;
  readonly topics: TopicConnection;
  readonly viewer: Viewer;
  /**
   * Who in the force may see what of an organisation's record, by office and in plain words: worked out of the policy as
   * it is enforced today. It is of no record, so whoever may read the list of directorates may ask it.
   */
  readonly whoMaySee: ReadonlyArray<OfficeSight>;
  readonly wish: Maybe<Wish>;
  readonly wishes: WishConnection;
  readonly workingCalendar: Maybe<WorkingCalendar>;
  readonly workingCalendars: WorkingCalendarConnection;
  readonly workingPeriod: Maybe<WorkingPeriod>;
  readonly workingPeriods: WorkingPeriodConnection;
  readonly zone: Maybe<Zone>;
  readonly zones: ZoneConnection;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAbsenceArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AbsenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<AbsenceSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<AccountSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAffiliationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<AffiliationSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAnswerTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAnswerTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnswerTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<AnswerTemplateSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAssignableToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryBreakGlassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCalendarFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarFeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCareItemArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCareItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CareItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<CareItemSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryClosedDayArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryClosedDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClosedDayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ClosedDaySort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryColleagueInvitationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryColleagueInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ColleagueInvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ColleagueInvitationSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCommitmentExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  directorate?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<CommitmentSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryContactPointArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryContactPointExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  directorate?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryContactPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactPointSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryDirectorateArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryDirectoratesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectorateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<DirectorateSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEarlierAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  directorate?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementFeedbackArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementFeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFeedbackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementFeedbackSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementGaugeArgs = {
  and?: InputMaybe<GaugeDimension>;
  by: GaugeDimension;
  counting?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  notEngagedForDays: Scalars['Int']['input'];
  of?: InputMaybe<GaugedStakeholders>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementIssueArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementIssueSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementKindArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementKindsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementKindFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementKindSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementSeriesArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementSeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementSeriesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementSeriesSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<EngagementSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryEngagementsAlikeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: Scalars['String']['input'];
  occurredAt: Scalars['DateTime']['input'];
  organisations: ReadonlyArray<Scalars['ID']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryExceptionAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryExceptionAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExceptionAcceptanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ExceptionAcceptanceSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryExpectationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryExpectationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpectationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ExpectationSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryFavouritesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryFillTemplateArgs = {
  question: Scalars['ID']['input'];
  template: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryGaugedOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: GaugeDimension;
  counting?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  engaged: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  notEngagedForDays: Scalars['Int']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<GroupSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryHeldMailArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryHeldMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeldMailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<HeldMailSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryIssueImpactArgs = {
  and?: InputMaybe<ImpactDimension>;
  by: ImpactDimension;
  directorate?: InputMaybe<Scalars['ID']['input']>;
  issue: Scalars['ID']['input'];
  month: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryIssueTrendsArgs = {
  month: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<IssueSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryKeyholderArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryKeyholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeyholderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<KeyholderSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryLedgerSubjectArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryLedgerSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryLooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryMailChoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MailChoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<MailChoiceSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOnePremisesArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exception: OrganisationException;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationIssueArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationIssueSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOrganisationsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  engagedBy?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOutboxMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxMailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryOwnConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPendingChangeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPendingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PendingChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<PendingChangeSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<PersonSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPersonExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPlaceArgs = {
  postcode: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPremisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PremisesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<PremisesSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPremisesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PremisesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  polygon?: InputMaybe<Scalars['GeoJSON']['input']>;
  sort?: InputMaybe<ReadonlyArray<PremisesSort>>;
  zone?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPremisesNearArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  point: PointInput;
  withinMetres: Scalars['Int']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryPreviewRoutingArgs = {
  rule: RoutingRuleDraft;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryQuestionMeasuresArgs = {
  by: MeasuredBy;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryQuestionRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<QuestionSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryReadEngagementLineArgs = {
  line: Scalars['String']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  premises?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryResponseTimeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryResponseTimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseTimeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponseTimeSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryRestrictedNoteArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryRestrictedNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestrictedNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<RestrictedNoteSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryRoutingRuleArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryRoutingRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoutingRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<RoutingRuleSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySectorArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<SectorSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySimilarOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySimilarPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySpocAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QuerySpocAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpocAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<SpocAssignmentSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryStreetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<TimelineOf>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<TopicSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWishArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WishFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<WishSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWorkingCalendarArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWorkingCalendarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingCalendarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<WorkingCalendarSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWorkingPeriodArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryWorkingPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingPeriodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<WorkingPeriodSort>>;
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryZoneArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Every field is one question, answered for what the caller may see. */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ReadonlyArray<ZoneSort>>;
};

/**
 * What a stakeholder asks the force. What the force does inside stands in `handling`, a record of its own: neither the
 * version nor any moment of a question tells of it.
 */
export type Question = Node & {
  readonly __typename?: 'Question';
  readonly access: Access;
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** The asker as they are shown. */
  readonly asker: Maybe<Correspondent>;
  /** As the asker sees it: ASSIGNED shows as ASKED. */
  readonly askerStatus: Maybe<AskerStatus>;
  /** The SPOC who sees to it. */
  readonly assignee: Maybe<Correspondent>;
  /** All files of the question; those of a post name it. */
  readonly attachments: Maybe<ReadonlyArray<Attachment>>;
  readonly body: Maybe<Scalars['String']['output']>;
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Those first asked, and those that have spoken. */
  readonly directorates: Maybe<ReadonlyArray<Directorate>>;
  /** When an answer is due, in working time; it stands still while the force waits for the asker. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When the force is to have spoken first, in working time. */
  readonly firstAnswerDueAt: Maybe<Scalars['DateTime']['output']>;
  readonly firstAnsweredAt: Maybe<Scalars['DateTime']['output']>;
  /** The closed question that the asker goes on from. */
  readonly follows: Maybe<Question>;
  /** What the force does about it. */
  readonly handling: Maybe<QuestionHandling>;
  readonly id: Scalars['ID']['output'];
  /** Whether the answer is due and has not been given. */
  readonly isOverdue: Maybe<Scalars['Boolean']['output']>;
  /** Whether the asker's side has rated it, which is for that side alone to know. */
  readonly isRated: Maybe<Scalars['Boolean']['output']>;
  /** Null: the asker did not know. */
  readonly issue: Maybe<Issue>;
  /** The police operation that it is about, by name. */
  readonly operation: Maybe<Scalars['String']['output']>;
  /** The asking organisation; null for a resident's question. */
  readonly organisation: Maybe<Organisation>;
  /** The asker, where the register knows them, or the person on whose behalf a SPOC asks. */
  readonly person: Maybe<Person>;
  /** In the order in which they were posted, without the question's own text. */
  readonly posts: Maybe<ReadonlyArray<Post>>;
  /** The same, page by page. */
  readonly postsConnection: Maybe<PostConnection>;
  /** `Q-2026-K7M2QX`. Random, because a running number would tell how many others have asked. */
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly status: Maybe<QuestionStatus>;
  readonly subject: Maybe<Scalars['String']['output']>;
  /** When a SPOC first took it. */
  readonly takenAt: Maybe<Scalars['DateTime']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  readonly urgency: Maybe<Urgency>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly way: Maybe<PostWay>;
  /** Of a mail to a ward's address, all of it, where more stands in it than in `body`: quotes and signature. */
  readonly wholeText: Maybe<Scalars['String']['output']>;
};


/**
 * What a stakeholder asks the force. What the force does inside stands in `handling`, a record of its own: neither the
 * version nor any moment of a question tells of it.
 */
export type QuestionAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a stakeholder asks the force. What the force does inside stands in `handling`, a record of its own: neither the
 * version nor any moment of a question tells of it.
 */
export type QuestionDirectoratesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a stakeholder asks the force. What the force does inside stands in `handling`, a record of its own: neither the
 * version nor any moment of a question tells of it.
 */
export type QuestionPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a stakeholder asks the force. What the force does inside stands in `handling`, a record of its own: neither the
 * version nor any moment of a question tells of it.
 */
export type QuestionPostsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PostSort>>;
};

export type QuestionChange = {
  readonly __typename?: 'QuestionChange';
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** As the caller may read it now; null when it is GONE. */
  readonly question: Maybe<Question>;
};

export type QuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  readonly edges: ReadonlyArray<QuestionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Question;
};

export type QuestionFilter = {
  readonly and?: InputMaybe<ReadonlyArray<QuestionFilter>>;
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly askedAt?: InputMaybe<DateTimeFilter>;
  readonly askerStatus?: InputMaybe<AskerStatusFilter>;
  readonly assignee?: InputMaybe<CorrespondentFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorates?: InputMaybe<DirectorateFilter>;
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  readonly firstAnswerDueAt?: InputMaybe<DateTimeFilter>;
  readonly firstAnsweredAt?: InputMaybe<DateTimeFilter>;
  readonly handling?: InputMaybe<QuestionHandlingFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isOverdue?: InputMaybe<BooleanFilter>;
  readonly issue?: InputMaybe<IssueFilter>;
  readonly not?: InputMaybe<QuestionFilter>;
  readonly operation?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<QuestionFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly reference?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<QuestionStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly takenAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly urgency?: InputMaybe<UrgencyFilter>;
  readonly way?: InputMaybe<PostWayFilter>;
};

/** What the force does about a question. Never shown to the asker. */
export type QuestionHandling = Node & {
  readonly __typename?: 'QuestionHandling';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly assignee: Maybe<Correspondent>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** 0: nobody was reminded; 1: at 75 %; 2: when due; 3: the directorate's lead; 4: the administrators' list. */
  readonly escalationLevel: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Newest first. */
  readonly notes: Maybe<ReadonlyArray<HandlingNote>>;
  /** Working minutes for which the clock stood. */
  readonly pausedMinutes: Maybe<Scalars['Int']['output']>;
  /** Others on the same matter, as a SPOC has marked them; of these, those that the caller may read. */
  readonly relatedQuestions: Maybe<ReadonlyArray<Question>>;
  readonly routes: Maybe<ReadonlyArray<QuestionRoute>>;
  readonly takenAt: Maybe<Scalars['DateTime']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** What the force does about a question. Never shown to the asker. */
export type QuestionHandlingNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the force does about a question. Never shown to the asker. */
export type QuestionHandlingRelatedQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the force does about a question. Never shown to the asker. */
export type QuestionHandlingRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QuestionHandlingChange = {
  readonly __typename?: 'QuestionHandlingChange';
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** As the caller may read it now; null when it is GONE. */
  readonly questionHandling: Maybe<QuestionHandling>;
};

export type QuestionHandlingFilter = {
  readonly and?: InputMaybe<ReadonlyArray<QuestionHandlingFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly assignee?: InputMaybe<CorrespondentFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly escalationLevel?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<QuestionHandlingFilter>;
  readonly or?: InputMaybe<ReadonlyArray<QuestionHandlingFilter>>;
  readonly routes?: InputMaybe<QuestionRouteFilter>;
  readonly takenAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type QuestionMeasure = {
  readonly __typename?: 'QuestionMeasure';
  readonly answer: Maybe<QuestionTimes>;
  /**
   * Questions asked, withdrawn ones too. For callers who may count questions that they may not read, the questions of a
   * quarter (of a month, by MONTH) are left out where there are fewer than five, with the next fewest of the same quarter.
   */
  readonly asked: Maybe<Scalars['Int']['output']>;
  readonly firstAnswer: Maybe<QuestionTimes>;
  /** The id of the directorate, issue or ward; the tier; the month, as `2026-03`. Null: questions without any. */
  readonly key: Maybe<Scalars['String']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly ratings: Maybe<Scalars['Int']['output']>;
  /**
   * How askers rated answers in that time, 1 to 5 on average; by DIRECTORATE and MONTH only, each once its month is over.
   * Left out like questions, where fewer than five.
   */
  readonly satisfaction: Maybe<Scalars['Float']['output']>;
  /** Whether any were left out; all numbers are null where all were. */
  readonly withheld: Maybe<Scalars['Boolean']['output']>;
};

/** Days of London, inclusive, and what was asked on them. */
export type QuestionMeasures = {
  readonly __typename?: 'QuestionMeasures';
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Those that the caller may count, by name. */
  readonly measures: Maybe<ReadonlyArray<QuestionMeasure>>;
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type QuestionPayload = {
  readonly __typename?: 'QuestionPayload';
  readonly question: Maybe<Question>;
};

/**
 * How an asker rated an answer. It names neither question nor asker, not even for those who read both, and is shown once
 * its month is over.
 */
export type QuestionRating = {
  readonly __typename?: 'QuestionRating';
  readonly access: Access;
  readonly id: Scalars['ID']['output'];
  /** The first day of the month in which it was given. */
  readonly month: Maybe<Scalars['Date']['output']>;
  readonly remark: Maybe<Scalars['String']['output']>;
  /** 1 (not at all) to 5 (fully). */
  readonly satisfaction: Maybe<Scalars['Int']['output']>;
};

export type QuestionRatingConnection = {
  readonly __typename?: 'QuestionRatingConnection';
  readonly edges: ReadonlyArray<QuestionRatingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QuestionRatingEdge = {
  readonly __typename?: 'QuestionRatingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: QuestionRating;
};

export type QuestionRatingFilter = {
  readonly and?: InputMaybe<ReadonlyArray<QuestionRatingFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly month?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<QuestionRatingFilter>;
  readonly or?: InputMaybe<ReadonlyArray<QuestionRatingFilter>>;
  readonly satisfaction?: InputMaybe<IntFilter>;
};

/** A directorate that is to answer. */
export type QuestionRoute = Node & {
  readonly __typename?: 'QuestionRoute';
  readonly access: Access;
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** The SPOC of this directorate who sees to it. */
  readonly assignee: Maybe<Correspondent>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  /** When its answer is due; null once it has none to give. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  readonly handling: Maybe<QuestionHandling>;
  readonly id: Scalars['ID']['output'];
  /** Why the directorate was added later, or why it declined or passed the question on. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly state: Maybe<RouteState>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type QuestionRouteFilter = {
  readonly and?: InputMaybe<ReadonlyArray<QuestionRouteFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<QuestionRouteFilter>;
  readonly or?: InputMaybe<ReadonlyArray<QuestionRouteFilter>>;
  readonly state?: InputMaybe<RouteStateFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type QuestionSort = {
  readonly direction?: SortDirection;
  readonly field: QuestionSortField;
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
  readonly eq?: InputMaybe<QuestionStatus>;
  readonly in?: InputMaybe<ReadonlyArray<QuestionStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<QuestionStatus>;
};

/** How long a share of the questions took. Times are in working minutes, without those for which the clock stood. */
export type QuestionTimes = {
  readonly __typename?: 'QuestionTimes';
  /** How many have been answered. */
  readonly answered: Maybe<Scalars['Int']['output']>;
  /** Of those that were answered, and those that are overdue without an answer: the share that was in time, 0 to 1. */
  readonly inTime: Maybe<Scalars['Float']['output']>;
  /** Half of them took no longer. */
  readonly median: Maybe<Scalars['Int']['output']>;
  /** Nine of ten took no longer. */
  readonly ninetiethPercentile: Maybe<Scalars['Int']['output']>;
};

export type RateQuestionInput = {
  readonly id: Scalars['ID']['input'];
  /** At most 200 characters. Shown without the asker's name. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** 1 (not at all satisfied) to 5 (fully). */
  readonly satisfaction: Scalars['Int']['input'];
};

export type RecordConsentInput = {
  readonly contactPoint: Scalars['ID']['input'];
  readonly decision: ConsentDecision;
  readonly source: Scalars['String']['input'];
};

/** The record as it was read: `version` guards against overwriting somebody else's change (`CONFLICT`). */
export type RecordVersionInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** From 1 to 200 records of one type, each once, as they were read. */
export type RecordVersionsInput = {
  readonly records: ReadonlyArray<RecordVersionInput>;
};

export type RejectPendingChangeInput = {
  readonly id: Scalars['ID']['input'];
  /** 10 to 500 characters, which the organisation reads. */
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type RelateQuestionsInput = {
  readonly addRelatedQuestions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly removeRelatedQuestions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version of its handling. */
  readonly version: Scalars['Int']['input'];
};

export type RemoveFavouriteInput = {
  /** The id of the marked record. */
  readonly record: Scalars['ID']['input'];
};

/** Needs a session opened within the last ten minutes by a second factor. */
export type RemovePasskeyInput = {
  readonly id: Scalars['ID']['input'];
};

export type RenamePasskeyInput = {
  readonly id: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** A post of the asker's side. */
export type ReplyToQuestionInput = {
  /** Files that the caller has uploaded, at most 5, of 25 MiB in all for a question. */
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Plain text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** For a SPOC who reopens it: for which directorate, where they serve several that are asked. */
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** How soon the force answers, by urgency and the tier of the organisation that asks, in minutes of working time. */
export type ResponseTime = Node & {
  readonly __typename?: 'ResponseTime';
  readonly access: Access;
  /** Until the question is answered; at least as long as until the first answer. */
  readonly answerMinutes: Maybe<Scalars['Int']['output']>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Until the asker first hears from the force; 480 are a day of eight hours. */
  readonly firstAnswerMinutes: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** 3 also stands for organisations without a tier, and for people. */
  readonly tier: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  readonly urgency: Maybe<Urgency>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type ResponseTimeConnection = {
  readonly __typename?: 'ResponseTimeConnection';
  readonly edges: ReadonlyArray<ResponseTimeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResponseTimeEdge = {
  readonly __typename?: 'ResponseTimeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResponseTime;
};

export type ResponseTimeFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ResponseTimeFilter>>;
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly firstAnswerMinutes?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<ResponseTimeFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ResponseTimeFilter>>;
  readonly tier?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly urgency?: InputMaybe<UrgencyFilter>;
};

export type ResponseTimePayload = {
  readonly __typename?: 'ResponseTimePayload';
  readonly responseTime: Maybe<ResponseTime>;
};

export type ResponseTimeSort = {
  readonly direction?: SortDirection;
  readonly field: ResponseTimeSortField;
};

export type ResponseTimeSortField =
  | 'createdAt'
  | 'tier'
  | 'updatedAt';

/**
 * A note in one directorate's restricted area about one person, organisation, premises or engagement. For other
 * directorates it does not exist; about an engagement, only the directorate that keeps it has notes.
 */
export type RestrictedNote = Node & {
  readonly __typename?: 'RestrictedNote';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  readonly engagement: Maybe<Engagement>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly premises: Maybe<Premises>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type RestrictedNoteChange = {
  readonly __typename?: 'RestrictedNoteChange';
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** As the caller may read it now; null when it is GONE. */
  readonly restrictedNote: Maybe<RestrictedNote>;
};

export type RestrictedNoteConnection = {
  readonly __typename?: 'RestrictedNoteConnection';
  readonly edges: ReadonlyArray<RestrictedNoteEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RestrictedNoteEdge = {
  readonly __typename?: 'RestrictedNoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RestrictedNote;
};

export type RestrictedNoteFilter = {
  readonly and?: InputMaybe<ReadonlyArray<RestrictedNoteFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly engagement?: InputMaybe<EngagementFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<RestrictedNoteFilter>;
  readonly or?: InputMaybe<ReadonlyArray<RestrictedNoteFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly premises?: InputMaybe<PremisesFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type RestrictedNotePayload = {
  readonly __typename?: 'RestrictedNotePayload';
  readonly restrictedNote: Maybe<RestrictedNote>;
};

export type RestrictedNoteSort = {
  readonly direction?: SortDirection;
  readonly field: RestrictedNoteSortField;
};

export type RestrictedNoteSortField =
  | 'createdAt'
  | 'updatedAt';

export type RevokeApiKeyInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
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
  readonly has?: InputMaybe<Role>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RouteState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'OPEN'
  | 'PASSED_ON';

export type RouteStateFilter = {
  readonly eq?: InputMaybe<RouteState>;
  readonly in?: InputMaybe<ReadonlyArray<RouteState>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<RouteState>;
};

/** A question as rules route it: nothing of what was written, nor by whom. Only `previewRouting` leads here, and it counts. */
export type RoutedQuestion = {
  readonly __typename?: 'RoutedQuestion';
  readonly access: Access;
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
};

/** Directorates by their names. */
export type RoutingMove = {
  readonly __typename?: 'RoutingMove';
  readonly from: Maybe<Scalars['String']['output']>;
  /** Rounded up to a multiple of five: 5 is one to five. */
  readonly questions: Scalars['Int']['output'];
  readonly to: Maybe<Scalars['String']['output']>;
};

/** What a rule would have changed of the last 100 questions, or of as many as there are. */
export type RoutingPreview = {
  readonly __typename?: 'RoutingPreview';
  readonly moves: ReadonlyArray<RoutingMove>;
  /** Rounded up to a multiple of five, like each move: together these may be more. */
  readonly questions: Scalars['Int']['output'];
};

/**
 * Which directorate a question goes to. Of the rules that hold, the one with the most conditions decides, then the lowest
 * position. A rule without conditions holds for every question; without any rule, questions go to the communities.
 */
export type RoutingRule = Node & {
  readonly __typename?: 'RoutingRule';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  /** Last day, inclusive; null: until further notice. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issue: Maybe<Issue>;
  /** Name of a police operation: the rule holds for questions that name it. */
  readonly operation: Maybe<Scalars['String']['output']>;
  /** Of equally specific rules, the lowest comes first. */
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly sector: Maybe<Sector>;
  /** First day, inclusive; null: no start limit. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** The asking organisation's. */
  readonly tier: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Any ward in which the asking organisation has premises. */
  readonly ward: Maybe<Zone>;
};

export type RoutingRuleConnection = {
  readonly __typename?: 'RoutingRuleConnection';
  readonly edges: ReadonlyArray<RoutingRuleEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A rule as it would be kept. Its days are left out: a preview is of questions that were asked before. */
export type RoutingRuleDraft = {
  readonly directorate: Scalars['ID']['input'];
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** The rule that it stands for; left out: a new one. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

export type RoutingRuleEdge = {
  readonly __typename?: 'RoutingRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RoutingRule;
};

export type RoutingRuleFilter = {
  readonly and?: InputMaybe<ReadonlyArray<RoutingRuleFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly issue?: InputMaybe<IssueFilter>;
  readonly not?: InputMaybe<RoutingRuleFilter>;
  readonly operation?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<RoutingRuleFilter>>;
  readonly sector?: InputMaybe<SectorFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
  readonly tier?: InputMaybe<IntFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly ward?: InputMaybe<ZoneFilter>;
};

export type RoutingRulePayload = {
  readonly __typename?: 'RoutingRulePayload';
  readonly routingRule: Maybe<RoutingRule>;
};

export type RoutingRuleSort = {
  readonly direction?: SortDirection;
  readonly field: RoutingRuleSortField;
};

export type RoutingRuleSortField =
  | 'createdAt'
  | 'endsOn'
  | 'position'
  | 'startsOn'
  | 'updatedAt';

/** How a rule stands with a record. NOT_KNOWN: the register does not say, or does not say it to the caller. */
export type RuleState =
  | 'BROKEN'
  | 'KEPT'
  | 'NOT_KNOWN';

export type RuleStateFilter = {
  readonly eq?: InputMaybe<RuleState>;
  readonly in?: InputMaybe<ReadonlyArray<RuleState>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<RuleState>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  /** Why it was found: the fields that contain the text or a similar spelling. */
  readonly matched: ReadonlyArray<SearchMatch>;
  readonly node: SearchResult;
  /** Above 0, at most 1; higher is better. Depends only on what the caller may read. */
  readonly score: Scalars['Float']['output'];
};

/** A field by which an object was found, among those that the caller may read. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** For a contact point: the owner's latest decision on its use, see `ContactPoint.consent`. */
  readonly consent: Maybe<ConsentDecision>;
  /** Path from the object that was found: `name`, `contactPoints.value`. */
  readonly field: Scalars['String']['output'];
  /** The whole value of the field. */
  readonly text: Scalars['String']['output'];
};

export type SearchResult = Organisation | Person | Premises;

/** An industry sector of the hub. */
export type Sector = Node & {
  readonly __typename?: 'Sector';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many organisations that are not archived the caller may read. */
  readonly organisationCount: Maybe<Scalars['Int']['output']>;
  /** Organisations that are not archived, by name. */
  readonly organisations: Maybe<ReadonlyArray<Organisation>>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** An industry sector of the hub. */
export type SectorOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SectorConnection = {
  readonly __typename?: 'SectorConnection';
  readonly edges: ReadonlyArray<SectorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SectorEdge = {
  readonly __typename?: 'SectorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Sector;
};

export type SectorFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SectorFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SectorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SectorFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type SectorPayload = {
  readonly __typename?: 'SectorPayload';
  readonly sector: Maybe<Sector>;
};

export type SectorSort = {
  readonly direction?: SortDirection;
  readonly field: SectorSortField;
};

export type SectorSortField =
  | 'code'
  | 'createdAt'
  | 'name'
  | 'organisationCount'
  | 'updatedAt';

/** Something that is held about an organisation. */
export type SeenPart = {
  readonly __typename?: 'SeenPart';
  readonly class: DataClass;
  /** Under which condition; null: always. */
  readonly only: Maybe<Scalars['String']['output']>;
  /** Such as `keyholders, call-out numbers and absences`. */
  readonly what: Scalars['String']['output'];
};

export type SeriesScope =
  /** All that have not begun. */
  | 'ALL'
  /** It and those after it: they become a series of their own. */
  | 'FOLLOWING'
  /** One instance. */
  | 'THIS';

/** A browser that is signed in, or was until its session expired. */
export type Session = Node & {
  readonly __typename?: 'Session';
  readonly access: Access;
  /** Who is signed in. */
  readonly account: Maybe<Account>;
  /** In words, such as `Firefox on Windows`. */
  readonly browser: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /**
   * The network address from which it was opened. Only the account itself reads it: administrators need not know where
   * officers are.
   */
  readonly ipAddress: Maybe<Scalars['String']['output']>;
  readonly signedInBy: Maybe<SignedInBy>;
  /** When it was last renewed; a session in use is renewed at most every half hour. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

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

/** Makes an account a directorate's single point of contact for a period. */
export type SpocAssignment = Node & {
  readonly __typename?: 'SpocAssignment';
  /** While they are away, inclusive, others are told in their place. */
  readonly absentFrom: Maybe<Scalars['Date']['output']>;
  readonly absentUntil: Maybe<Scalars['Date']['output']>;
  readonly access: Access;
  readonly account: Maybe<Account>;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly directorate: Maybe<Directorate>;
  /** Last day, inclusive; null: until further notice. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether they lead the directorate's SPOCs, and hear of questions that stay unanswered. */
  readonly lead: Maybe<Scalars['Boolean']['output']>;
  /** First day, inclusive; null: no start limit. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type SpocAssignmentConnection = {
  readonly __typename?: 'SpocAssignmentConnection';
  readonly edges: ReadonlyArray<SpocAssignmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SpocAssignmentEdge = {
  readonly __typename?: 'SpocAssignmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SpocAssignment;
};

export type SpocAssignmentFilter = {
  readonly account?: InputMaybe<AccountFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SpocAssignmentFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly directorate?: InputMaybe<DirectorateFilter>;
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly lead?: InputMaybe<BooleanFilter>;
  readonly not?: InputMaybe<SpocAssignmentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SpocAssignmentFilter>>;
  readonly startsOn?: InputMaybe<DateFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type SpocAssignmentPayload = {
  readonly __typename?: 'SpocAssignmentPayload';
  readonly spocAssignment: Maybe<SpocAssignment>;
};

export type SpocAssignmentSort = {
  readonly direction?: SortDirection;
  readonly field: SpocAssignmentSortField;
};

export type SpocAssignmentSortField =
  | 'createdAt'
  | 'startsOn'
  | 'updatedAt';

export type StakeholderPayload = {
  readonly __typename?: 'StakeholderPayload';
  readonly contactPoints: ReadonlyArray<ContactPoint>;
  readonly organisation: Maybe<Organisation>;
  readonly person: Maybe<Person>;
  readonly premises: ReadonlyArray<Premises>;
};


export type StakeholderPayloadContactPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type StakeholderPayloadPremisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a stakeholder's account may do in its organisation. An owner also invites colleagues, changes what they may do, and
 * suspends them; the last active owner stays one.
 */
export type Standing =
  | 'EDITOR'
  | 'OWNER'
  | 'VIEWER';

export type StandingFilter = {
  readonly eq?: InputMaybe<Standing>;
  readonly in?: InputMaybe<ReadonlyArray<Standing>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Standing>;
};

/** A street, or a corner of two streets: open data, the same for everyone. */
export type StreetPlace = {
  readonly __typename?: 'StreetPlace';
  /** The other street of a corner; null for a street. */
  readonly meets: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The middle of the street, or the corner. */
  readonly point: Point;
};

/**
 * Texts compare without case, accents, apostrophes and hyphens; numbers and postcodes however they are grouped; codes
 * exactly under `eq`, `ne` and `in`. `lt` to `gte` follow the order of lists. A test on a withheld value is never met.
 */
export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly contactPointChanged: ContactPointChange;
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly heldMailChanged: HeldMailChange;
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly organisationChanged: OrganisationChange;
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly questionChanged: QuestionChange;
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly questionHandlingChanged: QuestionHandlingChange;
  /** Changes of what the caller may read. `ids`: of these records only, 1 to 200. */
  readonly restrictedNoteChanged: RestrictedNoteChange;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionContactPointChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionHeldMailChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionOrganisationChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionQuestionChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionQuestionHandlingChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Following, over a WebSocket at /graphql (`graphql-transport-ws`). Every event is read for its caller before it is sent:
 * a change of what the caller may not read gives no event.
 */
export type SubscriptionRestrictedNoteChangedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type TakeQuestionInput = {
  /** One of `assignableTo`; left out: the caller. */
  readonly assignee?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The version of its handling. */
  readonly version: Scalars['Int']['input'];
};

/** Earliest first, whichever way it is read. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly pageInfo: TimelinePageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** When it was or is to be: when an engagement began, a question was asked, an answer written, a consent recorded. */
  readonly at: Scalars['DateTime']['output'];
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

/** What stands in a timeline: `Post` is what the force wrote to somebody who asked. */
export type TimelineEntry = ConsentEvent | Engagement | Post | Question;

export type TimelineEntryKind =
  /** What the force wrote to somebody who asked. */
  | 'ANSWER'
  /** A decision about a contact's use. */
  | 'CONSENT'
  | 'ENGAGEMENT'
  | 'QUESTION';

/** All that is given must hold. What has nothing of the sort, as a consent has no issue, is left out. */
export type TimelineFilter = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  /** At most 4. */
  readonly entries?: InputMaybe<ReadonlyArray<TimelineEntryKind>>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of kinds of engagement, at most 50. Only engagements have one. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The first moment. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of engagements, which alone have one of these; at most 4. */
  readonly statuses?: InputMaybe<ReadonlyArray<EngagementStatus>>;
  /** The first moment that is left out. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whose timeline; at most one of these. An empty one is the whole force's. */
export type TimelineOf = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  /** Of the group itself, and of the organisations in it. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Of the organisations in it. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** A zone: of the organisations with premises whose ward it is. */
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

export type TimelinePageInfo = {
  readonly __typename?: 'TimelinePageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** What stakeholders may wish to hear about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable short name in upper case, by which other systems refer to it. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type TopicFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<TopicFilter>;
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type TopicPayload = {
  readonly __typename?: 'TopicPayload';
  readonly topic: Maybe<Topic>;
};

export type TopicSort = {
  readonly direction?: SortDirection;
  readonly field: TopicSortField;
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
  readonly eq?: InputMaybe<Transport>;
  readonly in?: InputMaybe<ReadonlyArray<Transport>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Transport>;
};

export type TypedAs =
  /** A code or key of another system: equal to exactly the same text only. */
  | 'CODE'
  /** A telephone number in any of its notations (British where no country is given), an e-mail or an address. */
  | 'CONTACT'
  /** Case and blanks count for nothing: `ec1a1bb` is EC1A 1BB. */
  | 'POSTCODE'
  /** Leading zeros and the letters UPRN count for nothing. */
  | 'UPRN';

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAbsenceInput = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAccountInput = {
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly standing?: InputMaybe<Standing>;
  readonly suspendedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAffiliationInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateAnswerTemplateInput = {
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are. A closed day stays in its calendar. */
export type UpdateClosedDayInput = {
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields left out are unchanged. */
export type UpdateCommitmentInput = {
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kept?: InputMaybe<Scalars['Boolean']['input']>;
  readonly keptOn?: InputMaybe<Scalars['Date']['input']>;
  readonly owner?: InputMaybe<CommitmentOwner>;
  readonly version: Scalars['Int']['input'];
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateContactPointInput = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly extension?: InputMaybe<Scalars['String']['input']>;
  readonly givenFor?: InputMaybe<ContactUse>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ContactKind>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateDirectorateInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly looksHidden?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields left out are unchanged. */
export type UpdateEngagementInput = {
  readonly allDay?: InputMaybe<Scalars['Boolean']['input']>;
  readonly confidence?: InputMaybe<Scalars['Int']['input']>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly followUpDueAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  /** One of which something is said (`engagementIssues`) is not left out. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly need?: InputMaybe<Scalars['Int']['input']>;
  readonly needsHeard?: InputMaybe<Scalars['String']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly satisfaction?: InputMaybe<Scalars['Int']['input']>;
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields left out are unchanged. */
export type UpdateEngagementIssueInput = {
  readonly id: Scalars['ID']['input'];
  readonly line?: InputMaybe<Scalars['String']['input']>;
  readonly sentiment?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateEngagementKindInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields left out are unchanged. */
export type UpdateExceptionAcceptanceInput = {
  readonly acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateExpectationInput = {
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateGroupInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateIssueInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateKeyholderInput = {
  readonly agreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly callOrder?: InputMaybe<Scalars['Int']['input']>;
  readonly fullAccess?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly occupier?: InputMaybe<Scalars['Boolean']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly suspendedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly trained?: InputMaybe<Scalars['Boolean']['input']>;
  readonly transport?: InputMaybe<Transport>;
  readonly travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly verifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateOrganisationInput = {
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<OrganisationKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewDate?: InputMaybe<Scalars['Date']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganisationIssueInput = {
  readonly id: Scalars['ID']['input'];
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/**
 * What is left out stays as it is. Website and issues change at once; everything else waits until a person of the force
 * has confirmed it, and appears among `pendingChanges`.
 */
export type UpdateOwnProfileInput = {
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The caller's own organisation; may be left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** All that affects the organisation: what is left out of the list is taken away, with its text. */
  readonly issues?: InputMaybe<ReadonlyArray<OwnIssueInput>>;
  readonly kind?: InputMaybe<OrganisationKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The name of the organisation that it is part of, in words; null for none. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 3. */
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation's version. */
  readonly version: Scalars['Int']['input'];
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOwnProfilePayload = {
  readonly __typename?: 'UpdateOwnProfilePayload';
  readonly organisation: Maybe<Organisation>;
  /** What was proposed now, or was open already and is the same. */
  readonly pendingChanges: ReadonlyArray<PendingChange>;
};


export type UpdateOwnProfilePayloadPendingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdatePersonInput = {
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reviewDate?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdatePremisesInput = {
  readonly addressLine1?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine2?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine3?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine4?: InputMaybe<Scalars['String']['input']>;
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly location?: InputMaybe<PointInput>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly uprn?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are. */
export type UpdateResponseTimeInput = {
  readonly answerMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly firstAnswerMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateRestrictedNoteInput = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly engagement?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly premises?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateRoutingRuleInput = {
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly tier?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateSectorInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateSpocAssignmentInput = {
  readonly absentFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly absentUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  readonly directorate?: InputMaybe<Scalars['ID']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly lead?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateTopicInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateWishInput = {
  readonly channel?: InputMaybe<Channel>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Fields that are left out stay as they are. A period stays in its calendar. */
export type UpdateWorkingPeriodInput = {
  readonly closesAt?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly opensAt?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly weekday?: InputMaybe<Weekday>;
};

/** Fields that are left out stay as they are; null empties a field. */
export type UpdateZoneInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ZoneKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly shape?: InputMaybe<Scalars['GeoJSON']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** How soon something has to be answered. */
export type Urgency =
  | 'NORMAL'
  | 'URGENT';

export type UrgencyFilter = {
  readonly eq?: InputMaybe<Urgency>;
  readonly in?: InputMaybe<ReadonlyArray<Urgency>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Urgency>;
};

/** Keyholders who answered a round of calls: 1 to 200, each once. */
export type VerifyKeyholdersInput = {
  readonly records: ReadonlyArray<RecordVersionInput>;
  /** When they were verified; not in the future. */
  readonly verifiedAt: Scalars['DateTime']['input'];
};

/** Who is calling. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly account: Maybe<Account>;
  /** The caller's authenticator app, set up or begun. */
  readonly authenticatorApp: Maybe<AuthenticatorApp>;
  /** Directorates for which the caller is a single point of contact today. */
  readonly directorates: ReadonlyArray<Directorate>;
  /** Stakeholders: their own organisation. */
  readonly organisation: Maybe<Organisation>;
  readonly passkeys: ReadonlyArray<Passkey>;
  readonly roles: ReadonlyArray<Role>;
  /**
   * The caller's CASL rules, packed (`unpackRules` of @casl/ability/extra). A screen may use them to hide; the server
   * judges.
   */
  readonly rules: Scalars['JSON']['output'];
  /** The session that asks; null where a key does. */
  readonly session: Maybe<Session>;
  /** The browsers in which the caller is signed in now. */
  readonly sessions: ReadonlyArray<Session>;
  /** Stakeholders: what they may do there; null for everybody else. */
  readonly standing: Maybe<Standing>;
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WeekdayFilter = {
  readonly eq?: InputMaybe<Weekday>;
  readonly in?: InputMaybe<ReadonlyArray<Weekday>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Weekday>;
};

/**
 * What an organisation or a person wishes to be told about, and how. A person's wish at an organisation is neither the
 * organisation's nor the person's own; each has at most one for a topic and channel.
 */
export type Wish = Node & {
  readonly __typename?: 'Wish';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly channel: Maybe<Channel>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * `18:00` by London's clocks: the first minute of the day at which they may be told; null for midnight. At any time if
   * `until` is null as well.
   */
  readonly from: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Maybe<Organisation>;
  /** If `organisation` is set: whom to tell there. */
  readonly person: Maybe<Person>;
  readonly topic: Maybe<Topic>;
  /** When that ends; null for the next midnight. Earlier than `from`, it is on the next day. */
  readonly until: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type WishConnection = {
  readonly __typename?: 'WishConnection';
  readonly edges: ReadonlyArray<WishEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WishEdge = {
  readonly __typename?: 'WishEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Wish;
};

export type WishFilter = {
  readonly and?: InputMaybe<ReadonlyArray<WishFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly channel?: InputMaybe<ChannelFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<WishFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WishFilter>>;
  readonly organisation?: InputMaybe<OrganisationFilter>;
  readonly person?: InputMaybe<PersonFilter>;
  readonly topic?: InputMaybe<TopicFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type WishPayload = {
  readonly __typename?: 'WishPayload';
  readonly wish: Maybe<Wish>;
};

export type WishSort = {
  readonly direction?: SortDirection;
  readonly field: WishSortField;
};

export type WishSortField =
  | 'channel'
  | 'createdAt'
  | 'updatedAt';

/** A way to reach somebody at work. */
export type WorkContactInput = {
  readonly extension?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ContactKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

/**
 * When the force works: any number of periods a weekday, in London time, less the closed days. There is one; its version
 * also counts the changes of its periods and closed days.
 */
export type WorkingCalendar = Node & {
  readonly __typename?: 'WorkingCalendar';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Closed days in use, past ones too. */
  readonly closedDays: Maybe<ReadonlyArray<ClosedDay>>;
  /** Whether fewer than 90 days are left until the last closed day, or none is known: more have to be imported. */
  readonly closedDaysEnding: Maybe<Scalars['Boolean']['output']>;
  /** The last closed day that is known; null if there is none. After it, bank holidays would count as working days. */
  readonly closedDaysUntil: Maybe<Scalars['Date']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  /** Periods in use, by their opening times. */
  readonly periods: Maybe<ReadonlyArray<WorkingPeriod>>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/**
 * When the force works: any number of periods a weekday, in London time, less the closed days. There is one; its version
 * also counts the changes of its periods and closed days.
 */
export type WorkingCalendarClosedDaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * When the force works: any number of periods a weekday, in London time, less the closed days. There is one; its version
 * also counts the changes of its periods and closed days.
 */
export type WorkingCalendarPeriodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkingCalendarConnection = {
  readonly __typename?: 'WorkingCalendarConnection';
  readonly edges: ReadonlyArray<WorkingCalendarEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WorkingCalendarEdge = {
  readonly __typename?: 'WorkingCalendarEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkingCalendar;
};

export type WorkingCalendarFilter = {
  readonly and?: InputMaybe<ReadonlyArray<WorkingCalendarFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<WorkingCalendarFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WorkingCalendarFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type WorkingCalendarSort = {
  readonly direction?: SortDirection;
  readonly field: WorkingCalendarSortField;
};

export type WorkingCalendarSortField =
  | 'createdAt'
  | 'name'
  | 'updatedAt';

/**
 * Hours of one weekday in which the force works, by London's clocks. Periods of a weekday do not overlap; a break lies
 * between two of them. Work past midnight is one period until 24:00 and one from 00:00.
 */
export type WorkingPeriod = Node & {
  readonly __typename?: 'WorkingPeriod';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  readonly calendar: Maybe<WorkingCalendar>;
  /** `17:00`; at most `24:00`, the end of the day. */
  readonly closesAt: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** `09:00`. */
  readonly opensAt: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
  readonly weekday: Maybe<Weekday>;
};

export type WorkingPeriodConnection = {
  readonly __typename?: 'WorkingPeriodConnection';
  readonly edges: ReadonlyArray<WorkingPeriodEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WorkingPeriodEdge = {
  readonly __typename?: 'WorkingPeriodEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkingPeriod;
};

export type WorkingPeriodFilter = {
  readonly and?: InputMaybe<ReadonlyArray<WorkingPeriodFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly calendar?: InputMaybe<WorkingCalendarFilter>;
  readonly closesAt?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<WorkingPeriodFilter>;
  readonly opensAt?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WorkingPeriodFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly weekday?: InputMaybe<WeekdayFilter>;
};

export type WorkingPeriodPayload = {
  readonly __typename?: 'WorkingPeriodPayload';
  readonly workingPeriod: Maybe<WorkingPeriod>;
};

export type WorkingPeriodSort = {
  readonly direction?: SortDirection;
  readonly field: WorkingPeriodSortField;
};

export type WorkingPeriodSortField =
  | 'closesAt'
  | 'createdAt'
  | 'opensAt'
  | 'updatedAt';

/** A polygon with a name: ward, borough, beat or cordon. */
export type Zone = Node & {
  readonly __typename?: 'Zone';
  readonly access: Access;
  /** Set when the record was archived. Lists leave archived records out. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Unique within its kind; ONS codes for wards and boroughs. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The caller's own favourite mark, if there is one. */
  readonly favourites: Maybe<ReadonlyArray<Favourite>>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<ZoneKind>;
  /**
   * Where those who live in a ward write to: a mail to it is a question of that ward (`Question`). Null for other zones, and
   * where no mail comes in.
   */
  readonly mailAddress: Maybe<Scalars['String']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly shape: Maybe<Scalars['GeoJSON']['output']>;
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; an update carries the version that it was made on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A polygon with a name: ward, borough, beat or cordon. */
export type ZoneFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ZoneConnection = {
  readonly __typename?: 'ZoneConnection';
  readonly edges: ReadonlyArray<ZoneEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ZoneEdge = {
  readonly __typename?: 'ZoneEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Zone;
};

export type ZoneFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ZoneFilter>>;
  readonly archivedAt?: InputMaybe<DateTimeFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ZoneKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ZoneFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ZoneFilter>>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ZoneKind =
  | 'BEAT'
  | 'BOROUGH'
  | 'CORDON'
  | 'OTHER'
  | 'WARD';

export type ZoneKindFilter = {
  readonly eq?: InputMaybe<ZoneKind>;
  readonly in?: InputMaybe<ReadonlyArray<ZoneKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ZoneKind>;
};

export type ZonePayload = {
  readonly __typename?: 'ZonePayload';
  readonly zone: Maybe<Zone>;
};

export type ZoneSort = {
  readonly direction?: SortDirection;
  readonly field: ZoneSortField;
};

export type ZoneSortField =
  | 'code'
  | 'createdAt'
  | 'kind'
  | 'name'
  | 'updatedAt';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Gauged:
    | ( CountedEngagement )
    | ( LastEngaged )
  ;
  Impacted:
    | ( CountedMention )
    | ( EngagementIssue )
  ;
  SearchResult:
    | ( Organisation )
    | ( Person )
    | ( Premises )
  ;
  TimelineEntry:
    | ( ConsentEvent )
    | ( Engagement )
    | ( Post )
    | ( Question )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Absence )
    | ( Account )
    | ( Affiliation )
    | ( AnswerTemplate )
    | ( ApiKey )
    | ( Attachment )
    | ( AuthenticatorApp )
    | ( BreakGlass )
    | ( CalendarFeed )
    | ( CareItem )
    | ( ClosedDay )
    | ( ColleagueInvitation )
    | ( Commitment )
    | ( ConsentEvent )
    | ( ContactPoint )
    | ( Directorate )
    | ( Engagement )
    | ( EngagementFeedback )
    | ( EngagementIssue )
    | ( EngagementKind )
    | ( EngagementSeries )
    | ( ExceptionAcceptance )
    | ( Expectation )
    | ( Favourite )
    | ( Group )
    | ( HandlingNote )
    | ( HeldMail )
    | ( HistoryEntry )
    | ( Issue )
    | ( Keyholder )
    | ( LedgerRecord )
    | ( Look )
    | ( MailChoice )
    | ( Organisation )
    | ( OrganisationIssue )
    | ( OutboxMail )
    | ( Passkey )
    | ( PendingChange )
    | ( Person )
    | ( Post )
    | ( Premises )
    | ( Question )
    | ( QuestionHandling )
    | ( QuestionRoute )
    | ( ResponseTime )
    | ( RestrictedNote )
    | ( RoutingRule )
    | ( Sector )
    | ( Session )
    | ( SpocAssignment )
    | ( Topic )
    | ( Wish )
    | ( WorkingCalendar )
    | ( WorkingPeriod )
    | ( Zone )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<Absence>;
  AbsenceConnection: ResolverTypeWrapper<AbsenceConnection>;
  AbsenceEdge: ResolverTypeWrapper<AbsenceEdge>;
  AbsenceFilter: AbsenceFilter;
  AbsencePayload: ResolverTypeWrapper<AbsencePayload>;
  AbsenceSort: AbsenceSort;
  AbsenceSortField: AbsenceSortField;
  AcceptExceptionInput: AcceptExceptionInput;
  AcceptHeldMailInput: AcceptHeldMailInput;
  AcceptPendingChangeInput: AcceptPendingChangeInput;
  Access: ResolverTypeWrapper<Access>;
  Account: ResolverTypeWrapper<Account>;
  AccountConnection: ResolverTypeWrapper<AccountConnection>;
  AccountEdge: ResolverTypeWrapper<AccountEdge>;
  AccountFilter: AccountFilter;
  AccountPayload: ResolverTypeWrapper<AccountPayload>;
  AccountSort: AccountSort;
  AccountSortField: AccountSortField;
  Action: Action;
  AddColleagueInput: AddColleagueInput;
  AddColleaguePayload: ResolverTypeWrapper<AddColleaguePayload>;
  AddCommitmentInput: AddCommitmentInput;
  AddEngagementIssueInput: AddEngagementIssueInput;
  AddFavouriteInput: AddFavouriteInput;
  Affiliation: ResolverTypeWrapper<Affiliation>;
  AffiliationConnection: ResolverTypeWrapper<AffiliationConnection>;
  AffiliationEdge: ResolverTypeWrapper<AffiliationEdge>;
  AffiliationFilter: AffiliationFilter;
  AffiliationPayload: ResolverTypeWrapper<AffiliationPayload>;
  AffiliationSort: AffiliationSort;
  AffiliationSortField: AffiliationSortField;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerTemplate: ResolverTypeWrapper<AnswerTemplate>;
  AnswerTemplateConnection: ResolverTypeWrapper<AnswerTemplateConnection>;
  AnswerTemplateEdge: ResolverTypeWrapper<AnswerTemplateEdge>;
  AnswerTemplateFilter: AnswerTemplateFilter;
  AnswerTemplatePayload: ResolverTypeWrapper<AnswerTemplatePayload>;
  AnswerTemplateSort: AnswerTemplateSort;
  AnswerTemplateSortField: AnswerTemplateSortField;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyPayload: ResolverTypeWrapper<ApiKeyPayload>;
  AskQuestionInput: AskQuestionInput;
  AskerStatus: AskerStatus;
  AskerStatusFilter: AskerStatusFilter;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachmentState: AttachmentState;
  AuthenticatorApp: ResolverTypeWrapper<AuthenticatorApp>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  BreakGlass: ResolverTypeWrapper<BreakGlass>;
  BreakGlassConnection: ResolverTypeWrapper<BreakGlassConnection>;
  BreakGlassEdge: ResolverTypeWrapper<BreakGlassEdge>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<BreakGlassPayload>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CalendarFeedAddressPayload: ResolverTypeWrapper<CalendarFeedAddressPayload>;
  CalendarFeedConnection: ResolverTypeWrapper<CalendarFeedConnection>;
  CalendarFeedEdge: ResolverTypeWrapper<CalendarFeedEdge>;
  CalendarFeedFilter: CalendarFeedFilter;
  CalendarFeedPayload: ResolverTypeWrapper<CalendarFeedPayload>;
  CancelEngagementInput: CancelEngagementInput;
  CancelSeriesInput: CancelSeriesInput;
  CareItem: ResolverTypeWrapper<CareItem>;
  CareItemConnection: ResolverTypeWrapper<CareItemConnection>;
  CareItemEdge: ResolverTypeWrapper<CareItemEdge>;
  CareItemFilter: CareItemFilter;
  CareItemPayload: ResolverTypeWrapper<CareItemPayload>;
  CareItemSort: CareItemSort;
  CareItemSortField: CareItemSortField;
  CareKind: CareKind;
  CareKindFilter: CareKindFilter;
  CareState: CareState;
  CareStateFilter: CareStateFilter;
  ChangeKind: ChangeKind;
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangeOrganisationsInput: ChangeOrganisationsInput;
  ChangeRoutesInput: ChangeRoutesInput;
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeUrgencyInput: ChangeUrgencyInput;
  Channel: Channel;
  ChannelFilter: ChannelFilter;
  ChooseMailInput: ChooseMailInput;
  ClassCondition: ClassCondition;
  ClosedDay: ResolverTypeWrapper<ClosedDay>;
  ClosedDayConnection: ResolverTypeWrapper<ClosedDayConnection>;
  ClosedDayEdge: ResolverTypeWrapper<ClosedDayEdge>;
  ClosedDayFilter: ClosedDayFilter;
  ClosedDayPayload: ResolverTypeWrapper<ClosedDayPayload>;
  ClosedDaySort: ClosedDaySort;
  ClosedDaySortField: ClosedDaySortField;
  ColleagueInvitation: ResolverTypeWrapper<ColleagueInvitation>;
  ColleagueInvitationConnection: ResolverTypeWrapper<ColleagueInvitationConnection>;
  ColleagueInvitationEdge: ResolverTypeWrapper<ColleagueInvitationEdge>;
  ColleagueInvitationFilter: ColleagueInvitationFilter;
  ColleagueInvitationPayload: ResolverTypeWrapper<ColleagueInvitationPayload>;
  ColleagueInvitationSort: ColleagueInvitationSort;
  ColleagueInvitationSortField: ColleagueInvitationSortField;
  Commitment: ResolverTypeWrapper<Commitment>;
  CommitmentConnection: ResolverTypeWrapper<CommitmentConnection>;
  CommitmentEdge: ResolverTypeWrapper<CommitmentEdge>;
  CommitmentFilter: CommitmentFilter;
  CommitmentOwner: CommitmentOwner;
  CommitmentOwnerFilter: CommitmentOwnerFilter;
  CommitmentPayload: ResolverTypeWrapper<CommitmentPayload>;
  CommitmentSort: CommitmentSort;
  CommitmentSortField: CommitmentSortField;
  ConfirmBreakGlassInput: ConfirmBreakGlassInput;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentConnection: ResolverTypeWrapper<ConsentConnection>;
  ConsentDecision: ConsentDecision;
  ConsentDecisionFilter: ConsentDecisionFilter;
  ConsentEdge: ResolverTypeWrapper<ConsentEdge>;
  ConsentEvent: ResolverTypeWrapper<ConsentEvent>;
  ConsentEventPayload: ResolverTypeWrapper<ConsentEventPayload>;
  ContactKind: ContactKind;
  ContactKindFilter: ContactKindFilter;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactPointChange: ResolverTypeWrapper<ContactPointChange>;
  ContactPointConnection: ResolverTypeWrapper<ContactPointConnection>;
  ContactPointEdge: ResolverTypeWrapper<ContactPointEdge>;
  ContactPointFilter: ContactPointFilter;
  ContactPointPayload: ResolverTypeWrapper<ContactPointPayload>;
  ContactPointSort: ContactPointSort;
  ContactPointSortField: ContactPointSortField;
  ContactUse: ContactUse;
  ContactUseFilter: ContactUseFilter;
  Correspondent: ResolverTypeWrapper<Correspondent>;
  CorrespondentConnection: ResolverTypeWrapper<CorrespondentConnection>;
  CorrespondentEdge: ResolverTypeWrapper<CorrespondentEdge>;
  CorrespondentFilter: CorrespondentFilter;
  CountedEngagement: ResolverTypeWrapper<CountedEngagement>;
  CountedMention: ResolverTypeWrapper<CountedMention>;
  CountedQuestion: ResolverTypeWrapper<CountedQuestion>;
  CountedStakeholder: ResolverTypeWrapper<CountedStakeholder>;
  CreateAbsenceInput: CreateAbsenceInput;
  CreateAccountInput: CreateAccountInput;
  CreateAffiliationInput: CreateAffiliationInput;
  CreateAnswerTemplateInput: CreateAnswerTemplateInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<CreateApiKeyPayload>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateClosedDayInput: CreateClosedDayInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateDirectorateInput: CreateDirectorateInput;
  CreateEngagementFeedbackInput: CreateEngagementFeedbackInput;
  CreateEngagementKindInput: CreateEngagementKindInput;
  CreateExpectationInput: CreateExpectationInput;
  CreateGroupInput: CreateGroupInput;
  CreateIssueInput: CreateIssueInput;
  CreateKeyholderInput: CreateKeyholderInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePremisesInput: CreatePremisesInput;
  CreateRestrictedNoteInput: CreateRestrictedNoteInput;
  CreateRoutingRuleInput: CreateRoutingRuleInput;
  CreateSectorInput: CreateSectorInput;
  CreateSpocAssignmentInput: CreateSpocAssignmentInput;
  CreateStakeholderInput: CreateStakeholderInput;
  CreateTopicInput: CreateTopicInput;
  CreateWishInput: CreateWishInput;
  CreateWorkingPeriodInput: CreateWorkingPeriodInput;
  CreateZoneInput: CreateZoneInput;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Directorate: ResolverTypeWrapper<Directorate>;
  DirectorateConnection: ResolverTypeWrapper<DirectorateConnection>;
  DirectorateEdge: ResolverTypeWrapper<DirectorateEdge>;
  DirectorateFilter: DirectorateFilter;
  DirectoratePayload: ResolverTypeWrapper<DirectoratePayload>;
  DirectorateSort: DirectorateSort;
  DirectorateSortField: DirectorateSortField;
  DueOrganisationConnection: ResolverTypeWrapper<DueOrganisationConnection>;
  DueOrganisationEdge: ResolverTypeWrapper<DueOrganisationEdge>;
  EarlierAnswer: ResolverTypeWrapper<EarlierAnswer>;
  EarlierAnswerConnection: ResolverTypeWrapper<EarlierAnswerConnection>;
  EarlierAnswerEdge: ResolverTypeWrapper<EarlierAnswerEdge>;
  EndBreakGlassInput: EndBreakGlassInput;
  EndColleagueInput: EndColleagueInput;
  EndColleaguePayload: ResolverTypeWrapper<EndColleaguePayload>;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<EndSessionPayload>;
  EngagedThrough: EngagedThrough;
  Engagement: ResolverTypeWrapper<Engagement>;
  EngagementConnection: ResolverTypeWrapper<EngagementConnection>;
  EngagementDraft: ResolverTypeWrapper<EngagementDraft>;
  EngagementEdge: ResolverTypeWrapper<EngagementEdge>;
  EngagementFeedback: ResolverTypeWrapper<EngagementFeedback>;
  EngagementFeedbackConnection: ResolverTypeWrapper<EngagementFeedbackConnection>;
  EngagementFeedbackEdge: ResolverTypeWrapper<EngagementFeedbackEdge>;
  EngagementFeedbackFilter: EngagementFeedbackFilter;
  EngagementFeedbackPayload: ResolverTypeWrapper<EngagementFeedbackPayload>;
  EngagementFeedbackSort: EngagementFeedbackSort;
  EngagementFeedbackSortField: EngagementFeedbackSortField;
  EngagementFilter: EngagementFilter;
  EngagementGauge: ResolverTypeWrapper<EngagementGauge>;
  EngagementGaugeRow: ResolverTypeWrapper<EngagementGaugeRow>;
  EngagementIssue: ResolverTypeWrapper<EngagementIssue>;
  EngagementIssueConnection: ResolverTypeWrapper<EngagementIssueConnection>;
  EngagementIssueEdge: ResolverTypeWrapper<EngagementIssueEdge>;
  EngagementIssueFilter: EngagementIssueFilter;
  EngagementIssuePayload: ResolverTypeWrapper<EngagementIssuePayload>;
  EngagementIssueSort: EngagementIssueSort;
  EngagementIssueSortField: EngagementIssueSortField;
  EngagementKind: ResolverTypeWrapper<EngagementKind>;
  EngagementKindConnection: ResolverTypeWrapper<EngagementKindConnection>;
  EngagementKindEdge: ResolverTypeWrapper<EngagementKindEdge>;
  EngagementKindFilter: EngagementKindFilter;
  EngagementKindPayload: ResolverTypeWrapper<EngagementKindPayload>;
  EngagementKindSort: EngagementKindSort;
  EngagementKindSortField: EngagementKindSortField;
  EngagementPayload: ResolverTypeWrapper<EngagementPayload>;
  EngagementSeries: ResolverTypeWrapper<EngagementSeries>;
  EngagementSeriesConnection: ResolverTypeWrapper<EngagementSeriesConnection>;
  EngagementSeriesEdge: ResolverTypeWrapper<EngagementSeriesEdge>;
  EngagementSeriesFilter: EngagementSeriesFilter;
  EngagementSeriesPayload: ResolverTypeWrapper<EngagementSeriesPayload>;
  EngagementSeriesSort: EngagementSeriesSort;
  EngagementSeriesSortField: EngagementSeriesSortField;
  EngagementSort: EngagementSort;
  EngagementSortField: EngagementSortField;
  EngagementSource: EngagementSource;
  EngagementSourceFilter: EngagementSourceFilter;
  EngagementStatus: EngagementStatus;
  EngagementStatusFilter: EngagementStatusFilter;
  ExceptionAcceptance: ResolverTypeWrapper<ExceptionAcceptance>;
  ExceptionAcceptanceConnection: ResolverTypeWrapper<ExceptionAcceptanceConnection>;
  ExceptionAcceptanceEdge: ResolverTypeWrapper<ExceptionAcceptanceEdge>;
  ExceptionAcceptanceFilter: ExceptionAcceptanceFilter;
  ExceptionAcceptancePayload: ResolverTypeWrapper<ExceptionAcceptancePayload>;
  ExceptionAcceptanceSort: ExceptionAcceptanceSort;
  ExceptionAcceptanceSortField: ExceptionAcceptanceSortField;
  ExceptionKind: ExceptionKind;
  ExceptionKindFilter: ExceptionKindFilter;
  Expectation: ResolverTypeWrapper<Expectation>;
  ExpectationConnection: ResolverTypeWrapper<ExpectationConnection>;
  ExpectationEdge: ResolverTypeWrapper<ExpectationEdge>;
  ExpectationFilter: ExpectationFilter;
  ExpectationPayload: ResolverTypeWrapper<ExpectationPayload>;
  ExpectationSort: ExpectationSort;
  ExpectationSortField: ExpectationSortField;
  Favourite: ResolverTypeWrapper<Favourite>;
  FavouriteConnection: ResolverTypeWrapper<FavouriteConnection>;
  FavouriteEdge: ResolverTypeWrapper<FavouriteEdge>;
  FavouritePayload: ResolverTypeWrapper<FavouritePayload>;
  FilledTemplate: ResolverTypeWrapper<FilledTemplate>;
  Fitness: Fitness;
  FitnessFilter: FitnessFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GaugeDimension: GaugeDimension;
  Gauged: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Gauged']>;
  GaugedStakeholders: GaugedStakeholders;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Group: ResolverTypeWrapper<Group>;
  GroupConnection: ResolverTypeWrapper<GroupConnection>;
  GroupEdge: ResolverTypeWrapper<GroupEdge>;
  GroupFilter: GroupFilter;
  GroupPayload: ResolverTypeWrapper<GroupPayload>;
  GroupSort: GroupSort;
  GroupSortField: GroupSortField;
  HandlingNote: ResolverTypeWrapper<HandlingNote>;
  HeldMail: ResolverTypeWrapper<HeldMail>;
  HeldMailChange: ResolverTypeWrapper<HeldMailChange>;
  HeldMailConnection: ResolverTypeWrapper<HeldMailConnection>;
  HeldMailEdge: ResolverTypeWrapper<HeldMailEdge>;
  HeldMailFilter: HeldMailFilter;
  HeldMailPayload: ResolverTypeWrapper<HeldMailPayload>;
  HeldMailSort: HeldMailSort;
  HeldMailSortField: HeldMailSortField;
  HeldOutcome: HeldOutcome;
  HeldOutcomeFilter: HeldOutcomeFilter;
  HeldReason: HeldReason;
  HeldReasonFilter: HeldReasonFilter;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<HistoryEntryConnection>;
  HistoryEntryEdge: ResolverTypeWrapper<HistoryEntryEdge>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  ImpactDimension: ImpactDimension;
  ImpactRow: ResolverTypeWrapper<ImpactRow>;
  Impacted: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Impacted']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  InviteAgainInput: InviteAgainInput;
  InviteColleagueInput: InviteColleagueInput;
  Issue: ResolverTypeWrapper<Issue>;
  IssueConnection: ResolverTypeWrapper<IssueConnection>;
  IssueEdge: ResolverTypeWrapper<IssueEdge>;
  IssueFilter: IssueFilter;
  IssueImpact: ResolverTypeWrapper<IssueImpact>;
  IssuePayload: ResolverTypeWrapper<IssuePayload>;
  IssueSort: IssueSort;
  IssueSortField: IssueSortField;
  IssueTrend: ResolverTypeWrapper<IssueTrend>;
  IssueTrends: ResolverTypeWrapper<IssueTrends>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Keyholder: ResolverTypeWrapper<Keyholder>;
  KeyholderConnection: ResolverTypeWrapper<KeyholderConnection>;
  KeyholderEdge: ResolverTypeWrapper<KeyholderEdge>;
  KeyholderFilter: KeyholderFilter;
  KeyholderPayload: ResolverTypeWrapper<KeyholderPayload>;
  KeyholderRule: ResolverTypeWrapper<KeyholderRule>;
  KeyholderRuleCode: KeyholderRuleCode;
  KeyholderRuleCodeFilter: KeyholderRuleCodeFilter;
  KeyholderRuleFilter: KeyholderRuleFilter;
  KeyholderSort: KeyholderSort;
  KeyholderSortField: KeyholderSortField;
  KeyholdersPayload: ResolverTypeWrapper<KeyholdersPayload>;
  LastEngaged: ResolverTypeWrapper<LastEngaged>;
  LedgerCategory: LedgerCategory;
  LedgerCategoryFilter: LedgerCategoryFilter;
  LedgerRecord: ResolverTypeWrapper<LedgerRecord>;
  LedgerRecordConnection: ResolverTypeWrapper<LedgerRecordConnection>;
  LedgerRecordEdge: ResolverTypeWrapper<LedgerRecordEdge>;
  LedgerRecordFilter: LedgerRecordFilter;
  LedgerSubject: ResolverTypeWrapper<LedgerSubject>;
  LedgerSubjectConnection: ResolverTypeWrapper<LedgerSubjectConnection>;
  LedgerSubjectEdge: ResolverTypeWrapper<LedgerSubjectEdge>;
  LedgerSubjectKind: LedgerSubjectKind;
  LocationPrecision: LocationPrecision;
  LocationPrecisionFilter: LocationPrecisionFilter;
  LogEngagementInput: LogEngagementInput;
  Look: ResolverTypeWrapper<Look>;
  LookConnection: ResolverTypeWrapper<LookConnection>;
  LookEdge: ResolverTypeWrapper<LookEdge>;
  MailChoice: ResolverTypeWrapper<MailChoice>;
  MailChoiceConnection: ResolverTypeWrapper<MailChoiceConnection>;
  MailChoiceEdge: ResolverTypeWrapper<MailChoiceEdge>;
  MailChoiceFilter: MailChoiceFilter;
  MailChoicePayload: ResolverTypeWrapper<MailChoicePayload>;
  MailChoiceSort: MailChoiceSort;
  MailChoiceSortField: MailChoiceSortField;
  MailPurpose: MailPurpose;
  MailState: MailState;
  MailStateFilter: MailStateFilter;
  ManyPremisesPayload: ResolverTypeWrapper<ManyPremisesPayload>;
  MeasuredBy: MeasuredBy;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameInLine: ResolverTypeWrapper<NameInLine>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteOnQuestionInput: NoteOnQuestionInput;
  OfficeSight: ResolverTypeWrapper<OfficeSight>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationChange: ResolverTypeWrapper<OrganisationChange>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
  OrganisationException: OrganisationException;
  OrganisationFilter: OrganisationFilter;
  OrganisationIssue: ResolverTypeWrapper<OrganisationIssue>;
  OrganisationIssueConnection: ResolverTypeWrapper<OrganisationIssueConnection>;
  OrganisationIssueEdge: ResolverTypeWrapper<OrganisationIssueEdge>;
  OrganisationIssueFilter: OrganisationIssueFilter;
  OrganisationIssuePayload: ResolverTypeWrapper<OrganisationIssuePayload>;
  OrganisationIssueSort: OrganisationIssueSort;
  OrganisationIssueSortField: OrganisationIssueSortField;
  OrganisationKind: OrganisationKind;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationPayload: ResolverTypeWrapper<OrganisationPayload>;
  OrganisationSort: OrganisationSort;
  OrganisationSortField: OrganisationSortField;
  OrganisationsPayload: ResolverTypeWrapper<OrganisationsPayload>;
  OutboxMail: ResolverTypeWrapper<OutboxMail>;
  OutboxMailConnection: ResolverTypeWrapper<OutboxMailConnection>;
  OutboxMailEdge: ResolverTypeWrapper<OutboxMailEdge>;
  OutboxMailFilter: OutboxMailFilter;
  OwnIssueInput: OwnIssueInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<Passkey>;
  PasskeyPayload: ResolverTypeWrapper<PasskeyPayload>;
  PendingChange: ResolverTypeWrapper<PendingChange>;
  PendingChangeConnection: ResolverTypeWrapper<PendingChangeConnection>;
  PendingChangeDecider: PendingChangeDecider;
  PendingChangeDeciderFilter: PendingChangeDeciderFilter;
  PendingChangeEdge: ResolverTypeWrapper<PendingChangeEdge>;
  PendingChangeFilter: PendingChangeFilter;
  PendingChangePayload: ResolverTypeWrapper<PendingChangePayload>;
  PendingChangeSort: PendingChangeSort;
  PendingChangeSortField: PendingChangeSortField;
  PendingChangeStatus: PendingChangeStatus;
  PendingChangeStatusFilter: PendingChangeStatusFilter;
  PeoplePayload: ResolverTypeWrapper<PeoplePayload>;
  Person: ResolverTypeWrapper<Person>;
  PersonConnection: ResolverTypeWrapper<PersonConnection>;
  PersonEdge: ResolverTypeWrapper<PersonEdge>;
  PersonFilter: PersonFilter;
  PersonPayload: ResolverTypeWrapper<PersonPayload>;
  PersonSort: PersonSort;
  PersonSortField: PersonSortField;
  PlanSeriesInput: PlanSeriesInput;
  Point: ResolverTypeWrapper<Point>;
  PointInput: PointInput;
  Post: ResolverTypeWrapper<Post>;
  PostConnection: ResolverTypeWrapper<PostConnection>;
  PostEdge: ResolverTypeWrapper<PostEdge>;
  PostFilter: PostFilter;
  PostSort: PostSort;
  PostSortField: PostSortField;
  PostWay: PostWay;
  PostWayFilter: PostWayFilter;
  Premises: ResolverTypeWrapper<Premises>;
  PremisesConnection: ResolverTypeWrapper<PremisesConnection>;
  PremisesEdge: ResolverTypeWrapper<PremisesEdge>;
  PremisesFilter: PremisesFilter;
  PremisesNearConnection: ResolverTypeWrapper<PremisesNearConnection>;
  PremisesNearEdge: ResolverTypeWrapper<PremisesNearEdge>;
  PremisesPayload: ResolverTypeWrapper<PremisesPayload>;
  PremisesRule: ResolverTypeWrapper<PremisesRule>;
  PremisesRuleCode: PremisesRuleCode;
  PremisesRuleCodeFilter: PremisesRuleCodeFilter;
  PremisesRuleFilter: PremisesRuleFilter;
  PremisesSort: PremisesSort;
  PremisesSortField: PremisesSortField;
  ProposeCallOutNumberInput: ProposeCallOutNumberInput;
  ProposeKeyholderInput: ProposeKeyholderInput;
  ProposePremisesInput: ProposePremisesInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionChange: ResolverTypeWrapper<QuestionChange>;
  QuestionConnection: ResolverTypeWrapper<QuestionConnection>;
  QuestionEdge: ResolverTypeWrapper<QuestionEdge>;
  QuestionFilter: QuestionFilter;
  QuestionHandling: ResolverTypeWrapper<QuestionHandling>;
  QuestionHandlingChange: ResolverTypeWrapper<QuestionHandlingChange>;
  QuestionHandlingFilter: QuestionHandlingFilter;
  QuestionMeasure: ResolverTypeWrapper<QuestionMeasure>;
  QuestionMeasures: ResolverTypeWrapper<QuestionMeasures>;
  QuestionPayload: ResolverTypeWrapper<QuestionPayload>;
  QuestionRating: ResolverTypeWrapper<QuestionRating>;
  QuestionRatingConnection: ResolverTypeWrapper<QuestionRatingConnection>;
  QuestionRatingEdge: ResolverTypeWrapper<QuestionRatingEdge>;
  QuestionRatingFilter: QuestionRatingFilter;
  QuestionRoute: ResolverTypeWrapper<QuestionRoute>;
  QuestionRouteFilter: QuestionRouteFilter;
  QuestionSort: QuestionSort;
  QuestionSortField: QuestionSortField;
  QuestionStatus: QuestionStatus;
  QuestionStatusFilter: QuestionStatusFilter;
  QuestionTimes: ResolverTypeWrapper<QuestionTimes>;
  RateQuestionInput: RateQuestionInput;
  RecordConsentInput: RecordConsentInput;
  RecordVersionInput: RecordVersionInput;
  RecordVersionsInput: RecordVersionsInput;
  RejectPendingChangeInput: RejectPendingChangeInput;
  RelateQuestionsInput: RelateQuestionsInput;
  RemoveFavouriteInput: RemoveFavouriteInput;
  RemovePasskeyInput: RemovePasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  ReplyToQuestionInput: ReplyToQuestionInput;
  ResponseTime: ResolverTypeWrapper<ResponseTime>;
  ResponseTimeConnection: ResolverTypeWrapper<ResponseTimeConnection>;
  ResponseTimeEdge: ResolverTypeWrapper<ResponseTimeEdge>;
  ResponseTimeFilter: ResponseTimeFilter;
  ResponseTimePayload: ResolverTypeWrapper<ResponseTimePayload>;
  ResponseTimeSort: ResponseTimeSort;
  ResponseTimeSortField: ResponseTimeSortField;
  RestrictedNote: ResolverTypeWrapper<RestrictedNote>;
  RestrictedNoteChange: ResolverTypeWrapper<RestrictedNoteChange>;
  RestrictedNoteConnection: ResolverTypeWrapper<RestrictedNoteConnection>;
  RestrictedNoteEdge: ResolverTypeWrapper<RestrictedNoteEdge>;
  RestrictedNoteFilter: RestrictedNoteFilter;
  RestrictedNotePayload: ResolverTypeWrapper<RestrictedNotePayload>;
  RestrictedNoteSort: RestrictedNoteSort;
  RestrictedNoteSortField: RestrictedNoteSortField;
  RevokeApiKeyInput: RevokeApiKeyInput;
  Role: Role;
  RoleFilter: RoleFilter;
  RouteState: RouteState;
  RouteStateFilter: RouteStateFilter;
  RoutedQuestion: ResolverTypeWrapper<RoutedQuestion>;
  RoutingMove: ResolverTypeWrapper<RoutingMove>;
  RoutingPreview: ResolverTypeWrapper<RoutingPreview>;
  RoutingRule: ResolverTypeWrapper<RoutingRule>;
  RoutingRuleConnection: ResolverTypeWrapper<RoutingRuleConnection>;
  RoutingRuleDraft: RoutingRuleDraft;
  RoutingRuleEdge: ResolverTypeWrapper<RoutingRuleEdge>;
  RoutingRuleFilter: RoutingRuleFilter;
  RoutingRulePayload: ResolverTypeWrapper<RoutingRulePayload>;
  RoutingRuleSort: RoutingRuleSort;
  RoutingRuleSortField: RoutingRuleSortField;
  RuleState: RuleState;
  RuleStateFilter: RuleStateFilter;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'matched' | 'node'> & { matched: ReadonlyArray<ResolversTypes['SearchMatch']>, node: ResolversTypes['SearchResult'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Sector: ResolverTypeWrapper<Sector>;
  SectorConnection: ResolverTypeWrapper<SectorConnection>;
  SectorEdge: ResolverTypeWrapper<SectorEdge>;
  SectorFilter: SectorFilter;
  SectorPayload: ResolverTypeWrapper<SectorPayload>;
  SectorSort: SectorSort;
  SectorSortField: SectorSortField;
  SeenPart: ResolverTypeWrapper<SeenPart>;
  SeriesScope: SeriesScope;
  Session: ResolverTypeWrapper<Session>;
  SignedInBy: SignedInBy;
  SortDirection: SortDirection;
  SpocAssignment: ResolverTypeWrapper<SpocAssignment>;
  SpocAssignmentConnection: ResolverTypeWrapper<SpocAssignmentConnection>;
  SpocAssignmentEdge: ResolverTypeWrapper<SpocAssignmentEdge>;
  SpocAssignmentFilter: SpocAssignmentFilter;
  SpocAssignmentPayload: ResolverTypeWrapper<SpocAssignmentPayload>;
  SpocAssignmentSort: SpocAssignmentSort;
  SpocAssignmentSortField: SpocAssignmentSortField;
  StakeholderPayload: ResolverTypeWrapper<StakeholderPayload>;
  Standing: Standing;
  StandingFilter: StandingFilter;
  StreetPlace: ResolverTypeWrapper<StreetPlace>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeQuestionInput: TakeQuestionInput;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineEntry']>;
  TimelineEntryKind: TimelineEntryKind;
  TimelineFilter: TimelineFilter;
  TimelineOf: TimelineOf;
  TimelinePageInfo: ResolverTypeWrapper<TimelinePageInfo>;
  Topic: ResolverTypeWrapper<Topic>;
  TopicConnection: ResolverTypeWrapper<TopicConnection>;
  TopicEdge: ResolverTypeWrapper<TopicEdge>;
  TopicFilter: TopicFilter;
  TopicPayload: ResolverTypeWrapper<TopicPayload>;
  TopicSort: TopicSort;
  TopicSortField: TopicSortField;
  Transport: Transport;
  TransportFilter: TransportFilter;
  TypedAs: TypedAs;
  UpdateAbsenceInput: UpdateAbsenceInput;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAffiliationInput: UpdateAffiliationInput;
  UpdateAnswerTemplateInput: UpdateAnswerTemplateInput;
  UpdateClosedDayInput: UpdateClosedDayInput;
  UpdateCommitmentInput: UpdateCommitmentInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateDirectorateInput: UpdateDirectorateInput;
  UpdateEngagementInput: UpdateEngagementInput;
  UpdateEngagementIssueInput: UpdateEngagementIssueInput;
  UpdateEngagementKindInput: UpdateEngagementKindInput;
  UpdateExceptionAcceptanceInput: UpdateExceptionAcceptanceInput;
  UpdateExpectationInput: UpdateExpectationInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateIssueInput: UpdateIssueInput;
  UpdateKeyholderInput: UpdateKeyholderInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationIssueInput: UpdateOrganisationIssueInput;
  UpdateOwnProfileInput: UpdateOwnProfileInput;
  UpdateOwnProfilePayload: ResolverTypeWrapper<UpdateOwnProfilePayload>;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePremisesInput: UpdatePremisesInput;
  UpdateResponseTimeInput: UpdateResponseTimeInput;
  UpdateRestrictedNoteInput: UpdateRestrictedNoteInput;
  UpdateRoutingRuleInput: UpdateRoutingRuleInput;
  UpdateSectorInput: UpdateSectorInput;
  UpdateSpocAssignmentInput: UpdateSpocAssignmentInput;
  UpdateTopicInput: UpdateTopicInput;
  UpdateWishInput: UpdateWishInput;
  UpdateWorkingPeriodInput: UpdateWorkingPeriodInput;
  UpdateZoneInput: UpdateZoneInput;
  Urgency: Urgency;
  UrgencyFilter: UrgencyFilter;
  VerifyKeyholdersInput: VerifyKeyholdersInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  Weekday: Weekday;
  WeekdayFilter: WeekdayFilter;
  Wish: ResolverTypeWrapper<Wish>;
  WishConnection: ResolverTypeWrapper<WishConnection>;
  WishEdge: ResolverTypeWrapper<WishEdge>;
  WishFilter: WishFilter;
  WishPayload: ResolverTypeWrapper<WishPayload>;
  WishSort: WishSort;
  WishSortField: WishSortField;
  WorkContactInput: WorkContactInput;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
  WorkingCalendarConnection: ResolverTypeWrapper<WorkingCalendarConnection>;
  WorkingCalendarEdge: ResolverTypeWrapper<WorkingCalendarEdge>;
  WorkingCalendarFilter: WorkingCalendarFilter;
  WorkingCalendarSort: WorkingCalendarSort;
  WorkingCalendarSortField: WorkingCalendarSortField;
  WorkingPeriod: ResolverTypeWrapper<WorkingPeriod>;
  WorkingPeriodConnection: ResolverTypeWrapper<WorkingPeriodConnection>;
  WorkingPeriodEdge: ResolverTypeWrapper<WorkingPeriodEdge>;
  WorkingPeriodFilter: WorkingPeriodFilter;
  WorkingPeriodPayload: ResolverTypeWrapper<WorkingPeriodPayload>;
  WorkingPeriodSort: WorkingPeriodSort;
  WorkingPeriodSortField: WorkingPeriodSortField;
  Zone: ResolverTypeWrapper<Zone>;
  ZoneConnection: ResolverTypeWrapper<ZoneConnection>;
  ZoneEdge: ResolverTypeWrapper<ZoneEdge>;
  ZoneFilter: ZoneFilter;
  ZoneKind: ZoneKind;
  ZoneKindFilter: ZoneKindFilter;
  ZonePayload: ResolverTypeWrapper<ZonePayload>;
  ZoneSort: ZoneSort;
  ZoneSortField: ZoneSortField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: Absence;
  AbsenceConnection: AbsenceConnection;
  AbsenceEdge: AbsenceEdge;
  AbsenceFilter: AbsenceFilter;
  AbsencePayload: AbsencePayload;
  AbsenceSort: AbsenceSort;
  AcceptExceptionInput: AcceptExceptionInput;
  AcceptHeldMailInput: AcceptHeldMailInput;
  AcceptPendingChangeInput: AcceptPendingChangeInput;
  Access: Access;
  Account: Account;
  AccountConnection: AccountConnection;
  AccountEdge: AccountEdge;
  AccountFilter: AccountFilter;
  AccountPayload: AccountPayload;
  AccountSort: AccountSort;
  AddColleagueInput: AddColleagueInput;
  AddColleaguePayload: AddColleaguePayload;
  AddCommitmentInput: AddCommitmentInput;
  AddEngagementIssueInput: AddEngagementIssueInput;
  AddFavouriteInput: AddFavouriteInput;
  Affiliation: Affiliation;
  AffiliationConnection: AffiliationConnection;
  AffiliationEdge: AffiliationEdge;
  AffiliationFilter: AffiliationFilter;
  AffiliationPayload: AffiliationPayload;
  AffiliationSort: AffiliationSort;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerTemplate: AnswerTemplate;
  AnswerTemplateConnection: AnswerTemplateConnection;
  AnswerTemplateEdge: AnswerTemplateEdge;
  AnswerTemplateFilter: AnswerTemplateFilter;
  AnswerTemplatePayload: AnswerTemplatePayload;
  AnswerTemplateSort: AnswerTemplateSort;
  ApiKey: ApiKey;
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyPayload: ApiKeyPayload;
  AskQuestionInput: AskQuestionInput;
  AskerStatusFilter: AskerStatusFilter;
  Attachment: Attachment;
  AuthenticatorApp: AuthenticatorApp;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  BreakGlass: BreakGlass;
  BreakGlassConnection: BreakGlassConnection;
  BreakGlassEdge: BreakGlassEdge;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: BreakGlassPayload;
  CalendarFeed: CalendarFeed;
  CalendarFeedAddressPayload: CalendarFeedAddressPayload;
  CalendarFeedConnection: CalendarFeedConnection;
  CalendarFeedEdge: CalendarFeedEdge;
  CalendarFeedFilter: CalendarFeedFilter;
  CalendarFeedPayload: CalendarFeedPayload;
  CancelEngagementInput: CancelEngagementInput;
  CancelSeriesInput: CancelSeriesInput;
  CareItem: CareItem;
  CareItemConnection: CareItemConnection;
  CareItemEdge: CareItemEdge;
  CareItemFilter: CareItemFilter;
  CareItemPayload: CareItemPayload;
  CareItemSort: CareItemSort;
  CareKindFilter: CareKindFilter;
  CareStateFilter: CareStateFilter;
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangeOrganisationsInput: ChangeOrganisationsInput;
  ChangeRoutesInput: ChangeRoutesInput;
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeUrgencyInput: ChangeUrgencyInput;
  ChannelFilter: ChannelFilter;
  ChooseMailInput: ChooseMailInput;
  ClassCondition: ClassCondition;
  ClosedDay: ClosedDay;
  ClosedDayConnection: ClosedDayConnection;
  ClosedDayEdge: ClosedDayEdge;
  ClosedDayFilter: ClosedDayFilter;
  ClosedDayPayload: ClosedDayPayload;
  ClosedDaySort: ClosedDaySort;
  ColleagueInvitation: ColleagueInvitation;
  ColleagueInvitationConnection: ColleagueInvitationConnection;
  ColleagueInvitationEdge: ColleagueInvitationEdge;
  ColleagueInvitationFilter: ColleagueInvitationFilter;
  ColleagueInvitationPayload: ColleagueInvitationPayload;
  ColleagueInvitationSort: ColleagueInvitationSort;
  Commitment: Commitment;
  CommitmentConnection: CommitmentConnection;
  CommitmentEdge: CommitmentEdge;
  CommitmentFilter: CommitmentFilter;
  CommitmentOwnerFilter: CommitmentOwnerFilter;
  CommitmentPayload: CommitmentPayload;
  CommitmentSort: CommitmentSort;
  ConfirmBreakGlassInput: ConfirmBreakGlassInput;
  Consent: Consent;
  ConsentConnection: ConsentConnection;
  ConsentDecisionFilter: ConsentDecisionFilter;
  ConsentEdge: ConsentEdge;
  ConsentEvent: ConsentEvent;
  ConsentEventPayload: ConsentEventPayload;
  ContactKindFilter: ContactKindFilter;
  ContactPoint: ContactPoint;
  ContactPointChange: ContactPointChange;
  ContactPointConnection: ContactPointConnection;
  ContactPointEdge: ContactPointEdge;
  ContactPointFilter: ContactPointFilter;
  ContactPointPayload: ContactPointPayload;
  ContactPointSort: ContactPointSort;
  ContactUseFilter: ContactUseFilter;
  Correspondent: Correspondent;
  CorrespondentConnection: CorrespondentConnection;
  CorrespondentEdge: CorrespondentEdge;
  CorrespondentFilter: CorrespondentFilter;
  CountedEngagement: CountedEngagement;
  CountedMention: CountedMention;
  CountedQuestion: CountedQuestion;
  CountedStakeholder: CountedStakeholder;
  CreateAbsenceInput: CreateAbsenceInput;
  CreateAccountInput: CreateAccountInput;
  CreateAffiliationInput: CreateAffiliationInput;
  CreateAnswerTemplateInput: CreateAnswerTemplateInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: CreateApiKeyPayload;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateClosedDayInput: CreateClosedDayInput;
  CreateContactPointInput: CreateContactPointInput;
  CreateDirectorateInput: CreateDirectorateInput;
  CreateEngagementFeedbackInput: CreateEngagementFeedbackInput;
  CreateEngagementKindInput: CreateEngagementKindInput;
  CreateExpectationInput: CreateExpectationInput;
  CreateGroupInput: CreateGroupInput;
  CreateIssueInput: CreateIssueInput;
  CreateKeyholderInput: CreateKeyholderInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePremisesInput: CreatePremisesInput;
  CreateRestrictedNoteInput: CreateRestrictedNoteInput;
  CreateRoutingRuleInput: CreateRoutingRuleInput;
  CreateSectorInput: CreateSectorInput;
  CreateSpocAssignmentInput: CreateSpocAssignmentInput;
  CreateStakeholderInput: CreateStakeholderInput;
  CreateTopicInput: CreateTopicInput;
  CreateWishInput: CreateWishInput;
  CreateWorkingPeriodInput: CreateWorkingPeriodInput;
  CreateZoneInput: CreateZoneInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Directorate: Directorate;
  DirectorateConnection: DirectorateConnection;
  DirectorateEdge: DirectorateEdge;
  DirectorateFilter: DirectorateFilter;
  DirectoratePayload: DirectoratePayload;
  DirectorateSort: DirectorateSort;
  DueOrganisationConnection: DueOrganisationConnection;
  DueOrganisationEdge: DueOrganisationEdge;
  EarlierAnswer: EarlierAnswer;
  EarlierAnswerConnection: EarlierAnswerConnection;
  EarlierAnswerEdge: EarlierAnswerEdge;
  EndBreakGlassInput: EndBreakGlassInput;
  EndColleagueInput: EndColleagueInput;
  EndColleaguePayload: EndColleaguePayload;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: EndSessionPayload;
  Engagement: Engagement;
  EngagementConnection: EngagementConnection;
  EngagementDraft: EngagementDraft;
  EngagementEdge: EngagementEdge;
  EngagementFeedback: EngagementFeedback;
  EngagementFeedbackConnection: EngagementFeedbackConnection;
  EngagementFeedbackEdge: EngagementFeedbackEdge;
  EngagementFeedbackFilter: EngagementFeedbackFilter;
  EngagementFeedbackPayload: EngagementFeedbackPayload;
  EngagementFeedbackSort: EngagementFeedbackSort;
  EngagementFilter: EngagementFilter;
  EngagementGauge: EngagementGauge;
  EngagementGaugeRow: EngagementGaugeRow;
  EngagementIssue: EngagementIssue;
  EngagementIssueConnection: EngagementIssueConnection;
  EngagementIssueEdge: EngagementIssueEdge;
  EngagementIssueFilter: EngagementIssueFilter;
  EngagementIssuePayload: EngagementIssuePayload;
  EngagementIssueSort: EngagementIssueSort;
  EngagementKind: EngagementKind;
  EngagementKindConnection: EngagementKindConnection;
  EngagementKindEdge: EngagementKindEdge;
  EngagementKindFilter: EngagementKindFilter;
  EngagementKindPayload: EngagementKindPayload;
  EngagementKindSort: EngagementKindSort;
  EngagementPayload: EngagementPayload;
  EngagementSeries: EngagementSeries;
  EngagementSeriesConnection: EngagementSeriesConnection;
  EngagementSeriesEdge: EngagementSeriesEdge;
  EngagementSeriesFilter: EngagementSeriesFilter;
  EngagementSeriesPayload: EngagementSeriesPayload;
  EngagementSeriesSort: EngagementSeriesSort;
  EngagementSort: EngagementSort;
  EngagementSourceFilter: EngagementSourceFilter;
  EngagementStatusFilter: EngagementStatusFilter;
  ExceptionAcceptance: ExceptionAcceptance;
  ExceptionAcceptanceConnection: ExceptionAcceptanceConnection;
  ExceptionAcceptanceEdge: ExceptionAcceptanceEdge;
  ExceptionAcceptanceFilter: ExceptionAcceptanceFilter;
  ExceptionAcceptancePayload: ExceptionAcceptancePayload;
  ExceptionAcceptanceSort: ExceptionAcceptanceSort;
  ExceptionKindFilter: ExceptionKindFilter;
  Expectation: Expectation;
  ExpectationConnection: ExpectationConnection;
  ExpectationEdge: ExpectationEdge;
  ExpectationFilter: ExpectationFilter;
  ExpectationPayload: ExpectationPayload;
  ExpectationSort: ExpectationSort;
  Favourite: Favourite;
  FavouriteConnection: FavouriteConnection;
  FavouriteEdge: FavouriteEdge;
  FavouritePayload: FavouritePayload;
  FilledTemplate: FilledTemplate;
  FitnessFilter: FitnessFilter;
  Float: Scalars['Float']['output'];
  Gauged: ResolversUnionTypes<ResolversParentTypes>['Gauged'];
  GeoJSON: Scalars['GeoJSON']['output'];
  Group: Group;
  GroupConnection: GroupConnection;
  GroupEdge: GroupEdge;
  GroupFilter: GroupFilter;
  GroupPayload: GroupPayload;
  GroupSort: GroupSort;
  HandlingNote: HandlingNote;
  HeldMail: HeldMail;
  HeldMailChange: HeldMailChange;
  HeldMailConnection: HeldMailConnection;
  HeldMailEdge: HeldMailEdge;
  HeldMailFilter: HeldMailFilter;
  HeldMailPayload: HeldMailPayload;
  HeldMailSort: HeldMailSort;
  HeldOutcomeFilter: HeldOutcomeFilter;
  HeldReasonFilter: HeldReasonFilter;
  HistoryEntry: HistoryEntry;
  HistoryEntryConnection: HistoryEntryConnection;
  HistoryEntryEdge: HistoryEntryEdge;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  ImpactRow: ImpactRow;
  Impacted: ResolversUnionTypes<ResolversParentTypes>['Impacted'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  InviteAgainInput: InviteAgainInput;
  InviteColleagueInput: InviteColleagueInput;
  Issue: Issue;
  IssueConnection: IssueConnection;
  IssueEdge: IssueEdge;
  IssueFilter: IssueFilter;
  IssueImpact: IssueImpact;
  IssuePayload: IssuePayload;
  IssueSort: IssueSort;
  IssueTrend: IssueTrend;
  IssueTrends: IssueTrends;
  JSON: Scalars['JSON']['output'];
  Keyholder: Keyholder;
  KeyholderConnection: KeyholderConnection;
  KeyholderEdge: KeyholderEdge;
  KeyholderFilter: KeyholderFilter;
  KeyholderPayload: KeyholderPayload;
  KeyholderRule: KeyholderRule;
  KeyholderRuleCodeFilter: KeyholderRuleCodeFilter;
  KeyholderRuleFilter: KeyholderRuleFilter;
  KeyholderSort: KeyholderSort;
  KeyholdersPayload: KeyholdersPayload;
  LastEngaged: LastEngaged;
  LedgerCategoryFilter: LedgerCategoryFilter;
  LedgerRecord: LedgerRecord;
  LedgerRecordConnection: LedgerRecordConnection;
  LedgerRecordEdge: LedgerRecordEdge;
  LedgerRecordFilter: LedgerRecordFilter;
  LedgerSubject: LedgerSubject;
  LedgerSubjectConnection: LedgerSubjectConnection;
  LedgerSubjectEdge: LedgerSubjectEdge;
  LocationPrecisionFilter: LocationPrecisionFilter;
  LogEngagementInput: LogEngagementInput;
  Look: Look;
  LookConnection: LookConnection;
  LookEdge: LookEdge;
  MailChoice: MailChoice;
  MailChoiceConnection: MailChoiceConnection;
  MailChoiceEdge: MailChoiceEdge;
  MailChoiceFilter: MailChoiceFilter;
  MailChoicePayload: MailChoicePayload;
  MailChoiceSort: MailChoiceSort;
  MailStateFilter: MailStateFilter;
  ManyPremisesPayload: ManyPremisesPayload;
  Mutation: Record<PropertyKey, never>;
  NameInLine: NameInLine;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteOnQuestionInput: NoteOnQuestionInput;
  OfficeSight: OfficeSight;
  Organisation: Organisation;
  OrganisationChange: OrganisationChange;
  OrganisationConnection: OrganisationConnection;
  OrganisationEdge: OrganisationEdge;
  OrganisationFilter: OrganisationFilter;
  OrganisationIssue: OrganisationIssue;
  OrganisationIssueConnection: OrganisationIssueConnection;
  OrganisationIssueEdge: OrganisationIssueEdge;
  OrganisationIssueFilter: OrganisationIssueFilter;
  OrganisationIssuePayload: OrganisationIssuePayload;
  OrganisationIssueSort: OrganisationIssueSort;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationPayload: OrganisationPayload;
  OrganisationSort: OrganisationSort;
  OrganisationsPayload: OrganisationsPayload;
  OutboxMail: OutboxMail;
  OutboxMailConnection: OutboxMailConnection;
  OutboxMailEdge: OutboxMailEdge;
  OutboxMailFilter: OutboxMailFilter;
  OwnIssueInput: OwnIssueInput;
  PageInfo: PageInfo;
  Passkey: Passkey;
  PasskeyPayload: PasskeyPayload;
  PendingChange: PendingChange;
  PendingChangeConnection: PendingChangeConnection;
  PendingChangeDeciderFilter: PendingChangeDeciderFilter;
  PendingChangeEdge: PendingChangeEdge;
  PendingChangeFilter: PendingChangeFilter;
  PendingChangePayload: PendingChangePayload;
  PendingChangeSort: PendingChangeSort;
  PendingChangeStatusFilter: PendingChangeStatusFilter;
  PeoplePayload: PeoplePayload;
  Person: Person;
  PersonConnection: PersonConnection;
  PersonEdge: PersonEdge;
  PersonFilter: PersonFilter;
  PersonPayload: PersonPayload;
  PersonSort: PersonSort;
  PlanSeriesInput: PlanSeriesInput;
  Point: Point;
  PointInput: PointInput;
  Post: Post;
  PostConnection: PostConnection;
  PostEdge: PostEdge;
  PostFilter: PostFilter;
  PostSort: PostSort;
  PostWayFilter: PostWayFilter;
  Premises: Premises;
  PremisesConnection: PremisesConnection;
  PremisesEdge: PremisesEdge;
  PremisesFilter: PremisesFilter;
  PremisesNearConnection: PremisesNearConnection;
  PremisesNearEdge: PremisesNearEdge;
  PremisesPayload: PremisesPayload;
  PremisesRule: PremisesRule;
  PremisesRuleCodeFilter: PremisesRuleCodeFilter;
  PremisesRuleFilter: PremisesRuleFilter;
  PremisesSort: PremisesSort;
  ProposeCallOutNumberInput: ProposeCallOutNumberInput;
  ProposeKeyholderInput: ProposeKeyholderInput;
  ProposePremisesInput: ProposePremisesInput;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionChange: QuestionChange;
  QuestionConnection: QuestionConnection;
  QuestionEdge: QuestionEdge;
  QuestionFilter: QuestionFilter;
  QuestionHandling: QuestionHandling;
  QuestionHandlingChange: QuestionHandlingChange;
  QuestionHandlingFilter: QuestionHandlingFilter;
  QuestionMeasure: QuestionMeasure;
  QuestionMeasures: QuestionMeasures;
  QuestionPayload: QuestionPayload;
  QuestionRating: QuestionRating;
  QuestionRatingConnection: QuestionRatingConnection;
  QuestionRatingEdge: QuestionRatingEdge;
  QuestionRatingFilter: QuestionRatingFilter;
  QuestionRoute: QuestionRoute;
  QuestionRouteFilter: QuestionRouteFilter;
  QuestionSort: QuestionSort;
  QuestionStatusFilter: QuestionStatusFilter;
  QuestionTimes: QuestionTimes;
  RateQuestionInput: RateQuestionInput;
  RecordConsentInput: RecordConsentInput;
  RecordVersionInput: RecordVersionInput;
  RecordVersionsInput: RecordVersionsInput;
  RejectPendingChangeInput: RejectPendingChangeInput;
  RelateQuestionsInput: RelateQuestionsInput;
  RemoveFavouriteInput: RemoveFavouriteInput;
  RemovePasskeyInput: RemovePasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  ReplyToQuestionInput: ReplyToQuestionInput;
  ResponseTime: ResponseTime;
  ResponseTimeConnection: ResponseTimeConnection;
  ResponseTimeEdge: ResponseTimeEdge;
  ResponseTimeFilter: ResponseTimeFilter;
  ResponseTimePayload: ResponseTimePayload;
  ResponseTimeSort: ResponseTimeSort;
  RestrictedNote: RestrictedNote;
  RestrictedNoteChange: RestrictedNoteChange;
  RestrictedNoteConnection: RestrictedNoteConnection;
  RestrictedNoteEdge: RestrictedNoteEdge;
  RestrictedNoteFilter: RestrictedNoteFilter;
  RestrictedNotePayload: RestrictedNotePayload;
  RestrictedNoteSort: RestrictedNoteSort;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RoleFilter: RoleFilter;
  RouteStateFilter: RouteStateFilter;
  RoutedQuestion: RoutedQuestion;
  RoutingMove: RoutingMove;
  RoutingPreview: RoutingPreview;
  RoutingRule: RoutingRule;
  RoutingRuleConnection: RoutingRuleConnection;
  RoutingRuleDraft: RoutingRuleDraft;
  RoutingRuleEdge: RoutingRuleEdge;
  RoutingRuleFilter: RoutingRuleFilter;
  RoutingRulePayload: RoutingRulePayload;
  RoutingRuleSort: RoutingRuleSort;
  RuleStateFilter: RuleStateFilter;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'matched' | 'node'> & { matched: ReadonlyArray<ResolversParentTypes['SearchMatch']>, node: ResolversParentTypes['SearchResult'] };
  SearchMatch: SearchMatch;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Sector: Sector;
  SectorConnection: SectorConnection;
  SectorEdge: SectorEdge;
  SectorFilter: SectorFilter;
  SectorPayload: SectorPayload;
  SectorSort: SectorSort;
  SeenPart: SeenPart;
  Session: Session;
  SpocAssignment: SpocAssignment;
  SpocAssignmentConnection: SpocAssignmentConnection;
  SpocAssignmentEdge: SpocAssignmentEdge;
  SpocAssignmentFilter: SpocAssignmentFilter;
  SpocAssignmentPayload: SpocAssignmentPayload;
  SpocAssignmentSort: SpocAssignmentSort;
  StakeholderPayload: StakeholderPayload;
  StandingFilter: StandingFilter;
  StreetPlace: StreetPlace;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  TakeQuestionInput: TakeQuestionInput;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: ResolversUnionTypes<ResolversParentTypes>['TimelineEntry'];
  TimelineFilter: TimelineFilter;
  TimelineOf: TimelineOf;
  TimelinePageInfo: TimelinePageInfo;
  Topic: Topic;
  TopicConnection: TopicConnection;
  TopicEdge: TopicEdge;
  TopicFilter: TopicFilter;
  TopicPayload: TopicPayload;
  TopicSort: TopicSort;
  TransportFilter: TransportFilter;
  UpdateAbsenceInput: UpdateAbsenceInput;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAffiliationInput: UpdateAffiliationInput;
  UpdateAnswerTemplateInput: UpdateAnswerTemplateInput;
  UpdateClosedDayInput: UpdateClosedDayInput;
  UpdateCommitmentInput: UpdateCommitmentInput;
  UpdateContactPointInput: UpdateContactPointInput;
  UpdateDirectorateInput: UpdateDirectorateInput;
  UpdateEngagementInput: UpdateEngagementInput;
  UpdateEngagementIssueInput: UpdateEngagementIssueInput;
  UpdateEngagementKindInput: UpdateEngagementKindInput;
  UpdateExceptionAcceptanceInput: UpdateExceptionAcceptanceInput;
  UpdateExpectationInput: UpdateExpectationInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateIssueInput: UpdateIssueInput;
  UpdateKeyholderInput: UpdateKeyholderInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationIssueInput: UpdateOrganisationIssueInput;
  UpdateOwnProfileInput: UpdateOwnProfileInput;
  UpdateOwnProfilePayload: UpdateOwnProfilePayload;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePremisesInput: UpdatePremisesInput;
  UpdateResponseTimeInput: UpdateResponseTimeInput;
  UpdateRestrictedNoteInput: UpdateRestrictedNoteInput;
  UpdateRoutingRuleInput: UpdateRoutingRuleInput;
  UpdateSectorInput: UpdateSectorInput;
  UpdateSpocAssignmentInput: UpdateSpocAssignmentInput;
  UpdateTopicInput: UpdateTopicInput;
  UpdateWishInput: UpdateWishInput;
  UpdateWorkingPeriodInput: UpdateWorkingPeriodInput;
  UpdateZoneInput: UpdateZoneInput;
  UrgencyFilter: UrgencyFilter;
  VerifyKeyholdersInput: VerifyKeyholdersInput;
  Viewer: Viewer;
  WeekdayFilter: WeekdayFilter;
  Wish: Wish;
  WishConnection: WishConnection;
  WishEdge: WishEdge;
  WishFilter: WishFilter;
  WishPayload: WishPayload;
  WishSort: WishSort;
  WorkContactInput: WorkContactInput;
  WorkingCalendar: WorkingCalendar;
  WorkingCalendarConnection: WorkingCalendarConnection;
  WorkingCalendarEdge: WorkingCalendarEdge;
  WorkingCalendarFilter: WorkingCalendarFilter;
  WorkingCalendarSort: WorkingCalendarSort;
  WorkingPeriod: WorkingPeriod;
  WorkingPeriodConnection: WorkingPeriodConnection;
  WorkingPeriodEdge: WorkingPeriodEdge;
  WorkingPeriodFilter: WorkingPeriodFilter;
  WorkingPeriodPayload: WorkingPeriodPayload;
  WorkingPeriodSort: WorkingPeriodSort;
  Zone: Zone;
  ZoneConnection: ZoneConnection;
  ZoneEdge: ZoneEdge;
  ZoneFilter: ZoneFilter;
  ZoneKindFilter: ZoneKindFilter;
  ZonePayload: ZonePayload;
  ZoneSort: ZoneSort;
};

export type CalledDirectiveArgs = {
  as: Scalars['String']['input'];
};

export type CalledDirectiveResolver<Result, Parent, ContextType = Context, Args = CalledDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClassifiedDirectiveArgs = {
  as: DataClass;
  when?: Maybe<ClassCondition>;
  writtenAs?: Maybe<DataClass>;
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = Context, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComputedDirectiveArgs = {
  from: ReadonlyArray<Scalars['String']['input']>;
  of?: Maybe<ReadonlyArray<DataClass>>;
  optional?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FilterableDirectiveArgs = { };

export type FilterableDirectiveResolver<Result, Parent, ContextType = Context, Args = FilterableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GovernedDirectiveArgs = {
  about?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: Maybe<Scalars['String']['input']>;
  personal?: Maybe<Scalars['Boolean']['input']>;
};

export type GovernedDirectiveResolver<Result, Parent, ContextType = Context, Args = GovernedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InverseDirectiveArgs = {
  newest?: Maybe<Scalars['String']['input']>;
  of: Scalars['String']['input'];
};

export type InverseDirectiveResolver<Result, Parent, ContextType = Context, Args = InverseDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyedDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type KeyedDirectiveResolver<Result, Parent, ContextType = Context, Args = KeyedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LiveDirectiveArgs = { };

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OperationDirectiveArgs = {
  does: Action;
  ledger: LedgerCategory;
  on: Scalars['String']['input'];
  purpose?: Maybe<Scalars['Boolean']['input']>;
};

export type OperationDirectiveResolver<Result, Parent, ContextType = Context, Args = OperationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OrderedDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
  list: Scalars['String']['input'];
};

export type OrderedDirectiveResolver<Result, Parent, ContextType = Context, Args = OrderedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PagedDirectiveArgs = {
  list: Scalars['String']['input'];
};

export type PagedDirectiveResolver<Result, Parent, ContextType = Context, Args = PagedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RankedDirectiveArgs = { };

export type RankedDirectiveResolver<Result, Parent, ContextType = Context, Args = RankedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RecordDirectiveArgs = {
  as: DataClass;
};

export type RecordDirectiveResolver<Result, Parent, ContextType = Context, Args = RecordDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RetellsDirectiveArgs = {
  field: Scalars['String']['input'];
  id: Scalars['String']['input'];
  keeps?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  type: Scalars['String']['input'];
  values: ReadonlyArray<Scalars['String']['input']>;
};

export type RetellsDirectiveResolver<Result, Parent, ContextType = Context, Args = RetellsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchFindsDirectiveArgs = { };

export type SearchFindsDirectiveResolver<Result, Parent, ContextType = Context, Args = SearchFindsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchedDirectiveArgs = { };

export type SearchedDirectiveResolver<Result, Parent, ContextType = Context, Args = SearchedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SortableDirectiveArgs = { };

export type SortableDirectiveResolver<Result, Parent, ContextType = Context, Args = SortableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  most?: Scalars['Int']['input'];
  names?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = Context, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ThroughDirectiveArgs = {
  relation: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type ThroughDirectiveResolver<Result, Parent, ContextType = Context, Args = ThroughDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TypedDirectiveArgs = {
  as: TypedAs;
};

export type TypedDirectiveResolver<Result, Parent, ContextType = Context, Args = TypedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceConnection'] = ResolversParentTypes['AbsenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbsenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbsenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceEdge'] = ResolversParentTypes['AbsenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
};

export type AbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsencePayload'] = ResolversParentTypes['AbsencePayload']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  unreadableFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<AccountSessionsArgs, 'first'>>;
  ssoLinkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type AddColleaguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddColleaguePayload'] = ResolversParentTypes['AddColleaguePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AffiliationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationPayload'] = ResolversParentTypes['AffiliationPayload']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
};

export type AnswerTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplate'] = ResolversParentTypes['AnswerTemplate']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplateConnection'] = ResolversParentTypes['AnswerTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnswerTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplateEdge'] = ResolversParentTypes['AnswerTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnswerTemplate'], ParentType, ContextType>;
};

export type AnswerTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplatePayload'] = ResolversParentTypes['AnswerTemplatePayload']> = {
  answerTemplate?: Resolver<Maybe<ResolversTypes['AnswerTemplate']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AttachmentState']>, ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticatorAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticatorApp'] = ResolversParentTypes['AuthenticatorApp']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsConfirmation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassConnection'] = ResolversParentTypes['BreakGlassConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakGlassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassEdge'] = ResolversParentTypes['BreakGlassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlass'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFetchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedAddressPayload'] = ResolversParentTypes['CalendarFeedAddressPayload']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
};

export type CalendarFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedConnection'] = ResolversParentTypes['CalendarFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedEdge'] = ResolversParentTypes['CalendarFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
};

export type CalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedPayload'] = ResolversParentTypes['CalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
};

export type CareItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareItem'] = ResolversParentTypes['CareItem']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyholder?: Resolver<Maybe<ResolversTypes['Keyholder']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CareKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CareState']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareItemConnection'] = ResolversParentTypes['CareItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareItemEdge'] = ResolversParentTypes['CareItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareItem'], ParentType, ContextType>;
};

export type CareItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareItemPayload'] = ResolversParentTypes['CareItemPayload']> = {
  careItem?: Resolver<Maybe<ResolversTypes['CareItem']>, ParentType, ContextType>;
};

export type ClosedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDay'] = ResolversParentTypes['ClosedDay']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosedDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDayConnection'] = ResolversParentTypes['ClosedDayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClosedDayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosedDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDayEdge'] = ResolversParentTypes['ClosedDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClosedDay'], ParentType, ContextType>;
};

export type ClosedDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDayPayload'] = ResolversParentTypes['ClosedDayPayload']> = {
  closedDay?: Resolver<Maybe<ResolversTypes['ClosedDay']>, ParentType, ContextType>;
};

export type ColleagueInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueInvitation'] = ResolversParentTypes['ColleagueInvitation']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueInvitationConnection'] = ResolversParentTypes['ColleagueInvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ColleagueInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ColleagueInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueInvitationEdge'] = ResolversParentTypes['ColleagueInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ColleagueInvitation'], ParentType, ContextType>;
};

export type ColleagueInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueInvitationPayload'] = ResolversParentTypes['ColleagueInvitationPayload']> = {
  colleagueInvitation?: Resolver<Maybe<ResolversTypes['ColleagueInvitation']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keptOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['CommitmentOwner']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentPayload'] = ResolversParentTypes['CommitmentPayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  givenFor?: Resolver<Maybe<ResolversTypes['ContactUse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordingVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEvent'] = ResolversParentTypes['ConsentEvent']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordingVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEventPayload'] = ResolversParentTypes['ConsentEventPayload']> = {
  consentEvent?: Resolver<Maybe<ResolversTypes['ConsentEvent']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  consentHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentEvent']>>, ParentType, ContextType, RequireFields<ContactPointConsentHistoryArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenFor?: Resolver<Maybe<ResolversTypes['ContactUse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrivate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointChange'] = ResolversParentTypes['ContactPointChange']> = {
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ContactPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointConnection'] = ResolversParentTypes['ContactPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactPointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointEdge'] = ResolversParentTypes['ContactPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
};

export type ContactPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointPayload'] = ResolversParentTypes['ContactPointPayload']> = {
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type CorrespondentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correspondent'] = ResolversParentTypes['Correspondent']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrespondentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrespondentConnection'] = ResolversParentTypes['CorrespondentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrespondentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrespondentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrespondentEdge'] = ResolversParentTypes['CorrespondentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correspondent'], ParentType, ContextType>;
};

export type CountedEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedEngagement'] = ResolversParentTypes['CountedEngagement']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedMention'] = ResolversParentTypes['CountedMention']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedQuestion'] = ResolversParentTypes['CountedQuestion']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstAnswerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountedStakeholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedStakeholder'] = ResolversParentTypes['CountedStakeholder']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DirectorateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directorate'] = ResolversParentTypes['Directorate']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<DirectorateFavouritesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  looksHidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectorateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorateConnection'] = ResolversParentTypes['DirectorateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectorateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectorateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectorateEdge'] = ResolversParentTypes['DirectorateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directorate'], ParentType, ContextType>;
};

export type DirectoratePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoratePayload'] = ResolversParentTypes['DirectoratePayload']> = {
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
};

export type DueOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueOrganisationConnection'] = ResolversParentTypes['DueOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DueOrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueOrganisationEdge'] = ResolversParentTypes['DueOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  everyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type EarlierAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierAnswer'] = ResolversParentTypes['EarlierAnswer']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EarlierAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierAnswerConnection'] = ResolversParentTypes['EarlierAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EarlierAnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlierAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierAnswerEdge'] = ResolversParentTypes['EarlierAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlierAnswer'], ParentType, ContextType>;
};

export type EndColleaguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndColleaguePayload'] = ResolversParentTypes['EndColleaguePayload']> = {
  accountStays?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pendingChanges?: Resolver<ReadonlyArray<ResolversTypes['PendingChange']>, ParentType, ContextType, RequireFields<EndColleaguePayloadPendingChangesArgs, 'first'>>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAs?: Resolver<Maybe<ResolversTypes['EngagementFeedback']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType, RequireFields<EngagementCommitmentsArgs, 'first'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engagementIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EngagementIssue']>>, ParentType, ContextType, RequireFields<EngagementEngagementIssuesArgs, 'first'>>;
  followUpDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<EngagementGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType, RequireFields<EngagementIssuesArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsHeard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Correspondent']>>, ParentType, ContextType, RequireFields<EngagementOfficersArgs, 'first'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<EngagementOrganisationsArgs, 'first'>>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<EngagementPeopleArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  restrictedNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RestrictedNote']>>, ParentType, ContextType, RequireFields<EngagementRestrictedNotesArgs, 'first'>>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EngagementSeries']>, ParentType, ContextType>;
  seriesStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EngagementSource']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EngagementStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementDraft'] = ResolversParentTypes['EngagementDraft']> = {
  allDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUpDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['NameInLine']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EngagementFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementFeedback'] = ResolversParentTypes['EngagementFeedback']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementFeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementFeedbackConnection'] = ResolversParentTypes['EngagementFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementFeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementFeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementFeedbackEdge'] = ResolversParentTypes['EngagementFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementFeedback'], ParentType, ContextType>;
};

export type EngagementFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementFeedbackPayload'] = ResolversParentTypes['EngagementFeedbackPayload']> = {
  engagementFeedback?: Resolver<Maybe<ResolversTypes['EngagementFeedback']>, ParentType, ContextType>;
};

export type EngagementGaugeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementGauge'] = ResolversParentTypes['EngagementGauge']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counting?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notEngagedForDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EngagementGaugeRow']>, ParentType, ContextType>;
  tooNew?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EngagementGaugeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementGaugeRow'] = ResolversParentTypes['EngagementGaugeRow']> = {
  andKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  andLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastEngagedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notEngaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stakeholders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EngagementIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementIssue'] = ResolversParentTypes['EngagementIssue']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementIssueConnection'] = ResolversParentTypes['EngagementIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementIssueEdge'] = ResolversParentTypes['EngagementIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementIssue'], ParentType, ContextType>;
};

export type EngagementIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementIssuePayload'] = ResolversParentTypes['EngagementIssuePayload']> = {
  engagementIssue?: Resolver<Maybe<ResolversTypes['EngagementIssue']>, ParentType, ContextType>;
};

export type EngagementKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementKind'] = ResolversParentTypes['EngagementKind']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementKindConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementKindConnection'] = ResolversParentTypes['EngagementKindConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementKindEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementKindEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementKindEdge'] = ResolversParentTypes['EngagementKindEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
};

export type EngagementKindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementKindPayload'] = ResolversParentTypes['EngagementKindPayload']> = {
  engagementKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
};

export type EngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementPayload'] = ResolversParentTypes['EngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
};

export type EngagementSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementSeries'] = ResolversParentTypes['EngagementSeries']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  endsBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<EngagementSeriesGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType, RequireFields<EngagementSeriesIssuesArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Correspondent']>>, ParentType, ContextType, RequireFields<EngagementSeriesOfficersArgs, 'first'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<EngagementSeriesOrganisationsArgs, 'first'>>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<EngagementSeriesPeopleArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EngagementSource']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementSeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementSeriesConnection'] = ResolversParentTypes['EngagementSeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementSeriesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementSeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementSeriesEdge'] = ResolversParentTypes['EngagementSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementSeries'], ParentType, ContextType>;
};

export type EngagementSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementSeriesPayload'] = ResolversParentTypes['EngagementSeriesPayload']> = {
  engagementSeries?: Resolver<Maybe<ResolversTypes['EngagementSeries']>, ParentType, ContextType>;
};

export type ExceptionAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionAcceptance'] = ResolversParentTypes['ExceptionAcceptance']> = {
  acceptedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ExceptionKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionAcceptanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionAcceptanceConnection'] = ResolversParentTypes['ExceptionAcceptanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExceptionAcceptanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExceptionAcceptanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionAcceptanceEdge'] = ResolversParentTypes['ExceptionAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExceptionAcceptance'], ParentType, ContextType>;
};

export type ExceptionAcceptancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionAcceptancePayload'] = ResolversParentTypes['ExceptionAcceptancePayload']> = {
  exceptionAcceptance?: Resolver<Maybe<ResolversTypes['ExceptionAcceptance']>, ParentType, ContextType>;
};

export type ExpectationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  everyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpectationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectationConnection'] = ResolversParentTypes['ExpectationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpectationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpectationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectationEdge'] = ResolversParentTypes['ExpectationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
};

export type ExpectationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectationPayload'] = ResolversParentTypes['ExpectationPayload']> = {
  expectation?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
};

export type FavouriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Favourite'] = ResolversParentTypes['Favourite']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyholder?: Resolver<Maybe<ResolversTypes['Keyholder']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FavouriteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteConnection'] = ResolversParentTypes['FavouriteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FavouriteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FavouriteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteEdge'] = ResolversParentTypes['FavouriteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Favourite'], ParentType, ContextType>;
};

export type FavouritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouritePayload'] = ResolversParentTypes['FavouritePayload']> = {
  favourite?: Resolver<Maybe<ResolversTypes['Favourite']>, ParentType, ContextType>;
};

export type FilledTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilledTemplate'] = ResolversParentTypes['FilledTemplate']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unfilled?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type GaugedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gauged'] = ResolversParentTypes['Gauged']> = {
  __resolveType: TypeResolveFn<'CountedEngagement' | 'LastEngaged', ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<GroupOrganisationsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
};

export type HandlingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingNote'] = ResolversParentTypes['HandlingNote']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['QuestionHandling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldMailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldMail'] = ResolversParentTypes['HeldMail']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['HeldReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visibleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wholeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldMailChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldMailChange'] = ResolversParentTypes['HeldMailChange']> = {
  heldMail?: Resolver<Maybe<ResolversTypes['HeldMail']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type HeldMailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldMailConnection'] = ResolversParentTypes['HeldMailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldMailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldMailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldMailEdge'] = ResolversParentTypes['HeldMailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldMail'], ParentType, ContextType>;
};

export type HeldMailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldMailPayload'] = ResolversParentTypes['HeldMailPayload']> = {
  heldMail?: Resolver<Maybe<ResolversTypes['HeldMail']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type ImpactRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactRow'] = ResolversParentTypes['ImpactRow']> = {
  andKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  andLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanSentiment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shape?: Resolver<Maybe<ResolversTypes['GeoJSON']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impacted'] = ResolversParentTypes['Impacted']> = {
  __resolveType: TypeResolveFn<'CountedMention' | 'EngagementIssue', ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<IssueOrganisationsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type IssueImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueImpact'] = ResolversParentTypes['IssueImpact']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImpactRow']>, ParentType, ContextType>;
};

export type IssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePayload'] = ResolversParentTypes['IssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type IssueTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTrend'] = ResolversParentTypes['IssueTrend']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanSentiment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rises?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IssueTrendsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTrends'] = ResolversParentTypes['IssueTrends']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['IssueTrend']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeyholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Keyholder'] = ResolversParentTypes['Keyholder']> = {
  absentToday?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  absentUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  callOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<KeyholderFavouritesArgs, 'first'>>;
  fitness?: Resolver<Maybe<ResolversTypes['Fitness']>, ParentType, ContextType>;
  fullAccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyholderRule']>>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trained?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['Transport']>, ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyholderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyholderConnection'] = ResolversParentTypes['KeyholderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyholderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyholderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyholderEdge'] = ResolversParentTypes['KeyholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Keyholder'], ParentType, ContextType>;
};

export type KeyholderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyholderPayload'] = ResolversParentTypes['KeyholderPayload']> = {
  keyholder?: Resolver<Maybe<ResolversTypes['Keyholder']>, ParentType, ContextType>;
};

export type KeyholderRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyholderRule'] = ResolversParentTypes['KeyholderRule']> = {
  code?: Resolver<ResolversTypes['KeyholderRuleCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyholdersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyholdersPayload'] = ResolversParentTypes['KeyholdersPayload']> = {
  keyholders?: Resolver<ReadonlyArray<ResolversTypes['Keyholder']>, ParentType, ContextType, RequireFields<KeyholdersPayloadKeyholdersArgs, 'first'>>;
};

export type LastEngagedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastEngaged'] = ResolversParentTypes['LastEngaged']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['EngagedThrough']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerRecord'] = ResolversParentTypes['LedgerRecord']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['LedgerCategory']>, ParentType, ContextType>;
  classes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataClass']>>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerRecordConnection'] = ResolversParentTypes['LedgerRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerRecordEdge'] = ResolversParentTypes['LedgerRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerRecord'], ParentType, ContextType>;
};

export type LedgerSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerSubject'] = ResolversParentTypes['LedgerSubject']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LedgerSubjectKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerSubjectConnection'] = ResolversParentTypes['LedgerSubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerSubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerSubjectEdge'] = ResolversParentTypes['LedgerSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerSubject'], ParentType, ContextType>;
};

export type LookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['LedgerCategory']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookConnection'] = ResolversParentTypes['LookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookEdge'] = ResolversParentTypes['LookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Look'], ParentType, ContextType>;
};

export type MailChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailChoice'] = ResolversParentTypes['MailChoice']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasText?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailChoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailChoiceConnection'] = ResolversParentTypes['MailChoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailChoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailChoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailChoiceEdge'] = ResolversParentTypes['MailChoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MailChoice'], ParentType, ContextType>;
};

export type MailChoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailChoicePayload'] = ResolversParentTypes['MailChoicePayload']> = {
  mailChoice?: Resolver<Maybe<ResolversTypes['MailChoice']>, ParentType, ContextType>;
};

export type ManyPremisesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManyPremisesPayload'] = ResolversParentTypes['ManyPremisesPayload']> = {
  premises?: Resolver<ReadonlyArray<ResolversTypes['Premises']>, ParentType, ContextType, RequireFields<ManyPremisesPayloadPremisesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptException?: Resolver<ResolversTypes['ExceptionAcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptExceptionArgs, 'input'>>;
  acceptHeldMail?: Resolver<ResolversTypes['HeldMailPayload'], ParentType, ContextType, RequireFields<MutationAcceptHeldMailArgs, 'input'>>;
  acceptPendingChange?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationAcceptPendingChangeArgs, 'input'>>;
  addColleague?: Resolver<ResolversTypes['AddColleaguePayload'], ParentType, ContextType, RequireFields<MutationAddColleagueArgs, 'input'>>;
  addCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<MutationAddCommitmentArgs, 'input'>>;
  addEngagementIssue?: Resolver<ResolversTypes['EngagementIssuePayload'], ParentType, ContextType, RequireFields<MutationAddEngagementIssueArgs, 'input'>>;
  addFavourite?: Resolver<ResolversTypes['FavouritePayload'], ParentType, ContextType, RequireFields<MutationAddFavouriteArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  archiveAbsence?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationArchiveAbsenceArgs, 'input'>>;
  archiveAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationArchiveAccountArgs, 'input'>>;
  archiveAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationArchiveAffiliationArgs, 'input'>>;
  archiveAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationArchiveAnswerTemplateArgs, 'input'>>;
  archiveClosedDay?: Resolver<ResolversTypes['ClosedDayPayload'], ParentType, ContextType, RequireFields<MutationArchiveClosedDayArgs, 'input'>>;
  archiveColleagueInvitation?: Resolver<ResolversTypes['ColleagueInvitationPayload'], ParentType, ContextType, RequireFields<MutationArchiveColleagueInvitationArgs, 'input'>>;
  archiveCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<MutationArchiveCommitmentArgs, 'input'>>;
  archiveContactPoint?: Resolver<ResolversTypes['ContactPointPayload'], ParentType, ContextType, RequireFields<MutationArchiveContactPointArgs, 'input'>>;
  archiveDirectorate?: Resolver<ResolversTypes['DirectoratePayload'], ParentType, ContextType, RequireFields<MutationArchiveDirectorateArgs, 'input'>>;
  archiveEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationArchiveEngagementArgs, 'input'>>;
  archiveEngagementIssue?: Resolver<ResolversTypes['EngagementIssuePayload'], ParentType, ContextType, RequireFields<MutationArchiveEngagementIssueArgs, 'input'>>;
  archiveEngagementKind?: Resolver<ResolversTypes['EngagementKindPayload'], ParentType, ContextType, RequireFields<MutationArchiveEngagementKindArgs, 'input'>>;
  archiveExceptionAcceptance?: Resolver<ResolversTypes['ExceptionAcceptancePayload'], ParentType, ContextType, RequireFields<MutationArchiveExceptionAcceptanceArgs, 'input'>>;
  archiveExpectation?: Resolver<ResolversTypes['ExpectationPayload'], ParentType, ContextType, RequireFields<MutationArchiveExpectationArgs, 'input'>>;
  archiveGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationArchiveGroupArgs, 'input'>>;
  archiveIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationArchiveIssueArgs, 'input'>>;
  archiveKeyholder?: Resolver<ResolversTypes['KeyholderPayload'], ParentType, ContextType, RequireFields<MutationArchiveKeyholderArgs, 'input'>>;
  archiveManyPremises?: Resolver<ResolversTypes['ManyPremisesPayload'], ParentType, ContextType, RequireFields<MutationArchiveManyPremisesArgs, 'input'>>;
  archiveOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationArchiveOrganisationArgs, 'input'>>;
  archiveOrganisations?: Resolver<ResolversTypes['OrganisationsPayload'], ParentType, ContextType, RequireFields<MutationArchiveOrganisationsArgs, 'input'>>;
  archivePeople?: Resolver<ResolversTypes['PeoplePayload'], ParentType, ContextType, RequireFields<MutationArchivePeopleArgs, 'input'>>;
  archivePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationArchivePersonArgs, 'input'>>;
  archivePremises?: Resolver<ResolversTypes['PremisesPayload'], ParentType, ContextType, RequireFields<MutationArchivePremisesArgs, 'input'>>;
  archiveRestrictedNote?: Resolver<ResolversTypes['RestrictedNotePayload'], ParentType, ContextType, RequireFields<MutationArchiveRestrictedNoteArgs, 'input'>>;
  archiveRoutingRule?: Resolver<ResolversTypes['RoutingRulePayload'], ParentType, ContextType, RequireFields<MutationArchiveRoutingRuleArgs, 'input'>>;
  archiveSector?: Resolver<ResolversTypes['SectorPayload'], ParentType, ContextType, RequireFields<MutationArchiveSectorArgs, 'input'>>;
  archiveSpocAssignment?: Resolver<ResolversTypes['SpocAssignmentPayload'], ParentType, ContextType, RequireFields<MutationArchiveSpocAssignmentArgs, 'input'>>;
  archiveTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationArchiveTopicArgs, 'input'>>;
  archiveWish?: Resolver<ResolversTypes['WishPayload'], ParentType, ContextType, RequireFields<MutationArchiveWishArgs, 'input'>>;
  archiveWorkingPeriod?: Resolver<ResolversTypes['WorkingPeriodPayload'], ParentType, ContextType, RequireFields<MutationArchiveWorkingPeriodArgs, 'input'>>;
  archiveZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationArchiveZoneArgs, 'input'>>;
  askBack?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationAskBackArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  cancelEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationCancelEngagementArgs, 'input'>>;
  cancelSeries?: Resolver<ResolversTypes['EngagementSeriesPayload'], ParentType, ContextType, RequireFields<MutationCancelSeriesArgs, 'input'>>;
  changeOrganisations?: Resolver<ResolversTypes['OrganisationsPayload'], ParentType, ContextType, RequireFields<MutationChangeOrganisationsArgs, 'input'>>;
  changeRoutes?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationChangeRoutesArgs, 'input'>>;
  changeSeries?: Resolver<ResolversTypes['EngagementSeriesPayload'], ParentType, ContextType, RequireFields<MutationChangeSeriesArgs, 'input'>>;
  changeUrgency?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationChangeUrgencyArgs, 'input'>>;
  chooseMail?: Resolver<ResolversTypes['MailChoicePayload'], ParentType, ContextType, RequireFields<MutationChooseMailArgs, 'input'>>;
  closeQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationCloseQuestionArgs, 'input'>>;
  confirmBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationConfirmBreakGlassArgs, 'input'>>;
  confirmCareItem?: Resolver<ResolversTypes['CareItemPayload'], ParentType, ContextType, RequireFields<MutationConfirmCareItemArgs, 'input'>>;
  confirmOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationConfirmOrganisationArgs, 'input'>>;
  createAbsence?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationCreateAbsenceArgs, 'input'>>;
  createAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  createAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationCreateAffiliationArgs, 'input'>>;
  createAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreateAnswerTemplateArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CalendarFeedAddressPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  createClosedDay?: Resolver<ResolversTypes['ClosedDayPayload'], ParentType, ContextType, RequireFields<MutationCreateClosedDayArgs, 'input'>>;
  createContactPoint?: Resolver<ResolversTypes['ContactPointPayload'], ParentType, ContextType, RequireFields<MutationCreateContactPointArgs, 'input'>>;
  createDirectorate?: Resolver<ResolversTypes['DirectoratePayload'], ParentType, ContextType, RequireFields<MutationCreateDirectorateArgs, 'input'>>;
  createEngagementFeedback?: Resolver<ResolversTypes['EngagementFeedbackPayload'], ParentType, ContextType, RequireFields<MutationCreateEngagementFeedbackArgs, 'input'>>;
  createEngagementKind?: Resolver<ResolversTypes['EngagementKindPayload'], ParentType, ContextType, RequireFields<MutationCreateEngagementKindArgs, 'input'>>;
  createExpectation?: Resolver<ResolversTypes['ExpectationPayload'], ParentType, ContextType, RequireFields<MutationCreateExpectationArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationCreateIssueArgs, 'input'>>;
  createKeyholder?: Resolver<ResolversTypes['KeyholderPayload'], ParentType, ContextType, RequireFields<MutationCreateKeyholderArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  createPremises?: Resolver<ResolversTypes['PremisesPayload'], ParentType, ContextType, RequireFields<MutationCreatePremisesArgs, 'input'>>;
  createRestrictedNote?: Resolver<ResolversTypes['RestrictedNotePayload'], ParentType, ContextType, RequireFields<MutationCreateRestrictedNoteArgs, 'input'>>;
  createRoutingRule?: Resolver<ResolversTypes['RoutingRulePayload'], ParentType, ContextType, RequireFields<MutationCreateRoutingRuleArgs, 'input'>>;
  createSector?: Resolver<ResolversTypes['SectorPayload'], ParentType, ContextType, RequireFields<MutationCreateSectorArgs, 'input'>>;
  createSpocAssignment?: Resolver<ResolversTypes['SpocAssignmentPayload'], ParentType, ContextType, RequireFields<MutationCreateSpocAssignmentArgs, 'input'>>;
  createStakeholder?: Resolver<ResolversTypes['StakeholderPayload'], ParentType, ContextType, RequireFields<MutationCreateStakeholderArgs, 'input'>>;
  createTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationCreateTopicArgs, 'input'>>;
  createWish?: Resolver<ResolversTypes['WishPayload'], ParentType, ContextType, RequireFields<MutationCreateWishArgs, 'input'>>;
  createWorkingPeriod?: Resolver<ResolversTypes['WorkingPeriodPayload'], ParentType, ContextType, RequireFields<MutationCreateWorkingPeriodArgs, 'input'>>;
  createZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationCreateZoneArgs, 'input'>>;
  discardHeldMail?: Resolver<ResolversTypes['HeldMailPayload'], ParentType, ContextType, RequireFields<MutationDiscardHeldMailArgs, 'input'>>;
  endBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationEndBreakGlassArgs, 'input'>>;
  endColleague?: Resolver<ResolversTypes['EndColleaguePayload'], ParentType, ContextType, RequireFields<MutationEndColleagueArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  holdEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationHoldEngagementArgs, 'input'>>;
  inviteAgain?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationInviteAgainArgs, 'input'>>;
  inviteColleague?: Resolver<ResolversTypes['ColleagueInvitationPayload'], ParentType, ContextType, RequireFields<MutationInviteColleagueArgs, 'input'>>;
  joinEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationJoinEngagementArgs, 'input'>>;
  logEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationLogEngagementArgs, 'input'>>;
  needNoAnswer?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationNeedNoAnswerArgs, 'input'>>;
  noteOnQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationNoteOnQuestionArgs, 'input'>>;
  orderKeyholders?: Resolver<ResolversTypes['KeyholdersPayload'], ParentType, ContextType, RequireFields<MutationOrderKeyholdersArgs, 'input'>>;
  planSeries?: Resolver<ResolversTypes['EngagementSeriesPayload'], ParentType, ContextType, RequireFields<MutationPlanSeriesArgs, 'input'>>;
  proposeCallOutNumber?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposeCallOutNumberArgs, 'input'>>;
  proposeCallOutNumberRemoval?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposeCallOutNumberRemovalArgs, 'input'>>;
  proposeKeyholder?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposeKeyholderArgs, 'input'>>;
  proposeKeyholderRemoval?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposeKeyholderRemovalArgs, 'input'>>;
  proposeLeavingPremises?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposeLeavingPremisesArgs, 'input'>>;
  proposePremises?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationProposePremisesArgs, 'input'>>;
  rateQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationRateQuestionArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['ConsentEventPayload'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  rejectPendingChange?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationRejectPendingChangeArgs, 'input'>>;
  relateQuestions?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationRelateQuestionsArgs, 'input'>>;
  removeFavourite?: Resolver<ResolversTypes['FavouritePayload'], ParentType, ContextType, RequireFields<MutationRemoveFavouriteArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  renamePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  renewCalendarFeed?: Resolver<ResolversTypes['CalendarFeedAddressPayload'], ParentType, ContextType, RequireFields<MutationRenewCalendarFeedArgs, 'input'>>;
  reopenQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationReopenQuestionArgs, 'input'>>;
  replyToQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationReplyToQuestionArgs, 'input'>>;
  resetSecondFactors?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'input'>>;
  restoreAbsence?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationRestoreAbsenceArgs, 'input'>>;
  restoreAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationRestoreAccountArgs, 'input'>>;
  restoreAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationRestoreAffiliationArgs, 'input'>>;
  restoreAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationRestoreAnswerTemplateArgs, 'input'>>;
  restoreClosedDay?: Resolver<ResolversTypes['ClosedDayPayload'], ParentType, ContextType, RequireFields<MutationRestoreClosedDayArgs, 'input'>>;
  restoreCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<MutationRestoreCommitmentArgs, 'input'>>;
  restoreContactPoint?: Resolver<ResolversTypes['ContactPointPayload'], ParentType, ContextType, RequireFields<MutationRestoreContactPointArgs, 'input'>>;
  restoreDirectorate?: Resolver<ResolversTypes['DirectoratePayload'], ParentType, ContextType, RequireFields<MutationRestoreDirectorateArgs, 'input'>>;
  restoreEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationRestoreEngagementArgs, 'input'>>;
  restoreEngagementIssue?: Resolver<ResolversTypes['EngagementIssuePayload'], ParentType, ContextType, RequireFields<MutationRestoreEngagementIssueArgs, 'input'>>;
  restoreEngagementKind?: Resolver<ResolversTypes['EngagementKindPayload'], ParentType, ContextType, RequireFields<MutationRestoreEngagementKindArgs, 'input'>>;
  restoreExceptionAcceptance?: Resolver<ResolversTypes['ExceptionAcceptancePayload'], ParentType, ContextType, RequireFields<MutationRestoreExceptionAcceptanceArgs, 'input'>>;
  restoreExpectation?: Resolver<ResolversTypes['ExpectationPayload'], ParentType, ContextType, RequireFields<MutationRestoreExpectationArgs, 'input'>>;
  restoreGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationRestoreGroupArgs, 'input'>>;
  restoreIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationRestoreIssueArgs, 'input'>>;
  restoreKeyholder?: Resolver<ResolversTypes['KeyholderPayload'], ParentType, ContextType, RequireFields<MutationRestoreKeyholderArgs, 'input'>>;
  restoreManyPremises?: Resolver<ResolversTypes['ManyPremisesPayload'], ParentType, ContextType, RequireFields<MutationRestoreManyPremisesArgs, 'input'>>;
  restoreOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationRestoreOrganisationArgs, 'input'>>;
  restoreOrganisations?: Resolver<ResolversTypes['OrganisationsPayload'], ParentType, ContextType, RequireFields<MutationRestoreOrganisationsArgs, 'input'>>;
  restorePeople?: Resolver<ResolversTypes['PeoplePayload'], ParentType, ContextType, RequireFields<MutationRestorePeopleArgs, 'input'>>;
  restorePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRestorePersonArgs, 'input'>>;
  restorePremises?: Resolver<ResolversTypes['PremisesPayload'], ParentType, ContextType, RequireFields<MutationRestorePremisesArgs, 'input'>>;
  restoreRestrictedNote?: Resolver<ResolversTypes['RestrictedNotePayload'], ParentType, ContextType, RequireFields<MutationRestoreRestrictedNoteArgs, 'input'>>;
  restoreRoutingRule?: Resolver<ResolversTypes['RoutingRulePayload'], ParentType, ContextType, RequireFields<MutationRestoreRoutingRuleArgs, 'input'>>;
  restoreSector?: Resolver<ResolversTypes['SectorPayload'], ParentType, ContextType, RequireFields<MutationRestoreSectorArgs, 'input'>>;
  restoreSpocAssignment?: Resolver<ResolversTypes['SpocAssignmentPayload'], ParentType, ContextType, RequireFields<MutationRestoreSpocAssignmentArgs, 'input'>>;
  restoreTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationRestoreTopicArgs, 'input'>>;
  restoreWish?: Resolver<ResolversTypes['WishPayload'], ParentType, ContextType, RequireFields<MutationRestoreWishArgs, 'input'>>;
  restoreWorkingPeriod?: Resolver<ResolversTypes['WorkingPeriodPayload'], ParentType, ContextType, RequireFields<MutationRestoreWorkingPeriodArgs, 'input'>>;
  restoreZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationRestoreZoneArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['CalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  takeQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationTakeQuestionArgs, 'input'>>;
  unlinkSingleSignOn?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationUnlinkSingleSignOnArgs, 'input'>>;
  updateAbsence?: Resolver<ResolversTypes['AbsencePayload'], ParentType, ContextType, RequireFields<MutationUpdateAbsenceArgs, 'input'>>;
  updateAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
  updateAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationUpdateAffiliationArgs, 'input'>>;
  updateAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationUpdateAnswerTemplateArgs, 'input'>>;
  updateClosedDay?: Resolver<ResolversTypes['ClosedDayPayload'], ParentType, ContextType, RequireFields<MutationUpdateClosedDayArgs, 'input'>>;
  updateCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateCommitmentArgs, 'input'>>;
  updateContactPoint?: Resolver<ResolversTypes['ContactPointPayload'], ParentType, ContextType, RequireFields<MutationUpdateContactPointArgs, 'input'>>;
  updateDirectorate?: Resolver<ResolversTypes['DirectoratePayload'], ParentType, ContextType, RequireFields<MutationUpdateDirectorateArgs, 'input'>>;
  updateEngagement?: Resolver<ResolversTypes['EngagementPayload'], ParentType, ContextType, RequireFields<MutationUpdateEngagementArgs, 'input'>>;
  updateEngagementIssue?: Resolver<ResolversTypes['EngagementIssuePayload'], ParentType, ContextType, RequireFields<MutationUpdateEngagementIssueArgs, 'input'>>;
  updateEngagementKind?: Resolver<ResolversTypes['EngagementKindPayload'], ParentType, ContextType, RequireFields<MutationUpdateEngagementKindArgs, 'input'>>;
  updateExceptionAcceptance?: Resolver<ResolversTypes['ExceptionAcceptancePayload'], ParentType, ContextType, RequireFields<MutationUpdateExceptionAcceptanceArgs, 'input'>>;
  updateExpectation?: Resolver<ResolversTypes['ExpectationPayload'], ParentType, ContextType, RequireFields<MutationUpdateExpectationArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  updateIssue?: Resolver<ResolversTypes['IssuePayload'], ParentType, ContextType, RequireFields<MutationUpdateIssueArgs, 'input'>>;
  updateKeyholder?: Resolver<ResolversTypes['KeyholderPayload'], ParentType, ContextType, RequireFields<MutationUpdateKeyholderArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  updateOrganisationIssue?: Resolver<ResolversTypes['OrganisationIssuePayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationIssueArgs, 'input'>>;
  updateOwnProfile?: Resolver<ResolversTypes['UpdateOwnProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateOwnProfileArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  updatePremises?: Resolver<ResolversTypes['PremisesPayload'], ParentType, ContextType, RequireFields<MutationUpdatePremisesArgs, 'input'>>;
  updateResponseTime?: Resolver<ResolversTypes['ResponseTimePayload'], ParentType, ContextType, RequireFields<MutationUpdateResponseTimeArgs, 'input'>>;
  updateRestrictedNote?: Resolver<ResolversTypes['RestrictedNotePayload'], ParentType, ContextType, RequireFields<MutationUpdateRestrictedNoteArgs, 'input'>>;
  updateRoutingRule?: Resolver<ResolversTypes['RoutingRulePayload'], ParentType, ContextType, RequireFields<MutationUpdateRoutingRuleArgs, 'input'>>;
  updateSector?: Resolver<ResolversTypes['SectorPayload'], ParentType, ContextType, RequireFields<MutationUpdateSectorArgs, 'input'>>;
  updateSpocAssignment?: Resolver<ResolversTypes['SpocAssignmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateSpocAssignmentArgs, 'input'>>;
  updateTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationUpdateTopicArgs, 'input'>>;
  updateWish?: Resolver<ResolversTypes['WishPayload'], ParentType, ContextType, RequireFields<MutationUpdateWishArgs, 'input'>>;
  updateWorkingPeriod?: Resolver<ResolversTypes['WorkingPeriodPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkingPeriodArgs, 'input'>>;
  updateZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationUpdateZoneArgs, 'input'>>;
  verifyKeyholders?: Resolver<ResolversTypes['KeyholdersPayload'], ParentType, ContextType, RequireFields<MutationVerifyKeyholdersArgs, 'input'>>;
  withdrawPendingChange?: Resolver<ResolversTypes['PendingChangePayload'], ParentType, ContextType, RequireFields<MutationWithdrawPendingChangeArgs, 'input'>>;
  withdrawQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawQuestionArgs, 'input'>>;
};

export type NameInLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameInLine'] = ResolversParentTypes['NameInLine']> = {
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Absence' | 'Account' | 'Affiliation' | 'AnswerTemplate' | 'ApiKey' | 'Attachment' | 'AuthenticatorApp' | 'BreakGlass' | 'CalendarFeed' | 'CareItem' | 'ClosedDay' | 'ColleagueInvitation' | 'Commitment' | 'ConsentEvent' | 'ContactPoint' | 'Directorate' | 'Engagement' | 'EngagementFeedback' | 'EngagementIssue' | 'EngagementKind' | 'EngagementSeries' | 'ExceptionAcceptance' | 'Expectation' | 'Favourite' | 'Group' | 'HandlingNote' | 'HeldMail' | 'HistoryEntry' | 'Issue' | 'Keyholder' | 'LedgerRecord' | 'Look' | 'MailChoice' | 'Organisation' | 'OrganisationIssue' | 'OutboxMail' | 'Passkey' | 'PendingChange' | 'Person' | 'Post' | 'Premises' | 'Question' | 'QuestionHandling' | 'QuestionRoute' | 'ResponseTime' | 'RestrictedNote' | 'RoutingRule' | 'Sector' | 'Session' | 'SpocAssignment' | 'Topic' | 'Wish' | 'WorkingCalendar' | 'WorkingPeriod' | 'Zone', ParentType, ContextType>;
};

export type OfficeSightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSight'] = ResolversParentTypes['OfficeSight']> = {
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sees?: Resolver<ReadonlyArray<ResolversTypes['SeenPart']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  affiliations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Affiliation']>>, ParentType, ContextType, RequireFields<OrganisationAffiliationsArgs, 'first'>>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<OrganisationChangesArgs, 'first'>>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<OrganisationChildrenArgs, 'first'>>;
  contactPoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType, RequireFields<OrganisationContactPointsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<OrganisationEngagementsArgs, 'first'>>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<OrganisationFavouritesArgs, 'first'>>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<OrganisationGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Issue']>>, ParentType, ContextType, RequireFields<OrganisationIssuesArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganisationIssue']>>, ParentType, ContextType, RequireFields<OrganisationOrganisationIssuesArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<OrganisationPeopleArgs, 'first'>>;
  peopleConnection?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<OrganisationPeopleConnectionArgs, 'first'>>;
  premises?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Premises']>>, ParentType, ContextType, RequireFields<OrganisationPremisesArgs, 'first'>>;
  restrictedNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RestrictedNote']>>, ParentType, ContextType, RequireFields<OrganisationRestrictedNotesArgs, 'first'>>;
  reviewDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unconfirmedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationChange'] = ResolversParentTypes['OrganisationChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationIssue'] = ResolversParentTypes['OrganisationIssue']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationIssueConnection'] = ResolversParentTypes['OrganisationIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationIssueEdge'] = ResolversParentTypes['OrganisationIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationIssue'], ParentType, ContextType>;
};

export type OrganisationIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationIssuePayload'] = ResolversParentTypes['OrganisationIssuePayload']> = {
  organisationIssue?: Resolver<Maybe<ResolversTypes['OrganisationIssue']>, ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type OrganisationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationsPayload'] = ResolversParentTypes['OrganisationsPayload']> = {
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<OrganisationsPayloadOrganisationsArgs, 'first'>>;
};

export type OutboxMailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutboxMail'] = ResolversParentTypes['OutboxMail']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  attempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['MailPurpose']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MailState']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutboxMailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutboxMailConnection'] = ResolversParentTypes['OutboxMailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutboxMailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutboxMailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutboxMailEdge'] = ResolversParentTypes['OutboxMailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutboxMail'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  backedUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyPayload'] = ResolversParentTypes['PasskeyPayload']> = {
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
};

export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  acceptedValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decides?: Resolver<Maybe<ResolversTypes['PendingChangeDecider']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  onVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PendingChangeStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PendingChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChangeConnection'] = ResolversParentTypes['PendingChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PendingChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PendingChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChangeEdge'] = ResolversParentTypes['PendingChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PendingChange'], ParentType, ContextType>;
};

export type PendingChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChangePayload'] = ResolversParentTypes['PendingChangePayload']> = {
  pendingChange?: Resolver<Maybe<ResolversTypes['PendingChange']>, ParentType, ContextType>;
};

export type PeoplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeoplePayload'] = ResolversParentTypes['PeoplePayload']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<PeoplePayloadPeopleArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  absences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Absence']>>, ParentType, ContextType, RequireFields<PersonAbsencesArgs, 'first'>>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  affiliations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Affiliation']>>, ParentType, ContextType, RequireFields<PersonAffiliationsArgs, 'first'>>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<PersonChangesArgs, 'first'>>;
  contactPoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType, RequireFields<PersonContactPointsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<PersonEngagementsArgs, 'first'>>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<PersonFavouritesArgs, 'first'>>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyholderOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Keyholder']>>, ParentType, ContextType, RequireFields<PersonKeyholderOfArgs, 'first'>>;
  restrictedNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RestrictedNote']>>, ParentType, ContextType, RequireFields<PersonRestrictedNotesArgs, 'first'>>;
  reviewDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  wishes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Wish']>>, ParentType, ContextType, RequireFields<PersonWishesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType, RequireFields<PostAttachmentsArgs, 'first'>>;
  author?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  officerWholeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['PostWay']>, ParentType, ContextType>;
  wholeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PremisesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Premises'] = ResolversParentTypes['Premises']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  addressLine1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  beat?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<PremisesChangesArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<PremisesFavouritesArgs, 'first'>>;
  fitKeyholders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyholders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Keyholder']>>, ParentType, ContextType, RequireFields<PremisesKeyholdersArgs, 'first'>>;
  location?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  locationPrecision?: Resolver<Maybe<ResolversTypes['LocationPrecision']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictedNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RestrictedNote']>>, ParentType, ContextType, RequireFields<PremisesRestrictedNotesArgs, 'first'>>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PremisesRule']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toRing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Keyholder']>>, ParentType, ContextType, RequireFields<PremisesToRingArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremisesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesConnection'] = ResolversParentTypes['PremisesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PremisesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PremisesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesEdge'] = ResolversParentTypes['PremisesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Premises'], ParentType, ContextType>;
};

export type PremisesNearConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesNearConnection'] = ResolversParentTypes['PremisesNearConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PremisesNearEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PremisesNearEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesNearEdge'] = ResolversParentTypes['PremisesNearEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Premises'], ParentType, ContextType>;
};

export type PremisesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesPayload'] = ResolversParentTypes['PremisesPayload']> = {
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
};

export type PremisesRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesRule'] = ResolversParentTypes['PremisesRule']> = {
  code?: Resolver<ResolversTypes['PremisesRuleCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType, RequireFields<QueryAbsenceArgs, 'id'>>;
  absences?: Resolver<ResolversTypes['AbsenceConnection'], ParentType, ContextType, RequireFields<QueryAbsencesArgs, 'first' | 'includeArchived'>>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first' | 'includeArchived'>>;
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType, RequireFields<QueryAffiliationArgs, 'id'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<QueryAffiliationsArgs, 'first' | 'includeArchived'>>;
  answerTemplate?: Resolver<Maybe<ResolversTypes['AnswerTemplate']>, ParentType, ContextType, RequireFields<QueryAnswerTemplateArgs, 'id'>>;
  answerTemplates?: Resolver<ResolversTypes['AnswerTemplateConnection'], ParentType, ContextType, RequireFields<QueryAnswerTemplatesArgs, 'first' | 'includeArchived'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  assignableTo?: Resolver<ResolversTypes['CorrespondentConnection'], ParentType, ContextType, RequireFields<QueryAssignableToArgs, 'first' | 'question'>>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'id'>>;
  breakGlasses?: Resolver<ResolversTypes['BreakGlassConnection'], ParentType, ContextType, RequireFields<QueryBreakGlassesArgs, 'first'>>;
  calendarFeeds?: Resolver<ResolversTypes['CalendarFeedConnection'], ParentType, ContextType, RequireFields<QueryCalendarFeedsArgs, 'first'>>;
  careItem?: Resolver<Maybe<ResolversTypes['CareItem']>, ParentType, ContextType, RequireFields<QueryCareItemArgs, 'id'>>;
  careItems?: Resolver<ResolversTypes['CareItemConnection'], ParentType, ContextType, RequireFields<QueryCareItemsArgs, 'first' | 'includeArchived'>>;
  closedDay?: Resolver<Maybe<ResolversTypes['ClosedDay']>, ParentType, ContextType, RequireFields<QueryClosedDayArgs, 'id'>>;
  closedDays?: Resolver<ResolversTypes['ClosedDayConnection'], ParentType, ContextType, RequireFields<QueryClosedDaysArgs, 'first' | 'includeArchived'>>;
  colleagueInvitation?: Resolver<Maybe<ResolversTypes['ColleagueInvitation']>, ParentType, ContextType, RequireFields<QueryColleagueInvitationArgs, 'id'>>;
  colleagueInvitations?: Resolver<ResolversTypes['ColleagueInvitationConnection'], ParentType, ContextType, RequireFields<QueryColleagueInvitationsArgs, 'first' | 'includeArchived'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitmentExceptions?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentExceptionsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'includeArchived'>>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType, RequireFields<QueryContactPointArgs, 'id'>>;
  contactPointExceptions?: Resolver<ResolversTypes['ContactPointConnection'], ParentType, ContextType, RequireFields<QueryContactPointExceptionsArgs, 'first'>>;
  contactPoints?: Resolver<ResolversTypes['ContactPointConnection'], ParentType, ContextType, RequireFields<QueryContactPointsArgs, 'first' | 'includeArchived'>>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType, RequireFields<QueryDirectorateArgs, 'id'>>;
  directorates?: Resolver<ResolversTypes['DirectorateConnection'], ParentType, ContextType, RequireFields<QueryDirectoratesArgs, 'first' | 'includeArchived'>>;
  earlierAnswers?: Resolver<ResolversTypes['EarlierAnswerConnection'], ParentType, ContextType, RequireFields<QueryEarlierAnswersArgs, 'first' | 'question'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagementExceptions?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementExceptionsArgs, 'first'>>;
  engagementFeedback?: Resolver<Maybe<ResolversTypes['EngagementFeedback']>, ParentType, ContextType, RequireFields<QueryEngagementFeedbackArgs, 'id'>>;
  engagementFeedbacks?: Resolver<ResolversTypes['EngagementFeedbackConnection'], ParentType, ContextType, RequireFields<QueryEngagementFeedbacksArgs, 'first' | 'includeArchived'>>;
  engagementGauge?: Resolver<Maybe<ResolversTypes['EngagementGauge']>, ParentType, ContextType, RequireFields<QueryEngagementGaugeArgs, 'by' | 'notEngagedForDays'>>;
  engagementIssue?: Resolver<Maybe<ResolversTypes['EngagementIssue']>, ParentType, ContextType, RequireFields<QueryEngagementIssueArgs, 'id'>>;
  engagementIssues?: Resolver<ResolversTypes['EngagementIssueConnection'], ParentType, ContextType, RequireFields<QueryEngagementIssuesArgs, 'first' | 'includeArchived'>>;
  engagementKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType, RequireFields<QueryEngagementKindArgs, 'id'>>;
  engagementKinds?: Resolver<ResolversTypes['EngagementKindConnection'], ParentType, ContextType, RequireFields<QueryEngagementKindsArgs, 'first' | 'includeArchived'>>;
  engagementSeries?: Resolver<Maybe<ResolversTypes['EngagementSeries']>, ParentType, ContextType, RequireFields<QueryEngagementSeriesArgs, 'id'>>;
  engagementSeriesList?: Resolver<ResolversTypes['EngagementSeriesConnection'], ParentType, ContextType, RequireFields<QueryEngagementSeriesListArgs, 'first' | 'includeArchived'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'first' | 'includeArchived'>>;
  engagementsAlike?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementsAlikeArgs, 'first' | 'kind' | 'occurredAt' | 'organisations'>>;
  exceptionAcceptance?: Resolver<Maybe<ResolversTypes['ExceptionAcceptance']>, ParentType, ContextType, RequireFields<QueryExceptionAcceptanceArgs, 'id'>>;
  exceptionAcceptances?: Resolver<ResolversTypes['ExceptionAcceptanceConnection'], ParentType, ContextType, RequireFields<QueryExceptionAcceptancesArgs, 'first' | 'includeArchived'>>;
  expectation?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType, RequireFields<QueryExpectationArgs, 'id'>>;
  expectations?: Resolver<ResolversTypes['ExpectationConnection'], ParentType, ContextType, RequireFields<QueryExpectationsArgs, 'first' | 'includeArchived'>>;
  favourites?: Resolver<ResolversTypes['FavouriteConnection'], ParentType, ContextType, RequireFields<QueryFavouritesArgs, 'first'>>;
  fillTemplate?: Resolver<Maybe<ResolversTypes['FilledTemplate']>, ParentType, ContextType, RequireFields<QueryFillTemplateArgs, 'question' | 'template'>>;
  gaugedOrganisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryGaugedOrganisationsArgs, 'by' | 'engaged' | 'first' | 'notEngagedForDays'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'first' | 'includeArchived'>>;
  heldMail?: Resolver<Maybe<ResolversTypes['HeldMail']>, ParentType, ContextType, RequireFields<QueryHeldMailArgs, 'id'>>;
  heldMails?: Resolver<ResolversTypes['HeldMailConnection'], ParentType, ContextType, RequireFields<QueryHeldMailsArgs, 'first' | 'includeArchived'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issueImpact?: Resolver<Maybe<ResolversTypes['IssueImpact']>, ParentType, ContextType, RequireFields<QueryIssueImpactArgs, 'by' | 'issue' | 'month'>>;
  issueTrends?: Resolver<Maybe<ResolversTypes['IssueTrends']>, ParentType, ContextType, RequireFields<QueryIssueTrendsArgs, 'month'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'first' | 'includeArchived'>>;
  keyholder?: Resolver<Maybe<ResolversTypes['Keyholder']>, ParentType, ContextType, RequireFields<QueryKeyholderArgs, 'id'>>;
  keyholders?: Resolver<ResolversTypes['KeyholderConnection'], ParentType, ContextType, RequireFields<QueryKeyholdersArgs, 'first' | 'includeArchived'>>;
  ledger?: Resolver<ResolversTypes['LedgerRecordConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  ledgerSubject?: Resolver<Maybe<ResolversTypes['LedgerSubject']>, ParentType, ContextType, RequireFields<QueryLedgerSubjectArgs, 'id'>>;
  ledgerSubjects?: Resolver<ResolversTypes['LedgerSubjectConnection'], ParentType, ContextType, RequireFields<QueryLedgerSubjectsArgs, 'first' | 'name'>>;
  looks?: Resolver<ResolversTypes['LookConnection'], ParentType, ContextType, RequireFields<QueryLooksArgs, 'first'>>;
  mailChoices?: Resolver<ResolversTypes['MailChoiceConnection'], ParentType, ContextType, RequireFields<QueryMailChoicesArgs, 'first' | 'includeArchived'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  onePremises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType, RequireFields<QueryOnePremisesArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationExceptions?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationExceptionsArgs, 'exception' | 'first'>>;
  organisationIssue?: Resolver<Maybe<ResolversTypes['OrganisationIssue']>, ParentType, ContextType, RequireFields<QueryOrganisationIssueArgs, 'id'>>;
  organisationIssues?: Resolver<ResolversTypes['OrganisationIssueConnection'], ParentType, ContextType, RequireFields<QueryOrganisationIssuesArgs, 'first' | 'includeArchived'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'includeArchived'>>;
  organisationsDue?: Resolver<ResolversTypes['DueOrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsDueArgs, 'first' | 'withinDays'>>;
  outboxMails?: Resolver<ResolversTypes['OutboxMailConnection'], ParentType, ContextType, RequireFields<QueryOutboxMailsArgs, 'first'>>;
  ownConsents?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, RequireFields<QueryOwnConsentsArgs, 'first'>>;
  pendingChange?: Resolver<Maybe<ResolversTypes['PendingChange']>, ParentType, ContextType, RequireFields<QueryPendingChangeArgs, 'id'>>;
  pendingChanges?: Resolver<ResolversTypes['PendingChangeConnection'], ParentType, ContextType, RequireFields<QueryPendingChangesArgs, 'first' | 'includeArchived'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'includeArchived'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personExceptions?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonExceptionsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'postcode'>>;
  premises?: Resolver<ResolversTypes['PremisesConnection'], ParentType, ContextType, RequireFields<QueryPremisesArgs, 'first' | 'includeArchived'>>;
  premisesIn?: Resolver<ResolversTypes['PremisesNearConnection'], ParentType, ContextType, RequireFields<QueryPremisesInArgs, 'first'>>;
  premisesNear?: Resolver<ResolversTypes['PremisesNearConnection'], ParentType, ContextType, RequireFields<QueryPremisesNearArgs, 'first' | 'point' | 'withinMetres'>>;
  previewRouting?: Resolver<ResolversTypes['RoutingPreview'], ParentType, ContextType, RequireFields<QueryPreviewRoutingArgs, 'rule'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questionMeasures?: Resolver<Maybe<ResolversTypes['QuestionMeasures']>, ParentType, ContextType, RequireFields<QueryQuestionMeasuresArgs, 'by'>>;
  questionRatings?: Resolver<ResolversTypes['QuestionRatingConnection'], ParentType, ContextType, RequireFields<QueryQuestionRatingsArgs, 'first'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first' | 'includeArchived'>>;
  readEngagementLine?: Resolver<ResolversTypes['EngagementDraft'], ParentType, ContextType, RequireFields<QueryReadEngagementLineArgs, 'line'>>;
  responseTime?: Resolver<Maybe<ResolversTypes['ResponseTime']>, ParentType, ContextType, RequireFields<QueryResponseTimeArgs, 'id'>>;
  responseTimes?: Resolver<ResolversTypes['ResponseTimeConnection'], ParentType, ContextType, RequireFields<QueryResponseTimesArgs, 'first' | 'includeArchived'>>;
  restrictedNote?: Resolver<Maybe<ResolversTypes['RestrictedNote']>, ParentType, ContextType, RequireFields<QueryRestrictedNoteArgs, 'id'>>;
  restrictedNotes?: Resolver<ResolversTypes['RestrictedNoteConnection'], ParentType, ContextType, RequireFields<QueryRestrictedNotesArgs, 'first' | 'includeArchived'>>;
  routingRule?: Resolver<Maybe<ResolversTypes['RoutingRule']>, ParentType, ContextType, RequireFields<QueryRoutingRuleArgs, 'id'>>;
  routingRules?: Resolver<ResolversTypes['RoutingRuleConnection'], ParentType, ContextType, RequireFields<QueryRoutingRulesArgs, 'first' | 'includeArchived'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'id'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, RequireFields<QuerySectorsArgs, 'first' | 'includeArchived'>>;
  similarOrganisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QuerySimilarOrganisationsArgs, 'first' | 'name'>>;
  similarPeople?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerySimilarPeopleArgs, 'first' | 'name'>>;
  spocAssignment?: Resolver<Maybe<ResolversTypes['SpocAssignment']>, ParentType, ContextType, RequireFields<QuerySpocAssignmentArgs, 'id'>>;
  spocAssignments?: Resolver<ResolversTypes['SpocAssignmentConnection'], ParentType, ContextType, RequireFields<QuerySpocAssignmentsArgs, 'first' | 'includeArchived'>>;
  streets?: Resolver<ReadonlyArray<ResolversTypes['StreetPlace']>, ParentType, ContextType, RequireFields<QueryStreetsArgs, 'first' | 'text'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'includeArchived'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whoMaySee?: Resolver<ReadonlyArray<ResolversTypes['OfficeSight']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['Wish']>, ParentType, ContextType, RequireFields<QueryWishArgs, 'id'>>;
  wishes?: Resolver<ResolversTypes['WishConnection'], ParentType, ContextType, RequireFields<QueryWishesArgs, 'first' | 'includeArchived'>>;
  workingCalendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'id'>>;
  workingCalendars?: Resolver<ResolversTypes['WorkingCalendarConnection'], ParentType, ContextType, RequireFields<QueryWorkingCalendarsArgs, 'first' | 'includeArchived'>>;
  workingPeriod?: Resolver<Maybe<ResolversTypes['WorkingPeriod']>, ParentType, ContextType, RequireFields<QueryWorkingPeriodArgs, 'id'>>;
  workingPeriods?: Resolver<ResolversTypes['WorkingPeriodConnection'], ParentType, ContextType, RequireFields<QueryWorkingPeriodsArgs, 'first' | 'includeArchived'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'id'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, RequireFields<QueryZonesArgs, 'first' | 'includeArchived'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asker?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  askerStatus?: Resolver<Maybe<ResolversTypes['AskerStatus']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType, RequireFields<QuestionAttachmentsArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Directorate']>>, ParentType, ContextType, RequireFields<QuestionDirectoratesArgs, 'first'>>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstAnswerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstAnsweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['QuestionHandling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Post']>>, ParentType, ContextType, RequireFields<QuestionPostsArgs, 'first'>>;
  postsConnection?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QuestionPostsConnectionArgs, 'first'>>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['QuestionStatus']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['PostWay']>, ParentType, ContextType>;
  wholeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionChange'] = ResolversParentTypes['QuestionChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionHandling'] = ResolversParentTypes['QuestionHandling']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HandlingNote']>>, ParentType, ContextType, RequireFields<QuestionHandlingNotesArgs, 'first'>>;
  pausedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relatedQuestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Question']>>, ParentType, ContextType, RequireFields<QuestionHandlingRelatedQuestionsArgs, 'first'>>;
  routes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuestionRoute']>>, ParentType, ContextType, RequireFields<QuestionHandlingRoutesArgs, 'first'>>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionHandlingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionHandlingChange'] = ResolversParentTypes['QuestionHandlingChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  questionHandling?: Resolver<Maybe<ResolversTypes['QuestionHandling']>, ParentType, ContextType>;
};

export type QuestionMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionMeasure'] = ResolversParentTypes['QuestionMeasure']> = {
  answer?: Resolver<Maybe<ResolversTypes['QuestionTimes']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstAnswer?: Resolver<Maybe<ResolversTypes['QuestionTimes']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QuestionMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionMeasures'] = ResolversParentTypes['QuestionMeasures']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuestionMeasure']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionPayload'] = ResolversParentTypes['QuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type QuestionRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRating'] = ResolversParentTypes['QuestionRating']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRatingConnection'] = ResolversParentTypes['QuestionRatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionRatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRatingEdge'] = ResolversParentTypes['QuestionRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuestionRating'], ParentType, ContextType>;
};

export type QuestionRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRoute'] = ResolversParentTypes['QuestionRoute']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['QuestionHandling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RouteState']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionTimes'] = ResolversParentTypes['QuestionTimes']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ninetiethPercentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResponseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTime'] = ResolversParentTypes['ResponseTime']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  answerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstAnswerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseTimeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimeConnection'] = ResolversParentTypes['ResponseTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseTimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseTimeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimeEdge'] = ResolversParentTypes['ResponseTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponseTime'], ParentType, ContextType>;
};

export type ResponseTimePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimePayload'] = ResolversParentTypes['ResponseTimePayload']> = {
  responseTime?: Resolver<Maybe<ResolversTypes['ResponseTime']>, ParentType, ContextType>;
};

export type RestrictedNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedNote'] = ResolversParentTypes['RestrictedNote']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['Premises']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictedNoteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedNoteChange'] = ResolversParentTypes['RestrictedNoteChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  restrictedNote?: Resolver<Maybe<ResolversTypes['RestrictedNote']>, ParentType, ContextType>;
};

export type RestrictedNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedNoteConnection'] = ResolversParentTypes['RestrictedNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictedNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictedNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedNoteEdge'] = ResolversParentTypes['RestrictedNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestrictedNote'], ParentType, ContextType>;
};

export type RestrictedNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedNotePayload'] = ResolversParentTypes['RestrictedNotePayload']> = {
  restrictedNote?: Resolver<Maybe<ResolversTypes['RestrictedNote']>, ParentType, ContextType>;
};

export type RoutedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutedQuestion'] = ResolversParentTypes['RoutedQuestion']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type RoutingMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingMove'] = ResolversParentTypes['RoutingMove']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoutingPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingPreview'] = ResolversParentTypes['RoutingPreview']> = {
  moves?: Resolver<ReadonlyArray<ResolversTypes['RoutingMove']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingRule'] = ResolversParentTypes['RoutingRule']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutingRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingRuleConnection'] = ResolversParentTypes['RoutingRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoutingRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingRuleEdge'] = ResolversParentTypes['RoutingRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutingRule'], ParentType, ContextType>;
};

export type RoutingRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingRulePayload'] = ResolversParentTypes['RoutingRulePayload']> = {
  routingRule?: Resolver<Maybe<ResolversTypes['RoutingRule']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  consent?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person' | 'Premises', ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<SectorOrganisationsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SectorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPayload'] = ResolversParentTypes['SectorPayload']> = {
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type SeenPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenPart'] = ResolversParentTypes['SeenPart']> = {
  class?: Resolver<ResolversTypes['DataClass'], ParentType, ContextType>;
  only?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedInBy?: Resolver<Maybe<ResolversTypes['SignedInBy']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpocAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpocAssignment'] = ResolversParentTypes['SpocAssignment']> = {
  absentFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  absentUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpocAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpocAssignmentConnection'] = ResolversParentTypes['SpocAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpocAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpocAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpocAssignmentEdge'] = ResolversParentTypes['SpocAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpocAssignment'], ParentType, ContextType>;
};

export type SpocAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpocAssignmentPayload'] = ResolversParentTypes['SpocAssignmentPayload']> = {
  spocAssignment?: Resolver<Maybe<ResolversTypes['SpocAssignment']>, ParentType, ContextType>;
};

export type StakeholderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderPayload'] = ResolversParentTypes['StakeholderPayload']> = {
  contactPoints?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType, RequireFields<StakeholderPayloadContactPointsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  premises?: Resolver<ReadonlyArray<ResolversTypes['Premises']>, ParentType, ContextType, RequireFields<StakeholderPayloadPremisesArgs, 'first'>>;
};

export type StreetPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreetPlace'] = ResolversParentTypes['StreetPlace']> = {
  meets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  contactPointChanged?: SubscriptionResolver<ResolversTypes['ContactPointChange'], "contactPointChanged", ParentType, ContextType, Partial<SubscriptionContactPointChangedArgs>>;
  heldMailChanged?: SubscriptionResolver<ResolversTypes['HeldMailChange'], "heldMailChanged", ParentType, ContextType, Partial<SubscriptionHeldMailChangedArgs>>;
  organisationChanged?: SubscriptionResolver<ResolversTypes['OrganisationChange'], "organisationChanged", ParentType, ContextType, Partial<SubscriptionOrganisationChangedArgs>>;
  questionChanged?: SubscriptionResolver<ResolversTypes['QuestionChange'], "questionChanged", ParentType, ContextType, Partial<SubscriptionQuestionChangedArgs>>;
  questionHandlingChanged?: SubscriptionResolver<ResolversTypes['QuestionHandlingChange'], "questionHandlingChanged", ParentType, ContextType, Partial<SubscriptionQuestionHandlingChangedArgs>>;
  restrictedNoteChanged?: SubscriptionResolver<ResolversTypes['RestrictedNoteChange'], "restrictedNoteChanged", ParentType, ContextType, Partial<SubscriptionRestrictedNoteChangedArgs>>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['TimelinePageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType: TypeResolveFn<'ConsentEvent' | 'Engagement' | 'Post' | 'Question', ParentType, ContextType>;
};

export type TimelinePageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePageInfo'] = ResolversParentTypes['TimelinePageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPayload'] = ResolversParentTypes['TopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type UpdateOwnProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOwnProfilePayload'] = ResolversParentTypes['UpdateOwnProfilePayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pendingChanges?: Resolver<ReadonlyArray<ResolversTypes['PendingChange']>, ParentType, ContextType, RequireFields<UpdateOwnProfilePayloadPendingChangesArgs, 'first'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  authenticatorApp?: Resolver<Maybe<ResolversTypes['AuthenticatorApp']>, ParentType, ContextType>;
  directorates?: Resolver<ReadonlyArray<ResolversTypes['Directorate']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
};

export type WishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishConnection'] = ResolversParentTypes['WishConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WishEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WishEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishEdge'] = ResolversParentTypes['WishEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Wish'], ParentType, ContextType>;
};

export type WishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishPayload'] = ResolversParentTypes['WishPayload']> = {
  wish?: Resolver<Maybe<ResolversTypes['Wish']>, ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClosedDay']>>, ParentType, ContextType, RequireFields<WorkingCalendarClosedDaysArgs, 'first'>>;
  closedDaysEnding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closedDaysUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkingPeriod']>>, ParentType, ContextType, RequireFields<WorkingCalendarPeriodsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingCalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendarConnection'] = ResolversParentTypes['WorkingCalendarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkingCalendarEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingCalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendarEdge'] = ResolversParentTypes['WorkingCalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
};

export type WorkingPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingPeriod'] = ResolversParentTypes['WorkingPeriod']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingPeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingPeriodConnection'] = ResolversParentTypes['WorkingPeriodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkingPeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingPeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingPeriodEdge'] = ResolversParentTypes['WorkingPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkingPeriod'], ParentType, ContextType>;
};

export type WorkingPeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingPeriodPayload'] = ResolversParentTypes['WorkingPeriodPayload']> = {
  workingPeriod?: Resolver<Maybe<ResolversTypes['WorkingPeriod']>, ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  favourites?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Favourite']>>, ParentType, ContextType, RequireFields<ZoneFavouritesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ZoneKind']>, ParentType, ContextType>;
  mailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shape?: Resolver<Maybe<ResolversTypes['GeoJSON']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZonePayload'] = ResolversParentTypes['ZonePayload']> = {
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceConnection?: AbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: AbsenceEdgeResolvers<ContextType>;
  AbsencePayload?: AbsencePayloadResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  AddColleaguePayload?: AddColleaguePayloadResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AffiliationPayload?: AffiliationPayloadResolvers<ContextType>;
  AnswerTemplate?: AnswerTemplateResolvers<ContextType>;
  AnswerTemplateConnection?: AnswerTemplateConnectionResolvers<ContextType>;
  AnswerTemplateEdge?: AnswerTemplateEdgeResolvers<ContextType>;
  AnswerTemplatePayload?: AnswerTemplatePayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AuthenticatorApp?: AuthenticatorAppResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  BreakGlassConnection?: BreakGlassConnectionResolvers<ContextType>;
  BreakGlassEdge?: BreakGlassEdgeResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedAddressPayload?: CalendarFeedAddressPayloadResolvers<ContextType>;
  CalendarFeedConnection?: CalendarFeedConnectionResolvers<ContextType>;
  CalendarFeedEdge?: CalendarFeedEdgeResolvers<ContextType>;
  CalendarFeedPayload?: CalendarFeedPayloadResolvers<ContextType>;
  CareItem?: CareItemResolvers<ContextType>;
  CareItemConnection?: CareItemConnectionResolvers<ContextType>;
  CareItemEdge?: CareItemEdgeResolvers<ContextType>;
  CareItemPayload?: CareItemPayloadResolvers<ContextType>;
  ClosedDay?: ClosedDayResolvers<ContextType>;
  ClosedDayConnection?: ClosedDayConnectionResolvers<ContextType>;
  ClosedDayEdge?: ClosedDayEdgeResolvers<ContextType>;
  ClosedDayPayload?: ClosedDayPayloadResolvers<ContextType>;
  ColleagueInvitation?: ColleagueInvitationResolvers<ContextType>;
  ColleagueInvitationConnection?: ColleagueInvitationConnectionResolvers<ContextType>;
  ColleagueInvitationEdge?: ColleagueInvitationEdgeResolvers<ContextType>;
  ColleagueInvitationPayload?: ColleagueInvitationPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentPayload?: CommitmentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentEvent?: ConsentEventResolvers<ContextType>;
  ConsentEventPayload?: ConsentEventPayloadResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactPointChange?: ContactPointChangeResolvers<ContextType>;
  ContactPointConnection?: ContactPointConnectionResolvers<ContextType>;
  ContactPointEdge?: ContactPointEdgeResolvers<ContextType>;
  ContactPointPayload?: ContactPointPayloadResolvers<ContextType>;
  Correspondent?: CorrespondentResolvers<ContextType>;
  CorrespondentConnection?: CorrespondentConnectionResolvers<ContextType>;
  CorrespondentEdge?: CorrespondentEdgeResolvers<ContextType>;
  CountedEngagement?: CountedEngagementResolvers<ContextType>;
  CountedMention?: CountedMentionResolvers<ContextType>;
  CountedQuestion?: CountedQuestionResolvers<ContextType>;
  CountedStakeholder?: CountedStakeholderResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Directorate?: DirectorateResolvers<ContextType>;
  DirectorateConnection?: DirectorateConnectionResolvers<ContextType>;
  DirectorateEdge?: DirectorateEdgeResolvers<ContextType>;
  DirectoratePayload?: DirectoratePayloadResolvers<ContextType>;
  DueOrganisationConnection?: DueOrganisationConnectionResolvers<ContextType>;
  DueOrganisationEdge?: DueOrganisationEdgeResolvers<ContextType>;
  EarlierAnswer?: EarlierAnswerResolvers<ContextType>;
  EarlierAnswerConnection?: EarlierAnswerConnectionResolvers<ContextType>;
  EarlierAnswerEdge?: EarlierAnswerEdgeResolvers<ContextType>;
  EndColleaguePayload?: EndColleaguePayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementDraft?: EngagementDraftResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EngagementFeedback?: EngagementFeedbackResolvers<ContextType>;
  EngagementFeedbackConnection?: EngagementFeedbackConnectionResolvers<ContextType>;
  EngagementFeedbackEdge?: EngagementFeedbackEdgeResolvers<ContextType>;
  EngagementFeedbackPayload?: EngagementFeedbackPayloadResolvers<ContextType>;
  EngagementGauge?: EngagementGaugeResolvers<ContextType>;
  EngagementGaugeRow?: EngagementGaugeRowResolvers<ContextType>;
  EngagementIssue?: EngagementIssueResolvers<ContextType>;
  EngagementIssueConnection?: EngagementIssueConnectionResolvers<ContextType>;
  EngagementIssueEdge?: EngagementIssueEdgeResolvers<ContextType>;
  EngagementIssuePayload?: EngagementIssuePayloadResolvers<ContextType>;
  EngagementKind?: EngagementKindResolvers<ContextType>;
  EngagementKindConnection?: EngagementKindConnectionResolvers<ContextType>;
  EngagementKindEdge?: EngagementKindEdgeResolvers<ContextType>;
  EngagementKindPayload?: EngagementKindPayloadResolvers<ContextType>;
  EngagementPayload?: EngagementPayloadResolvers<ContextType>;
  EngagementSeries?: EngagementSeriesResolvers<ContextType>;
  EngagementSeriesConnection?: EngagementSeriesConnectionResolvers<ContextType>;
  EngagementSeriesEdge?: EngagementSeriesEdgeResolvers<ContextType>;
  EngagementSeriesPayload?: EngagementSeriesPayloadResolvers<ContextType>;
  ExceptionAcceptance?: ExceptionAcceptanceResolvers<ContextType>;
  ExceptionAcceptanceConnection?: ExceptionAcceptanceConnectionResolvers<ContextType>;
  ExceptionAcceptanceEdge?: ExceptionAcceptanceEdgeResolvers<ContextType>;
  ExceptionAcceptancePayload?: ExceptionAcceptancePayloadResolvers<ContextType>;
  Expectation?: ExpectationResolvers<ContextType>;
  ExpectationConnection?: ExpectationConnectionResolvers<ContextType>;
  ExpectationEdge?: ExpectationEdgeResolvers<ContextType>;
  ExpectationPayload?: ExpectationPayloadResolvers<ContextType>;
  Favourite?: FavouriteResolvers<ContextType>;
  FavouriteConnection?: FavouriteConnectionResolvers<ContextType>;
  FavouriteEdge?: FavouriteEdgeResolvers<ContextType>;
  FavouritePayload?: FavouritePayloadResolvers<ContextType>;
  FilledTemplate?: FilledTemplateResolvers<ContextType>;
  Gauged?: GaugedResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  HandlingNote?: HandlingNoteResolvers<ContextType>;
  HeldMail?: HeldMailResolvers<ContextType>;
  HeldMailChange?: HeldMailChangeResolvers<ContextType>;
  HeldMailConnection?: HeldMailConnectionResolvers<ContextType>;
  HeldMailEdge?: HeldMailEdgeResolvers<ContextType>;
  HeldMailPayload?: HeldMailPayloadResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  ImpactRow?: ImpactRowResolvers<ContextType>;
  Impacted?: ImpactedResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueImpact?: IssueImpactResolvers<ContextType>;
  IssuePayload?: IssuePayloadResolvers<ContextType>;
  IssueTrend?: IssueTrendResolvers<ContextType>;
  IssueTrends?: IssueTrendsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Keyholder?: KeyholderResolvers<ContextType>;
  KeyholderConnection?: KeyholderConnectionResolvers<ContextType>;
  KeyholderEdge?: KeyholderEdgeResolvers<ContextType>;
  KeyholderPayload?: KeyholderPayloadResolvers<ContextType>;
  KeyholderRule?: KeyholderRuleResolvers<ContextType>;
  KeyholdersPayload?: KeyholdersPayloadResolvers<ContextType>;
  LastEngaged?: LastEngagedResolvers<ContextType>;
  LedgerRecord?: LedgerRecordResolvers<ContextType>;
  LedgerRecordConnection?: LedgerRecordConnectionResolvers<ContextType>;
  LedgerRecordEdge?: LedgerRecordEdgeResolvers<ContextType>;
  LedgerSubject?: LedgerSubjectResolvers<ContextType>;
  LedgerSubjectConnection?: LedgerSubjectConnectionResolvers<ContextType>;
  LedgerSubjectEdge?: LedgerSubjectEdgeResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookConnection?: LookConnectionResolvers<ContextType>;
  LookEdge?: LookEdgeResolvers<ContextType>;
  MailChoice?: MailChoiceResolvers<ContextType>;
  MailChoiceConnection?: MailChoiceConnectionResolvers<ContextType>;
  MailChoiceEdge?: MailChoiceEdgeResolvers<ContextType>;
  MailChoicePayload?: MailChoicePayloadResolvers<ContextType>;
  ManyPremisesPayload?: ManyPremisesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameInLine?: NameInLineResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfficeSight?: OfficeSightResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationChange?: OrganisationChangeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationIssue?: OrganisationIssueResolvers<ContextType>;
  OrganisationIssueConnection?: OrganisationIssueConnectionResolvers<ContextType>;
  OrganisationIssueEdge?: OrganisationIssueEdgeResolvers<ContextType>;
  OrganisationIssuePayload?: OrganisationIssuePayloadResolvers<ContextType>;
  OrganisationPayload?: OrganisationPayloadResolvers<ContextType>;
  OrganisationsPayload?: OrganisationsPayloadResolvers<ContextType>;
  OutboxMail?: OutboxMailResolvers<ContextType>;
  OutboxMailConnection?: OutboxMailConnectionResolvers<ContextType>;
  OutboxMailEdge?: OutboxMailEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyPayload?: PasskeyPayloadResolvers<ContextType>;
  PendingChange?: PendingChangeResolvers<ContextType>;
  PendingChangeConnection?: PendingChangeConnectionResolvers<ContextType>;
  PendingChangeEdge?: PendingChangeEdgeResolvers<ContextType>;
  PendingChangePayload?: PendingChangePayloadResolvers<ContextType>;
  PeoplePayload?: PeoplePayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Premises?: PremisesResolvers<ContextType>;
  PremisesConnection?: PremisesConnectionResolvers<ContextType>;
  PremisesEdge?: PremisesEdgeResolvers<ContextType>;
  PremisesNearConnection?: PremisesNearConnectionResolvers<ContextType>;
  PremisesNearEdge?: PremisesNearEdgeResolvers<ContextType>;
  PremisesPayload?: PremisesPayloadResolvers<ContextType>;
  PremisesRule?: PremisesRuleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionChange?: QuestionChangeResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionHandling?: QuestionHandlingResolvers<ContextType>;
  QuestionHandlingChange?: QuestionHandlingChangeResolvers<ContextType>;
  QuestionMeasure?: QuestionMeasureResolvers<ContextType>;
  QuestionMeasures?: QuestionMeasuresResolvers<ContextType>;
  QuestionPayload?: QuestionPayloadResolvers<ContextType>;
  QuestionRating?: QuestionRatingResolvers<ContextType>;
  QuestionRatingConnection?: QuestionRatingConnectionResolvers<ContextType>;
  QuestionRatingEdge?: QuestionRatingEdgeResolvers<ContextType>;
  QuestionRoute?: QuestionRouteResolvers<ContextType>;
  QuestionTimes?: QuestionTimesResolvers<ContextType>;
  ResponseTime?: ResponseTimeResolvers<ContextType>;
  ResponseTimeConnection?: ResponseTimeConnectionResolvers<ContextType>;
  ResponseTimeEdge?: ResponseTimeEdgeResolvers<ContextType>;
  ResponseTimePayload?: ResponseTimePayloadResolvers<ContextType>;
  RestrictedNote?: RestrictedNoteResolvers<ContextType>;
  RestrictedNoteChange?: RestrictedNoteChangeResolvers<ContextType>;
  RestrictedNoteConnection?: RestrictedNoteConnectionResolvers<ContextType>;
  RestrictedNoteEdge?: RestrictedNoteEdgeResolvers<ContextType>;
  RestrictedNotePayload?: RestrictedNotePayloadResolvers<ContextType>;
  RoutedQuestion?: RoutedQuestionResolvers<ContextType>;
  RoutingMove?: RoutingMoveResolvers<ContextType>;
  RoutingPreview?: RoutingPreviewResolvers<ContextType>;
  RoutingRule?: RoutingRuleResolvers<ContextType>;
  RoutingRuleConnection?: RoutingRuleConnectionResolvers<ContextType>;
  RoutingRuleEdge?: RoutingRuleEdgeResolvers<ContextType>;
  RoutingRulePayload?: RoutingRulePayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
  SectorPayload?: SectorPayloadResolvers<ContextType>;
  SeenPart?: SeenPartResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SpocAssignment?: SpocAssignmentResolvers<ContextType>;
  SpocAssignmentConnection?: SpocAssignmentConnectionResolvers<ContextType>;
  SpocAssignmentEdge?: SpocAssignmentEdgeResolvers<ContextType>;
  SpocAssignmentPayload?: SpocAssignmentPayloadResolvers<ContextType>;
  StakeholderPayload?: StakeholderPayloadResolvers<ContextType>;
  StreetPlace?: StreetPlaceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelinePageInfo?: TimelinePageInfoResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicPayload?: TopicPayloadResolvers<ContextType>;
  UpdateOwnProfilePayload?: UpdateOwnProfilePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Wish?: WishResolvers<ContextType>;
  WishConnection?: WishConnectionResolvers<ContextType>;
  WishEdge?: WishEdgeResolvers<ContextType>;
  WishPayload?: WishPayloadResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingCalendarConnection?: WorkingCalendarConnectionResolvers<ContextType>;
  WorkingCalendarEdge?: WorkingCalendarEdgeResolvers<ContextType>;
  WorkingPeriod?: WorkingPeriodResolvers<ContextType>;
  WorkingPeriodConnection?: WorkingPeriodConnectionResolvers<ContextType>;
  WorkingPeriodEdge?: WorkingPeriodEdgeResolvers<ContextType>;
  WorkingPeriodPayload?: WorkingPeriodPayloadResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
  ZonePayload?: ZonePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  called?: CalledDirectiveResolver<any, any, ContextType>;
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  filterable?: FilterableDirectiveResolver<any, any, ContextType>;
  governed?: GovernedDirectiveResolver<any, any, ContextType>;
  inverse?: InverseDirectiveResolver<any, any, ContextType>;
  keyed?: KeyedDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
  operation?: OperationDirectiveResolver<any, any, ContextType>;
  ordered?: OrderedDirectiveResolver<any, any, ContextType>;
  paged?: PagedDirectiveResolver<any, any, ContextType>;
  ranked?: RankedDirectiveResolver<any, any, ContextType>;
  record?: RecordDirectiveResolver<any, any, ContextType>;
  retells?: RetellsDirectiveResolver<any, any, ContextType>;
  searchFinds?: SearchFindsDirectiveResolver<any, any, ContextType>;
  searched?: SearchedDirectiveResolver<any, any, ContextType>;
  sortable?: SortableDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
  through?: ThroughDirectiveResolver<any, any, ContextType>;
  typed?: TypedDirectiveResolver<any, any, ContextType>;
};
