import { matterChannels, matterKinds } from '@fulian/domain/matters';
import { today } from '#lib/format/date.ts';
import { countIn, textIn } from '#lib/forms/form-values.ts';

/** A line as a form tells it. What is left empty is today, one, and not answered yet. */
export const matterIn = (form: FormData) => ({
  receivedOn: textIn(form, 'receivedOn') ?? today(),
  channel: matterChannels.find((each) => each === form.get('channel')) ?? matterChannels[0],
  kind: matterKinds.find((each) => each === form.get('kind')) ?? matterKinds[0],
  count: textIn(form, 'count') ? (countIn(form, 'count') ?? 0) : 1,
  answeredOn: textIn(form, 'answeredOn'),
});
