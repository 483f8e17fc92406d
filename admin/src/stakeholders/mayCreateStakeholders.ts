import type { May } from '../access/ViewerContext'

/** Where a stakeholder is made in one go. */
export const NEW_STAKEHOLDER = '/organisations/new-stakeholder'

/** For those who may make each of the records that it is made of. */
export const mayCreateStakeholders = (mayDo: May): boolean =>
  (['Organisation', 'Person', 'Affiliation', 'ContactPoint', 'Premises'] as const).every((type) =>
    mayDo('create', type),
  )
