import { Migration } from '@mikro-orm/migrations'

/**
 * In the words of a template: {{asker}}, {{organisation}} and {{reference}} stand where an answer names who asked it.
 * First names are often words as well ("Mark", "Grace"), so one alone counts only in a greeting; a family name counts
 * everywhere. Both are letters, hyphens and apostrophes only, which mean themselves in a pattern.
 */
const WITHOUT_NAMES = `
create function answer_without_names(answer text, asker text, organisation text, reference text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $body$
declare
  first_name text := substring(asker from '^([[:alpha:]][[:alpha:]''-]+)');
  family_name text := substring(asker from '\\s([[:alpha:]][[:alpha:]''-]{2,})$');
  said text := replace(answer, reference, '{{reference}}');
begin
  if organisation <> '' then
    said := replace(said, organisation, '{{organisation}}');
  end if;
  if asker <> '' then
    said := replace(said, asker, '{{asker}}');
  end if;
  if family_name is not null then
    said := regexp_replace(said, '(\\m(Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)[.]? )?\\m' || family_name || '\\M', '{{asker}}', 'g');
  end if;
  if first_name is not null then
    said := regexp_replace(said, '\\m(Dear|Hello|Hi|Good morning|Good afternoon|Thank you,|Thanks,) ' || first_name || '\\M',
      '\\1 {{asker}}', 'g');
  end if;
  return said;
end
$body$`

const view = (text: string, others: string): string => `
  create or replace view earlier_answer as
  select p.id, q.id as question_id, q.subject, q.subject_folded, q.body as question_text, q.issue_id, ${text} as text,
    p.answers_for_id as directorate_id, p.posted_at as answered_at, q.routed_directorate_ids
  from post p join question q on q.id = p.question_id ${others}
  where p.answers_for_id is not null and p.archived_at is null and q.archived_at is null`

/** The text of an earlier answer said whom it answered, as templates greet the asker by name. */
export class Migration0040EarlierAnswersWithoutNames extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(WITHOUT_NAMES)
    this.addSql(
      view(
        'answer_without_names(p.body, asker.display_name, o.name, q.reference)',
        'left join account asker on asker.id = q.asker_id left join organisation o on o.id = q.organisation_id',
      ),
    )
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(view('p.body', ''))
    this.addSql('drop function answer_without_names(text, text, text, text)')
  }
}
