import { Migration } from '@mikro-orm/migrations'

const DIRECTORATE = `coalesce(directorate_id, '00000000-0000-0000-0000-000000000000')`
const OF_PERSON = 'contact_point_person_unique on contact_point (person_id, kind, value,'
const OF_ORGANISATION = 'contact_point_organisation_unique on contact_point (organisation_id, kind, value,'

/**
 * The extension of a number, and words about a contact, as columns of their own. One number with two extensions is two
 * contacts.
 *
 * Stored numbers stay as they are, also those that could not be entered any more.
 */
export class Migration0013ContactParts extends Migration {
  override up(): void {
    this.addSql(
      `
        alter table contact_point
          add column extension text check (length(extension) between 1 and 20),
          add column note text check (length(note) between 1 and 500)
      `,
    )
    this.#unique(`coalesce(extension, ''), given_for, ${DIRECTORATE}`)
  }

  override down(): void {
    // As RFC 3966 writes it: without its extension a number would be another one's, and one of two would be lost.
    this.addSql(`update contact_point set value = value || ';ext=' || extension where extension is not null`)
    this.#unique(`given_for, ${DIRECTORATE}`)
    this.addSql('alter table contact_point drop column extension, drop column note')
  }

  #unique(rest: string): void {
    this.addSql('drop index contact_point_person_unique')
    this.addSql('drop index contact_point_organisation_unique')
    this.addSql(`create unique index ${OF_PERSON} ${rest}) where person_id is not null and archived_at is null`)
    this.addSql(`create unique index ${OF_ORGANISATION} ${rest}) where person_id is null and archived_at is null`)
  }
}
