import { Migration } from '@mikro-orm/migrations'

/** Letters that Unicode does not take apart, and those for which they stand. */
const letters = [
  [
    // Latin
    'øØłŁđĐðÐıħĦŧŦŋŊĸƀɃɓƁƈƇɖƉɗƊəƏƒƑɠƓɨƗƙƘɲƝɵƟƥƤƭƬʋƲƴƳƶƵǥǤⱥȺȼȻƚȽɇɆɉɈɍɌɏɎȷɔƆɛƐ',
    'oollddddihhttnnkbbbbccddddaaffggiikknnooppttvvyyzzggaacclleejjrryyjooee',
  ],
  [
    // Greek
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς',
    'αβγδεζηθικλμνξοπρστυφχψωσ',
  ],
  [
    // Cyrillic
    'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐҒҚҢҮҰҺӘӨ',
    'абвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґғқңүұһәө',
  ],
  [
    // Armenian
    'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ',
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
  ],
] as const

const unseen =
  '[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff]+'
const blanks = '\u0085\u1680\u2028\u2029‐‒–—―−⁄“”„‟«»‹›•‣¿¡'
const left = '’‘‛ʹʻʼʽʾʿ′‵·'
const plainBlanks = '-,/()[]{}":;!?|\\t\\n\\x0b\\f\\r'
const plainLeft = ".''`"

const from = letters.map(([written]) => written).join('') + 'ÆŒÞẞ' + blanks + left
const to = letters.map(([, stands]) => stands).join('') + 'æœþß' + ' '.repeat(blanks.length)

/**
 * How texts are compared: the accents of NFKD and apostrophes gone, small letters, hyphens and other punctuation as a
 * blank. Not by the extension unaccent and not by lower() alone: both depend on how a server was set up, and an index
 * needs the same answer for ever.
 */
export class Migration0015Folded extends Migration {
  override up(): void {
    this
      .addSql(`create function folded(value text) returns text language plpgsql immutable strict parallel safe as $body$
declare
  f text := value;
begin
  -- Most names are plain ASCII, for which the first half changes nothing.
  if octet_length(f) <> length(f) then
    f := regexp_replace(normalize(replace(f, '´', ''), NFKD), '${unseen}', '', 'g');
    f := translate(f, '${from}', '${to}');
    f := replace(replace(replace(replace(f, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
  end if;
  f := translate(lower(f collate "C"), E'${plainBlanks}${plainLeft}', '${' '.repeat(15 + 5)}');
  f := btrim(regexp_replace(replace(f, '&', ' and '), ' +', ' ', 'g'), ' ');
  -- A name that is all punctuation stands for itself.
  return case when f = '' then btrim(lower(value collate "C"), ' ') else f end;
end
$body$`)
  }

  override down(): void {
    this.addSql('drop function folded(text)')
  }
}
