import { DialogContent, type DialogContentProps } from '@mui/material'

const FIELDS = 'input:not([type="hidden"], :disabled), textarea:not([aria-hidden], :disabled), [role="combobox"]'

/** The content of a dialog with fields. The first field has the focus. */
export const FieldsContent = (props: DialogContentProps) => <DialogContent {...props} ref={focusFirstField} />

function focusFirstField(content: HTMLElement | null): void {
  if (content && !content.contains(document.activeElement)) content.querySelector<HTMLElement>(FIELDS)?.focus()
}
