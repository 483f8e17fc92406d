/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  in?: Array<boolean> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: boolean | null | undefined;
};

export type ContactKind =
  | 'ADDRESS'
  | 'EMAIL'
  | 'MOBILE'
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
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  givenFor?: ContactUseFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isPrivate?: BooleanFilter | null | undefined;
  kind?: ContactKindFilter | null | undefined;
  not?: ContactPointFilter | null | undefined;
  or?: Array<ContactPointFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  value?: StringFilter | null | undefined;
  verifiedOn?: DateFilter | null | undefined;
};

/** What a contact point was given for; it decides who may read the value. */
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

export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
};

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

export type KeyholderFilter = {
  agreedOn?: DateFilter | null | undefined;
  and?: Array<KeyholderFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  callOrder?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  fullAccess?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: KeyholderFilter | null | undefined;
  or?: Array<KeyholderFilter> | null | undefined;
  person?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  suspendedAt?: DateTimeFilter | null | undefined;
  trained?: BooleanFilter | null | undefined;
  transport?: TransportFilter | null | undefined;
  travelMinutes?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  verifiedAt?: DateTimeFilter | null | undefined;
};

/** What a position rests on: the address itself, the centre of its postcode, the centre of its postcode district, or nothing. */
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
  sector?: SectorFilter | null | undefined;
  tier?: IntFilter | null | undefined;
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
  | 'tier'
  | 'updatedAt';

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
  id?: IdFilter | null | undefined;
  keyholders?: KeyholderFilter | null | undefined;
  locationPrecision?: LocationPrecisionFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PremisesFilter | null | undefined;
  or?: Array<PremisesFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  postcode?: StringFilter | null | undefined;
  restrictedNotes?: RestrictedNoteFilter | null | undefined;
  source?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  uprn?: StringFilter | null | undefined;
  use?: StringFilter | null | undefined;
  ward?: ZoneFilter | null | undefined;
};

/** The record as it was read: `version` guards against overwriting somebody else's change (`CONFLICT`). */
export type RecordVersionInput = {
  id: string;
  version: number;
};

export type RestrictedNoteFilter = {
  and?: Array<RestrictedNoteFilter> | null | undefined;
  archivedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  directorate?: DirectorateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: RestrictedNoteFilter | null | undefined;
  or?: Array<RestrictedNoteFilter> | null | undefined;
  organisation?: OrganisationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  premises?: PremisesFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What an account may be. Rights are in docs/data-protection.md. */
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

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** `eq`, `ne` and `in` compare exactly; `contains` and `startsWith` do not regard case. A test on a withheld value is never met. */
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

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { viewer: { roles: Array<Role>, rules: unknown, account: { id: string, displayName: string | null, email: string | null } | null, directorates: Array<{ id: string, code: string | null, name: string | null }>, organisation: { id: string, name: string | null } | null } };

export type OrganisationChoicesQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type OrganisationChoicesQuery = { organisations: { edges: Array<{ node: { id: string, name: string | null, sector: { name: string | null } | null } }> } };

export type OrganisationRowFragment = { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

export type OrganisationsListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  sort?: Array<OrganisationSort> | OrganisationSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  includeArchived?: boolean | null | undefined;
}>;


export type OrganisationsListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, name: string | null, kind: OrganisationKind | null, tier: number | null, reviewDate: string | null, updatedAt: string | null, archivedAt: string | null, sector: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } } }> } };

export type OrganisationPageFragment = { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, children: Array<{ id: string, name: string | null, tier: number | null }> | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, contactPoints: Array<{ id: string, version: number | null, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, verifiedOn: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, affiliations: Array<{ id: string, version: number | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, premises: Array<{ id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, verifiedAt: string | null, suspendedAt: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } };

export type OrganisationShowQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationShowQuery = { organisation: { id: string, version: number | null, createdAt: string | null, updatedAt: string | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, children: Array<{ id: string, name: string | null, tier: number | null }> | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, contactPoints: Array<{ id: string, version: number | null, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, verifiedOn: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, affiliations: Array<{ id: string, version: number | null, role: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, premises: Array<{ id: string, name: string | null, addressLine1: string | null, postcode: string | null, location: { longitude: number, latitude: number } | null, ward: { id: string, name: string | null } | null, keyholders: Array<{ id: string, callOrder: number | null, verifiedAt: string | null, suspendedAt: string | null, person: { id: string, displayName: string | null, contactPoints: Array<{ id: string, kind: ContactKind | null, value: string | null, givenFor: ContactUse | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } }> | null, restrictedNotes: Array<{ id: string, version: number | null, text: string | null, createdAt: string | null, updatedAt: string | null, directorate: { id: string, name: string | null } | null, access: { unreadableFields: Array<string> } }> | null, access: { unreadableFields: Array<string> } } | null };

export type OrganisationFormFragment = { id: string, version: number | null, archivedAt: string | null, name: string | null, kind: OrganisationKind | null, tier: number | null, website: string | null, reviewDate: string | null, sector: { id: string, name: string | null } | null, parent: { id: string, name: string | null } | null, groups: Array<{ id: string, code: string | null, name: string | null }> | null, issues: Array<{ id: string, name: string | null }> | null, access: { unreadableFields: Array<string> } };

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
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const OrganisationPageFragmentDoc = new TypedDocumentString(`
    fragment OrganisationPage on Organisation {
  id
  version
  createdAt
  updatedAt
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
    id
    version
    kind
    value
    givenFor
    verifiedOn
    directorate {
      id
      name
    }
    access {
      unreadableFields
    }
  }
  affiliations(first: 50) {
    id
    version
    role
    startsOn
    endsOn
    person {
      id
      displayName
      contactPoints(first: 5) {
        id
        kind
        value
        givenFor
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
          givenFor
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
  restrictedNotes(first: 20) {
    id
    version
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
  access {
    unreadableFields
  }
}
    `, {"fragmentName":"OrganisationPage"}) as unknown as TypedDocumentString<OrganisationPageFragment, unknown>;
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
    organisation {
      id
      name
    }
    rules
  }
}
    `) as unknown as TypedDocumentString<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
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
export const OrganisationsListDocument = new TypedDocumentString(`
    query OrganisationsList($filter: OrganisationFilter, $sort: [OrganisationSort!], $first: Int!, $after: String, $includeArchived: Boolean) {
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
  access {
    unreadableFields
  }
}`) as unknown as TypedDocumentString<OrganisationsListQuery, OrganisationsListQueryVariables>;
export const OrganisationShowDocument = new TypedDocumentString(`
    query OrganisationShow($id: ID!) {
  organisation(id: $id) {
    ...OrganisationPage
  }
}
    fragment OrganisationPage on Organisation {
  id
  version
  createdAt
  updatedAt
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
    id
    version
    kind
    value
    givenFor
    verifiedOn
    directorate {
      id
      name
    }
    access {
      unreadableFields
    }
  }
  affiliations(first: 50) {
    id
    version
    role
    startsOn
    endsOn
    person {
      id
      displayName
      contactPoints(first: 5) {
        id
        kind
        value
        givenFor
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
          givenFor
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
  restrictedNotes(first: 20) {
    id
    version
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