import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { committedFiles, textOf } from './committed.mjs';

const web = committedFiles.filter((file) => file.startsWith('apps/web/src/'));
const han = /\p{Script=Han}/u;

/** Markup that may hold Chinese characters, each with its reason. */
const markup = {
  'apps/web/src/lib/frame/Mark.svelte': 'the mark is a character',
  'apps/web/src/routes/(public)/settings/DisplaySettings.svelte': 'a language is named in itself',
};
const isGallery = (file) => file.startsWith('apps/web/src/routes/gallery/');

test('all messages are declared in both languages with the same keys, which the compiler holds them to', () => {
  const messages = web.filter((file) => /messages\.ts$/.test(basename(file)));
  expect(messages.length).toBeGreaterThan(5);
  expect(messages.filter((file) => !textOf(file).includes('messagesIn'))).toEqual([]);
});

test('markup holds no words of its own', () => {
  const worded = web.filter(
    (file) => file.endsWith('.svelte') && !isGallery(file) && !(file in markup) && han.test(textOf(file)),
  );
  expect(worded).toEqual([]);
});

test('every exception is still needed', () => {
  expect(Object.keys(markup).filter((file) => !web.includes(file) || !han.test(textOf(file)))).toEqual([]);
});
