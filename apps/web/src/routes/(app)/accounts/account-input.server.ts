import { textIn } from '#lib/forms/form-values.ts';

/** What people may change of an account, as a form sends it. */
export const accountFields = (form: FormData) => ({
  name: textIn(form, 'name') ?? '',
  handle: textIn(form, 'handle'),
  url: textIn(form, 'url'),
  filingNumber: textIn(form, 'filingNumber'),
  openedOn: textIn(form, 'openedOn'),
});
