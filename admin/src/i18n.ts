import englishMessages from 'ra-language-english'
import polyglotI18nProvider from 'ra-i18n-polyglot'

/** react-admin's own words, in British English where they differ, and in the register's terms: records are archived, never deleted. */
export const i18nProvider = polyglotI18nProvider(
  () => ({
    ...englishMessages,
    ra: {
      ...englishMessages.ra,
      action: { ...englishMessages.ra.action, delete: 'Archive', add_filter: 'Filter', remove_all_filters: 'Clear all filters', select_columns: 'Columns', unselect: 'Clear selection' },
      saved_queries: {
        ...englishMessages.ra.saved_queries,
        label: 'Saved filters',
        query_name: 'Name',
        new_label: 'Save these filters …',
        new_dialog_title: 'Save these filters as',
        remove_label: 'Remove saved filters',
        remove_label_with_name: 'Remove “%{name}”',
        remove_dialog_title: 'Remove the saved filters?',
        remove_message: 'The list can still be filtered so; only the name is forgotten.',
      },
      message: { ...englishMessages.ra.message, invalid_form: 'It cannot be saved yet: look at the fields that are marked.' },
      notification: { ...englishMessages.ra.notification, created: 'Saved', http_error: 'The server cannot be reached', logged_out: 'Your session has ended. Sign in again.' },
    },
  }),
  'en',
  [{ locale: 'en', name: 'English' }],
  { allowMissing: true },
)
